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
  if (!equations.some(({ equation, verdict }) => verdict.kind === 'differs' && equation.strength !== 'soft')) return { groups: [] };
  const system = buildSystem(equations, tables);
  const habits = habitsOf(system);
  const compound = [...missingLines(system), ...compoundMoves(system)];
  const moves = collectMoves(system, compound);
  const budget: Budget = { nodes: options.nodeLimit ?? NODE_LIMIT };
  const groups: Found[] = [];
  const mended = new Set<number>();
  for (const component of components(system, moves)) {
    const goal = component.filter((row) => !mended.has(row));
    if (goal.length === 0) continue;
    for (const found of explain(system, habits, moves, goal, budget)) {
      groups.push(found);
      for (const row of found.rows) mended.add(row);
    }
  }
  return { groups: groups.map((found) => groupOf(system, moves, found)) };
}

interface Found {
  /** Violated rows that the first repair mends, those of the goal first. */
  readonly rows: Component;
  readonly ranked: readonly Ranked[];
  readonly complete: boolean;
}

function explain(system: System, habits: Habits, moves: Moves, goal: Component, budget: Budget): readonly Found[] {
  const { explanations, complete } = smallestExplanations(system, moves, goal, budget);
  const ranked = rank(system, habits, explanations);
  const [best] = ranked;
  if (best === undefined) return [{ rows: goal, ranked, complete }];
  const parts = best.moves.length > 1 ? separateParts(system, best.moves, goal) : [];
  if (parts.length > 1) return parts.flatMap((part) => explain(system, habits, moves, part, budget));
  const touched = [...shifts(system, best.assignment, 'rows')].filter(([row, shift]) => shift !== 0n && system.rows[row]?.violated === true).map(([row]) => row);
  return [{ rows: [...new Set([...goal, ...touched])].sort((a, b) => a - b), ranked, complete }];
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
