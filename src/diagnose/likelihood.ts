import { oncePer } from '../core/once-per';
import type { Row, System } from './system';
import type { Assignment } from './values';

/** What is usual in this workbook: whether its sums are rounded, and how often each mere tendency holds. */
export interface Habits {
  /** Share of sums whose figures were rounded one by one. */
  readonly rounded: number;
  /** All but a few sums hold to the last digit, which is no accident: remainders are slips too. */
  readonly exact: boolean;
  /** By identity of a ≥: how often both sides are equal. */
  readonly equal: ReadonlyMap<string, number>;
  /** By identity of a soft equation: how often it holds. */
  readonly soft: ReadonlyMap<string, number>;
}

/** Remainders that would be expected if all figures were rounded; fewer say nothing about the habit. */
const TELLING = 5;
/** More remainders than this share of what rounding would leave are taken for rounding, fewer for slips. */
const FEW = 0.15;

export function habitsOf(system: System): Habits {
  let remainders = 0;
  let expected = 0;
  const equal = new Map<string, [number, number]>();
  const soft = new Map<string, [number, number]>();
  for (const row of system.rows) {
    if (row.judged === undefined || row.violated) continue;
    if (row.high === undefined) count(equal, row, row.residual === 0n);
    else if (row.high > 0n) {
      const figures = figuresIn(system, row, NO_CHANGE);
      if (figures <= 2) continue;
      expected += 1 - density(0, figures / 12);
      if (row.residual !== 0n) remainders += 1;
    }
  }
  for (const row of system.hints) count(soft, row, holds(row, row.residual));
  return {
    rounded: Math.min(0.98, (remainders + 0.1) / (expected + 1)),
    exact: expected >= TELLING && remainders <= FEW * expected,
    equal: shares(equal),
    soft: shares(soft, USUAL),
  };
}

function count(counts: Map<string, [number, number]>, row: Row, yes: boolean): void {
  const identity = row.judged?.equation.identity ?? '';
  const [all, some] = counts.get(identity) ?? [0, 0];
  counts.set(identity, [all + 1, some + (yes ? 1 : 0)]);
}

/** A hint usually holds: one that is stated once, and broken by the very slip that is looked for, tells nothing else. */
const USUAL = 3;

/** How often each identity keeps what is counted, of so many times assumed beforehand and once against it. */
function shares(counts: ReadonlyMap<string, readonly [number, number]>, before = 1): ReadonlyMap<string, number> {
  return new Map([...counts].map(([identity, [all, some]]) => [identity, (some + before) / (all + before + 1)]));
}

export function holds(row: Row, residual: bigint): boolean {
  return residual >= row.low && (row.high === undefined || residual <= row.high);
}

/**
 * How much less likely (in natural logarithms) the rows touched are after the change than before: exact sums stay exact
 * where all others are, rounded ones miss by little, and what usually holds should go on holding.
 */
export function implausibility(system: System, habits: Habits, assignment: Assignment): number {
  let total = 0;
  for (const [index, shift] of shifts(system, assignment, 'rows')) {
    const row = system.rows[index];
    if (row === undefined) continue;
    total += surprise(system, habits, row, row.residual + shift, assignment);
    if (!row.violated) total -= surprise(system, habits, row, row.residual, NO_CHANGE);
  }
  for (const [index, shift] of shifts(system, assignment, 'hints')) {
    const row = system.hints[index];
    if (row !== undefined)
      total += softSurprise(habits, row, row.residual + shift) - softSurprise(habits, row, row.residual);
  }
  return total;
}

const NO_CHANGE: Assignment = new Map();

export function shifts(system: System, assignment: Assignment, kind: 'rows' | 'hints'): ReadonlyMap<number, bigint> {
  const shift = new Map<number, bigint>();
  for (const [unknown, delta] of assignment) {
    for (const { row, factor } of system.unknowns[unknown]?.[kind] ?? [])
      shift.set(row, (shift.get(row) ?? 0n) + factor * delta);
  }
  return shift;
}

function surprise(system: System, habits: Habits, row: Row, residual: bigint, assignment: Assignment): number {
  if (row.judged === undefined) return 0;
  if (row.high === undefined) {
    const share = habits.equal.get(row.judged.equation.identity) ?? 0.5;
    return -Math.log(residual === 0n ? share : (1 - share) * 0.3);
  }
  if (row.high === 0n) return 0;
  const figures = figuresIn(system, row, assignment);
  // One part and its total are one figure rounded once, unless a second part was rounded to nothing.
  if (figures <= 2) return residual === 0n ? 0 : -Math.log(habits.rounded * 0.05);
  const chance = habits.rounded * density(Number(residual) / Number(row.step), figures / 12);
  return -Math.log(residual === 0n ? 1 - habits.rounded + chance : Math.max(chance, 1e-12));
}

/** How many figures of a row are not nought after a change. A long row is counted once, the change on top of it. */
function figuresIn(system: System, row: Row, assignment: Assignment): number {
  let figures = figuresBefore(system)(row.terms);
  for (const [index, delta] of assignment) {
    const unknown = system.unknowns[index];
    if (delta === 0n || unknown?.figure === undefined || !unknown.rows.some((each) => each.row === row.index)) continue;
    figures += Number(unknown.amount + delta !== 0n) - Number(unknown.amount !== 0n);
  }
  return figures;
}

const figuresBefore = oncePer(({ unknowns }: System) =>
  oncePer((terms: Row['terms']) => terms.filter(({ unknown }) => (unknowns[unknown]?.amount ?? 0n) !== 0n).length),
);

/** Chance that so many figures, each rounded on its own, miss by so many steps. */
function density(steps: number, variance: number): number {
  return Math.exp((-steps * steps) / (2 * variance)) * Math.min(1, 1 / Math.sqrt(2 * Math.PI * variance));
}

function softSurprise(habits: Habits, row: Row, residual: bigint): number {
  const share = habits.soft.get(row.judged?.equation.identity ?? '') ?? 0.5;
  return -Math.log(holds(row, residual) ? share : 1 - share);
}
