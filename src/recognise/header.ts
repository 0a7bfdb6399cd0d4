import type { CellRange } from '../core/cell';
import { contentAt, textAt } from '../core/snapshot';
import { headerWord, saysOfWhich, wordsRunTogether, type HeaderWord } from '../forms/words/column-words';
import { holds, isBlankText, type Grid, type RowCell } from './grid';
import { normaliseCaption } from '../core/captions';
import { isCodePart, isColumnNumberRow, isTotalInHeader, viewRow, wordAt } from './rows';

/** One cell of the header and the columns it stands over. */
export interface HeaderNode {
  readonly text: string;
  readonly word: HeaderWord | undefined;
  /** It begins with 其中. */
  readonly ofWhich: boolean;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** The header over one column: its cells from the top down, the lowest last. */
export interface HeaderColumn {
  readonly column: number;
  readonly path: readonly HeaderNode[];
  readonly ofWhich: boolean;
  /** What a reviewer has said of the column; it goes before all printed words. */
  readonly said?: HeaderWord;
}

/**
 * Reads the header band as a tree: merged areas as printed, and blanks where merges were lost.
 *
 * @param lines rows of the table's body
 * @returns every column of the band; a blank one, though a merged caption may span it, has no header
 */
export function readHeader(grid: Grid, band: CellRange, lines: readonly number[]): HeaderColumn[] {
  const rows: (HeaderNode | undefined)[][] = [];
  for (let row = band.top; row <= band.bottom; row++) {
    const view = viewRow(grid, row);
    if (row === band.top || !isColumnNumberRow(view) || view.cells.some(isCodePart))
      rows.push(readRow(grid, band, row));
  }
  const blank = blankColumns(grid, band, rows, lines);
  for (const row of rows) for (const at of blank) row[at] = undefined;
  inheritBlanks(grid, band, rows, blank);
  const columns: HeaderColumn[] = [];
  for (let column = band.left; column <= band.right; column++) {
    const path: HeaderNode[] = [];
    let lowest: HeaderNode | undefined;
    let ofWhich = false;
    for (const row of rows) {
      const node = row[column - band.left];
      if (node === undefined || lowest?.text === node.text) continue;
      path.push(node);
      lowest = node;
      ofWhich ||= node.ofWhich;
    }
    columns.push({ column, path, ofWhich });
  }
  return columns;
}

function readRow(grid: Grid, band: CellRange, row: number): (HeaderNode | undefined)[] {
  const nodes: (HeaderNode | undefined)[] = [];
  const made = grid.hasMerges(row) ? new Map<CellRange, HeaderNode>() : undefined;
  const view = viewRow(grid, row);
  const isNoWord =
    row > band.top && isColumnNumberRow(view)
      ? (cell: RowCell) => !isCodePart(cell)
      : isTotalInHeader(view)
        ? (cell: RowCell) => wordAt(cell) === undefined
        : undefined;
  const noWords = isNoWord === undefined ? undefined : new Set(view.cells.filter(isNoWord).map((cell) => cell.column));
  for (let column = band.left; column <= band.right; column++) {
    const merge = made === undefined ? undefined : grid.mergeAt(row, column);
    const known = merge === undefined ? undefined : made?.get(merge);
    if (known !== undefined) {
      nodes.push(known);
      continue;
    }
    const parted = partOfTwo(grid, row, column, band.left, merge);
    if (parted !== undefined) {
      nodes.push({ text: parted, word: headerWord(parted), ofWhich: false, row, left: column, right: column });
      continue;
    }
    const cell = grid.sheet.rows[merge?.top ?? row]?.[merge?.left ?? column];
    const isHeaderText =
      cell?.kind === 'text' &&
      !isBlankText(cell) &&
      noWords?.has(column) !== true &&
      (merge === undefined || merge.top >= band.top);
    if (!isHeaderText) {
      nodes.push(undefined);
      continue;
    }
    const node = {
      text: cell.text.trim(),
      word: headerWord(cell.text),
      ofWhich: saysOfWhich(cell.text),
      row: merge?.top ?? row,
      left: merge?.left ?? column,
      right: merge?.right ?? column,
    };
    if (merge !== undefined) made?.set(merge, node);
    nodes.push(node);
  }
  return nodes;
}

/** The word of a column where the words of two stand in one cell: merged over both, or, its merge lost, beside a blank. */
function partOfTwo(
  grid: Grid,
  row: number,
  column: number,
  leftmost: number,
  merge: CellRange | undefined,
): string | undefined {
  if (merge !== undefined) {
    if (merge.right !== merge.left + 1) return undefined;
    return wordsRunTogether(textAt(grid.sheet, merge.top, merge.left))?.[column - merge.left];
  }
  const left = holds(contentAt(grid.sheet, row, column)) ? column : column - 1;
  if (left < leftmost || holds(contentAt(grid.sheet, row, left + 1))) return undefined;
  if (grid.mergeAt(row, left) !== undefined || grid.mergeAt(row, left + 1) !== undefined) return undefined;
  return wordsRunTogether(textAt(grid.sheet, row, left))?.[column - left];
}

/**
 * Columns inserted to part others: they hold nothing, and captions merged across them begin further left. Taken for a
 * column one would be a second, blank total.
 */
function blankColumns(
  grid: Grid,
  band: CellRange,
  rows: readonly (readonly (HeaderNode | undefined)[])[],
  lines: readonly number[],
): ReadonlySet<number> {
  const blank = new Set<number>();
  for (let column = band.left; column <= band.right; column++) {
    const hasOwn = rows.some((row) => row[column - band.left]?.left === column);
    if (!hasOwn && !lines.some((row) => holds(grid.sheet.rows[row]?.[column]))) blank.add(column - band.left);
  }
  return blank;
}

/**
 * Where a merge was lost, its text stands in the left cell and the others are blank: a blank with a header below takes
 * the group to its left, unless that group is a single column of its own. Columns that are blank altogether part
 * nothing.
 */
function inheritBlanks(
  grid: Grid,
  band: CellRange,
  rows: (HeaderNode | undefined)[][],
  blank: ReadonlySet<number>,
): void {
  for (let depth = 0; depth < rows.length - 1; depth++) {
    const row = rows[depth] ?? [];
    let before = 0;
    for (let index = 1; index < row.length; index++) {
      if (blank.has(index)) continue;
      const beside = before;
      before = index;
      if (row[index] !== undefined || grid.mergeAt(band.top + depth, band.left + index) !== undefined) continue;
      const hasBelow = rows.slice(depth + 1).some((below) => below[index] !== undefined);
      const left = row[beside];
      if (!hasBelow || left === undefined) continue;
      const leftHasBelow = rows.slice(depth + 1).some((below) => below[beside] !== undefined && below[beside] !== left);
      const sameParent = depth === 0 || rows[depth - 1]?.[index] === rows[depth - 1]?.[beside];
      const leftIsMerged = grid.mergeAt(band.top + depth, left.left) !== undefined;
      if (
        leftHasBelow &&
        sameParent &&
        !leftIsMerged &&
        (isGroupLike(left) || areMeasures(rows[depth + 1], beside, index))
      ) {
        const wider = { ...left, right: band.left + index };
        for (let at = left.left - band.left; at <= index; at++) if (row[at] === left || at === index) row[at] = wider;
      }
    }
  }
}

/** 预算数 beside 决算数: even 小计 stands over both. */
function areMeasures(row: readonly (HeaderNode | undefined)[] | undefined, ...at: readonly number[]): boolean {
  return at.every((index) => row?.[index]?.word?.kind === 'measure');
}

/** 合计 or 类 never stand over several columns; anything else may. */
function isGroupLike(node: HeaderNode): boolean {
  return node.word?.kind !== 'code-part' && node.word?.kind !== 'ordinal' && normaliseCaption(node.text) !== '小计';
}
