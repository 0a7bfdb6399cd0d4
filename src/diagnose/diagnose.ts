import type { JudgedEquation } from '../model/equation';
import type { DisclosureTable } from '../model/table';
import { conditionGroup, groupOf } from './conclusion';
import type { DiagnoseOptions, DiagnosedGroup, Diagnosis } from './diagnosis';
import { explain, isConditional, settle, type Search } from './explanations';
import { components } from './groups';
import { habitsOf, type Habits } from './likelihood';
import { missingLines } from './missing-lines';
import { collectMoves, compoundMoves } from './move';
import type { Budget } from './search';
import { buildSystem, withRigour, type System } from './system';

const NODE_LIMIT = 20_000;
/** Sums that one slip in the last digit can leave a remainder in, with some to spare. */
const FEW_REMAINDERS = 12;

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
  if (!isTelling(equations)) return { groups: [], otherScope: new Set() };
  const budget: Budget = { nodes: options.nodeLimit ?? NODE_LIMIT };
  const tolerant = buildSystem(equations, tables, 'tolerant', options);
  const habits = habitsOf(tolerant);
  const otherScope = new Set<JudgedEquation>();
  if (!habits.exact) return { groups: explainAll(tolerant, habits, budget, otherScope, () => true), otherScope };

  const violated = new Set(
    tolerant.rows.flatMap(({ judged, violated: isViolated }) => (isViolated && judged !== undefined ? [judged] : [])),
  );
  const exact = withRigour(tolerant, 'exact');
  const remainders = exact.rows.filter(
    (row) => row.violated && row.judged !== undefined && !violated.has(row.judged),
  ).length;
  const groups = explainAll(
    exact,
    habits,
    budget,
    otherScope,
    (component) => component.some((judged) => violated.has(judged)) || component.length === remainders,
  );
  const decided = groups.filter(
    ({ outcome, equations: members }) =>
      outcome !== 'undecided' && (outcome === 'unique' || members.some((judged) => violated.has(judged))),
  );
  const open = new Set(groups.flatMap(({ outcome, equations: members }) => (outcome === 'undecided' ? members : [])));
  return {
    otherScope,
    groups:
      open.size === 0
        ? decided
        : [
            ...decided,
            ...explainAll(tolerant, habits, budget, otherScope, (component) =>
              component.every((judged) => open.has(judged)),
            ),
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
  otherScope: Set<JudgedEquation>,
  wanted: (component: readonly JudgedEquation[]) => boolean,
): readonly DiagnosedGroup[] {
  if (!system.rows.some(({ violated }) => violated)) return [];
  const compound = [...missingLines(system), ...compoundMoves(system)];
  const moves = collectMoves(system, compound);
  const search: Search = { system, habits, moves, budget, settled: new Set(), otherScope };
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
      else groups.push(groupOf(search, found));
      settle(search, found);
    }
  }
  return unexplained.length === 0 ? groups : [...groups, conditionGroup(system, unexplained)];
}
