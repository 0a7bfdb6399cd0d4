import type { AsideReason } from '../model/coverage';
import { places, spotsOf, type EvidenceTable } from '../evidence';
import type { Spot } from './law-sums';

/** What evidence says of the cells of a table that stand in no equation. Rows and columns are the sheet's. */
export interface Unchecked {
  /** Why the number in a cell is no amount; undefined where it may be one. */
  asideAt(cell: Spot): AsideReason | undefined;
  /** Whether its column holds codes, which name the lines whatever the column was taken for. */
  isCode(cell: Spot): boolean;
  /** Whether a reading of the table was refuted in which the cell stands. */
  isRefuted(cell: Spot): boolean;
}

/** Cost: the cells of columns and lines that were set aside, and the places of refuted laws. */
export function uncheckedIn(evidence: readonly EvidenceTable[]): Unchecked {
  const asides = new Map<string, AsideReason>();
  const refuted = new Set<string>();
  const codes = new Set<number>();
  for (const each of evidence) {
    if (!each.isExchanged) for (const { column, kind } of each.columns) if (kind === 'code') codes.add(column);
    for (const { cell, why } of setAsideIn(each)) asides.set(keyOf(cell), why);
    for (const law of each.refuted)
      for (const place of places(law))
        for (const { row, column } of spotsOf(place)) refuted.add(keyOf(each.plane.cell(row, column)));
  }
  return {
    asideAt: (cell) => asides.get(keyOf(cell)),
    isCode: ({ column }) => codes.has(column),
    isRefuted: (cell) => refuted.has(keyOf(cell)),
  };
}

/** Numbers of a table that are no amounts: those of columns and lines that count, describe or number something. */
export function* setAsideIn({
  columns,
  lists,
  headerRows,
  plane,
}: EvidenceTable): Generator<{ readonly cell: Spot; readonly why: AsideReason }> {
  const byColumn = new Map<number, AsideReason>();
  for (const { column, aside } of columns)
    if (aside !== undefined && aside !== 'line-number') byColumn.set(column, aside);
  const byLine = new Map<number, { readonly columns: ReadonlySet<number>; readonly why: AsideReason }>();
  for (const { lines, amounts } of lists)
    for (const { row, aside } of lines) {
      if (aside === undefined) continue;
      const known = byLine.get(row);
      byLine.set(row, { columns: new Set([...(known?.columns ?? []), ...amounts]), why: aside });
    }
  if (byColumn.size + byLine.size === 0) return;
  const bottom = headerRows.at(-1) ?? -1;
  for (const cells of plane.rows) {
    for (const { row, column, isNumber, isPercentage } of cells) {
      if (row <= bottom || (!isNumber && !isPercentage)) continue;
      const line = byLine.get(row);
      const why = byColumn.get(column) ?? (line?.columns.has(column) === true ? line.why : undefined);
      if (why !== undefined) yield { cell: plane.cell(row, column), why };
    }
  }
}

function keyOf({ row, column }: Spot): string {
  return `${row} ${column}`;
}
