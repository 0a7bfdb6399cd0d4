import type { MeasurementUnit } from '../../core/amount';
import { PRINTED_SETS, printedSets } from '../../forms/printed';
import { newWorkbook, type NewWorkbookOptions } from '../../fill/new-workbook';
import { fill as en } from '../../messages/en/fill';
import { fill as zh } from '../../messages/zh/fill';
import type { Language } from '../../report/language';
import { writeWorkbook } from '../../files/xlsx/write-workbook';
import { CLI_WORDS, EXIT, UsageError, type Command } from './command';
import { outputFile } from './output-file';
import { parseOptions } from './parse-options';

const WORDS = { zh: zh.cliNew, en: en.cliNew } as const;
const UNITS: readonly MeasurementUnit[] = ['元', '千元', '万元', '百万元', '亿元'];

/** The sets, one a line, with their tables. */
const listOf = (language: Language): string =>
  PRINTED_SETS.map(({ id, name }) => `      ${id.padEnd(10)} ${name[language]}`).join('\n');

export const newHelp = { zh: zh.cliNew.help(listOf('zh')), en: en.cliNew.help(listOf('en')) };

/** `gouji new`: a whole set of empty tables with the formulas in place. */
export const newSet: Command = async (args, terminal) => {
  const { output, force, language, options } = readArguments(args);
  const file = await outputFile(output, { inputs: [], force });
  const workbook = newWorkbook(options);
  await file.write(writeWorkbook(workbook));
  terminal.err(`${WORDS[language].written(output, workbook.sheets.length)}\n`);
  return EXIT.good;
};

function readArguments(args: readonly string[]): {
  readonly output: string;
  readonly force: boolean;
  readonly language: Language;
  readonly options: NewWorkbookOptions;
} {
  const { values, positionals } = parseOptions(args, {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    year: { type: 'string' },
    organisation: { type: 'string' },
    set: { type: 'string' },
    unit: { type: 'string' },
    lang: { type: 'string' },
  });
  const { output, year = '', organisation = '', set = 'national', unit, lang = 'zh' } = values;
  const known = UNITS.find((each) => each === unit);
  const form = PRINTED_SETS.find(({ id }) => id === set);
  const [surplus] = positionals;
  if (lang !== 'zh' && lang !== 'en') throw new UsageError((words) => words.language(lang));
  if (surplus !== undefined) throw usage((words) => words.surplus(surplus));
  if (output === undefined) throw usage((words) => words.noOutput);
  if (!/\.xlsx$/i.test(output))
    throw new UsageError((words) => (words === CLI_WORDS.en ? en : zh).cli.outputKind(output));
  if (!/^20\d\d$/.test(year)) throw usage((words) => words.year);
  if (organisation.trim() === '') throw usage((words) => words.organisation);
  if (form === undefined) throw usage((words) => words.set(set, Object.keys(printedSets)));
  if (unit !== undefined && known === undefined) throw usage((words) => words.unit(unit));
  return {
    output,
    force: values.force === true,
    language: lang,
    options: {
      set: form.id,
      year: Number(year),
      organisation: organisation.trim(),
      ...(known === undefined ? {} : { unit: known }),
    },
  };
}

function usage(detail: (words: typeof zh.cliNew) => string): UsageError {
  return new UsageError((words) => detail(words === CLI_WORDS.en ? en.cliNew : zh.cliNew));
}
