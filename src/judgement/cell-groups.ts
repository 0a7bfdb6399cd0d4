import type { CellRange } from '../core/cell';
import type { UncheckedNumbers } from '../model/coverage';
import type { Spot } from './law-sums';

/** Collects cells by a reason, and tells them as few ranges. */
export class CellGroups<Why extends string> {
  readonly #cells = new Map<Why, Spot[]>();

  add(why: Why, { row, column }: Spot): void {
    const known = this.#cells.get(why);
    if (known === undefined) this.#cells.set(why, [{ row, column }]);
    else known.push({ row, column });
  }

  /** Reasons in the order in which they were first met. */
  groups(): UncheckedNumbers<Why>[] {
    return [...this.#cells].map(([why, cells]) => ({ why, numbers: cells.length, ranges: rangesOf(cells) }));
  }
}

/** Cells as ranges: runs down a column first, then equal runs of columns beside each other. */
export function rangesOf(cells: readonly Spot[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Growing[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row === last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const wide = new Map<string, Growing>();
  const ranges: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.top} ${run.bottom}`;
    const beside = wide.get(key);
    if (beside !== undefined && beside.right + 1 === run.left) beside.right = run.right;
    else {
      wide.set(key, run);
      ranges.push(run);
    }
  }
  return ranges.sort((a, b) => a.top - b.top || a.left - b.left);
}

interface Growing {
  readonly top: number;
  bottom: number;
  readonly left: number;
  right: number;
}
