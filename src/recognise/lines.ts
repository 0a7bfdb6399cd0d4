import type { CellRef } from '../core/cell';
import { isHan } from '../core/figure';
import type { CellContent } from '../core/snapshot';
import type { Lane } from './columns';
import { holds, shownAt, type Grid } from './grid';
import { isDigits, normaliseCaption } from '../core/captions';
import { namesOrganisation } from '../forms/words/organisation-words';

/** The stub of one line as printed. */
export interface Stub {
  readonly row: number;
  readonly caption: string;
  readonly captionCell: CellRef | undefined;
  readonly projectName: string | undefined;
  /** Digits of the code columns joined, a 款 or 项 without its nought padded. */
  readonly code: string | undefined;
  readonly codeCell: CellRef | undefined;
  readonly hasAmount: boolean;
  /** Row of the line that it is part of, where the stub's columns say so. */
  readonly partOfRow?: number;
  /** Columns of its amounts where they stand below another list. */
  readonly amountsAt?: readonly number[];
}

/** A lane and the stubs of its lines. */
export interface LaneLines {
  readonly lane: Lane;
  readonly stubs: readonly Stub[];
}

/** `2080505机关…`, `[208]社会保障…`; a year or an item number is none. */
const CODE_IN_CAPTION = /^\s*[[【]?(\d{3}(?:\d{2}){0,2})(?!\d)(?![.,、．年])/;

/** Reads the stubs of a lane's lines. Rows in which the lane has nothing are left out. */
export function readStubs(grid: Grid, lane: Lane, body: readonly number[], isFirst: boolean): Stub[] {
  const stubs: Stub[] = [];
  const columns = [
    ...lane.stub.filter((each) => each.kind !== 'ordinal' && each.kind !== 'remark').map((each) => each.column),
    ...lane.amounts.map((each) => each.column),
  ];
  let classAbove: string | undefined;
  let sectionAbove: string | undefined;
  for (const row of body) {
    if (!isTouched(grid, row, columns)) continue;
    const stub = readStub(grid, lane, row, isFirst, classAbove, sectionAbove);
    if (stub === undefined) continue;
    if (stub.code !== undefined) {
      classAbove = stub.code.slice(0, 3);
      sectionAbove = stub.code.slice(3, 5);
    }
    stubs.push(stub);
  }
  return stubs;
}

/** Whether something stands in one of the columns of a row, or in an area merged over it. */
function isTouched(grid: Grid, row: number, columns: readonly number[]): boolean {
  const cells = grid.sheet.rows[row];
  if (cells === undefined) return false;
  for (const column of columns) if (holds(cells[column])) return true;
  if (!grid.hasMerges(row)) return false;
  return columns.some((column) => {
    const merge = grid.mergeAt(row, column);
    return merge !== undefined && holds(cells[merge.left]);
  });
}

function readStub(
  grid: Grid,
  lane: Lane,
  row: number,
  isFirst: boolean,
  classAbove: string | undefined,
  sectionAbove: string | undefined,
): Stub | undefined {
  const { sheet } = grid;
  const cells = sheet.rows[row];
  const isMerged = grid.hasMerges(row);
  let first: string | undefined;
  let second: string | undefined;
  let third: string | undefined;
  let code: string | undefined;
  let codeCell: CellRef | undefined;
  let caption: string | undefined;
  let captionCell: CellRef | undefined;
  let projectName: string | undefined;
  let totalSeen = false;
  const again = secondClassification(lane);
  for (const stub of lane.stub) {
    const { kind, column } = stub;
    // 类 款 of the departments' classification, and beside them 类 款 of the government's.
    if (kind === 'code-part' && column >= again) continue;
    const content = isMerged ? shownAt(grid, row, column) : cells?.[column];
    if (!holds(content)) continue;
    const text = content.text.trim();
    const isCodeColumn = kind === 'code-part' || kind === 'code';
    const digits = isCodeColumn ? codeDigits(text) : undefined;
    if (digits !== undefined) {
      // Merged over 类 款 项 a code is printed once; of two classifications side by side the first is the list's.
      if (isMerged && (grid.mergeAt(row, column)?.left ?? column) < column) continue;
      if (stub.kind !== 'code-part') code ??= digits;
      else if (stub.part === 0) first = digits;
      else if (stub.part === 1) second = digits;
      else third = digits;
      codeCell ??= { sheet: sheet.name, row, column };
      continue;
    }
    if (kind === 'ordinal' || kind === 'remark') continue;
    if (kind === 'project-name') projectName = text;
    // A merged 合计 shows in each of its columns; once is enough.
    const isTotal = saysTotal(text, kind === 'project-name');
    if (totalSeen || (!isTotal && (caption !== undefined || (isCodeColumn && !/\p{Script=Han}{2,}/u.test(text)))))
      continue;
    totalSeen = isTotal;
    caption = text;
    captionCell = { sheet: sheet.name, row, column: isMerged ? (grid.mergeAt(row, column)?.left ?? column) : column };
  }
  code = joinParts(first, second, third, classAbove, sectionAbove) ?? code;
  if (code === undefined && caption !== undefined) {
    code = codeInCaption(caption);
    if (code !== undefined) codeCell = captionCell;
  }
  if (code !== undefined && isOfUnit(code, caption, lane)) {
    code = undefined;
    codeCell = undefined;
  }
  if (isFirst && code === undefined && caption === undefined) {
    const column = totalBeside(cells, lane);
    if (column !== undefined) {
      caption = cells?.[column]?.text.trim();
      captionCell = { sheet: sheet.name, row, column };
      totalSeen = true;
    }
  }
  const hasAmount = lane.amounts.some((amount) => holds(cells?.[amount.column]));
  if (code === undefined && caption === undefined && !hasAmount) return undefined;
  // A caption merged over the amounts of its own lane names what stands beyond them.
  if (code === undefined && captionCell !== undefined && isMerged && coversAmounts(grid, lane, captionCell))
    return undefined;
  if (caption !== undefined && /^[….·。]+$/.test(caption) && !hasAmount) return undefined;
  return {
    row,
    caption: caption ?? '',
    captionCell,
    projectName: totalSeen ? undefined : projectName,
    code: totalSeen ? undefined : code,
    codeCell,
    hasAmount,
  };
}

/** The column where 类 is printed for the second time. */
function secondClassification({ stub }: Lane): number {
  const classes = stub.filter((each) => each.kind === 'code-part' && each.part === 0);
  return classes[1]?.column ?? Infinity;
}

function coversAmounts(grid: Grid, { amounts }: Lane, caption: CellRef): boolean {
  const right = grid.mergeAt(caption.row, caption.column)?.right ?? caption.column;
  return amounts.length > 0 && amounts.every(({ column }) => column > caption.column && column <= right);
}

/** The digits of a code as printed, be they full-width or parted by blanks; undefined for any other text. */
function codeDigits(text: string): string | undefined {
  if (isHan(text.charCodeAt(0))) return undefined;
  if (isDigits(text)) return text;
  const digits = normaliseCaption(text);
  return isDigits(digits) ? digits : undefined;
}

/** 合计 in a column that names no lines, such as 类型 or 单位编码, before the first stub. */
function totalBeside(cells: readonly (CellContent | undefined)[] | undefined, { stub }: Lane): number | undefined {
  const first = stub[0]?.column ?? 0;
  for (let column = 0; column < first; column++) {
    const content = cells?.[column];
    if (holds(content)) return content.kind === 'text' && saysTotal(content.text.trim(), false) ? column : undefined;
  }
  return undefined;
}

function saysTotal(text: string, ofProjects: boolean): boolean {
  return text.includes('计') && (ofProjects ? /^[总合小]计$/ : /^[收支]?[入出]?[总合]计$/).test(normaliseCaption(text));
}

/** Captions such as `2080505机关事业单位…` begin with their code. */
function codeInCaption(caption: string): string | undefined {
  return isHan(caption.charCodeAt(0)) ? undefined : CODE_IN_CAPTION.exec(caption.normalize('NFKC'))?.[1];
}

/** 208 | 05 | 05 → 2080505. A 类 that is not three digits cannot be one: the line above says which is meant. */
function joinParts(
  first: string | undefined,
  second: string | undefined,
  third: string | undefined,
  classAbove: string | undefined,
  sectionAbove: string | undefined,
): string | undefined {
  // Some forms repeat the growing code in each column: 208 | 20805 | 2080505.
  if (isWholeCode(third)) return third;
  if (isWholeCode(second)) return second;
  if (isWholeCode(first)) return first;
  const isClass = first?.length === 3;
  const head = isClass ? first : second !== undefined || third !== undefined ? classAbove : first;
  if (head === undefined) return undefined;
  const middle = second?.padStart(2, '0') ?? (third === undefined ? undefined : sectionAbove);
  return head + (middle ?? '') + (middle === undefined ? '' : (third?.padStart(2, '0') ?? ''));
}

/** The code of a unit among those of a classification: it is none of that, and its line is named after an organisation. */
function isOfUnit(code: string, caption: string | undefined, lane: Lane): boolean {
  if (isCodeLength(code) && /^[235]/.test(code)) return false;
  return lane.stub.some((stub) => 'ofUnits' in stub) || (caption !== undefined && namesOrganisation(caption));
}

function isCodeLength({ length }: string): boolean {
  return length === 3 || length === 5 || length === 7;
}

function isWholeCode(part: string | undefined): boolean {
  return part !== undefined && (part.length === 7 || part.length === 5);
}
