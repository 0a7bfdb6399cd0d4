import { firstSuspect, headlinesOf, newAlarms } from './alarms';
import { amountsOn } from './amounts';
import { inColumns } from './columns';
import { address, reviewWorkbook, sameCell, type CellRef, type Review, type WorkbookSnapshot } from './engine';
import { grouped } from './grouped';
import { hashOf } from './half';
import { percentage } from './print';
import { withCell } from './rewrite';
import { createRandom, type Random } from '../generate/random';

/** Under which kind amounts are counted that stand in no table of the review. */
const NO_TABLE = '(no table)';

/** What became of one amount that was changed. */
export interface Alteration {
  readonly file: string;
  /** Layout of the table it stands in. */
  readonly kind: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  /** An error or warning that was not there before. */
  readonly noticed: boolean;
  /** The changed cell is among the cells of a new finding. */
  readonly cited: boolean;
  /** The changed cell is the first suspect of the first new headline. */
  readonly named: boolean;
}

/**
 * Changes amounts of a workbook one at a time, reviews it again, and tells what is noticed.
 * @param most how many amounts to change; all of them where there are fewer
 * @param seed draws which amounts, and into what
 */
export function alterWorkbook(snapshot: WorkbookSnapshot, most: number, seed: number): readonly Alteration[] {
  const before = reviewWorkbook(snapshot);
  const random = createRandom(seed ^ hashOf(snapshot.name));
  const amounts = snapshot.sheets.flatMap((sheet) =>
    amountsOn(sheet).filter(({ text }) => digitPlaces(text).length > 1),
  );
  const drawn = random.shuffled(amounts).slice(0, most);
  return drawn.map((cell, place) => {
    const to = changeDigit(cell.text, place % 2, random);
    const after = reviewWorkbook(withCell(snapshot, cell, to));
    return {
      ...alterationOf(before, after, cell),
      file: snapshot.name,
      from: cell.text,
      to,
    };
  });
}

function alterationOf(before: Review, after: Review, cell: CellRef): Omit<Alteration, 'file' | 'from' | 'to'> {
  const alarms = newAlarms(before, after);
  const [headline] = headlinesOf(after, alarms);
  const suspect = headline === undefined ? undefined : firstSuspect(headline);
  return {
    kind: kindAt(before, cell),
    place: `${cell.sheet}!${address(cell)}`,
    noticed: alarms.length > 0,
    cited: alarms.some(({ cells }) => cells.some((each) => sameCell(each, cell))),
    named: suspect !== undefined && sameCell(suspect, cell),
  };
}

function kindAt({ tables }: Review, { sheet, row, column }: CellRef): string {
  const table = tables.find(
    ({ sheet: name, range }) =>
      name === sheet && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
  return table?.layout ?? NO_TABLE;
}

/** Where the digits of an amount stand, from the first that is not nought. */
export function digitPlaces(text: string): readonly number[] {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const first = places.findIndex((at) => text[at] !== '0');
  return first < 0 ? [] : places.slice(first);
}

/**
 * Changes the leading digit (0) or the one after it (1). The last printed digit is left alone: so small a change may be
 * rounding.
 */
export function changeDigit(text: string, which: number, random: Random): string {
  const places = digitPlaces(text);
  const second = which === 1 && places.length > 2;
  const at = places[second ? 1 : 0];
  if (at === undefined) return text;
  const digit = Number(text[at]);
  // Never the same digit, and never a nought in front.
  const other = second ? (digit + random.int(1, 9)) % 10 : ((digit - 1 + random.int(1, 8)) % 9) + 1;
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}

/** Altered, noticed, cited and named first, by kind of table. */
export function alterationTable(alterations: readonly Alteration[]): string {
  const kinds = [...grouped(alterations, ({ kind }) => kind)].sort(([left], [right]) => (left < right ? -1 : 1));
  const row = (kind: string, of: readonly Alteration[]): readonly (string | number)[] => [
    kind,
    of.length,
    ...(['noticed', 'cited', 'named'] as const).map((what) =>
      percentage({
        part: of.filter((each) => each[what]).length,
        whole: of.length,
      }),
    ),
  ];
  const head = ['amounts changed in', 'altered', 'noticed', 'cited', 'first suspect'];
  return inColumns([head, ...kinds.map(([kind, of]) => row(kind, of)), row('all', alterations)]);
}
