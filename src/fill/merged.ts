import type { CellRef } from '../core/cell';
import { textAt, type SheetSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';

/** Whether a cell is covered by a merged area of which it is not the first: nothing written there would be seen. */
export function isInsideMerge(sheet: SheetSnapshot | undefined, { row, column }: CellRef): boolean {
  return (
    sheet?.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    ) === true
  );
}

/**
 * Whether it is not told which of several cells a figure belongs in: where lists stand side by side a line may be
 * printed in any of their columns, and blank cells beside each other, with no caption between, could all be meant.
 */
export function isUndecidedPlace(sheet: SheetSnapshot | undefined, { lists }: DisclosureTable, cell: CellRef): boolean {
  if (sheet === undefined) return false;
  return lists.some((list) =>
    list.columns.some((_, column) => {
      const own = new Set(list.lines.flatMap(({ figures }) => figures[column]?.column ?? []));
      if (list.turned || own.size < 2 || !own.has(cell.column)) return false;
      return [...own].some((other) => other > cell.column && isBlankUpTo(sheet, cell.row, cell.column + 1, other));
    }),
  );
}

function isBlankUpTo(sheet: SheetSnapshot, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) if (textAt(sheet, row, column).trim() !== '') return false;
  return true;
}
