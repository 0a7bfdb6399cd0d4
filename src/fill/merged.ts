import type { CellRef } from '../core/cell';
import type { SheetSnapshot } from '../core/snapshot';

/** Whether a cell is covered by a merged area of which it is not the first: nothing written there would be seen. */
export function isInsideMerge(sheet: SheetSnapshot | undefined, { row, column }: CellRef): boolean {
  return (
    sheet?.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    ) === true
  );
}
