import type { Amount } from '../core/amount';
import { isRefuted, places, type Law, type SpeltSum } from './law';
import { overlaid, countPlaces } from './overlay';
import type { EvidenceLine, EvidenceList, EvidenceTable, ShiftedColumn } from './evidence-table';
import { amountAt, keysOf, spotOf, WHOLE, type TieList } from './tie-lists';

/** A column whose figures other tables print under the names of other lines, always as many lines away. */
export interface ShiftByTies extends ShiftedColumn {
  /** Index of the table. */
  readonly table: number;
}

const MOST_LINES = 400;
const LEAST_AGREEING = 2;
/** So many figures under the names they are moved to prove a shift without any sum. */
const SURE_AGREEING = 3;
const SHIFTS = [1, -1, 2, -2, 3, -3];

/**
 * Shifted columns that one table alone does not prove: a list with a single sum. Two
 * different figures at least must stand elsewhere under the names they are moved to, none under the names they are
 * printed at, and no place may be violated once they are moved; three figures prove it without any sum.
 */
export function shiftsByTies(
  tables: readonly EvidenceTable[],
  lists: readonly TieList[],
  settled: ReadonlySet<EvidenceTable>,
): ShiftByTies[] {
  const printed: Printed = new Map();
  for (const list of lists) {
    const table = tables[list.table];
    if (table === undefined) continue;
    for (const [key, at] of list.places) {
      const amount = amountAt(table, spotOf(list, at));
      if (amount === 0n || key === WHOLE) continue;
      let byAmount = printed.get(key);
      if (byAmount === undefined) printed.set(key, (byAmount = new Map<Amount, number>()));
      const known = byAmount.get(amount);
      if (known === undefined) byAmount.set(amount, list.table);
      else if (known !== list.table) byAmount.set(amount, SEVERAL);
    }
  }
  return tables.flatMap((table, index) => {
    if (table.isHidden || settled.has(table)) return [];
    return table.lists
      .filter((list) => list.lines.length <= MOST_LINES)
      .flatMap((list) => {
        const lines = list.lines.filter((line) => line.aside === undefined);
        const named = lines.map((line) => keysOf(line).flatMap((key) => printed.get(key) ?? []));
        return list.amounts.flatMap((column) => {
          const shifted = shiftOf(table, index, list, column, lines, named);
          return shifted === undefined ? [] : [{ ...shifted, table: index }];
        });
      });
  });
}

/** By name and amount the index of the table that prints them, or SEVERAL. */
type Printed = Map<string, Map<Amount, number>>;
const SEVERAL = -1;

/** The sums down the lines over a column. */
function sumsDown(table: EvidenceTable, list: EvidenceList, column: number): SpeltSum[] {
  return [...table.laws, ...table.refuted]
    .filter((law) => law.direction === 'down' && law.list === list.index)
    .flatMap((law) => sumsOver(law, column));
}

function sumsOver(law: Law, column: number): SpeltSum[] {
  return isRefuted(law) && law.prior < 0.5
    ? []
    : [...places({ ...law, over: law.over.includes(column) ? [column] : [] })];
}

function shiftOf(
  table: EvidenceTable,
  index: number,
  list: EvidenceList,
  column: number,
  lines: readonly EvidenceLine[],
  named: readonly (readonly ReadonlyMap<Amount, number>[])[],
): ShiftedColumn | undefined {
  const amounts = lines.map((line) => amountAt(table, { row: line.row, column }));
  /** Whether another table prints the amount under a name of the line. */
  const agrees = (line: number, amount: Amount): boolean => {
    if (amount !== 0n)
      for (const byAmount of named[line] ?? []) {
        const known = byAmount.get(amount);
        if (known !== undefined && known !== index) return true;
      }
    return false;
  };
  let sums: readonly SpeltSum[] | undefined;
  let before = { held: 0, violated: 0 };
  let best: ShiftedColumn | undefined;
  for (const by of SHIFTS) {
    // Lines whose printed figure belongs `by` lines further.
    const moved = amounts.flatMap((amount, at) => (agrees(at + by, amount) && amounts[at + by] !== amount ? [at] : []));
    const distinct = new Set(moved.map((at) => amounts[at]));
    const [first] = moved;
    const last = moved[moved.length - 1];
    if (distinct.size < LEAST_AGREEING || first === undefined || last === undefined) continue;
    if (amounts.slice(first, last + 1).some((amount, at) => agrees(first + at, amount))) continue;
    if (sums === undefined) {
      sums = sumsDown(table, list, column);
      before = countPlaces(table.scale, sums);
    }
    const stated = sums;
    // What is proven alone reaches from the first to the last figure; the sums may show that more was moved with it.
    for (let to = last; to < lines.length && !lines[to]?.isTotal; to++)
      for (let from = first; from >= 0; from--) {
        // A list hardly begins with a nought: its first line is taken for moved only where that is proven.
        if (from < first && stated.some((sum) => sum.total.row === lines[from - 1]?.row)) break;
        const rows = moveStretch(
          lines.map((line) => line.row),
          amounts,
          from,
          to,
          by,
          distinct.size >= SURE_AGREEING,
        );
        if (rows === undefined) continue;
        const after = countPlaces(overlaid(table.scale, column, rows), stated);
        const isMended = after.violated === 0 && before.violated > 0;
        if (!isMended && (distinct.size < SURE_AGREEING || after.violated > before.violated)) continue;
        const shifted: ShiftedColumn = {
          list: list.index,
          column,
          first: table.plane.cell(lines[from]?.row ?? 0, column),
          last: table.plane.cell(lines[to]?.row ?? 0, column),
          isFirstProven: from === first,
          by,
          violatedBefore: before.violated,
          violatedAfter: after.violated,
          proof: distinct.size + (isMended ? after.held : 0),
          rows: lines.slice(from, to + 1).map((line) => line.row),
        };
        // The longest stretch that explains the sums: what stands in line with what is proven was moved with it.
        if (
          best === undefined ||
          shifted.proof > best.proof ||
          (shifted.proof === best.proof && isMended && shifted.rows.length > best.rows.length)
        )
          best = shifted;
      }
  }
  return best;
}

/** Moves lines `from` to `to`; a figure at the end that only repeats a total further on belongs to that line. */
function moveStretch(
  rows: readonly number[],
  amounts: readonly bigint[],
  from: number,
  to: number,
  by: number,
  mayCover: boolean,
): Map<number, number> | undefined {
  const moved = new Map<number, number>();
  for (let at = from; at <= to; at++) moved.set(rows[at] ?? -1, -1);
  for (let at = from; at <= to; at++) {
    const amount = amounts[at] ?? 0n;
    const target = at + by;
    if (amount === 0n) continue;
    if (target < from || target > to) {
      const isEcho = amounts.some((other, place) => other === amount && (place < from || place > to));
      if (amounts[target] === 0n && rows[target] !== undefined) moved.set(rows[target] ?? -1, rows[at] ?? -1);
      else if (!isEcho && !mayCover) return undefined;
    } else moved.set(rows[target] ?? -1, rows[at] ?? -1);
  }
  return moved;
}
