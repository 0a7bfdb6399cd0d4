import type { JudgedEquation } from '../core/equation';
import type { DisclosureTable } from '../core/table';
import type { DiagnoseOptions, DiagnosedGroup, Diagnosis, DiagnosisOutcome, Repair } from './diagnosis';
import { bilingual, stepOf } from './explain';
import { components, separateParts, type Component } from './groups';
import { headlineOf } from './headline';
import { habitsOf, holds, shifts, type Habits } from './likelihood';
import { missingLines } from './missing-lines';
import { collectMoves, compoundMoves, type Moves } from './move';
import { partialRepairs } from './partial';
import { CLEAR, rank, type Ranked } from './rank';
import { smallestExplanations, type Budget } from './search';
import { buildSystem, type System } from './system';

/** Repairs that are worth showing. */
const MOST_REPAIRS = 8;
const NODE_LIMIT = 20_000;

/**
 * Which figures are most likely wrong (最可能出错的单元格), and what they should be: the smallest repairs of each group of
 * violated equations, verified in every equation they touch and ranked by how people err. The same input gives the same
 * answer everywhere.
 */
export function diagnose(equations: readonly JudgedEquation[], tables: readonly DisclosureTable[], options: DiagnoseOptions = {}): Diagnosis {
  const budget: Budget = { nodes: options.nodeLimit ?? NODE_LIMIT };
  const tolerant = buildSystem(equations, tables, 'tolerant');
  const habits = habitsOf(tolerant);
  if (!habits.exact) return { groups: explainAll(tolerant, habits, budget, () => true) };

  const violated = new Set(tolerant.rows.flatMap(({ judged, violated: isViolated }) => (isViolated && judged !== undefined ? [judged] : [])));
  const exact = buildSystem(equations, tables, 'exact');
  const remainders = exact.rows.filter((row) => row.violated && row.judged !== undefined && !violated.has(row.judged)).length;
  const groups = explainAll(exact, habits, budget, (component) => component.some((judged) => violated.has(judged)) || component.length === remainders);
  const decided = groups.filter(({ outcome, equations: members }) => outcome !== 'undecided' && (outcome === 'unique' || members.some((judged) => violated.has(judged))));
  const open = new Set(groups.flatMap(({ outcome, equations: members }) => (outcome === 'undecided' ? members : [])));
  return { groups: [...decided, ...explainAll(tolerant, habits, budget, (component) => component.every((judged) => open.has(judged)))] };
}

function explainAll(system: System, habits: Habits, budget: Budget, wanted: (component: readonly JudgedEquation[]) => boolean): readonly DiagnosedGroup[] {
  if (!system.rows.some(({ violated }) => violated)) return [];
  const compound = [...missingLines(system), ...compoundMoves(system)];
  const moves = collectMoves(system, compound);
  const groups: DiagnosedGroup[] = [];
  const mended = new Set<number>();
  const search: Search = { system, habits, moves, budget, settled: new Set() };
  for (const component of components(system, moves)) {
    const goal = component.filter((row) => !mended.has(row));
    if (goal.length === 0 || !wanted(goal.flatMap((row) => system.rows[row]?.judged ?? []))) continue;
    for (const found of explain(search, goal)) {
      groups.push(groupOf(system, moves, found));
      for (const row of found.rows) mended.add(row);
      settle(search, found);
    }
  }
  return groups;
}

interface Search {
  readonly system: System;
  readonly habits: Habits;
  readonly moves: Moves;
  readonly budget: Budget;
  /** Unknowns that a repair found before has put right. */
  readonly settled: Set<number>;
}

interface Found {
  /** Violated rows that the first repair mends, those of the goal first. */
  readonly rows: Component;
  readonly ranked: readonly Ranked[];
  readonly complete: boolean;
}

function explain({ system, habits, moves, budget, settled }: Search, goal: Component): readonly Found[] {
  const { explanations, complete } = smallestExplanations(system, moves, goal, budget, settled);
  const ranked = rank(system, habits, explanations);
  const [best] = ranked;
  if (best === undefined) return [{ rows: goal, ranked, complete }];
  const parts = best.moves.length > 1 ? separateParts(system, best.moves, goal) : [];
  if (parts.length > 1) return parts.flatMap((part) => explain({ system, habits, moves, budget, settled }, part));
  const touched = [...shifts(system, best.assignment, 'rows')].filter(([row, shift]) => shift !== 0n && system.rows[row]?.violated === true).map(([row]) => row);
  return [{ rows: [...new Set([...goal, ...touched])].sort((a, b) => a - b), ranked, complete }];
}

/** What stands out is taken as done, so that a sum shared with the next group is not blamed again. */
function settle({ system, settled }: Search, { ranked, complete }: Found): void {
  const [best] = ranked;
  if (best === undefined || outcomeOf(ranked, complete) !== 'unique') return;
  for (const [index, shift] of shifts(system, best.assignment, 'rows')) {
    const row = system.rows[index];
    if (row !== undefined) system.rows[index] = { ...row, residual: row.residual + shift };
  }
  for (const [unknown, delta] of best.assignment) if (delta !== 0n) settled.add(unknown);
}

function groupOf(system: System, moves: Moves, { rows, ranked, complete }: Found): DiagnosedGroup {
  const repairs = ranked.slice(0, MOST_REPAIRS).map((each) => repairOf(system, each));
  const outcome = outcomeOf(ranked, complete);
  const equations = [...rows.flatMap((row) => system.rows[row]?.judged ?? []), ...mendedHints(system, ranked[0])];
  if (repairs.length === 0) {
    const partial = partialRepairs(system, moves, rows);
    return {
      equations,
      outcome,
      repairs: partial.ranked.map((each) => repairOf(system, each)),
      headline: headlineOf(system, { rows, outcome, complete, repairs: [], partial: partial.ranked.map((each) => repairOf(system, each)), mendedByPartial: partial.mended, alternatives: 0 }),
    };
  }
  const alternatives = ranked.filter(({ score }) => score < (ranked[0]?.score ?? 0) + CLEAR).length;
  return { equations, outcome, repairs, headline: headlineOf(system, { rows, outcome, complete, repairs, partial: [], mendedByPartial: 0, alternatives }) };
}

function outcomeOf([best, second]: readonly Ranked[], complete: boolean): DiagnosisOutcome {
  if (best === undefined || !complete) return 'undecided';
  return best.rivals.length > 0 || (second !== undefined && second.score < best.score + CLEAR) ? 'several' : 'unique';
}

function repairOf(system: System, { moves, assignment, score, rivals }: Ranked): Repair {
  const steps = moves.map((move) => stepOf(system, move, assignment));
  const insertedLine = steps.find((step) => step.insertedLine !== undefined)?.insertedLine;
  return {
    steps,
    changes: steps.flatMap(({ changes }) => changes),
    ...(insertedLine === undefined ? {} : { insertedLine }),
    slip: steps[0]?.slip ?? 'other',
    why: bilingual((messages, language) => messages.join(steps.map(({ why }) => why[language]))),
    score,
    open: rivals.length > 0,
  };
}

/** Soft equations that the best repair mends as well belong to the same cause. */
function mendedHints(system: System, best: Ranked | undefined): readonly JudgedEquation[] {
  if (best === undefined) return [];
  return [...shifts(system, best.assignment, 'hints')].flatMap(([index, shift]) => {
    const hint = system.hints[index];
    return hint?.violated === true && hint.judged !== undefined && holds(hint, hint.residual + shift) ? [hint.judged] : [];
  });
}
