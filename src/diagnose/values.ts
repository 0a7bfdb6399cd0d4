import { examine, type Hypothesis, type Interval } from './examine';
import type { System } from './system';

/** Values tried for one unknown where rounding leaves a whole interval. */
const GRID_LIMIT = 64;
/** Values tried for one of several unknowns. */
const SHARED_GRID_LIMIT = 8;

/** By unknown, what it changes by. */
export type Assignment = ReadonlyMap<number, bigint>;

/** Assignments of the open unknowns under which every row of the goal and every row touched holds. */
export function* assignments(system: System, goal: readonly number[], hypothesis: Hypothesis): Generator<Assignment> {
  const { conflicts, intervals, exact } = examine(system, goal, hypothesis);
  if (conflicts.length > 0) return;
  if (hypothesis.open.size === 0) {
    yield hypothesis.fixed;
    return;
  }
  const next = narrowest(intervals);
  if (next === undefined) return;
  const [unknown, interval] = next;
  const open = new Set(hypothesis.open);
  open.delete(unknown);
  for (const delta of candidates(system, unknown, interval, exact.get(unknown) ?? [], hypothesis.open.size)) {
    yield* assignments(system, goal, { fixed: new Map(hypothesis.fixed).set(unknown, delta), open });
  }
}

function narrowest(intervals: ReadonlyMap<number, Interval>): readonly [number, Interval] | undefined {
  let best: readonly [number, Interval] | undefined;
  let least: bigint | undefined;
  for (const [unknown, interval] of intervals) {
    const { low, high } = interval;
    if (low === undefined && high === undefined) continue;
    const width = low === undefined || high === undefined ? undefined : high - low;
    if (best === undefined || (width !== undefined && (least === undefined || width < least))) {
      best = [unknown, interval];
      least = width;
    }
  }
  return best;
}

/** Changes inside the interval that end on the grid on which the table prints; those without remainder first. */
function candidates(
  system: System,
  index: number,
  { low, high }: Interval,
  exact: readonly bigint[],
  open: number,
): readonly bigint[] {
  const unknown = system.unknowns[index];
  if (unknown === undefined) return [];
  const { amount, step } = unknown;
  const inside = (delta: bigint): boolean =>
    (low === undefined || delta >= low) && (high === undefined || delta <= high);
  const onGrid = (delta: bigint): bigint => {
    const over = (amount + delta) % step;
    return delta - over + (2n * (over < 0n ? -over : over) >= step ? (over < 0n ? -step : step) : 0n);
  };
  const found = new Set<bigint>();
  for (const delta of exact) if (inside(onGrid(delta))) found.add(onGrid(delta));
  if (low === undefined || high === undefined) {
    const end = onGrid(low ?? high ?? 0n);
    for (const delta of [end, end + step, end - step]) if (inside(delta)) return [...found.add(delta)];
    return [...found];
  }
  const limit = open === 1 ? GRID_LIMIT : SHARED_GRID_LIMIT;
  if ((high - low) / step < limit) {
    for (let delta = onGrid(low); delta <= high; delta += step) if (inside(delta)) found.add(delta);
  }
  // Printed with more decimals than anything else in the unit: the equations say so.
  if (found.size === 0 && low === high) found.add(low);
  return [...found];
}
