import { amountOf, type MeasurementUnit } from '../../core/amount';
import { fullAddress } from '../../core/cell';
import { parseFigure } from '../../core/figure';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { unitOf, type DisclosureTable, type LayoutId } from '../../model/table';
import { entriesOf, type FillOptions } from '../../fill/fill-plan';
import { planFill } from '../../fill/plan';
import type { ThreePublicProjects } from '../../fill/three-public';
import type { ThreePublicItem } from '../../model/roles';
import { editsOf, sheetsOf, usualTicks } from '../../fill/ticks';
import { fill as en } from '../../messages/en/fill';
import { fill as zh } from '../../messages/zh/fill';
import { recognise } from '../../recognise';
import type { LayoutRule } from '../../recognise/corrections';
import type { Language } from '../../report/language';
import type { RefusedEdit } from '../../port/workbook-port';
import { planText } from './fill-text';
import { CLI_WORDS, EXIT, UsageError, type Command } from './command';
import { openFile } from './open-file';
import { openLayouts } from './open-layouts';
import { outputFile } from './output-file';
import { parseOptions } from './parse-options';

const WORDS = { zh: zh.cli, en: en.cli } as const;

export const fillHelp = { zh: zh.cli.help, en: en.cli.help };

interface Arguments {
  readonly input: string;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly only: readonly string[] | undefined;
  readonly base: readonly string[] | undefined;
  readonly projects: readonly string[];
  readonly layouts: string | undefined;
  readonly values: boolean;
  readonly overwrite: boolean;
  readonly zeros: boolean;
  readonly addMissing: boolean;
  readonly language: Language;
}

/** `gouji fill`: writes what follows from the typed tables into a copy of the workbook. */
export const fill: Command = async (args, terminal) => {
  const asked = readArguments(args);
  const { language } = asked;
  const output =
    asked.output === undefined
      ? undefined
      : await outputFile(asked.output, { inputs: [asked.input], force: asked.force });
  const workbook = await openFile(asked.input);
  const snapshot = await workbook.read();
  const layouts = asked.layouts === undefined ? [] : await openLayouts(asked.layouts);
  const plan = planFill(snapshot, optionsFor(asked, snapshot, layouts));
  const ticks = usualTicks(plan, asked.overwrite);
  const edits = editsOf(plan, ticks);
  terminal.out(planText(plan, ticks, language));
  const waiting = entriesOf(plan).filter(({ id }) => !ticks.has(id)).length;
  const open = plan.undetermined.length;
  const isLeft = plan.contradictions.length > 0 || waiting > 0 || open > 0;
  const stillOpen = open + waiting > 0 ? `${WORDS[language].stillOpen(open, waiting)}\n` : '';
  const onNewSheets = plan.tables
    .filter(({ isNew }) => isNew)
    .reduce((count, { entries }) => count + entries.filter(({ id }) => ticks.has(id)).length, 0);
  if (asked.output === undefined || output === undefined) {
    terminal.err(`${WORDS[language].dry(edits.length + onNewSheets, plan.newTables.length)}\n${stillOpen}`);
    return isLeft ? EXIT.findings : EXIT.good;
  }
  await workbook.addSheets(sheetsOf(plan, ticks));
  const { applied, refused } = await workbook.apply(edits);
  if (refused.length > 0) terminal.err(refusedText(refused, language));
  await output.write(workbook.save());
  terminal.err(
    `${WORDS[language].written(asked.output, applied.length + onNewSheets, plan.newTables.length)}\n${stillOpen}`,
  );
  return isLeft || refused.length > 0 ? EXIT.findings : EXIT.good;
};

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(args, {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    only: { type: 'string' },
    base: { type: 'string' },
    projects: { type: 'string' },
    layouts: { type: 'string' },
    values: { type: 'boolean' },
    overwrite: { type: 'boolean' },
    zeros: { type: 'boolean' },
    'add-missing': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    lang: { type: 'string' },
  });
  const [input] = positionals;
  const lang = values.lang ?? 'zh';
  const { output } = values;
  if (lang !== 'zh' && lang !== 'en') throw new UsageError((words) => words.language(lang));
  if (input === undefined || positionals.length > 1) throw usage((words) => words.oneFile);
  if (output === undefined && values['dry-run'] !== true) throw usage((words) => words.noOutput);
  if (output !== undefined && !/\.xlsx$/i.test(output)) throw usage((words) => words.outputKind(output));
  return {
    input,
    output: values['dry-run'] === true ? undefined : output,
    force: values.force === true,
    only: listed(values.only),
    base: listed(values.base),
    projects: listed(values.projects) ?? [],
    layouts: values.layouts,
    values: values.values === true,
    overwrite: values.overwrite === true,
    zeros: values.zeros === true,
    addMissing: values['add-missing'] === true,
    language: lang,
  };
}

function usage(detail: (words: typeof zh.cli) => string): UsageError {
  return new UsageError((words) => detail(words === CLI_WORDS.en ? en.cli : zh.cli));
}

function listed(text: string | undefined): readonly string[] | undefined {
  return text === undefined
    ? undefined
    : text
        .split(/[,，、]/)
        .map((each) => each.trim())
        .filter((each) => each !== '');
}

function optionsFor(asked: Arguments, snapshot: WorkbookSnapshot, layouts: readonly LayoutRule[]): FillOptions {
  const { tables } = recognise(snapshot, [], layouts);
  const find = (name: string): DisclosureTable => {
    const found = tables.find(
      (table) => table.id === name || table.label === name || table.labelEn === name || table.sheet === name,
    );
    if (found === undefined)
      throw usage((words) => words.noSuchTable(name, tables.map(({ label }) => label).join('、')));
    return found;
  };
  const threePublic = tables.find(({ layout }) => layout === 'three-public-expenses');
  const unit = threePublic === undefined ? '万元' : unitOf(threePublic);
  return {
    ...(asked.only === undefined ? {} : { only: asked.only.map((name) => find(name).id) }),
    ...(asked.base === undefined ? {} : { base: asked.base.map((name): LayoutId => find(name).layout) }),
    values: asked.values,
    zeros: asked.zeros,
    addMissing: asked.addMissing,
    projects: projectsOf(asked.projects, unit),
    layouts,
  };
}

const ITEM_NAMES: Readonly<Record<string, ThreePublicItem>> = {
  出国: 'overseas',
  购置: 'vehicle-purchase',
  运行: 'vehicle-running',
  接待: 'hospitality',
};

function projectsOf(texts: readonly string[], unit: MeasurementUnit): ThreePublicProjects {
  return Object.fromEntries(
    texts.map((text) => {
      const [name = '', figure = ''] = text.split('=');
      const item = ITEM_NAMES[name.trim()] ?? Object.values(ITEM_NAMES).find((each) => each === name.trim());
      const reading = parseFigure(figure);
      if (item === undefined || reading.kind !== 'printed') throw usage((words) => words.badProject(text));
      return [item, amountOf(reading, unit)];
    }),
  );
}

function refusedText(refused: readonly RefusedEdit[], language: Language): string {
  const words = WORDS[language];
  return `${words.open}\n${refused.map(({ edit, why }) => `${words.refused(fullAddress(edit.cell), words.refusals[why])}\n`).join('')}`;
}
