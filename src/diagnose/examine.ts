import type { Row, System } from './system';

/** What an unknown may change by; a missing end is open. */
export interface Interval {
  readonly low: bigint | undefined;
  readonly high: bigint | undefined;
}

/** Rows that cannot all hold while only the given unknowns change. */
export type Conflict = readonly number[];

/** The changes that are known, and the unknowns whose change is not. */
export interface Hypothesis {
  readonly fixed: ReadonlyMap<number, bigint>;
  readonly open: ReadonlySet<number>;
}

export interface Examination {
  /** Empty if nothing speaks against the hypothesis so far. */
  readonly conflicts: readonly Conflict[];
  readonly intervals: ReadonlyMap<number, Interval>;
  /** For each open unknown, the changes that would make a row of its own hold without remainder. */
  readonly exact: ReadonlyMap<number, readonly bigint[]>;
}

interface Bound extends Interval {
  readonly rows: readonly number[];
}

interface OpenRow {
  readonly row: Row;
  readonly residual: bigint;
  readonly low: bigint;
  readonly high: bigint | undefined;
  readonly open: readonly { readonly unknown: number; readonly factor: bigint }[];
}

/**
 * Whether the rows of `goal` and all rows that the hypothesis touches can hold. Every conflict is a proof: at least one
 * figure in its rows, other than those of the hypothesis, must change too.
 */
export function examine(system: System, goal: readonly number[], { fixed, open }: Hypothesis): Examination {
  const conflicts: Conflict[] = [];
  const singles = new Map<number, { bounds: Bound[]; exact: bigint[] }>();
  const shared: OpenRow[] = [];
  for (const unknown of open) singles.set(unknown, { bounds: floorOf(system, unknown), exact: [] });

  for (const each of touchedRows(system, goal, fixed, open)) {
    const { row, residual, low, high, open: openTerms } = each;
    const [first] = openTerms;
    if (first === undefined) {
      if (residual < low || (high !== undefined && residual > high)) conflicts.push([row.index]);
    } else if (openTerms.length === 1) {
      const own = singles.get(first.unknown);
      own?.bounds.push({
        ...solveFor(first.factor, low - residual, high === undefined ? undefined : high - residual),
        rows: [row.index],
      });
      if (residual % first.factor === 0n) own?.exact.push(-residual / first.factor);
    } else {
      shared.push(each);
    }
  }

  const intervals = new Map<number, Bound>();
  const exact = new Map<number, readonly bigint[]>();
  for (const [unknown, { bounds, exact: values }] of singles) {
    const before = conflicts.length;
    for (const conflict of disjoint(bounds)) conflicts.push(conflict);
    exact.set(unknown, [...new Set(values)]);
    intervals.set(unknown, before === conflicts.length ? bounds.reduce(meet, UNBOUNDED) : UNBOUNDED);
  }
  for (const conflict of propagate(shared, intervals)) conflicts.push(conflict);
  return { conflicts, intervals, exact };
}

const UNBOUNDED: Bound = { low: undefined, high: undefined, rows: [] };

function floorOf(system: System, unknown: number): Bound[] {
  const { floor, amount } = system.unknowns[unknown] ?? {};
  return floor === undefined || amount === undefined ? [] : [{ low: floor - amount, high: undefined, rows: [] }];
}

interface Touch {
  shift: bigint;
  room: bigint;
  readonly open: { unknown: number; factor: bigint }[];
}

