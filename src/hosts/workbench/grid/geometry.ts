import type { CellRange } from '../../../core/cell';
import type { SheetView } from '../sheet-view';

/** Pixels of the column with the row numbers, and of the row with the column letters. */
export const HEADER_WIDTH = 48;
export const HEADER_HEIGHT = 22;

/** Rows and columns shown beyond what holds something. */
const SPARE = { rows: 20, columns: 6 };

/** A character of the standard font, and the padding of a cell. */
const CHARACTER = 7;
const PADDING = 5;

/** Where rows and columns stand, in pixels from the first cell. */
export interface Geometry {
  readonly rows: number;
  readonly columns: number;
  readonly height: (row: number) => number;
  readonly width: (column: number) => number;
  readonly top: (row: number) => number;
  readonly left: (column: number) => number;
  readonly totalHeight: number;
  readonly totalWidth: number;
  readonly rowAt: (y: number) => number;
  readonly columnAt: (x: number) => number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export function geometryOf(sheet: SheetView, zoom: number): Geometry {
  const rows = sheet.rowCount + SPARE.rows;
  const columns = Math.max(sheet.columnCount + SPARE.columns, 12);
  const tops = offsets(rows, (row) => Math.round(((sheet.heights.get(row) ?? sheet.defaultHeight) * zoom * 4) / 3));
  const lefts = offsets(columns, (column) => Math.round(columnPixels(sheet, column) * zoom));
  return {
    rows,
    columns,
    height: (row) => at(tops, row + 1) - at(tops, row),
    width: (column) => at(lefts, column + 1) - at(lefts, column),
    top: (row) => at(tops, row),
    left: (column) => at(lefts, column),
    totalHeight: at(tops, rows),
    totalWidth: at(lefts, columns),
    rowAt: (y) => find(tops, y),
    columnAt: (x) => find(lefts, x),
    // A frozen band as high as the window would leave nothing to scroll.
    frozenRows: at(tops, Math.min(sheet.frozenRows, rows)) <= 320 ? Math.min(sheet.frozenRows, rows) : 0,
    frozenColumns:
      at(lefts, Math.min(sheet.frozenColumns, columns)) <= 420 ? Math.min(sheet.frozenColumns, columns) : 0,
  };
}

function columnPixels(sheet: SheetView, column: number): number {
  const look = sheet.columns.find(({ from, to }) => from <= column && column <= to);
  if (look?.hidden === true) return 0;
  const width = look?.width ?? sheet.defaultWidth;
  return width === undefined ? 64 : Math.round(width * CHARACTER + PADDING);
}

function offsets(count: number, size: (index: number) => number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) sums[index + 1] = at(sums, index) + size(index);
  return sums;
}

function at(sums: Float64Array, index: number): number {
  return sums[Math.max(0, Math.min(index, sums.length - 1))] ?? 0;
}

/** Index of the row or column in which a pixel lies. */
function find(sums: Float64Array, pixel: number): number {
  let low = 0;
  let high = sums.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(sums, middle) <= pixel) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Merged areas by the rows they touch, so that a row finds its own without looking at all of them. */
export interface Merges {
  readonly inRow: (row: number) => readonly CellRange[];
  readonly at: (row: number, column: number) => CellRange | undefined;
}

export function mergesOf(sheet: SheetView): Merges {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rowCount + SPARE.rows); row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  const inRow = (row: number) => byRow.get(row) ?? NONE;
  return { inRow, at: (row, column) => inRow(row).find(({ left, right }) => left <= column && column <= right) };
}

const NONE: readonly CellRange[] = [];
