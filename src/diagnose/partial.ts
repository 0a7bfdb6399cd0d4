import { holds, shifts, type Habits } from './likelihood';
import type { Moves } from './move';
import type { Move } from './move-draft';
import { isNoValue } from './no-value';
import { CLEAR, rank, type Ranked } from './rank';
import { hypothesisOf, type Explanation } from './search';
import type { Row, System } from './system';
import { assignments, type Assignment } from './values';

/** Single slips that mend part of a group. */
export interface Partial {
  /** Those that mend most and fit about equally, most likely first; none where too many do. */
  readonly ranked: readonly Ranked[];
  /** How many rows they mend. */
  readonly mended: number;
}

/** More candidates than this are no hint where to look. */
const MOST = 3;

/**
 * Where no small repair mends a whole group: the single slips that mend most of it without breaking anything, relations
 * weighed by how surely they are meant.
 */
export function partialRepairs(system: System, habits: Habits, moves: Moves, rows: readonly number[]): Partial {
  const goal = new Set(rows);
  let most = 0;
  let best: { readonly explanation: Explanation; readonly mended: number }[] = [];
  for (const index of new Set(rows.flatMap((row) => moves.ofRow(row)))) {
    const move = moves.at(index);
    if (move === undefined) continue;
    for (const { assignment, mended } of attempts(system, move, goal)) {
      const weight = mended.reduce((total, row) => total + weightOf(row), 0);
      if (mended.length < 2 || weight < most) continue;
      if (weight > most) best = [];
      most = weight;
      best.push({ explanation: { moves: [move], assignments: [assignment] }, mended: mended.length });
    }
  }
  const ranked = rank(
    system,
    habits,
    best.map(({ explanation }) => explanation),
  );
  const fitting = ranked.filter(({ score }) => score < (ranked[0]?.score ?? 0) + CLEAR);
  return fitting.length > MOST ? { ranked: [], mended: 0 } : { ranked: fitting, mended: best[0]?.mended ?? 0 };
}

/** Relations that only the figures prove weigh as much as their proof, those under a condition half. */
function weightOf({ judged }: Row): number {
  const sureness = judged?.equation.proof?.sureness;
  if (sureness !== undefined) return Math.min(1, Math.max(0.25, sureness / 6));
  return judged?.equation.strength === 'conditional' ? 0.5 : 1;
}

function* attempts(
  system: System,
  move: Move,
  goal: ReadonlySet<number>,
): Generator<{ readonly assignment: Assignment; readonly mended: readonly Row[] }> {
  for (const assignment of candidates(system, move, goal)) {
    const mended = judge(system, assignment, goal);
    if (mended !== undefined && ![...assignment].some(([index, delta]) => isNone(system, index, delta)))
      yield { assignment, mended };
  }
}

function* candidates(system: System, move: Move, goal: ReadonlySet<number>): Generator<Assignment> {
  const [open, ...more] = move.open;
  if (more.length > 0) return;
  const { fixed } = hypothesisOf([move]);
  const tried = new Set<bigint>();
  for (const { row, factor } of system.unknowns[open ?? -1]?.rows ?? []) {
    const { residual } = system.rows[row] ?? {};
    if (open === undefined || !goal.has(row) || residual === undefined || residual % factor !== 0n) continue;
    const delta = -residual / factor;
    if (tried.has(delta)) continue;
    tried.add(delta);
    yield new Map(fixed).set(open, delta);
  }
  if (move.kind !== 'figure') yield* assignments(system, [], hypothesisOf([move]));
}

/** Whether a change leads to an amount that the cell could not print. */
function isNone(system: System, index: number, delta: bigint): boolean {
  const unknown = system.unknowns[index];
  if (unknown === undefined || delta === 0n) return false;
  const right = unknown.amount + delta;
  return isNoValue(unknown, right) || (unknown.floor !== undefined && right < unknown.floor);
}

/** The rows of the goal that it mends; undefined if it breaks one that held. */
function judge(system: System, assignment: Assignment, goal: ReadonlySet<number>): readonly Row[] | undefined {
  const mended: Row[] = [];
  for (const [index, shift] of shifts(system, assignment, 'rows')) {
    const row = system.rows[index];
    if (row === undefined) continue;
    const after = holds(row, row.residual + shift);
    if (!after && !row.violated) return undefined;
    if (after && row.violated && goal.has(index)) mended.push(row);
  }
  return mended;
}