function touchedRows(
  system: System,
  goal: readonly number[],
  fixed: Hypothesis['fixed'],
  open: Hypothesis['open'],
): readonly OpenRow[] {
  const touched = new Map<number, Touch>();
  const at = (row: number): Touch => {
    const known = touched.get(row);
    if (known !== undefined) return known;
    const fresh: Touch = { shift: 0n, room: 0n, open: [] };
    touched.set(row, fresh);
    return fresh;
  };
  for (const row of goal) at(row);
  for (const [unknown, delta] of fixed) {
    for (const { row, factor, room } of system.unknowns[unknown]?.rows ?? []) {
      const touch = at(row);
      touch.shift += factor * delta;
      if (delta !== 0n) touch.room += room;
    }
  }
  for (const unknown of open) {
    for (const { row, factor, room } of system.unknowns[unknown]?.rows ?? []) {
      const touch = at(row);
      touch.open.push({ unknown, factor });
      touch.room += room;
    }
  }
  return [...touched].flatMap(([index, { shift, room, open: openTerms }]) => {
    const row = system.rows[index];
    if (row === undefined) return [];
    return [
      {
        row,
        residual: row.residual + shift,
        low: row.low - room,
        high: row.high === undefined ? undefined : row.high + room,
        open: openTerms,
      },
    ];
  });
}

/** low ≤ factor · x ≤ high. */
function solveFor(factor: bigint, low: bigint | undefined, high: bigint | undefined): Interval {
  if (factor < 0n)
    return solveFor(-factor, high === undefined ? undefined : -high, low === undefined ? undefined : -low);
  return {
    low: low === undefined ? undefined : -floorDivide(-low, factor),
    high: high === undefined ? undefined : floorDivide(high, factor),
  };
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n ? quotient - 1n : quotient;
}

function meet(left: Bound, right: Bound): Bound {
  return {
    low: left.low === undefined || (right.low !== undefined && right.low > left.low) ? right.low : left.low,
    high: left.high === undefined || (right.high !== undefined && right.high < left.high) ? right.high : left.high,
    rows: [...left.rows, ...right.rows],
  };
}

function isEmpty({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && low > high;
}

/** Intervals on a line have a common point unless two of them have none. */
function* disjoint(bounds: readonly Bound[]): Generator<Conflict> {
  for (const [index, left] of bounds.entries()) {
    for (const right of bounds.slice(index + 1)) {
      if (isEmpty(meet(left, right))) yield [...left.rows, ...right.rows];
    }
  }
}

/** Narrows the unknowns that share rows, as far as one round for each allows. */
function* propagate(shared: readonly OpenRow[], intervals: Map<number, Bound>): Generator<Conflict> {
  const done = new Set<number>();
  for (let round = 0; round <= intervals.size; round += 1) {
    let narrowed = false;
    for (const { row, residual, low, high, open } of shared) {
      if (done.has(row.index)) continue;
      for (const { unknown, factor } of open) {
        const others = open.filter((other) => other.unknown !== unknown);
        const rest = others.reduce<Bound>(
          (total, other) => plus(total, times(intervals.get(other.unknown) ?? UNBOUNDED, other.factor)),
          {
            low: residual,
            high: residual,
            rows: [row.index],
          },
        );
        const own = solveFor(
          factor,
          rest.high === undefined ? undefined : low - rest.high,
          rest.low === undefined || high === undefined ? undefined : high - rest.low,
        );
        if (own.low === undefined && own.high === undefined) continue;
        const before = intervals.get(unknown) ?? UNBOUNDED;
        const after = meet(before, { ...own, rows: rest.rows });
        if (isEmpty(after)) {
          done.add(row.index);
          yield [...new Set(after.rows)];
          break;
        }
        if (after.low !== before.low || after.high !== before.high) {
          intervals.set(unknown, { ...after, rows: [...new Set(after.rows)] });
          narrowed = true;
        }
      }
    }
    if (!narrowed) return;
  }
}

function plus(left: Bound, right: Bound): Bound {
  return {
    low: left.low === undefined || right.low === undefined ? undefined : left.low + right.low,
    high: left.high === undefined || right.high === undefined ? undefined : left.high + right.high,
    rows: [...left.rows, ...right.rows],
  };
}

function times(bound: Bound, factor: bigint): Bound {
  const low = bound.low === undefined ? undefined : bound.low * factor;
  const high = bound.high === undefined ? undefined : bound.high * factor;
  return factor < 0n ? { low: high, high: low, rows: bound.rows } : { low, high, rows: bound.rows };
}
