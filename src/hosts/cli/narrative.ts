import { writeDocx } from '../../files/docx/write-docx';
import { draft as en } from '../../messages/en/draft';
import { draft as zh } from '../../messages/zh/draft';
import type { DisclosureTable } from '../../model/table';
import { unfit, whyUnfit } from '../../narrative/draft/beside';
import { draftNarrative } from '../../narrative/draft/draft-narrative';
import { isOfFinal, yearOf } from '../../narrative/draft/material';
import { paragraphsOfDraft } from '../../narrative/draft/paragraphs';
import { recognise } from '../../recognise';
import type { LayoutRule } from '../../recognise/corrections';
import { CLI_WORDS, EXIT, languageOf, UsageError, type Command } from './command';
import { openFile } from './open-file';
import { openLayouts } from './open-layouts';
import { outputFile } from './output-file';
import { parseOptions } from './parse-options';

/** `gouji narrative`: drafts the explanatory text (情况说明) from the tables of a workbook. */
export const narrative: Command = async (args, terminal) => {
  const { file, output, force, beside, layoutFile } = readArguments(args);
  const words = CLI_WORDS[languageOf(args)];
  const inputs = [file, ...beside.map(([, other]) => other)];
  const written = output === undefined ? undefined : await outputFile(output, { inputs, force });
  if (output !== undefined && !/\.(?:txt|docx)$/i.test(output)) throw new UsageError((each) => each.textKind(output));
  const layouts = layoutFile === undefined ? [] : await openLayouts(layoutFile);
  const tables = await tablesOf(file, layouts);
  if (tables.length === 0) {
    terminal.err(`${words.nothingToDraft(file)}\n`);
    return EXIT.failed;
  }
  const found: { 'last-year'?: readonly DisclosureTable[]; budget?: readonly DisclosureTable[] } = {};
  for (const [as, other] of beside) {
    if (as === 'budget' && !isOfFinal(tables)) throw new UsageError((each) => each.budgetOfFinal);
    const besides = await tablesOf(other, layouts);
    const reason = unfit(tables, besides, as);
    if (reason !== undefined) {
      terminal.err(`${whyUnfit(reason, other, { zh, en }[languageOf(args)])}\n`);
      return EXIT.failed;
    }
    found[as] = besides;
  }
  const draft = draftNarrative(tables, { lastYear: found['last-year'], budget: found.budget });
  if (output === undefined || written === undefined) terminal.out(draft.text);
  else {
    await written.write(/\.docx$/i.test(output) ? writeDocx(paragraphsOfDraft(draft.text)) : draft.text);
    terminal.err(`${words.drafted(output)}\n`);
  }
  const { 'last-year': lastYear } = found;
  const from = beside.find(([as]) => as === 'last-year')?.[1] ?? '';
  if (lastYear !== undefined)
    terminal.err(`${{ zh, en }[languageOf(args)].compared(from, yearOf(lastYear), lastYear.length)}\n`);
  terminal.err(`${words.blanksLeft(draft.blanks.length)}\n`);
  return EXIT.good;
};

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    'last-year': { type: 'string' },
    budget: { type: 'string' },
    layouts: { type: 'string' },
    lang: { type: 'string' },
  });
  const [file, ...surplus] = positionals;
  if (file === undefined) throw new UsageError((words) => words.narrativeOf);
  if (surplus.length > 0) throw new UsageError((words) => words.surplusArguments(surplus.join(' ')));
  const { output } = values;
  const beside = (['last-year', 'budget'] as const).flatMap((as) => {
    const given = values[as];
    return given === undefined ? [] : [[as, given] as const];
  });
  return { file, output, force: values.force === true, beside, layoutFile: values.layouts };
}

async function tablesOf(file: string, layouts: readonly LayoutRule[]): Promise<readonly DisclosureTable[]> {
  return recognise(await (await openFile(file)).read(), [], layouts).tables;
}
