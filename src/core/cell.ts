/** Places in a workbook. Rows and columns count from zero; A1 text is for people and adapters. */

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Both corners are inside the range. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

export function address(place: { readonly row: number; readonly column: number }): string {
  return `${columnName(place.column)}${place.row + 1}`;
}

export function rangeAddress(range: CellRange): string {
  const from = address({ row: range.top, column: range.left });
  const to = address({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** `表六!C27`, with the quotes Excel needs around other names. */
export function fullAddress(cell: CellRef): string {
  return `${quotedSheet(cell.sheet)}!${address(cell)}`;
}

export function quotedSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** Name of Excel's last column and number of its last row. */
const LAST_COLUMN = 'XFD';
const LAST_ROW = 1_048_576;

/** Zero-based place of an address such as `C27` or `$C$27`; undefined for anything else. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The cells of `A1`, `A1:B2`, or of whole columns or rows, `A:B`, `1:2`; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const [, first, last] = /^\$?([A-Za-z]{1,3}|[1-9]\d{0,6}):\$?([A-Za-z]{1,3}|[1-9]\d{0,6})$/.exec(text) ?? [];
  if (first !== undefined && last !== undefined && /\d/.test(first) === /\d/.test(last))
    return /\d/.test(first)
      ? parseRange(`A${first}:${LAST_COLUMN}${last}`)
      : parseRange(`${first}1:${last}${LAST_ROW}`);
  const [from, to = from] = text.split(':');
  const start = parseAddress(from ?? '');
  const end = parseAddress(to ?? '');
  if (start === undefined || end === undefined) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** The place alone, of anything that stands in a cell. */
export function cellOf({ sheet, row, column }: CellRef): CellRef {
  return { sheet, row, column };
}

export function sameCell(left: CellRef, right: CellRef): boolean {
  return left.row === right.row && left.column === right.column && left.sheet === right.sheet;
}

/** One text per cell, for sets and maps. */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet}\u0000${cell.row}\u0000${cell.column}`;
}
