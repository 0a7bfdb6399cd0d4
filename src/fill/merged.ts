import type { CellRange, CellRef } from '../core/cell';
import { oncePer } from '../core/once-per';
import { textAt, type SheetSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';

/** Whether a cell is covered by a merged area of which it is not the first: nothing written there would be seen. */
export function isInsideMerge(sheet: SheetSnapshot | undefined, { row, column }: CellRef): boolean {
  if (sheet === undefined) return false;
  const here = mergesByRow(sheet).get(row) ?? [];
  return here.some(({ top, left, right }) => column >= left && column <= right && (row !== top || column !== left));
}

const mergesByRow = oncePer((sheet: SheetSnapshot): ReadonlyMap<number, readonly CellRange[]> => {
  const rows = new Map<number, CellRange[]>();
  for (const merge of sheet.merges)
    for (let row = merge.top; row <= merge.bottom; row++) {
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [merge]);
      else known.push(merge);
    }
  return rows;
});

/**
 * Whether it is not told which of several cells a figure belongs in: where lists stand side by side a line may be
 * printed in any of their columns, and blank cells beside each other, with no caption between, could all be meant.
 */
export function isUndecidedPlace(sheet: SheetSnapshot | undefined, table: DisclosureTable, cell: CellRef): boolean {
  if (sheet === undefined) return false;
  return placesSideBySide(table).some(
    (places) =>
      places.has(cell.column) &&
      [...places].some((other) => other > cell.column && isBlankUpTo(sheet, cell.row, cell.column + 1, other)),
  );
}

/** The columns of the sheet that figures of one column of a list stand in, where they are several. */
const placesSideBySide = oncePer(({ lists }: DisclosureTable): readonly ReadonlySet<number>[] =>
  lists.flatMap(({ turned, columns, lines }) =>
    turned
      ? []
      : columns
          .map((_, column) => new Set(lines.flatMap(({ figures }) => figures[column]?.column ?? [])))
          .filter(({ size }) => size > 1),
  ),
);

function isBlankUpTo(sheet: SheetSnapshot, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) if (textAt(sheet, row, column).trim() !== '') return false;
  return true;
}
