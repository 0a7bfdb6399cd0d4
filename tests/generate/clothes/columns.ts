import type { CellRange } from '../../../src/core/cell';
import type { CellContent, SheetSnapshot } from '../../../src/core/snapshot';
import { createRandom, type Random } from '../random';
import { resized, type Dress } from './dressed';

/** Columns that may change places with each other, by words of the title; an inner list moves as one block. */
const MOVABLE: readonly (readonly [RegExp, readonly (readonly number[])[]])[] = [
  [/财政拨款收支/, [[3], [4], [5], [6]]],
  [/收支/, []],
  [/收入/, [[4], [5], [6], [7], [8], [9], [10], [11]]],
  [/三公/, [[0], [1], [2, 3, 4], [5]]],
  [/基本支出/, [[3], [4], [5]]],
  [/项目支出/, [[5], [6], [7], [8], [9], [10], [11], [12], [13], [14], [15]]],
  [/支出/, [[4], [5], [6]]],
];

/** The amount columns of every table in another order; only for the nine tables in Xinjiang's form, each on a sheet of its own. */
export const columnsReordered: Dress = (snapshot, seed) => {
  const random = createRandom(seed);
  const moves = new Map<string, (row: number, column: number) => number>();
  const sheets = snapshot.sheets.map((sheet) => {
    const blocks = blocksOf(sheet);
    const to = reorder(random, blocks);
    const span = { left: Math.min(...blocks.flat()), right: Math.max(...blocks.flat()) };
    const head = headRow(sheet);
    const columnOf = (row: number, column: number): number => {
      if (row < head) return column;
      const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
      if (merge === undefined || merge.left === merge.right) return to.get(column) ?? column;
      // A heading over all of them stays where it is, one over some moves with these.
      if (merge.left <= span.left && merge.right >= span.right) return column;
      return rangeOf(merge, to).left;
    };
    moves.set(sheet.name, columnOf);
    return moveCells(sheet, columnOf, (merge) =>
      merge.top < head || (merge.left <= span.left && merge.right >= span.right) ? merge : rangeOf(merge, to),
    );
  });
  return {
    snapshot: { ...snapshot, sheets },
    placeOf: (cell) => ({ ...cell, column: moves.get(cell.sheet)!(cell.row, cell.column) }),
  };
};

function blocksOf(sheet: SheetSnapshot): readonly (readonly number[])[] {
  const title = sheet.rows
    .slice(0, 3)
    .flatMap((row) => (row ?? []).map((cell) => cell?.text ?? ''))
    .find((text) => text.endsWith('表'));
  return MOVABLE.find(([words]) => words.test(title ?? ''))?.[1] ?? [];
}

/** The first row below the line that states the unit. */
function headRow(sheet: SheetSnapshot): number {
  return sheet.rows.findIndex((row) => row?.some((cell) => /单位：(?:万)?元/.test(cell?.text ?? ''))) + 1;
}

function reorder(random: Random, blocks: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const to = new Map<number, number>();
  let next = Math.min(...blocks.flat());
  for (const block of random.shuffled(blocks)) for (const column of random.shuffled(block)) to.set(column, next++);
  return to;
}

function rangeOf(merge: CellRange, to: ReadonlyMap<number, number>): CellRange {
  const columns = Array.from(
    { length: merge.right - merge.left + 1 },
    (_, index) => to.get(merge.left + index) ?? merge.left + index,
  );
  return { ...merge, left: Math.min(...columns), right: Math.max(...columns) };
}

function moveCells(
  sheet: SheetSnapshot,
  columnOf: (row: number, column: number) => number,
  mergeOf: (merge: CellRange) => CellRange,
): SheetSnapshot {
  const rows = sheet.rows.map((cells, row) => {
    const moved: (CellContent | undefined)[] = [];
    for (const [column, content] of (cells ?? []).entries())
      if (content !== undefined) moved[columnOf(row, column)] = content;
    return Array.from(moved);
  });
  return resized({ ...sheet, rows, merges: sheet.merges.map(mergeOf) });
}
