import type { Body, RawKind } from './column-kinds';
import type { Plane, PlaneCell } from './plane';
import type { HeaderCaption } from './evidence-table';

export interface Header {
  readonly top: number;
  /** The last row of captions. Lines stand below it. */
  readonly bottom: number;
  readonly titleRows: readonly number[];
  pathOf(column: number): readonly HeaderCaption[];
}

/** Finds the band of captions: it ends at the last row before the first figure that still has text above amounts. */
export function headerOf(plane: Plane, body: Body, kinds: ReadonlyMap<number, RawKind>): Header | undefined {
  const isAmount = (column: number): boolean => kinds.get(column) === 'number';
  let firstFigure = Infinity;
  for (const { column, numbers } of body.columns)
    if (isAmount(column) || kinds.get(column) === 'code')
      firstFigure = Math.min(firstFigure, numbers[0]?.row ?? Infinity);
  if (firstFigure === Infinity) return undefined;
  const start = plane.rows[0]?.[0]?.row ?? 0;
  let bottom = start - 1;
  for (const cells of body.rows) {
    const row = cells[0]?.row ?? 0;
    if (row >= firstFigure) break;
    if (cells.some((cell) => isAmount(cell.column) && !cell.isNumber)) bottom = row;
  }
  for (const merge of plane.merges)
    if (merge.top <= bottom && merge.bottom > bottom && merge.bottom < firstFigure) bottom = merge.bottom;
  const numbering = body.numberingRows.filter((row) => row <= firstFigure + 2);
  const lastNumbering = numbering[numbering.length - 1];
  if (lastNumbering !== undefined && lastNumbering > bottom && bottom < firstFigure + 3) bottom = lastNumbering;
  const top = topOf(plane, body, bottom);
  const left = body.columns[0]?.column ?? 0;
  const right = body.columns[body.columns.length - 1]?.column ?? 0;
  const filled = body.columns.map((cells) => cells.column);
  const bandRows = plane.rows
    .map((cells) => cells[0]?.row ?? 0)
    .filter((row) => row >= top && row <= bottom && !body.numberingRows.includes(row));
  return {
    top,
    bottom,
    titleRows: plane.rows.map((cells) => cells[0]?.row ?? 0).filter((row) => row < top),
    pathOf: (column) => pathOf(plane, column, bandRows, 0.9 * (right - left + 1), filled),
  };
}

/** Upwards from the band's last row while rows hold several captions and nothing like “单位：万元”. */
function topOf(plane: Plane, body: Body, bottom: number): number {
  let top = bottom;
  const above = plane.rows.filter((cells) => (cells[0]?.row ?? 0) < bottom).reverse();
  for (const cells of above) {
    const row = cells[0]?.row ?? 0;
    if (!body.numberingRows.includes(row)) {
      if (cells.length <= 1 || cells.some((cell) => /[:：]/.test(cell.text) && !cell.text.startsWith('其中'))) break;
    }
    top = row;
  }
  return top;
}

function pathOf(
  plane: Plane,
  column: number,
  rows: readonly number[],
  wide: number,
  filled: readonly number[],
): HeaderCaption[] {
  const path: HeaderCaption[] = [];
  for (const row of rows) {
    const merge = plane.mergeAt(row, column);
    // A title merged over the whole table says nothing about one column.
    if (merge !== undefined && merge.right - merge.left + 1 >= wide && merge.right > merge.left + 1) continue;
    const at = merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
    const cell =
      plane.at(at.row, at.column) ??
      (merge === undefined ? captionToTheLeft(plane, row, column, rows, filled) : undefined);
    if (cell === undefined) continue;
    if (/[:：]/.test(cell.text) && !cell.text.startsWith('其中')) continue;
    const last = path[path.length - 1];
    if (last?.row === cell.row && last.column === cell.column) continue;
    path.push({ row: cell.row, column: cell.column, text: cell.text });
  }
  return path;
}

/**
 * Where merged areas were lost, a caption of a group stands over its first column only: a column without one of its
 * own, but with a caption below, belongs to the nearest caption on its left that has captions below as well. Blank
 * columns between them say nothing.
 */
function captionToTheLeft(
  plane: Plane,
  row: number,
  column: number,
  rows: readonly number[],
  filled: readonly number[],
): PlaneCell | undefined {
  const hasBelow = (at: number): boolean => rows.some((other) => other > row && plane.at(other, at) !== undefined);
  for (let place = filled.indexOf(column); place >= 0; place--) {
    const at = filled[place] ?? -1;
    if (!hasBelow(at)) return undefined;
    const cell = plane.at(row, at);
    if (cell !== undefined) return plane.mergeAt(row, at) === undefined ? cell : undefined;
    if (plane.mergeAt(row, at) !== undefined) return undefined;
  }
  return undefined;
}
