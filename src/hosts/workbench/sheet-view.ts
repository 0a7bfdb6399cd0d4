import type { CellContent, SheetSnapshot } from '../../core/snapshot';
import type { ColumnLook } from '../../files/xlsx/appearance';

/** One cell as the grid draws it. */
export interface CellView {
  readonly text: string;
  readonly kind: CellContent['kind'] | 'blank';
  readonly formula: string | undefined;
  /** What would be edited: the stored value, not the shown one. */
  readonly source: string;
  /** Number of its style in the workbook's list. */
  readonly style: number;
}

/** Rows are sent to the page in blocks of so many, as they come into sight. */
export const BLOCK = 200;

export type RowView = readonly (CellView | undefined)[];

/** A sheet without its cells: enough to lay it out. */
export interface SheetView extends Pick<
  SheetSnapshot,
  'name' | 'visibility' | 'isProtected' | 'rowCount' | 'columnCount' | 'merges'
> {
  readonly columns: readonly ColumnLook[];
  /** In characters, and in points. */
  readonly defaultWidth: number | undefined;
  readonly defaultHeight: number;
  readonly heights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
}
