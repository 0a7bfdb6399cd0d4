import type { CellRange } from '../core/cell';

const COLUMNS = 16_384;

/**
 * Whether merged areas cover more than the rows of the sheet hold, so that many lie upon each other. No program writes
 * that; a file made to keep a reader busy has a whole sheet merged fifty thousand times.
 */
export function coverTooMuch(merges: readonly CellRange[], rowCount: number): boolean {
  let cells = 0;
  for (const { top, left, bottom, right } of merges)
    cells += Math.max(0, Math.min(bottom, rowCount - 1) - top + 1) * (right - left + 1);
  return cells > rowCount * COLUMNS;
}
