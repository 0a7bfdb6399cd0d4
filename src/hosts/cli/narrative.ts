import type { DisclosureTable } from '../../model/table';
import { draftNarrative } from '../../narrative/draft/draft-narrative';
import { recognise } from '../../recognise';
import type { LayoutRule } from '../../recognise/corrections';
import { CLI_WORDS, EXIT, languageOf, UsageError, type Command } from './command';
import { openFile } from './open-file';
import { openLayouts } from './open-layouts';
import { outputFile } from './output-file';
import { parseOptions } from './parse-options';

/** `gouji narrative`: drafts the explanatory text (情况说明) from the tables of a workbook. */
export const narrative: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    'last-year': { type: 'string' },
    layouts: { type: 'string' },
    lang: { type: 'string' },
  });
  const [file, ...surplus] = positionals;
  if (file === undefined) throw new UsageError((words) => words.narrativeOf);
  if (surplus.length > 0) throw new UsageError((words) => words.surplusArguments(surplus.join(' ')));
  const words = CLI_WORDS[languageOf(args)];
  const { output, 'last-year': lastYear } = values;
  const inputs = lastYear === undefined ? [file] : [file, lastYear];
  const written =
    output === undefined ? undefined : await outputFile(output, { inputs, force: values.force === true, isText: true });
  const layouts = values.layouts === undefined ? [] : await openLayouts(values.layouts);
  const tables = await tablesOf(file, layouts);
  if (tables.length === 0) {
    terminal.err(`${words.nothingToDraft(file)}\n`);
    return EXIT.failed;
  }
  const draft = draftNarrative(tables, lastYear === undefined ? undefined : await tablesOf(lastYear, layouts));
  if (output === undefined || written === undefined) {
    terminal.out(draft.text);
  } else {
    await written.write(draft.text);
    terminal.err(`${words.drafted(output)}\n`);
  }
  terminal.err(`${words.blanksLeft(draft.blanks.length)}\n`);
  return EXIT.good;
};

async function tablesOf(file: string, layouts: readonly LayoutRule[]): Promise<readonly DisclosureTable[]> {
  return recognise(await (await openFile(file)).read(), [], layouts).tables;
}
