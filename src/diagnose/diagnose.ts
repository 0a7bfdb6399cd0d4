import type { JudgedEquation } from '../model/equation';
import type { DisclosureTable } from '../model/table';
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
/** Sums that one slip in the last digit can leave a remainder in, with some to spare. */
const FEW_REMAINDERS = 12;
/** No group may use up what the others need. */
const GROUP_LIMIT = 3_000;

/**
 * Which figures are most likely wrong (最可能出错的单元格), and what they should be: the smallest repairs of each group of
 * violated equations, verified in every equation they touch and ranked by how people err. The same input gives the same
 * answer everywhere.
 */
export function diagnose(
  equations: readonly JudgedEquation[],
  tables: readonly DisclosureTable[],
  options: DiagnoseOptions = {},
): Diagnosis {
  if (!isTelling(equations)) return { groups: [] };
  const budget: Budget = { nodes: options.nodeLimit ?? NODE_LIMIT };
  const tolerant = buildSystem(equations, tables, 'tolerant');
  const habits = habitsOf(tolerant);
  if (!habits.exact) return { groups: explainAll(tolerant, habits, budget, () => true) };

  const violated = new Set(
    tolerant.rows.flatMap(({ judged, violated: isViolated }) => (isViolated && judged !== undefined ? [judged] : [])),
  );
  const exact = buildSystem(equations, tables, 'exact');
  const remainders = exact.rows.filter(
    (row) => row.violated && row.judged !== undefined && !violated.has(row.judged),
  ).length;
  const groups = explainAll(
    exact,
    habits,
    budget,
    (component) => component.some((judged) => violated.has(judged)) || component.length === remainders,
  );
  const decided = groups.filter(
    ({ outcome, equations: members }) =>
      outcome !== 'undecided' && (outcome === 'unique' || members.some((judged) => violated.has(judged))),
  );
  const open = new Set(groups.flatMap(({ outcome, equations: members }) => (outcome === 'undecided' ? members : [])));
  return {
    groups:
      open.size === 0
        ? decided
        : [
            ...decided,
            ...explainAll(tolerant, habits, budget, (component) => component.every((judged) => open.has(judged))),
          ],
  };
}

/** Many remainders and nothing else are rounding; a few may be slips. */
function isTelling(equations: readonly JudgedEquation[]): boolean {
  const binding = equations.filter(({ equation }) => equation.strength !== 'soft');
  if (binding.some(({ verdict }) => verdict.kind === 'differs')) return true;
  const remainders = binding.filter(({ verdict }) => verdict.kind === 'rounding').length;
  return remainders > 0 && remainders <= FEW_REMAINDERS;
}

function explainAll(
  system: System,
  habits: Habits,
  budget: Budget,
  wanted: (component: readonly JudgedEquation[]) => boolean,
): readonly DiagnosedGroup[] {
  if (!system.rows.some(({ violated }) => violated)) return [];
  const compound = [...missingLines(system), ...compoundMoves(system)];
  const moves = collectMoves(system, compound);
  const search: Search = { system, habits, moves, budget, settled: new Set() };
  const groups: DiagnosedGroup[] = [];
  const mended = new Set<number>();
  const unexplained: number[] = [];
  for (const component of components(system, moves)) {
    const goal = component.filter((row) => !mended.has(row));
    if (goal.length === 0 || !wanted(goal.flatMap((row) => system.rows[row]?.judged ?? []))) continue;
    for (const found of explain(search, goal)) {
      for (const row of found.rows) mended.add(row);
      for (const row of found.unexplained) unexplained.push(row);
      if (found.ranked.length === 0 && found.rows.every((row) => isConditional(system, row)))
        for (const row of found.rows) unexplained.push(row);
      else groups.push(groupOf(system, moves, found));
      settle(search, found);
    }
  }
  return unexplained.length === 0 ? groups : [...groups, conditionGroup(system, unexplained)];
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
  /** Conditional rows that are better explained by their condition than by a slip. */
  readonly unexplained: Component;
}

