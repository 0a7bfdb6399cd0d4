import type { CellRange } from '../core/cell';
import { contentAt, type CellContent, type SheetSnapshot } from '../core/snapshot';

/** What one row of a sheet looks like before anything is known about tables. */
export interface RowView {
  readonly row: number;
  /** Non-blank cells, from the left. */
  readonly cells: readonly RowCell[];
  readonly hasFigure: boolean;
}

export interface RowCell {
  readonly column: number;
  readonly content: CellContent;
  readonly text: string;
  readonly isFigure: boolean;
  /** Width in columns, more than one when merged. */
  readonly span: number;
}

/** A sheet whose merged areas can be asked for by cell. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows already looked at: each is asked for several times while tables are looked for. */
  readonly views: RowView[];
  /** The merged area a cell lies in. */
  mergeAt(row: number, column: number): CellRange | undefined;
}

export function gridOf(sheet: SheetSnapshot): Grid {
  const byRow = new Map<number, CellRange[]>();
  const tall: CellRange[] = [];
  for (const merge of sheet.merges) {
    // A merge over half a sheet (seen on real files) must not be spread over its rows.
    if (merge.bottom - merge.top > 200) tall.push(merge);
    else for (let row = merge.top; row <= merge.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  const inside = (merge: CellRange, row: number, column: number): boolean =>
    row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;
  return {
    sheet,
    views: [],
    mergeAt: (row, column) => byRow.get(row)?.find((each) => inside(each, row, column)) ?? tall.find((each) => inside(each, row, column)),
  };
}

/** Blanks of either width count as nothing. */
export function isBlankText(cell: CellContent): boolean {
  return cell.kind === 'text' && /^[\s\u3000]*$/.test(cell.text);
}

/** The content shown at a cell: a merged area shows its anchor's. */
export function shownAt(grid: Grid, row: number, column: number): CellContent | undefined {
  const merge = grid.mergeAt(row, column);
  return merge === undefined ? contentAt(grid.sheet, row, column) : contentAt(grid.sheet, merge.top, merge.left);
}
