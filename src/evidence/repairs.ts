import { magnitude, type Amount } from '../core/amount';
import { slipWeight } from './keyboard-slip';
import type { EvidenceTable } from './evidence-table';
import { amountAt } from './tie-lists';
import { keyOf, type CellOf, type Support, type Violation } from './violations';

/** A change of one cell that mends violated places; with `also`, a figure moved from one cell to another. */
export interface Repair {
  readonly cell: CellOf;
  /** To be added to what is printed. */
  readonly change: Amount;
  readonly also?: { readonly cell: CellOf; readonly change: Amount };
  readonly violations: Set<Violation>;
  /** Its plausibility apart from what it mends, once known. */
  plausible?: number;
}

/** Cells of one violated place that are looked at one by one; of wider places only those that others name as well. */
const MOST_CELLS = 400;

/** Every single change that mends at least one violated place, by cell and change. */
export function singleRepairs(violations: readonly Violation[]): Map<string, Repair> {
  const repairs = new Map<string, Repair>();
  const named = new Map<string, number>();
  const isWide = violations.some((violation) => violation.parts.length > MOST_CELLS);
  if (isWide)
    for (const violation of violations)
      for (const part of violation.parts) named.set(keyOf(part), (named.get(keyOf(part)) ?? 0) + 1);
  const put = (cell: CellOf, change: Amount, violation: Violation): void => {
    const key = `${keyOf(cell)} ${change}`;
    const known = repairs.get(key);
    if (known === undefined) repairs.set(key, { cell, change, violations: new Set([violation]) });
    else known.violations.add(violation);
  };
  for (const violation of violations) {
    put(violation.total, (0n - violation.difference) as Amount, violation);
    const many = violation.parts.length > MOST_CELLS;
    for (const part of violation.parts)
      if (!many || (named.get(keyOf(part)) ?? 0) > 1) put(part, violation.difference, violation);
    for (const part of violation.minus) put(part, (0n - violation.difference) as Amount, violation);
  }
  return repairs;
}

/**
 * A figure in the wrong cell: taking it from where it stands and writing it where it belongs (or exchanging two)
 * mends the places of both cells at once. Looked for within one line or one column of a table.
 */
export function movedFigures(tables: readonly EvidenceTable[], singles: ReadonlyMap<string, Repair>): Repair[] {
  const byAmount = new Map<string, Repair[]>();
  for (const repair of singles.values()) {
    const size = magnitude(repair.change);
    const key = `${repair.cell.table} ${size}`;
    const known = byAmount.get(key);
    if (known === undefined) byAmount.set(key, [repair]);
    else if (known.length < MOST_RIVALS) known.push(repair);
  }
  const found: Repair[] = [];
  for (const rivals of byAmount.values())
    for (const from of rivals) {
      const table = tables[from.cell.table];
      if (table === undefined) continue;
      const printed = amountAt(table, from.cell);
      for (const to of rivals) {
        if (to === from || to.change !== 0n - from.change) continue;
        if (to.cell.row !== from.cell.row && to.cell.column !== from.cell.column) continue;
        const other = amountAt(table, to.cell);
        const isMove = printed !== 0n && printed + from.change === 0n && other === 0n;
        const isSwap =
          printed !== 0n && other !== 0n && printed + from.change === other && keyOf(from.cell) < keyOf(to.cell);
        if (!isMove && !isSwap) continue;
        if ([...from.violations].some((violation) => to.violations.has(violation))) continue;
        found.push({
          cell: from.cell,
          change: from.change,
          also: { cell: to.cell, change: to.change },
          violations: new Set([...from.violations, ...to.violations]),
        });
      }
    }
  return found;
}

const MOST_RIVALS = 60;

export interface Ranking {
  readonly tables: readonly EvidenceTable[];
  readonly support: ReadonlyMap<string, Support>;
  /** In how many other tables the repaired value stands, while the printed one stands in none. */
  readonly elsewhere: (repair: Repair) => number;
}

const BREAKS = 0.7;
/** A place that holds within rounding only says little for its cells. */
const BREAKS_ROUNDED = 0.3;
const FILLS_BLANK = 0.6;
const STANDS_ELSEWHERE = 0.6;

/** What a repair mends, weighted by how sure the laws are, less what it breaks. */
export function rankOf(ranking: Ranking, repair: Repair): number {
  let rank = (repair.plausible ??= plausibilityOf(ranking, repair));
  for (const { sureness } of repair.violations) rank += sureness >= 0 ? 1 + 0.1 * Math.min(sureness, 9) : 0.5;
  return rank;
}

/** What a repair breaks, and whether it looks like a mistake that people make. */
function plausibilityOf({ tables, support, elsewhere }: Ranking, repair: Repair): number {
  const { cell, change, also } = repair;
  const known = support.get(keyOf(cell));
  const own = known?.ids ?? [];
  let rank = 0;
  if (also === undefined) {
    rank -= BREAKS * own.length + BREAKS_ROUNDED * (known?.rounded ?? 0);
    if (tables[cell.table]?.figures.at(cell.row, cell.column) === undefined) rank -= FILLS_BLANK;
    rank += slipWeight(tables, cell, change);
  } else {
    // A move keeps the sum of every place that holds both cells.
    const other = new Set(support.get(keyOf(also.cell))?.ids ?? []);
    const shared = own.filter((id) => other.has(id)).length;
    rank -= BREAKS * (own.length + other.size - 2 * shared);
    rank += shared > 0 ? MOVE_WITHIN : -MOVE_FAR;
  }
  if (elsewhere(repair) > 0) rank += STANDS_ELSEWHERE;
  if (echoesItsTotal(tables, repair)) rank += ECHOES_TOTAL;
  return rank;
}

/** A part that prints its own total although the other parts are not nought. */
function echoesItsTotal(tables: readonly EvidenceTable[], { cell, violations }: Repair): boolean {
  const table = tables[cell.table];
  if (table === undefined) return false;
  const printed = amountAt(table, cell);
  const key = keyOf(cell);
  for (const { isTie, total, parts } of violations)
    if (!isTie && printed !== 0n && parts.length > 2 && keyOf(total) !== key && amountAt(table, total) === printed)
      return true;
  return false;
}

const ECHOES_TOTAL = 0.8;
const MOVE_WITHIN = 0.2;
const MOVE_FAR = 0.8;

/** Of equal repairs the total's before a part's, and the upper before the lower. */
export function tieBreak(repair: Repair): number {
  let totals = 0;
  for (const violation of repair.violations)
    if (!violation.isTie && keyOf(violation.total) === keyOf(repair.cell)) totals++;
  return totals * 0.2;
}
