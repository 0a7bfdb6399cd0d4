import type { Lane } from './columns';
import type { Grid, RowCell } from './grid';
import { holdsFigure, viewRow } from './rows';

/** 填报人：王某, 负责人：, 填报日期：2021年1月20日: a label of its own, with what is filled in behind it. */
const SIGNATURE = /^\s*[^:：\d]{2,10}[:：]/;
/** - 3 -, 第5页，共9页, 1/2: the number of a page. */
const PAGE = /^\s*(?:[-—–－]+\s*\d+\s*[-—–－]+|\d+\s*[/／-]\s*\d+|第\s*\d+\s*页.*)\s*$/;

/**
 * The rows of a table without those at its foot that are no lines: numbers of pages, and those who signed. They are told
 * by standing below the last figure and, in words, where amounts stand; a line without a figure leaves that place blank.
 */
export function withoutFootRows(grid: Grid, body: readonly number[], lanes: readonly Lane[]): readonly number[] {
  const amounts = new Set(lanes.flatMap((lane) => lane.amounts.map(({ column }) => column)));
  let end = body.length;
  while (end > 0 && isFootRow(grid, body[end - 1] ?? 0, amounts)) end--;
  // Without any line above them the rows are all that the table has.
  return end === 0 || end === body.length ? body : body.slice(0, end);
}

function isFootRow(grid: Grid, row: number, amounts: ReadonlySet<number>): boolean {
  if (holdsFigure(grid.sheet, row)) return false;
  const { cells } = viewRow(grid, row);
  if (cells.length === 0) return false;
  if (cells.every(isPage)) return true;
  return cells.some(({ column }) => amounts.has(column)) && cells.every(({ text }) => SIGNATURE.test(text));
}

function isPage({ content, text }: RowCell): boolean {
  return content.kind === 'text' && PAGE.test(text);
}
