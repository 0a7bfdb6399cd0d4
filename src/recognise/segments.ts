import { declaresEmpty } from './empty-declaration';
import { lineRole } from '../forms/words/line-words';
import type { LineRole } from '../model/roles';
import { normaliseCaption } from '../core/captions';
import { anchorsHeader, holdsFigure, isColumnNumberRow, isHeaderRow, isTotalInHeader, viewRow, wordAt } from './rows';
import type { Grid, RowView } from './grid';

/** A stretch of a sheet that reads as one table: what stands above it, its header, its lines and the notes below. */
export interface Segment {
  /** Rows above the header: titles, organisation, unit. */
  readonly above: readonly RowView[];
  readonly header: { readonly top: number; readonly bottom: number };
  /** Rows of its lines. */
  readonly body: readonly number[];
  readonly notes: readonly RowView[];
}

const NOTE = /^[(★*※]*(?:注|说明|备注|附注)\d*[:：、.]?|^\d[.、].*(?:本表|此表)|(?:此表|本表)(?:为空|无数据)/;
const MAXIMUM_HEADER_ROWS = 7;

/** Cuts a sheet into tables, in one pass from the top. */
export function segmentsOf(grid: Grid): Segment[] {
  const segments: Segment[] = [];
  let above: RowView[] = [];
  const { rowCount } = grid.sheet;
  for (let row = 0; row < rowCount;) {
    const view = viewRow(grid, row);
    if (view.cells.length > 0 && readsAsHeader(grid, row)) {
      const header = headerFrom(grid, row);
      if (header !== undefined) {
        const rest = readBody(grid, header, rowCount);
        segments.push({ above, header, body: rest.body, notes: rest.notes });
        above = [];
        row = rest.next;
        continue;
      }
    }
    if (view.cells.length > 0) above.push(view);
    row++;
  }
  return segments;
}

/** The header band that starts at a row, if one does: header rows in a run, at least one of which shows a table. */
function headerFrom(grid: Grid, top: number): { top: number; bottom: number } | undefined {
  let bottom = top;
  let anchored = false;
  for (let row = top; row < Math.min(top + MAXIMUM_HEADER_ROWS, grid.sheet.rowCount); row++) {
    const view = viewRow(grid, row);
    if (view.cells.length === 0 || (isColumnNumberRow(view) && anchored)) {
      if (row === top) return undefined;
      if (view.cells.length === 0 && !continuesBelow(grid, row) && !standsOver(grid, row - 1, row + 1)) break;
      if (view.cells.length > 0) bottom = row;
      continue;
    }
    if (anchored && isSectionLine(grid, top, view)) break;
    const belongs = anchored && !view.hasFigure && isColumnNumberRow(viewRow(grid, row + 1));
    if (!readsAsHeader(grid, row) && !belongs && !(anchored && standsBelowGroup(grid, top, row))) break;
    anchored ||= anchorsHeader(view);
    bottom = row;
    if (isTotalInHeader(view)) break;
  }
  if (!anchored && !bandAnchors(grid, top, bottom)) return undefined;
  return { top, bottom: mergedBottom(grid, top, bottom) };
}

/**
 * Captions below a group whose merged area was lost, whatever they say: no figure, nothing in the table's first column,
 * and beside a caption that stands below the group one that stands below the blank to its right.
 */
function standsBelowGroup(grid: Grid, top: number, row: number): boolean {
  const { cells, hasFigure } = viewRow(grid, row);
  const stub = viewRow(grid, top).cells[0]?.column ?? 0;
  if (hasFigure || grid.hasMerges(row - 1) || cells.some(({ column }) => column <= stub)) return false;
  const above = viewRow(grid, row - 1).cells;
  return cells.some(({ column }, index) => {
    const beside = cells[index - 1]?.column;
    if (beside === undefined || above.some((cell) => cell.column > beside && cell.column <= column)) return false;
    return above.some((cell) => cell.column === beside);
  });
}

/** A lone cell merged over stub and amounts below an anchored header heads a section of lines: 人员经费. */
function isSectionLine(grid: Grid, top: number, { cells: [only, ...others] }: RowView): boolean {
  return (
    only !== undefined &&
    others.length === 0 &&
    only.span > 1 &&
    only.column <= (viewRow(grid, top).cells[0]?.column ?? 0)
  );
}

/** Cells of a header that are merged downwards take the rows beside them into it, whatever is written there but figures. */
function mergedBottom(grid: Grid, top: number, bottom: number): number {
  if (!grid.hasMerges(bottom)) return bottom;
  let deepest = bottom;
  for (const merge of grid.sheet.merges)
    if (merge.top >= top && merge.top <= bottom && merge.bottom > deepest && !isRemark(grid, merge))
      deepest = merge.bottom;
  const last = Math.min(deepest, top + MAXIMUM_HEADER_ROWS - 1);
  let row = bottom;
  while (row < last && !holdsFigure(grid.sheet, row + 1) && !isTotalLine(viewRow(grid, row + 1))) row++;
  return row;
}

/** 备注 may be merged down beside all lines of a table. */
function isRemark(grid: Grid, { top, left }: { readonly top: number; readonly left: number }): boolean {
  const cell = viewRow(grid, top).cells.find(({ column }) => column === left);
  return cell !== undefined && wordAt(cell)?.kind === 'remark';
}

function isTotalLine({ cells }: RowView): boolean {
  return cells.length > 0 && cells.every((cell) => lineRole(cell.text) === 'total');
}

/** A header row, or a lone word such as 科目编码 whose merge was lost, with a header row below it. */
function readsAsHeader(grid: Grid, row: number): boolean {
  const view = viewRow(grid, row);
  if (isHeaderRow(view)) return true;
  const [only] = view.cells;
  const kind = only === undefined || view.cells.length > 1 ? undefined : wordAt(only)?.kind;
  if (kind !== 'group' && kind !== 'code') return false;
  const below = viewRow(grid, row + 1);
  return below.cells.length >= 2 && isHeaderRow(below);
}

/** One blank row inside a header is tolerated when the band goes on below it and has shown no codes yet. */
function continuesBelow(grid: Grid, blankRow: number): boolean {
  const next = viewRow(grid, blankRow + 1);
  // 类 款 项 stand below other words of a header, never at its top.
  return (
    next.cells.length >= 2 &&
    isHeaderRow(next) &&
    (!anchorsHeader(next) || next.cells.filter((cell) => wordAt(cell)?.kind === 'code-part').length >= 2)
  );
}

/** 项目 and 本年支出, merged across, and below a blank row the words over each of their columns. */
function standsOver(grid: Grid, above: number, below: number): boolean {
  const next = viewRow(grid, below);
  if (next.cells.length < 2 || next.hasFigure || !isHeaderRow(next)) return false;
  return grid.sheet.merges.some(
    ({ top, bottom, left, right }) =>
      top === above &&
      bottom === above &&
      next.cells.filter(({ column }) => column >= left && column <= right).length >= 2,
  );
}

/** Rows that show no table one by one may do so together: 科目编码 above, 合计 and 类 款 项 below. */
function bandAnchors(grid: Grid, top: number, bottom: number): boolean {
  if (bottom === top) return false;
  const cells = [];
  for (let row = top; row <= bottom; row++) cells.push(...viewRow(grid, row).cells);
  return anchorsHeader({ row: top, cells: cells.filter((cell) => !cell.isFigure), hasFigure: false, found: {} });
}

function readBody(
  grid: Grid,
  header: { top: number; bottom: number },
  rowCount: number,
): { body: number[]; notes: RowView[]; next: number } {
  const body: number[] = [];
  const notes: RowView[] = [];
  let printed: ReadonlySet<string> | undefined;
  let row = header.bottom + 1;
  for (; row < rowCount; row++) {
    if (body.length > 0 && holdsFigure(grid.sheet, row)) {
      if (notes.length > 0) break;
      body.push(row);
      continue;
    }
    const view = viewRow(grid, row);
    if (view.cells.length === 0) continue;
    const [first] = view.cells;
    if (body.length === 0 && isColumnNumberRow(view)) continue;
    if (isHeaderRow(view) && !isTotalInHeader(view) && !isBlankFoot(view) && !isBlankSubtotal(view)) {
      const texts = (printed ??= headerTexts(grid, header));
      if (view.cells.every((cell) => texts.has(normaliseCaption(cell.text)))) continue;
      if (headerFrom(grid, row) !== undefined) break;
    }
    if (first !== undefined && view.cells.length <= 2 && !view.hasFigure) {
      const text = normaliseCaption(first.text);
      if (NOTE.test(text) || (view.cells.length === 1 && isDenialBelow(grid, row, text))) {
        notes.push(view);
        continue;
      }
      if (view.cells.length === 1 && (startsTable(text) || notes.length > 0 || text.length > 60)) {
        if (notes.length > 0 && !startsTable(text) && text.length <= 200 && !isUnitLine(text)) {
          notes.push(view);
          continue;
        }
        break;
      }
      if (isUnitLine(text) || isUnitLine(normaliseCaption(view.cells.at(-1)?.text ?? ''))) break;
    }
    if (notes.length > 0) break;
    body.push(row);
  }
  return { body, notes, next: row };
}

/** A sentence that denies money where no more figures follow is a note, also without the word 注. */
function isDenialBelow({ sheet }: Grid, row: number, text: string): boolean {
  return text.length >= 6 && declaresEmpty(text, '', false) && !holdsFigure(sheet, row + 1);
}

const FOOT: ReadonlySet<LineRole | undefined> = new Set<LineRole>([
  'total',
  'year-total',
  'opening-balance',
  'closing-balance',
  'surplus-used',
  'surplus-distribution',
]);

/** A line at the foot of a table in which no figure is filled in yet: its words are those of headers too. */
function isBlankFoot({ cells }: RowView): boolean {
  if (!cells.every((cell) => FOOT.has(lineRole(cell.text)))) return false;
  // Of three lists side by side each has its own; a header that names balances alone names no total of anything.
  return cells.length <= 2 || (cells.length <= 4 && cells.some(({ text }) => /..[总合]\s*计\s*$/.test(text)));
}

/** 政府性基金 | 小计 without a figure: a group of lines and its subtotal. */
function isBlankSubtotal({ cells: [group, subtotal, ...others] }: RowView): boolean {
  return group !== undefined && others.length === 0 && normaliseCaption(subtotal?.text ?? '') === '小计';
}

function headerTexts(grid: Grid, header: { top: number; bottom: number }): Set<string> {
  const texts = new Set<string>();
  for (let row = header.top; row <= header.bottom; row++)
    for (const cell of viewRow(grid, row).cells) texts.add(normaliseCaption(cell.text));
  return texts;
}

/** A line such as 表二： or …支出总体情况表 opens the next table of a stacked sheet. */
export function startsTable(text: string): boolean {
  return tableNumber(text) !== undefined || (/表(?:\([^)]*\))?$/.test(text) && text.length >= 4 && text.length <= 60);
}

/** 表一： 附表1-1 公开05表: the number in front of, or above, a title. */
export function tableNumber(text: string): string | undefined {
  const match =
    /^(?:(?:附|公开)?表[一二三四五六七八九十\d]+(?:[-－.]\d+)*|(?:财决)?公开\d+表|\d{2}表)(?=[:：、.]?$|[:：、.])/.exec(
      text,
    );
  return match?.[0];
}

export function isUnitLine(text: string): boolean {
  return /单位[:：]\(?(?:人民币)?(?:元|千元|万元|百万元|亿元)\)?$/.test(text) || /^编制(?:部门|单位)/.test(text);
}
