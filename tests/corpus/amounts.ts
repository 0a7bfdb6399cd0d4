import { readFigure, type CellContent, type CellRef, type SheetSnapshot } from './engine';
import { grouped } from './grouped';

/** Words over columns of numbers that are no money. */
const NO_MONEY =
  /编码|代码|序号|行次|栏次|数量|人数|编制|面积|台|(?<!车)辆|车辆数|批次|人次|比例|比率|占比|权重|增幅|率|[%％]|年度$|分值/;
/** How far above a figure its header may stand and still be found. */
const HEADER_REACH = 8;

/**
 * The printed amounts of money on a sheet, noughts too, however the product reads the sheet: figures with a decimal point or with
 * commas, and the whole numbers in a column of such figures.
 */
export function amountsOn(sheet: SheetSnapshot): readonly (CellRef & { readonly text: string })[] {
  const printed = sheet.rows.flatMap((row, at) =>
    (row ?? []).flatMap((content, column) => {
      const cell = { sheet: sheet.name, row: at, column };
      return content !== undefined && isFigure(cell, content) ? [{ ...cell, text: content.text.trim() }] : [];
    }),
  );
  const first = new Map<number, number>();
  for (const { text, row, column } of printed) if (isPlainlyMoney(text) && !first.has(column)) first.set(column, row);
  const counting = countingRows(printed);
  return printed.filter((cell) => {
    const top = first.get(cell.column);
    if (top === undefined || NO_MONEY.test(headerAbove(sheet, top, cell.column))) return false;
    return isPlainlyMoney(cell.text) || !(counting.has(cell.row) || isCode(sheet, cell));
  });
}

function isFigure(cell: CellRef, content: CellContent): boolean {
  return /\d/.test(content.text) && !content.text.includes('%') && readFigure(cell, content, '元').kind === 'printed';
}

function isPlainlyMoney(text: string): boolean {
  return /\d\.\d|\d,\d{3}/.test(text);
}

/** Rows that number the columns (栏次): 1, 2, 3 …. */
function countingRows(printed: readonly { readonly row: number; readonly text: string }[]): ReadonlySet<number> {
  const rows = grouped(printed, ({ row }) => row);
  const counts = (texts: readonly string[]): boolean =>
    texts.length > 1 && texts.every((text, place) => place === 0 || Number(text) === Number(texts[place - 1]) + 1);
  return new Set([...rows].filter(([, cells]) => counts(cells.map(({ text }) => text))).map(([row]) => row));
}

/** A whole number of a code's length beside its name. */
function isCode({ rows }: SheetSnapshot, { row, column, text }: CellRef & { readonly text: string }): boolean {
  const beside = rows[row]?.[column + 1]?.text ?? '';
  return /^(?:\d{3}|\d{5}|\d{7})$/.test(text) && /\p{Script=Han}/u.test(beside);
}

/** The words just above the first figure of a column. */
function headerAbove({ rows }: SheetSnapshot, top: number, column: number): string {
  for (let row = top - 1; row >= 0 && row >= top - HEADER_REACH; row -= 1) {
    const text = rows[row]?.[column]?.text.replace(/\s/g, '') ?? '';
    if (/\p{Script=Han}/u.test(text)) return text;
  }
  return '';
}
