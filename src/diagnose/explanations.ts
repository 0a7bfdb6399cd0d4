import type { JudgedEquation } from '../model/equation';
import { connected, separateParts, type Component } from './groups';
import { holds, shifts, type Habits } from './likelihood';
import type { Moves } from './move';
import { partialRepairs } from './partial';
import { outcomeOf, rank, type Ranked } from './rank';
import { smallestExplanations, type Budget } from './search';
import type { System } from './system';

/** No group may use up what the others need. */
const GROUP_LIMIT = 3_000;

/** What the search for the causes of one diagnosis works on. */
export interface Search {
  readonly system: System;
  readonly habits: Habits;
  readonly moves: Moves;
  readonly budget: Budget;
  /** Unknowns that a repair found before has put right. */
  readonly settled: Set<number>;
  /** Copies left over that a difference of scope may explain; filled as it is found. */
  readonly otherScope: Set<JudgedEquation>;
}

/** Violated rows, and the repairs that may mend them. */
export interface Found {
  /** Violated rows that the first repair mends, those of the goal first. */
  readonly rows: Component;
  readonly ranked: readonly Ranked[];
  readonly complete: boolean;
  /** Conditional rows that are better explained by their condition than by a slip. */
  readonly unexplained: Component;
}

/**
 * The causes of some violated rows, one after the other: what is found is to be settled before the next is asked for.
 * Where no repair explains all rows, the single slip that mends most of them is believed, and the rest looked at anew.
 */
export function* explain(search: Search, goal: Component): Generator<Found> {
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
      yield {
        ...relaxed,
        rows: inOrder([...relaxed.rows, ...goal.filter((row) => !open.includes(row))]),
        unexplained: open,
      };
      return;
    }
  }
  if (size === Infinity) {
    const most = bySlip(search, goal);
    if (most !== undefined) {
      yield most;
      for (const rest of connected(
        system,
        withoutOtherScope(
          search,
          goal.filter((row) => !most.rows.includes(row)),
        ),
        search.settled,
      ))
        yield* explain(search, rest);
      return;
    }
  }
  const parts = size > 1 && size < Infinity ? separateParts(system, whole.ranked[0]?.moves ?? [], goal) : [];
  if (parts.length > 1) for (const part of parts) yield* explain(search, part);
  else yield whole;
}

/** The one slip that mends most of the rows, and more of them than any other. */
function bySlip({ system, habits, moves }: Search, goal: Component): Found | undefined {
  const { ranked, mended } = partialRepairs(system, habits, moves, goal);
  const [best, ...more] = ranked;
  if (best === undefined || more.length > 0 || mended * 2 < goal.length) return undefined;
  const after = shifts(system, best.assignment, 'rows');
  const rows = goal.filter((row) => after.has(row) && mends(system, row, after.get(row) ?? 0n));
  return { rows, ranked: [best], complete: true, unexplained: [] };
}

/** Copies that only the figures suggest, and that fail while all their figures add up, are set aside (the scope rule). */
function withoutOtherScope({ system, otherScope }: Search, rows: Component): Component {
  return rows.filter((index) => {
    const { judged, terms } = system.rows[index] ?? {};
    if (judged?.equation.identity !== 'evidence-tie' || terms === undefined) return true;
    const isFirm = terms.every(({ unknown }) =>
      (system.unknowns[unknown]?.rows ?? []).some((of) => addsUp(system, of.row)),
    );
    if (isFirm) otherScope.add(judged);
    return !isFirm;
  });
}

/** A sum within one table that proves something, and holds by now. */
function addsUp(system: System, index: number): boolean {
  const row = system.rows[index];
  if (row?.judged === undefined || row.terms.length < 3 || !holds(row, row.residual)) return false;
  const tables = new Set(row.terms.map(({ unknown }) => system.unknowns[unknown]?.table));
  return tables.size === 1;
}

function inOrder(rows: readonly number[]): Component {
  return [...new Set(rows)].sort((a, b) => a - b);
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
  return { rows: inOrder([...goal, ...touched]), ranked, complete, unexplained: [] };
}

export function isConditional(system: System, row: number): boolean {
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

/** What stands out is taken as done, so that a sum shared with the next group is not blamed again. */
export function settle({ system, settled }: Search, { ranked, complete }: Found): void {
  const [best] = ranked;
  if (best === undefined || outcomeOf(ranked, complete) !== 'unique') return;
  for (const [index, shift] of shifts(system, best.assignment, 'rows')) {
    const row = system.rows[index];
    if (row === undefined) continue;
    const residual = row.residual + shift;
    // What it mends is no reason any more to change anything else.
    system.rows[index] = { ...row, residual, violated: row.violated && !holds(row, residual) };
  }
  for (const [unknown, delta] of best.assignment) if (delta !== 0n) settled.add(unknown);
}
