import type { CellRange } from '../core/cell';
import { isHan } from '../core/figure';
import { contentAt, type CellContent, type SheetSnapshot } from '../core/snapshot';

/** What one row of a sheet looks like before anything is known about tables. */
export interface RowView {
  readonly row: number;
  /** Non-blank cells, from the left. */
  readonly cells: readonly RowCell[];
  readonly hasFigure: boolean;
  /** What was found of it before, for a row is asked several times while headers are looked for. */
  readonly found: { isHeader?: boolean; isTotalInHeader?: boolean };
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
  /** Whether any merged area touches a row; most rows have none, and need not be asked cell by cell. */
  hasMerges(row: number): boolean;
  /** The merged area a cell lies in. */
  mergeAt(row: number, column: number): CellRange | undefined;
}

export function gridOf(sheet: SheetSnapshot): Grid {
  const byRow = new Map<number, CellRange[]>();
  const tall: CellRange[] = [];
  for (const merge of sheet.merges) {
    // A merge over half a sheet (seen on real files) must not be spread over its rows.
    if (merge.bottom - merge.top > 200) tall.push(merge);
    else {
      for (let row = merge.top; row <= merge.bottom; row++) {
        const beside = byRow.get(row);
        if (beside === undefined) byRow.set(row, [merge]);
        else beside.push(merge);
      }
    }
  }
  return {
    sheet,
    views: [],
    hasMerges: (row) => byRow.has(row) || tall.some((each) => row >= each.top && row <= each.bottom),
    mergeAt: (row, column) => mergeOver(byRow.get(row) ?? [], row, column) ?? mergeOver(tall, row, column),
  };
}

function mergeOver(merges: readonly CellRange[], row: number, column: number): CellRange | undefined {
  for (const merge of merges)
    if (row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right) return merge;
  return undefined;
}

/** Blanks of either width count as nothing. */
export function isBlankText(cell: CellContent): boolean {
  if (cell.kind !== 'text') return false;
  const { text } = cell;
  return text === '' || (!isHan(text.charCodeAt(0)) && text.trim() === '');
}

/** Whether a cell holds anything that can be seen. */
export function holds(content: CellContent | undefined): content is CellContent {
  return content !== undefined && !isBlankText(content);
}

/** The content shown at a cell: a merged area shows its anchor's. */
export function shownAt(grid: Grid, row: number, column: number): CellContent | undefined {
  const merge = grid.mergeAt(row, column);
  return merge === undefined ? contentAt(grid.sheet, row, column) : contentAt(grid.sheet, merge.top, merge.left);
}
