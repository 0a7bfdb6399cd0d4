import { isHan, parseFigure } from '../core/figure';
import type { CellContent, SheetSnapshot } from '../core/snapshot';
import { headerWord, isSide, type HeaderWord } from '../forms/words/column-words';
import { isBlankText, type Grid, type RowCell, type RowView } from './grid';
import { normaliseCaption } from '../core/captions';

export function viewRow(grid: Grid, row: number): RowView {
  return (grid.views[row] ??= lookAtRow(grid, row));
}

function lookAtRow(grid: Grid, row: number): RowView {
  const cells: RowCell[] = [];
  let hasFigure = false;
  const contents = grid.sheet.rows[row] ?? [];
  for (let column = 0; column < contents.length; column++) {
    const content = contents[column];
    if (content === undefined || isBlankText(content)) continue;
    const isFigure = looksLikeFigure(content);
    hasFigure ||= isFigure;
    cells.push({ column, content, text: content.text, isFigure, span: spanAt(grid, row, column) });
  }
  return { row, cells, hasFigure, found: {} };
}

/** Whether a row holds a figure or a code: told without a view, for nearly every line of a table does. */
export function holdsFigure({ rows }: SheetSnapshot, row: number): boolean {
  const cells = rows[row];
  if (cells === undefined) return false;
  for (const content of cells) if (content !== undefined && looksLikeFigure(content)) return true;
  return false;
}

/** Adds the columns of a row in which a figure stands. */
export function markFigures({ rows }: SheetSnapshot, row: number, columns: Set<number>): void {
  const cells = rows[row];
  if (cells === undefined) return;
  for (let column = 0; column < cells.length; column++) {
    const content = cells[column];
    if (content !== undefined && !columns.has(column) && looksLikeFigure(content)) columns.add(column);
  }
}

function spanAt(grid: Grid, row: number, column: number): number {
  if (!grid.hasMerges(row)) return 1;
  const merge = grid.mergeAt(row, column);
  return merge === undefined ? 1 : merge.right - column + 1;
}

function looksLikeFigure(content: CellContent): boolean {
  if (content.kind === 'number') return true;
  if (content.kind !== 'text') return content.kind === 'error';
  if (isHan(content.text.charCodeAt(0))) return false;
  // A digit and nothing but figure characters after it: codes and amounts.
  if (/^[\d.,]+$/.test(content.text)) return true;
  const reading = parseFigure(content.text).kind;
  return reading === 'printed' || reading === 'percentage';
}

export function wordAt(cell: RowCell): HeaderWord | undefined {
  return cell.isFigure || cell.content.kind !== 'text' ? undefined : headerWord(cell.text);
}

/** 类, 款 or 项 at the head of a code column. */
export function isCodePart(cell: RowCell): boolean {
  return wordAt(cell)?.kind === 'code-part';
}

/** ** or 甲 stands over the columns of names in a row that numbers the others. */
const HOLDS_PLACE = /^(?:[*＊]+|[-—－]+|[甲乙丙丁])$/;

/** The row that numbers the columns (栏次 1 2 3 …). */
export function isColumnNumberRow(view: RowView): boolean {
  const at = view.cells.findIndex((cell) => !isCodePart(cell) && !HOLDS_PLACE.test(cell.text.trim()));
  const first = view.cells[at];
  if (first === undefined) return false;
  // In the forms of final accounts 类 款 项 stand to its left, over the codes.
  if (!first.isFigure) return first.text.includes('栏') && normaliseCaption(first.text) === '栏次';
  const numbers = view.cells.slice(at);
  const start = Number(first.text);
  return (
    numbers.length >= (at > 0 ? 2 : 3) &&
    (start === 0 || start === 1) &&
    numbers.every((cell, index) => cell.isFigure && Number(cell.text) === start + index)
  );
}

function isYear({ text }: RowCell): boolean {
  return text.length < 10 && /^20\d\d年(?:度)?$/.test(normaliseCaption(text));
}

/** Whether a row reads as part of a header: words of columns, no figures. */
export function isHeaderRow(view: RowView): boolean {
  return (view.found.isHeader ??= readsAsHeaderRow(view));
}

function readsAsHeaderRow(view: RowView): boolean {
  if (view.cells.length === 0) return false;
  if (view.hasFigure) return isTotalInHeader(view);
  if (isTotalInHeader(view)) return true;
  let known = 0;
  let years = 0;
  for (const cell of view.cells) {
    // A year stands over columns, and beside 单位：万元 above them: it speaks neither for a header nor against.
    if (isYear(cell)) years++;
    else if (wordAt(cell) !== undefined) known++;
    else if (/^(?:[一二三四五六七八九十]+、|\(?[一二三四五六七八九十]+\)|\d)/.test(normaliseCaption(cell.text)))
      return false;
  }
  if (known === 0) return false;
  const [only] = view.cells;
  if (view.cells.length === 1) return (only?.span ?? 1) > 1;
  return known * 5 >= (view.cells.length - years) * 3;
}

/** `类 | 款 | 项 | 合计 | 9746.50 …`: the total stands in the last row of the header. */
export function isTotalInHeader(view: RowView): boolean {
  return (view.found.isTotalInHeader ??= readsAsTotalInHeader(view));
}

function readsAsTotalInHeader(view: RowView): boolean {
  if (!view.cells.some((cell) => cell.text.length < 8 && cell.text.includes('合'))) return false;
  let parts = 0;
  let total = -1;
  for (const [index, cell] of view.cells.entries()) {
    if (isCodePart(cell)) parts++;
    if (total < 0 && normaliseCaption(cell.text) === '合计') total = index;
  }
  // Words after 合计 make it the head of a column.
  return (
    parts >= 2 &&
    total >= 0 &&
    view.cells.every(
      (cell, index) => cell.isFigure || (index > total ? /^[-－—–―]+$/.test(cell.text) : wordAt(cell) !== undefined),
    )
  );
}

/** Whether a header row alone shows that a table starts here. */
export function anchorsHeader(view: RowView): boolean {
  if (!isHeaderRow(view)) return false;
  let stubs = 0;
  let amounts = 0;
  let sides = 0;
  let units = 0;
  for (const cell of view.cells) {
    const kind = wordAt(cell)?.kind;
    if (kind === 'group' && cell.span === 1 && isSide(cell.text)) sides++;
    if (kind === 'unit-name') units++;
    if (kind === 'code' || kind === 'caption' || kind === 'project-name' || kind === 'code-part') stubs++;
    else if (kind === 'amount' || kind === 'total' || kind === 'measure') amounts++;
  }
  return (stubs + units >= 1 && amounts >= 1) || stubs >= 2 || amounts >= 3 || (sides === 2 && amounts === 2);
}
