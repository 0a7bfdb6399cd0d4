import { examine, type Conflict, type Hypothesis } from './examine';
import { rowsOf, unknownsOf, type Moves } from './move';
import type { Move } from './move-draft';
import { isNoValue } from './no-value';
import type { System } from './system';
import { assignments, type Assignment } from './values';

/** More slips than this in one group are beyond what its equations can tell apart. */
const MOST_SLIPS = 4;
/** Values kept for one set of slips. */
const MOST_ASSIGNMENTS = 64;

/** A smallest set of slips and the changes that undo them. */
export interface Explanation {
  readonly moves: readonly Move[];
  readonly assignments: readonly Assignment[];
}

export interface SearchResult {
  /** All smallest explanations, if `complete`. */
  readonly explanations: readonly Explanation[];
  /** False if the budget was used up first. */
  readonly complete: boolean;
}

/** Combinations that may still be tried; shared by all groups of one diagnosis. */
export interface Budget {
  nodes: number;
}

/**
 * All smallest sets of moves that make the rows of the goal hold and leave every other row holding. Consistency-based:
 * each conflict proves that one of the moves touching its rows is needed, so only those are tried. Every move touches a
 * violated row: a figure that is changed only to make up for another change is no slip that anybody made. Unknowns that
 * are settled do not change again.
 */
export function smallestExplanations(
  system: System,
  moves: Moves,
  goal: readonly number[],
  budget: Budget,
  settled: ReadonlySet<number>,
): SearchResult {
  for (let size = 1; size <= MOST_SLIPS; size += 1) {
    const explanations: Explanation[] = [];
    const seen = new Set<string>();
    const complete = descend([], size);
    if (explanations.length > 0 || !complete) return { explanations, complete };

    function descend(chosen: readonly Move[], left: number): boolean {
      const key = chosen
        .map(({ index }) => index)
        .sort((a, b) => a - b)
        .join();
      if (seen.has(key)) return true;
      seen.add(key);
      if (budget.nodes <= 0) return false;
      budget.nodes -= 1;
      const hypothesis = hypothesisOf(chosen);
      let { conflicts } = examine(system, goal, hypothesis);
      if (conflicts.length === 0) {
        const found = take(assignments(system, goal, hypothesis)).filter(
          (assignment) => isProper(chosen, assignment) && !proposesNoValue(system, assignment),
        );
        if (found.length > 0) {
          explanations.push({ moves: chosen, assignments: found });
          return true;
        }
        conflicts = [[...new Set([...goal, ...chosen.flatMap((move) => [...rowsOf(system, move)])])]];
      }
      if (left === 0) return true;
      let all = true;
      const taken = new Set([...settled, ...chosen.flatMap(unknownsOf)]);
      for (const move of nextMoves(moves, conflicts, taken, left)) {
        if (!touchesViolated(system, move)) continue;
        if (!descend([...chosen, move], left - 1)) all = false;
        if (budget.nodes <= 0) return false;
      }
      return all;
    }
  }
  return { explanations: [], complete: true };
}

export function hypothesisOf(moves: readonly Move[]): Hypothesis {
  const fixed = new Map<number, bigint>();
  for (const move of moves) for (const { unknown, delta } of move.fixed) fixed.set(unknown, delta);
  return { fixed, open: new Set(moves.flatMap(({ open }) => open)) };
}

/** A slip whose open part does not change at all is another, simpler slip. */
function isProper(moves: readonly Move[], assignment: Assignment): boolean {
  return moves.every(({ open }) => open.length === 0 || open.some((unknown) => assignment.get(unknown) !== 0n));
}

function proposesNoValue(system: System, assignment: Assignment): boolean {
  return [...assignment].some(([index, delta]) => {
    const unknown = system.unknowns[index];
    return unknown !== undefined && delta !== 0n && isNoValue(unknown, unknown.amount + delta);
  });
}

function touchesViolated(system: System, move: Move): boolean {
  return unknownsOf(move).some((unknown) =>
    system.unknowns[unknown]?.rows.some(({ row }) => system.rows[row]?.violated === true),
  );
}

function take(found: Iterable<Assignment>): readonly Assignment[] {
  const taken: Assignment[] = [];
  for (const assignment of found) {
    taken.push(assignment);
    if (taken.length === MOST_ASSIGNMENTS) break;
  }
  return taken;
}

/** The moves worth trying: all must meet every conflict that is left when only one more is allowed. */
function nextMoves(
  moves: Moves,
  conflicts: readonly Conflict[],
  taken: ReadonlySet<number>,
  left: number,
): readonly Move[] {
  const sets = conflicts.map((conflict) => new Set(conflict.flatMap((row) => moves.ofRow(row))));
  sets.sort((a, b) => a.size - b.size);
  const [smallest, ...others] = sets;
  if (smallest === undefined || needed(sets) > left) return [];
  return [...smallest]
    .filter((index) => left > 1 || others.every((set) => set.has(index)))
    .flatMap((index) => moves.at(index) ?? [])
    .filter((move) => !unknownsOf(move).some((unknown) => taken.has(unknown)));
}

/** Conflicts that have no move in common need one each. */
function needed(sets: readonly ReadonlySet<number>[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const set of sets) {
    if ([...set].some((move) => used.has(move))) continue;
    count += 1;
    for (const move of set) used.add(move);
  }
  return count;
}
