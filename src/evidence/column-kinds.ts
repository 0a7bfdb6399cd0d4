import type { Plane, PlaneCell } from './plane';
import { wordsCode, wordsLineNumbers, wordsNote } from './evidence-words';

export type RawKind = 'label' | 'code' | 'number' | 'line-number' | 'ratio' | 'empty';

/** What the cells of one column are, before the header's words are read. */
export interface ColumnCells {
  readonly column: number;
  readonly numbers: PlaneCell[];
  readonly texts: PlaneCell[];
  percentages: number;
}

export interface Body {
  /** Rows that are neither notes nor numbers of columns. */
  readonly rows: readonly (readonly PlaneCell[])[];
  /** Rows that number the columns: 栏次 1 2 3. */
  readonly numberingRows: readonly number[];
  readonly columns: readonly ColumnCells[];
}

/** Parts the rows of a region: notes and the numbers of columns are no lines. */
export function bodyOf(plane: Plane): Body {
  const rows: (readonly PlaneCell[])[] = [];
  const numberingRows: number[] = [];
  const columns = new Map<number, ColumnCells>();
  for (const cells of plane.rows) {
    const [only] = cells;
    if (only === undefined) continue;
    if (cells.length === 1 && !only.isNumber && wordsNote(only.text)) continue;
    if (numbersColumns(cells)) {
      numberingRows.push(only.row);
      continue;
    }
    rows.push(cells);
    for (const cell of cells) {
      let column = columns.get(cell.column);
      if (column === undefined)
        columns.set(cell.column, (column = { column: cell.column, numbers: [], texts: [], percentages: 0 }));
      if (cell.isNumber) column.numbers.push(cell);
      else if (cell.isPercentage) column.percentages++;
      else column.texts.push(cell);
    }
  }
  return { rows, numberingRows, columns: [...columns.values()].sort((a, b) => a.column - b.column) };
}

/** A row that numbers the columns: 栏次, or 1 2 3 …, also written 1=2+3. */
function numbersColumns(cells: readonly PlaneCell[]): boolean {
  const numbers = cells.filter((cell) => cell.isNumber);
  if (numbers.length === 0 || numbers.some((cell) => !/^\d{1,3}$/.test(cell.text))) return false;
  const texts = cells.filter((cell) => !cell.isNumber);
  if (texts.some((cell) => cell.text.includes('栏次'))) return true;
  const [first] = numbers;
  if (numbers.length < 3 || first === undefined || Number(first.text) > 2) return false;
  const isRun = numbers.every((cell, place) => Number(cell.text) === Number(first.text) + place);
  // 1=2+3 and 2 in one row: numbers with gaps where formulas stand.
  return isRun && texts.every((cell) => cell.text.length <= 2 || /^[\d=+\-()]+$/.test(cell.text));
}

/** Kinds of all columns, from the left. */
export function kindsOf(body: Body, plane: Plane): Map<number, RawKind> {
  const kinds = new Map<number, RawKind>();
  let seenNumbers = false;
  for (const column of body.columns) {
    const kind = kindOf(column, plane, seenNumbers);
    kinds.set(column.column, kind);
    if (kind === 'number') seenNumbers = true;
  }
  return kinds;
}

function kindOf(column: ColumnCells, plane: Plane, hasNumbersBefore: boolean): RawKind {
  const { numbers, texts } = column;
  const [first] = numbers;
  if (first === undefined) return column.percentages > 0 ? 'ratio' : texts.length > 0 ? 'label' : 'empty';
  if (column.percentages > numbers.length) return 'ratio';
  const header = texts.filter((cell) => cell.row < first.row).map((cell) => cell.text);
  // A caption merged over several columns belongs to each of them.
  const captions = [...header, ...mergedCaptions(plane, column.column, first.row)];
  if (numbers.every((cell) => /^\d{1,12}$/.test(cell.text))) {
    const codes = numbers.map((cell) => cell.text);
    if (captions.some(wordsLineNumbers) || countsUp(codes)) return 'line-number';
    if (isCode(codes, numbers, captions, hasNumbersBefore)) return 'code';
    if (captions.some((text) => /年度?$/.test(text)) && codes.every((code) => /^(?:19|20)\d\d$/.test(code)))
      return 'line-number';
  }
  const below = texts.filter((cell) => cell.row > first.row).length;
  return numbers.length >= below ? 'number' : 'label';
}

function countsUp(codes: readonly string[]): boolean {
  return (
    codes.length >= 4 &&
    codes.every((code, place) => place === 0 || Number(code) - Number(codes[place - 1]) === 1) &&
    Number(codes[0]) <= 1
  );
}

function isCode(
  codes: readonly string[],
  cells: readonly PlaneCell[],
  captions: readonly string[],
  hasNumbersBefore: boolean,
): boolean {
  if (codes.some((code) => code.length > 9)) return false;
  const isWorded = wordsCode(captions);
  if (isWorded) return true;
  if (hasNumbersBefore || cells.some((cell) => cell.content.kind !== 'text')) return false;
  if (codes.some((code) => ![2, 3, 5, 6, 7, 9].includes(code.length))) return false;
  const known = new Set(codes);
  let nested = 0;
  for (const code of codes)
    for (let length = 3; length < code.length; length++)
      if (known.has(code.slice(0, length))) {
        nested++;
        break;
      }
  return nested >= 0.3 * codes.length || captions.some((text) => text.includes('科目'));
}

function mergedCaptions(plane: Plane, column: number, before: number): string[] {
  const captions: string[] = [];
  for (const cells of plane.rows) {
    const row = cells[0]?.row ?? before;
    if (row >= before) break;
    const merge = plane.mergeAt(row, column);
    if (merge === undefined || merge.left === column) continue;
    const caption = plane.at(merge.top, merge.left);
    if (caption !== undefined && !caption.isNumber) captions.push(caption.text);
  }
  return captions;
}