function explain(search: Search, goal: Component): readonly Found[] {
  const { system } = search;
  const whole = explainRows(search, goal);
  const size = whole.ranked[0]?.moves.length ?? Infinity;
  const hard = goal.filter((row) => !isConditional(system, row));
  if (size > 1 && hard.length > 0 && hard.length < goal.length) {
    const relaxed = whileRelaxed(system, goal, () => explainRows(search, hard));
    const [best] = relaxed.ranked;
    if (best !== undefined && best.moves.length < size) {
      const after = shifts(system, best.assignment, 'rows');
      const open = goal.filter((row) => !hard.includes(row) && !mends(system, row, after.get(row) ?? 0n));
      return [
        {
          ...relaxed,
          rows: [...new Set([...relaxed.rows, ...goal.filter((row) => !open.includes(row))])].sort((a, b) => a - b),
          unexplained: open,
        },
      ];
    }
  }
  const parts = size > 1 && size < Infinity ? separateParts(system, whole.ranked[0]?.moves ?? [], goal) : [];
  return parts.length > 1 ? parts.flatMap((part) => explain(search, part)) : [whole];
}

function explainRows({ system, habits, moves, budget, settled }: Search, goal: Component): Found {
  const own: Budget = { nodes: Math.min(budget.nodes, GROUP_LIMIT) };
  const before = own.nodes;
  const { explanations, complete } = smallestExplanations(system, moves, goal, own, settled);
  budget.nodes -= before - own.nodes;
  const ranked = rank(system, habits, explanations);
  const touched = [...shifts(system, ranked[0]?.assignment ?? new Map<number, bigint>(), 'rows')]
    .filter(([row, shift]) => shift !== 0n && system.rows[row]?.violated === true)
    .map(([row]) => row);
  return { rows: [...new Set([...goal, ...touched])].sort((a, b) => a - b), ranked, complete, unexplained: [] };
}

function isConditional(system: System, row: number): boolean {
  return system.rows[row]?.judged?.equation.strength === 'conditional';
}

function mends(system: System, index: number, shift: bigint): boolean {
  const row = system.rows[index];
  return row !== undefined && holds(row, row.residual + shift);
}

/** What `find` finds while the violated conditional rows of a group bind nothing. */
function whileRelaxed<Value>(system: System, goal: Component, find: () => Value): Value {
  const before = goal.filter((row) => isConditional(system, row)).flatMap((row) => system.rows[row] ?? []);
  for (const row of before)
    system.rows[row.index] = { ...row, judged: undefined, low: -UNLIMITED, high: UNLIMITED, violated: false };
  const found = find();
  for (const row of before) system.rows[row.index] = row;
  return found;
}

const UNLIMITED = 10n ** 60n;

/** Equations that hold only under a condition, and that no slip explains: the condition is what to look at. */
function conditionGroup(system: System, rows: Component): DiagnosedGroup {
  return {
    equations: rows.flatMap((row) => system.rows[row]?.judged ?? []),
    outcome: 'undecided',
    repairs: [],
    headline: bilingual((messages) => messages.conditional(rows.length)),
  };
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
      headline: headlineOf(system, {
        rows,
        outcome,
        complete,
        repairs: [],
        partial: partial.ranked.map((each) => repairOf(system, each)),
        mendedByPartial: partial.mended,
        alternatives: 0,
      }),
    };
  }
  const alternatives = ranked.filter(({ score }) => score < (ranked[0]?.score ?? 0) + CLEAR).length;
  return {
    equations,
    outcome,
    repairs,
    headline: headlineOf(system, { rows, outcome, complete, repairs, partial: [], mendedByPartial: 0, alternatives }),
  };
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
    return hint?.violated === true && hint.judged !== undefined && holds(hint, hint.residual + shift)
      ? [hint.judged]
      : [];
  });
}
