import { examine } from './examine';
import { rowsOf, type Moves } from './move';
import type { Move } from './move-draft';
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
    if (move.kind === 'omitted-line') groups.joinAll(touched);
    // What a move does not touch it does not mend: the groups must be its rows and no more.
    else if (
      groups.sizeOf(roots) === touched.length &&
      explains(
        system,
        move,
        [...touched].sort((a, b) => a - b),
      )
    )
      groups.joinAll(touched);
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

/** Rows that hang together by figures that may still change. */
export function connected(system: System, rows: readonly number[], settled: ReadonlySet<number>): readonly Component[] {
  const groups = new Partition();
  const byUnknown = new Map<number, number[]>();
  for (const row of rows) {
    groups.find(row);
    for (const { unknown } of system.rows[row]?.terms ?? []) {
      if (settled.has(unknown)) continue;
      const shared = byUnknown.get(unknown);
      if (shared === undefined) byUnknown.set(unknown, [row]);
      else shared.push(row);
    }
  }
  for (const shared of byUnknown.values()) groups.joinAll(shared);
  return groups.sets();
}

/** Disjoint sets of rows, each under its lowest. */
class Partition {
  readonly #parent = new Map<number, number>();
  readonly #size = new Map<number, number>();

  find(row: number): number {
    let root = row;
    for (let parent = this.#parent.get(root); parent !== undefined && parent !== root; parent = this.#parent.get(root))
      root = parent;
    if (!this.#parent.has(root)) {
      this.#parent.set(root, root);
      this.#size.set(root, 1);
    }
    for (let at = row; at !== root;) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  joinAll(rows: readonly number[]): void {
    const [first, ...others] = rows;
    if (first === undefined) return;
    for (const row of others) {
      const [left, right] = [this.find(first), this.find(row)];
      if (left === right) continue;
      const [low, high] = [Math.min(left, right), Math.max(left, right)];
      this.#parent.set(high, low);
      this.#size.set(low, this.sizeOf([left, right]));
    }
    this.find(first);
  }

  /** How many rows stand under some roots. */
  sizeOf(roots: Iterable<number>): number {
    let size = 0;
    for (const root of roots) size += this.#size.get(root) ?? 1;
    return size;
  }

  sets(): readonly Component[] {
    const sets = new Map<number, number[]>();
    for (const row of [...this.#parent.keys()].sort((a, b) => a - b)) {
      const root = this.find(row);
      const set = sets.get(root);
      if (set === undefined) sets.set(root, [row]);
      else set.push(row);
    }
    return [...sets.values()];
  }
}
