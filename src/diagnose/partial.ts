import { holds, shifts } from './likelihood';
import type { Move, Moves } from './move';
import type { Ranked } from './rank';
import { hypothesisOf } from './search';
import type { System } from './system';
import { assignments } from './values';

/**
 * Where no small repair mends a whole group: the single slips that mend most of it without breaking anything. They are
 * where to look first, not proposals.
 */
export function partialRepairs(
  system: System,
  moves: Moves,
  rows: readonly number[],
): { readonly ranked: readonly Ranked[]; readonly mended: number } {
  const goal = new Set(rows);
  let most = 1;
  let best: Ranked[] = [];
  for (const index of new Set(rows.flatMap((row) => moves.ofRow(row)))) {
    const move = moves.at(index);
    if (move === undefined) continue;
    for (const { assignment, mended } of attempts(system, move, goal)) {
      if (mended < most || mended < 2) continue;
      if (mended > most) best = [];
      most = mended;
      best.push({ moves: [move], assignment, score: 0, rivals: [] });
    }
  }
  return best.length > 3 ? { ranked: [], mended: 0 } : { ranked: best, mended: most };
}

function* attempts(
  system: System,
  move: Move,
  goal: ReadonlySet<number>,
): Generator<{ readonly assignment: ReadonlyMap<number, bigint>; readonly mended: number }> {
  const [open, ...more] = move.open;
  if (open === undefined || more.length > 0) return;
  const { fixed } = hypothesisOf([move]);
  const tried = new Set<bigint>();
  for (const { row, factor } of system.unknowns[open]?.rows ?? []) {
    const { residual } = system.rows[row] ?? {};
    if (!goal.has(row) || residual === undefined || residual % factor !== 0n) continue;
    const delta = -residual / factor;
    if (tried.has(delta)) continue;
    tried.add(delta);
    const assignment = new Map(fixed).set(open, delta);
    const outcome = judge(system, assignment, goal);
    if (outcome !== undefined) yield { assignment, mended: outcome };
  }
  if (move.kind === 'figure') return;
  for (const assignment of assignments(system, [], hypothesisOf([move])))
    yield { assignment, mended: judge(system, assignment, goal) ?? 0 };
}

/** How many rows of the goal it mends; undefined if it breaks one that held. */
function judge(system: System, assignment: ReadonlyMap<number, bigint>, goal: ReadonlySet<number>): number | undefined {
  let mended = 0;
  for (const [index, shift] of shifts(system, assignment, 'rows')) {
    const row = system.rows[index];
    if (row === undefined) continue;
    const after = holds(row, row.residual + shift);
    if (!after && !row.violated) return undefined;
    if (after && goal.has(index)) mended += 1;
  }
  return mended;
}
