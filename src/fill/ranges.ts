import { cellKey, type CellRange, type CellRef } from '../core/cell';
import { oncePer } from '../core/once-per';
import { contentAt, type SheetSnapshot } from '../core/snapshot';
import { figuresOf, type DisclosureTable } from '../model/table';
import type { Solved } from './solve';

/** Cells in a row or column of one sheet that a formula names together. */
export interface Piece {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface RangeContext {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly written: ReadonlySet<string>;
}

/**
 * The cells as ranges: two are joined only when nothing else stands between them, nor will: the figure of a 款 that is
 * blank today is no gap. A total below its lines takes in the blank rows up to itself, so that a line added there is
 * counted.
 */
export function runsOf(cells: readonly CellRef[], solved: Solved, context: RangeContext, mayWiden: boolean): Piece[] {
  const target = solved.term.figure;
  const own = new Set(cells.map(cellKey));
  const tables = new Set([solved.term.table, ...solved.operands.map(({ term }) => term.table)]);
  const isFree = (cell: CellRef): boolean => {
    const key = cellKey(cell);
    return !own.has(key) && key !== cellKey(target) && isBlank(cell, context) && !isFigure(key, tables);
  };
  const down = runs(
    cells,
    (cell) => `${cell.sheet}\u0000${cell.column}`,
    (cell) => cell.row,
    (cell, row) => ({ ...cell, row }),
    isFree,
  );
  const across = runs(
    cells,
    (cell) => `${cell.sheet}\u0000${cell.row}`,
    (cell) => cell.column,
    (cell, column) => ({ ...cell, column }),
    isFree,
  );
  const pieces = across.length < down.length ? across : down;
  const [only] = pieces;
  if (!mayWiden || pieces.length !== 1 || only === undefined || solved.balances[0]?.equation.identity !== 'footing')
    return pieces;
  return [widened(only, target, isFree)];
}

function isFigure(key: string, tables: ReadonlySet<DisclosureTable>): boolean {
  for (const table of tables) if (figureKeys(table).has(key)) return true;
  return false;
}

const figureKeys = oncePer(
  (table: DisclosureTable): ReadonlySet<string> => new Set([...figuresOf(table)].map((figure) => cellKey(figure))),
);

function isBlank(cell: CellRef, { sheets, written }: RangeContext): boolean {
  const sheet = sheets.get(cell.sheet);
  const content = sheet === undefined ? undefined : contentAt(sheet, cell.row, cell.column);
  return (
    (content === undefined || (content.text.trim() === '' && content.formula === undefined)) &&
    !written.has(cellKey(cell))
  );
}

function runs(
  cells: readonly CellRef[],
  lineOf: (cell: CellRef) => string,
  placeOf: (cell: CellRef) => number,
  at: (cell: CellRef, place: number) => CellRef,
  isFree: (cell: CellRef) => boolean,
): Piece[] {
  const lines = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const line = lines.get(lineOf(cell));
    if (line === undefined) lines.set(lineOf(cell), [cell]);
    else line.push(cell);
  }
  return [...lines.values()].flatMap((line) => {
    const sorted = [...line].sort((left, right) => placeOf(left) - placeOf(right));
    const pieces: CellRef[][] = [];
    for (const cell of sorted) {
      const run = pieces.at(-1);
      const last = run?.at(-1);
      if (
        run !== undefined &&
        last !== undefined &&
        gapIsFree(placeOf(last), placeOf(cell), (place) => isFree(at(cell, place)))
      )
        run.push(cell);
      else pieces.push([cell]);
    }
    return pieces.flatMap((run) => {
      const [first] = run;
      const last = run.at(-1);
      return first === undefined || last === undefined
        ? []
        : [{ sheet: first.sheet, range: { top: first.row, left: first.column, bottom: last.row, right: last.column } }];
    });
  });
}

function gapIsFree(from: number, to: number, isFree: (place: number) => boolean): boolean {
  for (let place = from + 1; place < to; place++) if (!isFree(place)) return false;
  return true;
}

function widened({ sheet, range }: Piece, target: CellRef, isFree: (cell: CellRef) => boolean): Piece {
  if (
    range.left !== range.right ||
    range.left !== target.column ||
    sheet !== target.sheet ||
    target.row <= range.bottom
  )
    return { sheet, range };
  const isOpen = gapIsFree(range.bottom, target.row, (row) => isFree({ sheet, row, column: target.column }));
  return isOpen ? { sheet, range: { ...range, bottom: target.row - 1 } } : { sheet, range };
}
