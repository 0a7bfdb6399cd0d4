import { add, magnitude, negate, roundAmount, roundingRoom, ZERO, type Amount } from '../core/amount';
import type { Term } from '../model/equation';
import { isPrinted } from '../core/figure';
import { unitOf } from '../model/table';
import { decimalsFor } from './amounts';
import { greatestDivisor, type Balance, type BalanceTerm, type UsedBalance } from './balance';
import { eliminate } from './eliminate';
import { costOf, readyQueue } from './preference';

/** A cell that a figure follows from, and how often its amount counts. */
export interface Operand {
  readonly key: string;
  readonly term: Term;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The amount that follows for a derived cell, and from what. */
export interface Solved {
  readonly term: Term;
  readonly amount: Amount;
  /** The identities used: one as a rule, several where equations had to be solved together. */
  readonly balances: readonly Balance[];
  readonly operands: readonly Operand[];
  readonly constant: Amount;
  /** Another figure stands in the cell. */
  readonly conflict: boolean;
  /** It follows from base tables and totals alone, not from figures printed in derived tables. */
  readonly fromBase: boolean;
}

/** Cells that an identity leaves open, and what is not known. */
export interface Undetermined {
  readonly term: Term;
  readonly balance: Balance | undefined;
  readonly missing: readonly Term[];
}

/** An identity that the known figures break: nothing that depends on its cells is filled. */
export interface Contradiction {
  readonly balance: Balance;
  readonly difference: Amount;
  /** Keys of the cells whose fill was stopped by it. */
  readonly stopped: ReadonlySet<string>;
}

export interface Solution {
  readonly solved: ReadonlyMap<string, Solved>;
  readonly undetermined: readonly Undetermined[];
  readonly contradictions: readonly Contradiction[];
  /** Lines that money stands for in one table and another table does not have. */
  readonly missingLines: readonly Balance[];
}

interface State {
  readonly amounts: Map<string, Amount>;
  readonly solved: Map<string, Solved>;
}

/**
 * Solves the balances for the derived places: first from what was typed alone, then with the help of figures that stand
 * in derived places and follow from nothing. Exact: amounts are whole numbers.
 */
export function solve(balances: readonly Balance[], derived: ReadonlySet<string>): Solution {
  const cells = cellsOf(balances);
  const state: State = { amounts: new Map(), solved: new Map() };
  for (const [key, term] of cells) {
    if (!derived.has(key) && term.figure.amount !== undefined) state.amounts.set(key, term.figure.amount);
  }
  work(balances, cells, derived, state, true);
  for (const [key, term] of cells) {
    if (!state.amounts.has(key) && isPrinted(term.figure) && term.figure.amount !== undefined)
      state.amounts.set(key, term.figure.amount);
  }
  work(balances, cells, derived, state, false);
  const broken = brokenBalances(balances, state);
  const contradictions = stopWhatDepends(
    broken.filter(({ balance }) => balance.terms.length > 1 && bothSides(balance)),
    derived,
    state,
  );
  return {
    solved: state.solved,
    undetermined: openCells(balances, cells, derived, state),
    contradictions,
    missingLines: broken.filter(({ balance }) => !bothSides(balance)).map(({ balance }) => balance),
  };
}

function bothSides({ equation }: Balance): boolean {
  return equation.left.length > 0 && equation.right.length > 0;
}

function cellsOf(balances: readonly Balance[]): Map<string, Term> {
  const cells = new Map<string, Term>();
  for (const { terms } of balances) for (const { key, term } of terms) if (!cells.has(key)) cells.set(key, term);
  return cells;
}

/** Propagation, best identity first; where it stalls, the equations that are left are solved together. */
function work(
  balances: readonly Balance[],
  cells: ReadonlyMap<string, Term>,
  derived: ReadonlySet<string>,
  state: State,
  fromBase: boolean,
): void {
  const using = new Map<string, Balance[]>();
  for (const balance of balances) {
    for (const { key } of balance.terms) {
      if (state.amounts.has(key)) continue;
      const list = using.get(key);
      if (list === undefined) using.set(key, [balance]);
      else list.push(balance);
    }
  }
  const queue = readyQueue();
  const offer = (balance: Balance): void => {
    const open = balance.terms.filter(({ key }) => !state.amounts.has(key));
    const [target] = open;
    // A side without any line says that a line is missing, not that the other side is nought by itself.
    if (open.length === 1 && target !== undefined && derived.has(target.key))
      queue.push({ balance, target }, costOf(balance, target.term));
  };
  balances.forEach(offer);
  const settle = (key: string, solved: Solved): void => {
    state.solved.set(key, solved);
    state.amounts.set(key, solved.amount);
    using.get(key)?.forEach(offer);
  };
  for (;;) {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (!state.amounts.has(next.target.key))
        settle(next.target.key, solveFor(next.balance, next.target, state, fromBase));
    }
    const together = eliminate(balances, state.amounts, derived);
    if (together.length === 0) return;
    for (const { key, used } of together) {
      const term = cells.get(key);
      if (term !== undefined && !state.amounts.has(key)) settle(key, combine(key, term, used, state, fromBase));
    }
  }
}

