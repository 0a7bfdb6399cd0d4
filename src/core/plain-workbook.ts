import type { CellRange } from './cell';
import type { CellInput } from './cell-edit';

/** A workbook to be written from nothing: only what a disclosure workbook or a report of ours holds. */
export interface PlainWorkbook {
  readonly sheets: readonly PlainSheet[];
  /** Font of cells without a style of their own, by which column widths are measured; 宋体 11 when absent. */
  readonly defaultFont?: PlainFont;
  readonly definedNames?: readonly DefinedName[];
}

/** A name for a formula; with `sheet` it is known on that sheet alone. */
export interface DefinedName {
  readonly name: string;
  /** Without the leading `=`. */
  readonly formula: string;
  readonly sheet?: string;
}

/** One sheet, its rows from the top; absent rows and cells are blank. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (PlainCell | undefined)[] | undefined)[];
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  readonly merges?: readonly CellRange[];
  /** In characters of the default font. */
  readonly columnWidths?: readonly (number | undefined)[];
  /** In points. */
  readonly rowHeights?: readonly (number | undefined)[];
  /** Rows that stay in view while the rest scrolls. */
  readonly frozenRows?: number;
  readonly gridLines?: boolean;
  readonly print?: PrintSetup;
}

/** A cell's content and look; a cell with a style and no input is blank, as under a merged heading. */
export interface PlainCell {
  /** The cached result of a formula is written as a number where it reads as one, else as text. */
  readonly input?: CellInput;
  readonly style?: CellStyle;
}

/** Colours are six hexadecimal digits, red first. */
export interface CellStyle {
  readonly font?: PlainFont;
  readonly fill?: string;
  readonly border?: CellBorder;
  /** Excel number format code; absent means General. */
  readonly format?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of about one character. */
  readonly indent?: number;
}

export interface PlainFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
}

export type BorderLine = 'thin' | 'medium' | 'hair';

export interface CellBorder {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
}

/** How a sheet goes on A4 paper; margins are inches. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Shrinks the sheet to one page's width; as many pages long as it takes. */
  readonly fitToWidth?: boolean;
  /** Shrinks the sheet to one page. */
  readonly fitToPage?: boolean;
  readonly margins?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Rows repeated at the head of every page, both counted from zero. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
  readonly centred?: boolean;
  /** In Excel's own codes: `第 &P 页，共 &N 页`. */
  readonly footer?: string;
}

/** A thin line on each side, the cell of a printed table. */
export const BOXED: CellBorder = { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' };
