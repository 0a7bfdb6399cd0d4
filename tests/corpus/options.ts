import { parseArgs } from 'node:util';
import { halves, type Half } from './half';

export const USAGE = `Usage: npm run corpus -- FOLDER… [--verbose] [--alter N|all] [--of text|tables] [--seed S] [--only TEXT] [--hash odd|even|all]
                                  [--fill yes|no|only] [--json FILE] [--dump FOLDER]
A FOLDER is one of
  cases/NAME.json, what is known to be wrong, and xlsx/NAME.xlsx, the workbook;
  NAME.xlsx, sound, NAME.expect.json, which sheet is what, NAME.bad.xlsx and NAME.planted.json, what is wrong in it;
  cases/NAME.txt, explanatory texts, and wrong.tsv, what is wrong in them;
  any workbooks.
--alter N    changes N amounts of each sound workbook, one at a time, and tells what is noticed (20 where a folder
             holds nothing but workbooks), of its tables and of the text beside them
--of WHAT    changes amounts of the text alone, or of the tables alone
--seed S     draws other changes (1)
--only TEXT  takes the files whose names begin with TEXT (several: TEXT,TEXT)
--hash HALF  takes half of the files, told by a hash of their names, so that the other half can be held aside
--fill no    leaves out what a fill makes of blanked tables; only: measures nothing else (yes)
--json FILE  writes all figures
--dump FOLDER writes what “gouji check --json” says of every workbook, durations left out, and measures nothing
`;

export interface Options {
  readonly folders: readonly string[];
  readonly verbose: boolean;
  /** Most amounts to change in one workbook; undefined where none was asked for. */
  readonly alter: number | undefined;
  /** Whether figures of the text, of the tables or of both are changed. */
  readonly what: 'text' | 'tables' | 'both';
  readonly seed: number;
  readonly only: string;
  readonly half: Half;
  readonly fill: 'yes' | 'no' | 'only';
  readonly json: string | undefined;
  readonly dump: string | undefined;
}

/** Undefined where the arguments make no sense. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        verbose: { type: 'boolean', default: false },
        alter: { type: 'string' },
        of: { type: 'string', default: 'both' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string', default: '' },
        hash: { type: 'string', default: 'all' },
        fill: { type: 'string', default: 'yes' },
        json: { type: 'string' },
        dump: { type: 'string' },
      },
    });
    const what = (['text', 'tables', 'both'] as const).find((each) => each === values.of);
    const half = halves.find((each) => each === values.hash);
    const alter = values.alter === 'all' ? Infinity : values.alter === undefined ? undefined : Number(values.alter);
    const seed = Number(values.seed);
    const fill = (['yes', 'no', 'only'] as const).find((each) => each === values.fill);
    if (
      positionals.length === 0 ||
      half === undefined ||
      what === undefined ||
      fill === undefined ||
      Number.isNaN(alter ?? 0) ||
      !Number.isInteger(seed)
    )
      return;
    const { verbose, only, json, dump } = values;
    return {
      folders: positionals,
      verbose,
      alter,
      what,
      seed,
      only,
      half,
      fill,
      json,
      dump,
    };
  } catch {
    return undefined;
  }
}