function solveFor(balance: Balance, target: BalanceTerm, state: State, fromBase: boolean): Solved {
  return combine(
    target.key,
    target.term,
    [{ balance, numerator: 1n, denominator: target.coefficient }],
    state,
    fromBase,
  );
}

function combine(key: string, term: Term, used: readonly UsedBalance[], state: State, fromBase: boolean): Solved {
  const weights = new Map<string, { term: Term; numerator: bigint; denominator: bigint }>();
  let constant = { numerator: 0n, denominator: 1n };
  for (const { balance, numerator, denominator } of used) {
    constant = plus(constant, { numerator: negate(balance.constant) * numerator, denominator });
    for (const each of balance.terms) {
      if (each.key === key) continue;
      const weight = plus(weights.get(each.key) ?? { numerator: 0n, denominator: 1n }, {
        numerator: -each.coefficient * numerator,
        denominator,
      });
      weights.set(each.key, { term: each.term, ...weight });
    }
  }
  const operands = [...weights]
    .filter(([, { numerator }]) => numerator !== 0n)
    .map(([operand, weight]) => ({ key: operand, ...weight }));
  let total = constant;
  for (const operand of operands)
    total = plus(total, {
      numerator: operand.numerator * (state.amounts.get(operand.key) ?? ZERO),
      denominator: operand.denominator,
    });
  const exact = (total.numerator / total.denominator) as Amount;
  const sameUnit = operands.every((operand) => unitOf(operand.term.table) === unitOf(term.table));
  const amount = sameUnit ? exact : roundAmount(exact, unitOf(term.table), decimalsFor(term.table));
  const stands = isPrinted(term.figure) ? term.figure.amount : undefined;
  const agrees =
    stands !== undefined &&
    (magnitude(add(stands, negate(exact))) <= room(term, operands, state) || mayBeMore(used, stands, exact));
  return {
    term,
    amount: agrees ? stands : amount,
    balances: used.map(({ balance }) => balance),
    operands,
    constant: (constant.numerator / constant.denominator) as Amount,
    conflict: stands !== undefined && !agrees,
    fromBase,
  };
}

/** A 三公 item that is more than basic expenditure shows counts project money; only less is impossible. */
function mayBeMore(used: readonly UsedBalance[], stands: Amount, exact: Amount): boolean {
  return used.length === 1 && used[0]?.balance.equation.relation === '>=' && stands >= exact;
}

interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function plus(left: Ratio, right: Ratio): Ratio {
  const numerator = left.numerator * right.denominator + right.numerator * left.denominator;
  const denominator = left.denominator * right.denominator;
  const divisor = greatestDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** What rounding figures one by one may add up to; a copy in the same unit has none. */
function room(term: Term, operands: readonly Operand[], { amounts }: State): Amount {
  const printed = operands.filter((operand) => amounts.get(operand.key) !== ZERO);
  const [only] = printed;
  if (printed.length === 1 && only?.term.table.step === term.table.step) return ZERO;
  let steps = roundingRoom(term.table.step);
  for (const operand of printed) steps = add(steps, roundingRoom(operand.term.table.step));
  return (steps / 2n) as Amount;
}

function brokenBalances(balances: readonly Balance[], state: State): { balance: Balance; difference: Amount }[] {
  return balances.flatMap((balance) => {
    let sum: bigint = balance.constant;
    let steps = ZERO;
    for (const { key, term, coefficient } of balance.terms) {
      const amount = state.amounts.get(key);
      if (amount === undefined) return [];
      sum += coefficient * amount;
      if (amount !== ZERO) steps = add(steps, roundingRoom(term.table.step));
    }
    const difference = sum as Amount;
    if (balance.equation.relation === '>=' && difference >= 0n) return [];
    const copies = balance.terms.length === 2 && new Set(balance.terms.map(({ term }) => term.table.step)).size === 1;
    return magnitude(difference) <= (copies ? ZERO : steps / 2n) ? [] : [{ balance, difference }];
  });
}

/** Takes back what was derived for the cells of a broken balance, and all that followed from it. */
function stopWhatDepends(
  broken: readonly { balance: Balance; difference: Amount }[],
  derived: ReadonlySet<string>,
  state: State,
): Contradiction[] {
  const dependants = new Map<string, string[]>();
  for (const [key, { operands }] of state.solved) {
    for (const operand of operands) dependants.set(operand.key, [...(dependants.get(operand.key) ?? []), key]);
  }
  const contradictions = broken.map(({ balance, difference }): Contradiction => {
    const stopped = new Set<string>();
    const stop = (key: string): void => {
      if (stopped.has(key)) return;
      if (state.solved.has(key)) stopped.add(key);
      for (const next of dependants.get(key) ?? []) stop(next);
    };
    const inner = balance.terms.filter(({ key }) => derived.has(key));
    for (const { key } of inner.length > 0 ? inner : balance.terms) stop(key);
    return { balance, difference, stopped };
  });
  for (const { stopped } of contradictions) for (const key of stopped) state.solved.delete(key);
  return contradictions;
}

/** Parts of a total that is nought: budgets hold no negative amounts, so each of them is nought and stays blank. */
function leavesNothing({ terms, constant }: Balance, key: string, { amounts }: State): boolean {
  if (constant !== ZERO || !terms.some((each) => each.key === key)) return false;
  const open = terms.filter((each) => !amounts.has(each.key));
  return (
    terms.every((each) => open.includes(each) || amounts.get(each.key) === ZERO) &&
    new Set(open.map(({ coefficient }) => coefficient)).size === 1
  );
}

function openCells(
  balances: readonly Balance[],
  cells: ReadonlyMap<string, Term>,
  derived: ReadonlySet<string>,
  state: State,
): Undetermined[] {
  const open: Undetermined[] = [];
  for (const [key, term] of cells) {
    if (!derived.has(key) || state.amounts.has(key) || term.figure.amount === undefined) continue;
    if (balances.some((balance) => leavesNothing(balance, key, state))) continue;
    const candidates = balances
      .filter((balance) => balance.terms.some((each) => each.key === key))
      .map((balance) => ({
        balance,
        missing: balance.terms
          .filter((each) => each.key !== key && !state.amounts.has(each.key))
          .map((each) => each.term),
      }))
      .sort((left, right) => left.missing.length - right.missing.length);
    open.push({ term, balance: candidates[0]?.balance, missing: candidates[0]?.missing ?? [] });
  }
  return open;
}
