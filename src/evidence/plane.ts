import type { Amount } from '../core/amount';
import type { CellRange, CellRef } from '../core/cell';
import { parseFigure } from '../core/figure';
import { contentAt, type CellContent, type SheetSnapshot } from '../core/snapshot';
import { normaliseCaption } from '../core/captions';

/** One filled cell of a region, in the coordinates in which the region is read. */
export interface PlaneCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The caption as it is compared. */
  readonly text: string;
  /** Whether it can be read as one number; percentages are none. */
  readonly isNumber: boolean;
  readonly isPercentage: boolean;
}

/**
 * The cells of a region as the reader looks at them. A table whose lines run to the right is looked at with rows and
 * columns exchanged; everything behind this file knows lists that run down only.
 */
export interface Plane {
  readonly sheet: string;
  /** Rows that hold something, in order. */
  readonly rows: readonly (readonly PlaneCell[])[];
  /** The anchor of the merged area that covers a place, and that area. */
  mergeAt(row: number, column: number): CellRange | undefined;
  at(row: number, column: number): PlaneCell | undefined;
  /** The place on the sheet of a place in the plane. */
  cell(row: number, column: number): CellRef;
  readonly merges: readonly CellRange[];
}

/** An amount in a line: exact, and as a number of steps for weighing evidence. */
export interface Entry {
  readonly amount: Amount;
  /** The amount in steps of its table; exact below 2⁵³. */
  readonly steps: number;
}

/** A plane of the sheet's rows `top` to `bottom`, both inside. Cost: the cells that are filled. */
export function planeOf(sheet: SheetSnapshot, top: number, bottom: number): Plane {
  const rows: PlaneCell[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = cellsOf(sheet, row);
    if (cells.length > 0) rows.push(cells);
  }
  const merges = sheet.merges.filter((merge) => merge.top >= top && merge.top <= bottom);
  return planeFrom(sheet.name, rows, merges, (row, column) => ({ sheet: sheet.name, row, column }));
}

function cellsOf(sheet: SheetSnapshot, row: number): PlaneCell[] {
  const cells: PlaneCell[] = [];
  sheet.rows[row]?.forEach((_, column) => {
    const content = contentAt(sheet, row, column);
    if (content === undefined) return;
    const text = normaliseCaption(content.text);
    if (text === '') return;
    const reading = content.kind === 'boolean' || content.kind === 'error' ? undefined : parseFigure(content.text).kind;
    const isPercentage = reading === 'percentage';
    const isNumber = reading === 'printed' || (content.kind === 'number' && !isPercentage);
    cells.push({ row, column, content, text, isNumber, isPercentage });
  });
  return cells;
}

/** The same region with rows and columns exchanged from row `header` on; rows above stay as they are. */
export function exchanged(plane: Plane, header: number): Plane {
  const turned = new Map<number, PlaneCell[]>();
  const put = (cell: PlaneCell): void => {
    const row = turned.get(cell.row);
    if (row === undefined) turned.set(cell.row, [cell]);
    else row.push(cell);
  };
  for (const cells of plane.rows)
    for (const cell of cells)
      put(cell.row < header ? cell : { ...cell, row: header + cell.column, column: cell.row - header });
  const rows = [...turned.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => cells.sort((a, b) => a.column - b.column));
  const merges = plane.merges
    .filter((merge) => merge.top >= header)
    .map((merge) => ({
      top: header + merge.left,
      bottom: header + merge.right,
      left: merge.top - header,
      right: merge.bottom - header,
    }));
  return planeFrom(plane.sheet, rows, merges, (row, column) =>
    row < header ? plane.cell(row, column) : plane.cell(column + header, row - header),
  );
}

function planeFrom(
  sheet: string,
  rows: readonly (readonly PlaneCell[])[],
  merges: readonly CellRange[],
  cell: (row: number, column: number) => CellRef,
): Plane {
  const byRow = new Map<number, (PlaneCell | undefined)[]>();
  for (const cells of rows) {
    const line: (PlaneCell | undefined)[] = [];
    for (const each of cells) line[each.column] = each;
    if (cells[0] !== undefined) byRow.set(cells[0].row, line);
  }
  // Merged areas are short in one direction nearly always: found by their rows.
  const mergesByRow = new Map<number, CellRange[]>();
  for (const merge of merges)
    for (let row = merge.top; row <= merge.bottom && row - merge.top < MOST_MERGED_ROWS; row++) {
      const known = mergesByRow.get(row);
      if (known === undefined) mergesByRow.set(row, [merge]);
      else known.push(merge);
    }
  return {
    sheet,
    rows,
    merges,
    cell,
    at: (row, column) => byRow.get(row)?.[column],
    mergeAt: (row, column) => mergesByRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right),
  };
}

const MOST_MERGED_ROWS = 2_000;
