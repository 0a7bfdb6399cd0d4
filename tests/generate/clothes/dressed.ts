import { cellKey, type CellRef } from '../../../src/core/cell';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot';

/** The same disclosure in another form, and where each cell of the first one went; undefined where it is gone. */
export interface Dressed {
  readonly snapshot: WorkbookSnapshot;
  readonly placeOf: (cell: CellRef) => CellRef | undefined;
}

export type Dress = (snapshot: WorkbookSnapshot, seed: number) => Dressed;

/** One dress over another: what stood in a cell at first is found through both. */
export function over(outer: Dress, inner: Dress): Dress {
  return (snapshot, seed) => {
    const first = inner(snapshot, seed);
    const second = outer(first.snapshot, seed);
    return {
      snapshot: second.snapshot,
      placeOf: (cell) => {
        const place = first.placeOf(cell);
        return place === undefined ? undefined : second.placeOf(place);
      },
    };
  };
}

/** Rewrites the content of cells in their places. */
export function recut(
  snapshot: WorkbookSnapshot,
  change: (content: CellContent, sheet: SheetSnapshot, row: number, column: number) => CellContent | undefined,
): Dressed {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells?.map((content, column) => (content === undefined ? undefined : change(content, sheet, row, column))),
    ),
  }));
  return { snapshot: { ...snapshot, sheets }, placeOf: (cell) => cell };
}

/** Moves whole rows and columns: each old place to a new one, merges with their cells. */
export function shifted(
  sheet: SheetSnapshot,
  rowOf: (row: number) => number,
  columnOf: (column: number) => number,
): SheetSnapshot {
  const rows: (CellContent | undefined)[][] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    const target = (rows[rowOf(row)] ??= []);
    for (const [column, content] of (cells ?? []).entries())
      if (content !== undefined) target[columnOf(column)] = content;
  }
  return resized({
    ...sheet,
    rows: Array.from(rows, (row: (CellContent | undefined)[] | undefined) => row ?? []),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: rowOf(top),
      left: columnOf(left),
      bottom: rowOf(bottom),
      right: columnOf(right),
    })),
    hiddenRows: new Set([...sheet.hiddenRows].map(rowOf)),
  });
}

/** The sheet with its extent taken from its cells. */
export function resized(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    rowCount: sheet.rows.length,
    columnCount: sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
  };
}

/** Collects where cells went. */
export function createPlaces(): {
  readonly moved: (from: CellRef, to: CellRef) => void;
  readonly placeOf: (cell: CellRef) => CellRef | undefined;
} {
  const places = new Map<string, CellRef>();
  return { moved: (from, to) => void places.set(cellKey(from), to), placeOf: (cell) => places.get(cellKey(cell)) };
}
