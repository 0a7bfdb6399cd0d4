import type { JudgedEquation } from '../model/equation';
import type { DiagnosedGroup, Repair } from './diagnosis';
import { disputeOf } from './dispute';
import { bilingual, stepOf } from './explain';
import { exchangeBetween, saidOfExchange } from './exchanged-between';
import type { Found, Search } from './explanations';
import type { Component } from './groups';
import { headlineOf } from './headline';
import { holds, shifts } from './likelihood';
import { partialRepairs } from './partial';
import { CLEAR, outcomeOf, type Ranked } from './rank';
import type { System } from './system';

/** Repairs that are worth showing. */
const MOST_REPAIRS = 8;

/** Equations that hold only under a condition, and that no slip explains: the condition is what to look at. */
export function conditionGroup(system: System, rows: Component): DiagnosedGroup {
  return {
    equations: rows.flatMap((row) => system.rows[row]?.judged ?? []),
    outcome: 'undecided',
    repairs: [],
    headline: bilingual((messages) => messages.conditional(rows.length)),
  };
}

/** What is said of violated rows and the repairs found for them. */
export function groupOf({ system, habits, moves }: Search, { rows, ranked, complete }: Found): DiagnosedGroup {
  const equations = [...rows.flatMap((row) => system.rows[row]?.judged ?? []), ...mendedHints(system, ranked[0])];
  const exchange = exchangeBetween(system, rows);
  if (exchange !== undefined) return { equations, outcome: 'several', repairs: [], ...saidOfExchange(exchange) };
  const repairs = ranked.slice(0, MOST_REPAIRS).map((each) => repairOf(system, each));
  const outcome = outcomeOf(ranked, complete);
  if (repairs.length === 0) {
    const dispute = disputeOf(system, rows);
    if (dispute !== undefined) return { equations, outcome: 'several', repairs: [], ...dispute };
    const partial = partialRepairs(system, habits, moves, rows);
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
