import type { Geometry, Merges } from './geometry';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The keys that move within a sheet. */
export interface MoveKey {
  readonly key: string;
  readonly ctrl: boolean;
}

/** Where a key leads from a cell; undefined for a key that does not move. Hidden rows and columns are passed over. */
export function move(
  from: Place,
  { key, ctrl }: MoveKey,
  geometry: Geometry,
  merges: Merges,
  page: number,
  last: Place,
): Place | undefined {
  const here = merges.at(from.row, from.column);
  const down = here?.bottom ?? from.row;
  const right = here?.right ?? from.column;
  const to = (row: number, column: number) =>
    anchored({ row: clamp(row, geometry.rows), column: clamp(column, geometry.columns) }, merges);
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 0 : visible(from.row - 1, -1, geometry.height), from.column);
    case 'ArrowDown':
      return to(ctrl ? last.row : visible(down + 1, 1, geometry.height), from.column);
    case 'ArrowLeft':
      return to(from.row, ctrl ? 0 : visible(from.column - 1, -1, geometry.width));
    case 'ArrowRight':
      return to(from.row, ctrl ? last.column : visible(right + 1, 1, geometry.width));
    case 'Home':
      return to(ctrl ? 0 : from.row, 0);
    case 'End':
      return to(ctrl ? last.row : from.row, last.column);
    case 'PageUp':
      return to(from.row - page, from.column);
    case 'PageDown':
      return to(from.row + page, from.column);
    default:
      return undefined;
  }
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}

function visible(index: number, step: 1 | -1, size: (index: number) => number): number {
  let next = index;
  // Sizes beyond the sheet are nought too, so the walk is bounded.
  for (let tries = 0; tries < 2000 && next >= 0 && size(next) === 0; tries += 1) next += step;
  return next;
}

/** The cell that stands for a place: the first one of its merged area. */
export function anchored(place: Place, merges: Merges): Place {
  const merge = merges.at(place.row, place.column);
  return merge === undefined ? place : { row: merge.top, column: merge.left };
}
