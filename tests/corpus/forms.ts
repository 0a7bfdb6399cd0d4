import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { alarmLine, alarmsOf, firstSuspect, headlinesOf, newAlarms } from './alarms';
import {
  parseAddress,
  partsOfTable,
  reviewWorkbook,
  sameCell,
  type CellRef,
  type Finding,
  type Review,
} from './engine';
import { readWorkbookFile } from './files';
import { VARIANTS } from './variants';

const expectFile = z.record(z.string(), z.string().nullable());
const plantedFile = z.array(z.object({ type: z.string(), sheet: z.string(), cells: z.array(z.string()) }));

type Expected = z.infer<typeof expectFile>;
type Planted = z.infer<typeof plantedFile>[number];

/** What the review makes of one form, sound and with mistakes planted in it. */
export interface FormMeasure {
  readonly form: string;
  /** Sheets that hold a table of a known kind, and on how many of them it was found. */
  readonly tables: { readonly inScope: number; readonly right: number };
  /** Sheets not found, and those taken for another kind, one line each. */
  readonly missed: readonly string[];
  readonly otherKind: readonly string[];
  /** Of the sound workbook: nothing in it may be called an error or a warning. */
  readonly errors: number;
  readonly warnings: number;
  readonly alarms: readonly string[];
  readonly planted: number;
  readonly found: number;
  readonly namedFirst: number;
  /** Headlines of the workbook with mistakes whose first suspect is none of them, one line each. */
  readonly wrongFirst: readonly string[];
  /** Mistakes that were not found or not named first, one line each. */
  readonly unnamed: readonly string[];
  readonly figures: number;
  readonly inEquations: number;
  /** The sound workbook in other clothes. */
  readonly variants: readonly VariantMeasure[];
}

export interface VariantMeasure {
  readonly variant: string;
  /** Sheets that it could be applied to. */
  readonly sheets: number;
  readonly errors: number;
  readonly warnings: number;
  readonly alarms: readonly string[];
}

/** Measures the form that stands in `<form>.xlsx`, `.expect.json`, `.bad.xlsx` and `.planted.json`. */
export async function measureForm(folder: string, form: string): Promise<FormMeasure> {
  const at = (ending: string): string => path.join(folder, `${form}${ending}`);
  const snapshot = await readWorkbookFile(at('.xlsx'));
  const sound = reviewWorkbook(snapshot);
  const hasBad = fs.existsSync(at('.bad.xlsx'));
  const bad = hasBad ? reviewWorkbook(await readWorkbookFile(at('.bad.xlsx'))) : sound;
  const { figures, figuresInEquations, error, warning } = sound.counts;
  return {
    form,
    ...kindsOf(form, sound, expectFile.parse(readJson(at('.expect.json')))),
    errors: error,
    warnings: warning,
    alarms: alarmsOf(sound).map((finding) => `${form}: ${alarmLine(finding)}`),
    ...plantedIn(form, sound, bad, hasBad ? plantedFile.parse(readJson(at('.planted.json'))) : []),
    figures,
    inEquations: figuresInEquations,
    variants: VARIANTS.map(({ name, change }) => {
      const changed = change(snapshot);
      const alarms = alarmsOf(reviewWorkbook(changed));
      const sheets = changed.sheets.filter((sheet, place) => sheet !== snapshot.sheets[place]).length;
      const errors = alarms.filter(({ severity }) => severity === 'error').length;
      const lines = alarms.map((finding) => `${form}, ${name}: ${alarmLine(finding)}`);
      return { variant: name, sheets, errors, warnings: alarms.length - errors, alarms: lines };
    }),
  };
}

function kindsOf(
  form: string,
  { tables }: Review,
  expected: Expected,
): Pick<FormMeasure, 'tables' | 'missed' | 'otherKind'> {
  const sheets = Object.entries(expected).map(([sheet, wanted]) => {
    const kinds = (wanted ?? '').split('|');
    const got = tables
      .filter((table) => partsOfTable(table).some((part) => part.sheet === sheet) && table.layout !== 'unknown')
      .map(({ layout }) => layout);
    const isRight = got.length === 0 ? kinds.includes('') : got.some((kind) => kinds.includes(kind));
    return {
      sheet,
      kinds,
      got,
      inScope: kinds.some((kind) => kind !== ''),
      isRight,
    };
  });
  const inScope = sheets.filter((each) => each.inScope);
  const line = ({ sheet, kinds, got }: (typeof sheets)[number]): string =>
    `${form}: ${sheet}: ${kinds.filter(Boolean).join('|') || 'none of ours'} — ${got.join(', ') || 'not found'}`;
  return {
    tables: {
      inScope: inScope.length,
      right: inScope.filter(({ isRight }) => isRight).length,
    },
    missed: inScope.filter(({ got, isRight }) => got.length === 0 && !isRight).map(line),
    otherKind: sheets.filter(({ got, kinds }) => got.some((kind) => !kinds.includes(kind))).map(line),
  };
}

/** A mistake counts as found where an error or warning that the sound workbook does not have speaks of its cell. */
function plantedIn(
  form: string,
  sound: Review,
  bad: Review,
  planted: readonly Planted[],
): Pick<FormMeasure, 'planted' | 'found' | 'namedFirst' | 'wrongFirst' | 'unnamed'> {
  const alarms = newAlarms(sound, bad);
  const headlines = headlinesOf(bad, alarms);
  const mistakes = planted.map((mistake) => {
    const places = mistake.cells.flatMap((cell) => placeOf(mistake.sheet, cell) ?? []);
    const isMeant = (cell: CellRef): boolean => places.some((place) => sameCell(place, cell));
    return {
      ...mistake,
      isMeant,
      isFound: [...alarms, ...headlines].some((each) => speaksOf(each, isMeant)),
    };
  });
  const firsts = headlines.flatMap((headline) => {
    const suspect = firstSuspect(headline);
    return suspect === undefined ? [] : [{ headline, suspect }];
  });
  const isNamed = ({ isMeant }: (typeof mistakes)[number]): boolean => firsts.some(({ suspect }) => isMeant(suspect));
  return {
    planted: planted.length,
    found: mistakes.filter(({ isFound }) => isFound).length,
    namedFirst: mistakes.filter(isNamed).length,
    wrongFirst: firsts
      .filter(({ suspect }) => !mistakes.some(({ isMeant }) => isMeant(suspect)))
      .map(({ headline }) => `${form}: ${headline.headline.zh.replace(/\s+/g, ' ')}`),
    unnamed: mistakes
      .filter((mistake) => !isNamed(mistake))
      .map(
        ({ type, sheet, cells, isFound }) =>
          `${form}: ${isFound ? 'not named' : 'MISSED'}: ${type}, ${sheet}!${cells.join(',')}`,
      ),
  };
}

function speaksOf(of: Partial<Pick<Finding, 'cells' | 'suspects'>>, isMeant: (cell: CellRef) => boolean): boolean {
  return [...(of.cells ?? []), ...(of.suspects ?? [])].some(isMeant);
}

function placeOf(sheet: string, cell: string): CellRef | undefined {
  const place = parseAddress(cell);
  return place === undefined ? undefined : { sheet, ...place };
}

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
