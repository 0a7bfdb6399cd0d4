import type { Amount } from '../core/amount';
import { partedPaths, pathsOf } from './column-groups';
import type { Spot } from './law';
import type { EvidenceLine, EvidenceList, EvidenceTable } from './evidence-table';
import { captionKey, wordsTotal } from './evidence-words';

/** One column (or one line read across) whose figures have names by which other tables print them too. */
export interface TieList {
  readonly table: number;
  readonly list: number;
  readonly direction: 'column' | 'row';
  /** The column of a column, the row of a row. */
  readonly at: number;
  /** Row (or column) of each key. */
  readonly places: ReadonlyMap<string, number>;
  /** The column's caption; '' for a line. */
  readonly head: string;
}

export const WHOLE = '合计';
/** Longer lists are registers, not tables that others repeat. */
const MOST_LINES = 20_000;

export function spotOf({ direction, at }: TieList, place: number): Spot {
  return direction === 'column' ? { row: place, column: at } : { row: at, column: place };
}

export function amountAt(table: EvidenceTable, { row, column }: Spot): Amount {
  return table.figures.at(row, column)?.amount ?? (0n as Amount);
}

/** Columns keyed by code and caption of their lines, total lines keyed by the captions of their columns. */
export function tieListsOf(table: EvidenceTable, index: number): TieList[] {
  const found: TieList[] = [];
  for (const list of table.lists) {
    if (list.lines.length > MOST_LINES) continue;
    const places = unique(list.lines.flatMap((line) => keysOf(line).map((key) => [key, line.row] as const)));
    if (places.size > 0)
      for (const column of list.amounts) {
        const path = table.columns.find((each) => each.column === column)?.path ?? [];
        found.push({
          table: index,
          list: list.index,
          direction: 'column',
          at: column,
          places,
          head: captionKey(path.at(-1)?.text ?? ''),
        });
      }
    found.push(...acrossOf(table, list, index));
  }
  return found;
}

/** The names of a line: its code and its caption. */
export function keysOf(line: EvidenceLine): string[] {
  if (line.aside !== undefined) return [];
  const code = line.codes.find((each) => each !== '');
  const caption = line.label === '' ? '' : captionKey(line.label);
  if (line.isTotal && caption.length <= 2) return [WHOLE];
  return [...(code === undefined ? [] : [`#${code}`]), ...(caption === '' ? [] : [caption])];
}

/** Keys that stand once; what stands twice names no single figure. */
function unique(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [key, place] of pairs) {
    if (places.has(key) && places.get(key) !== place) twice.add(key);
    else places.set(key, place);
  }
  for (const key of twice) places.delete(key);
  return places;
}

/** The total line, or the only line, by the captions of its columns; one list for 预算数, one for 决算数. */
function acrossOf(table: EvidenceTable, list: EvidenceList, index: number): TieList[] {
  if (list.amounts.length < 2) return [];
  const filled = list.lines.filter((line) => line.hasAmounts && line.aside === undefined);
  const line = filled.find((each) => each.isTotal) ?? (filled.length === 1 ? filled[0] : undefined);
  if (line === undefined) return [];
  const parted = partedPaths(pathsOf(table.columns, list.amounts), list.amounts, wordsTotal);
  const found: TieList[] = [];
  for (const { columns, paths } of parted) {
    const pairs = columns.flatMap((column) => {
      const path = paths.get(column) ?? [];
      const leaf = path.at(-1)?.text ?? '';
      const group = path.at(-2)?.text;
      const keys = [captionKey(leaf), ...(group !== undefined && /小计|合计/.test(leaf) ? [captionKey(group)] : [])];
      return [...new Set(keys)].filter((key) => key !== '').map((key) => [key, column] as const);
    });
    const [first = -1] = columns;
    const head =
      parted.length > 1
        ? captionKey(table.columns.find(({ column }) => column === first)?.path.at(-1)?.text ?? '')
        : '';
    const places = unique(pairs);
    if (places.size > 0) found.push({ table: index, list: list.index, direction: 'row', at: line.row, places, head });
  }
  return found;
}
