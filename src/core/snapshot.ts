import type { CellRange } from './cell';

/** What one cell held when the workbook was read. A blank cell is absent. */
export type CellContent = NumberCell | TextCell | BooleanCell | ErrorCell;

interface ReadCell {
  /** The text a reader of the published workbook sees. */
  readonly text: string;
  /** With the leading `=`. */
  readonly formula?: string;
  /** Excel number format code; absent means General. */
  readonly format?: string;
}

export interface NumberCell extends ReadCell {
  readonly kind: 'number';
  /** The stored double. */
  readonly value: number;
}

export interface TextCell extends ReadCell {
  readonly kind: 'text';
}

export interface BooleanCell extends ReadCell {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** `#REF!` and its kin; `text` is the error's name. */
export interface ErrorCell extends ReadCell {
  readonly kind: 'error';
  /** A formula that no program has calculated yet: there is no error, but no value either. */
  readonly isUncalculated?: true;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly isProtected: boolean;
  /** Extent of the cells that hold something; formatting alone does not count. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** `rows[row]?.[column]`, sparse in both directions. */
  readonly rows: readonly (readonly (CellContent | undefined)[] | undefined)[];
  /** Merged areas; the anchor is the top left cell. */
  readonly merges: readonly CellRange[];
  /** Rows that no reader sees, hidden or of no height, within the extent. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns that no reader sees, within the extent; absent where there are none or the host cannot tell. */
  readonly hiddenColumns?: ReadonlySet<number>;
}

/** A workbook, read once. Plain data: it can be cloned to a worker. */
export interface WorkbookSnapshot {
  /** The file's name, without folders. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent | undefined {
  return sheet.rows[row]?.[column];
}

export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.rows[row]?.[column]?.text ?? '';
}
