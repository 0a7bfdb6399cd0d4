import { examine } from './examine';
import { rowsOf, type Move, type Moves } from './move';
import { hypothesisOf } from './search';
import type { System } from './system';
import { assignments } from './values';

/** Violated rows that hang together, in the order of the equations. */
export type Component = readonly number[];

/**
 * Violated rows are one group if they share a figure, or if one compound slip explains them together. A figure that
 * they share only with rows that hold does not connect them.
 */
export function components(system: System, moves: Moves): readonly Component[] {
  const groups = new Partition();
  const violated = new Set(system.rows.filter(({ violated: isViolated }) => isViolated).map(({ index }) => index));
  for (const row of violated) groups.find(row);
  for (const { rows } of system.unknowns) groups.joinAll(rows.flatMap(({ row }) => (violated.has(row) ? [row] : [])));
  for (const move of moves.compound) {
    const touched = [...rowsOf(system, move)].filter((row) => violated.has(row));
    const roots = new Set(touched.map((row) => groups.find(row)));
    if (roots.size < 2) continue;
    const goal = [...violated].filter((row) => roots.has(groups.find(row)));
    if (move.kind === 'omitted-line' || explains(system, move, goal)) groups.joinAll(touched);
  }
  return groups.sets();
}

function explains(system: System, move: Move, goal: Component): boolean {
  const hypothesis = hypothesisOf([move]);
  if (examine(system, goal, hypothesis).conflicts.length > 0) return false;
  return assignments(system, goal, hypothesis).next().done !== true;
}

/** The parts of an explanation that have nothing to do with each other, as the violated rows that each mends. */
export function separateParts(system: System, explanation: readonly Move[], goal: Component): readonly Component[] {
  const groups = new Partition();
  const wanted = new Set(goal);
  for (const move of explanation) groups.joinAll([...rowsOf(system, move)].filter((row) => wanted.has(row)));
  return groups.sets();
}

/** Disjoint sets of rows. */
class Partition {
  readonly #parent = new Map<number, number>();

  find(row: number): number {
    const parent = this.#parent.get(row);
    if (parent === undefined) this.#parent.set(row, row);
    if (parent === undefined || parent === row) return row;
    const root = this.find(parent);
    this.#parent.set(row, root);
    return root;
  }

  joinAll(rows: readonly number[]): void {
    const [first, ...others] = rows;
    if (first === undefined) return;
    for (const row of others) {
      const [low, high] = [this.find(first), this.find(row)].sort((a, b) => a - b);
      if (low !== undefined && high !== undefined) this.#parent.set(high, low);
    }
    this.find(first);
  }

  sets(): readonly Component[] {
    const sets = new Map<number, number[]>();
    for (const row of [...this.#parent.keys()].sort((a, b) => a - b)) {
      const root = this.find(row);
      sets.set(root, [...(sets.get(root) ?? []), row]);
    }
    return [...sets.values()];
  }
}
