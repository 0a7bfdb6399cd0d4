import { add, magnitude, roundingRoom, ZERO, type Amount } from '../core/amount';
import { cellKey } from '../core/cell';
import type { Figure } from '../core/figure';
import type { Equation } from '../model/equation';
import { balanceOf, type Balance } from './balance';
import { Board } from './board';
import { noughtsCarried } from './carried-money';
import { combine, type Solved } from './combine';
import type { Statements } from './statements';
import { itemOfIdentity, projectMoneyOf, type ThreePublicProjects } from './three-public';
import type { KnownCells } from './wanted';

export type { Operand, Solved } from './combine';

/** An identity that the known figures break: nothing that depends on its cells is filled. */
export interface Contradiction {
  readonly balance: Balance;
  readonly difference: Amount;
  /** Keys of the cells whose fill was stopped by it. */
  readonly stopped: ReadonlySet<string>;
}

export interface Solution {
  readonly solved: ReadonlyMap<string, Solved>;
  readonly amounts: ReadonlyMap<string, Amount>;
  readonly balances: readonly Balance[];
  readonly contradictions: readonly Contradiction[];
  /** Lines that money stands for in one table and another table does not have. */
  readonly missingLines: readonly Balance[];
  /** 三公 items of which only the least they can be is known: the user is asked for their project money. */
  readonly asked: readonly Equation[];
}

export interface SolveOptions {
  readonly projects: ThreePublicProjects;
  /** Identities that fill nothing. */
  readonly without: ReadonlySet<string>;
  /** Equations of these tables are left out, by the id of the table. */
  readonly unfilled: ReadonlySet<string>;
}

/**
 * Solves the equations for the cells that nobody knows: first from what is known beyond doubt, then with what else is
 * printed, at last with the noughts that blanks in typed lists are presumed to be. Exact: amounts are whole numbers.
 */
export function solve(statements: Statements, known: KnownCells, options: SolveOptions): Solution {
  const banned = new Set<Equation>();
  for (let rounds = 0; ; rounds++) {
    const { solution, broken } = attempt(statements, known, options, banned);
    const before = banned.size;
    if (rounds < MOST_ROUNDS)
      for (const { balance, difference } of broken)
        for (const equation of roundedSum(balance, difference, solution)) banned.add(equation);
    if (banned.size > before) continue;
    const isWhole = broken.filter(({ balance }) => balance.terms.length > 1 && bothSides(balance));
    return {
      ...solution,
      contradictions: stopWhatDepends(isWhole, solution.solved),
      missingLines: broken.filter(({ balance }) => !bothSides(balance)).map(({ balance }) => balance),
    };
  }
}

const MOST_ROUNDS = 8;

/**
 * The sum that a figure is not to be taken from because what is printed elsewhere tells it better. Every figure is
 * rounded on its own, so that sums of many may miss each other by a few last digits: the longest of them gives way.
 */
function roundedSum({ terms }: Balance, difference: Amount, { solved }: Pick<Attempt, 'solved'>): Equation[] {
  let room = 0n;
  let longest: Solved | undefined;
  for (const { key, term } of terms) {
    const step = solved.get(key);
    const parts = step?.operands.length ?? 0;
    room += roundingRoom(term.table.step) * BigInt(parts + 1);
    if (step?.balances.length === 1 && parts > Math.max(1, longest?.operands.length ?? 0)) longest = step;
  }
  if (longest === undefined || magnitude(difference) > room / 2n) return [];
  return longest.balances.map(({ equation }) => equation);
}

type Attempt = Omit<Solution, 'contradictions' | 'missingLines' | 'solved'> & { readonly solved: Map<string, Solved> };

function attempt(
  statements: Statements,
  known: KnownCells,
  options: SolveOptions,
  banned: ReadonlySet<Equation>,
): { readonly solution: Attempt; readonly broken: readonly { balance: Balance; difference: Amount }[] } {
  statements.begin();
  const solved = new Map<string, Solved>();
  const board: Board = new Board((step) => {
    const result = combine(step, board.amounts);
    solved.set(step.key, result);
    return result.amount;
  });
  const read = (figure: Figure): Amount | undefined => board.amounts.get(cellKey(figure));
  const bounds: Equation[] = [];
  let asked: Equation[] = [];
  const state = (equations: readonly Equation[]): void => {
    const balances: Balance[] = [];
    for (const equation of equations) {
      if (banned.has(equation) || options.without.has(equation.identity) || isUnfilled(equation, options.unfilled))
        continue;
      if (equation.relation === '>=') bounds.push(equation);
      else balances.push(...asBalance(equation));
    }
    board.add(balances);
  };
  const settle = (): void => {
    for (;;) {
      board.run();
      for (const set of statements.disclosures)
        for (const figure of noughtsCarried(set, read)) board.know(cellKey(figure), ZERO);
      state(statements.decide(read));
      const before = board.balances.length;
      asked = [];
      for (const equation of bounds.splice(0)) {
        if (itemOfIdentity(equation.identity) === undefined) continue;
        const money = projectMoneyOf(equation, options.projects, statements.disclosures, read);
        const balance = money === undefined ? undefined : balanceOf(equation, money);
        if (balance !== undefined) board.add([balance]);
        else asked.push(equation);
      }
      bounds.push(...asked);
      if (board.balances.length === before && !board.isReady) return;
    }
  };
  for (const [key, amount] of known.firm) board.know(key, amount);
  state(statements.within);
  settle();
  for (const [key, amount] of known.further) board.know(key, amount);
  settle();
  const bounded = new Set(
    bounds.filter(isMoreThanNothing(board.amounts)).flatMap(({ left }) => left.map((term) => cellKey(term.figure))),
  );
  for (const key of known.presumed) if (!bounded.has(key)) board.know(key, ZERO);
  settle();
  const stays = bounds.filter(({ left }) => left.some(({ figure }) => !board.amounts.has(cellKey(figure))));
  return {
    solution: { solved, amounts: board.amounts, balances: board.balances, asked: stays },
    broken: brokenBalances(board.balances, board.amounts),
  };
}

function asBalance(equation: Equation): Balance[] {
  const balance = balanceOf(equation, undefined);
  return balance === undefined ? [] : [balance];
}

function isUnfilled({ id }: Equation, unfilled: ReadonlySet<string>): boolean {
  return unfilled.size > 0 && id.split(/[:+]/).some((part) => unfilled.has(part));
}

/** Whether what an item is at least is more than nothing, or not known. */
function isMoreThanNothing(amounts: ReadonlyMap<string, Amount>): (equation: Equation) => boolean {
  return ({ right }) => right.some(({ figure }) => amounts.get(cellKey(figure)) !== ZERO);
}

function bothSides({ equation }: Balance): boolean {
  return equation.left.length > 0 && equation.right.length > 0;
}

function brokenBalances(
  balances: readonly Balance[],
  amounts: ReadonlyMap<string, Amount>,
): { balance: Balance; difference: Amount }[] {
  return balances.flatMap((balance) => {
    let sum: bigint = balance.constant;
    let steps = ZERO;
    for (const { key, term, coefficient } of balance.terms) {
      const amount = amounts.get(key);
      if (amount === undefined) return [];
      sum += coefficient * amount;
      if (amount !== ZERO) steps = add(steps, roundingRoom(term.table.step));
    }
    const difference = sum as Amount;
    // What is printed of an item may count more project money than was answered.
    if (balance.equation.relation === '>=' && difference >= 0n) return [];
    const isCopy = balance.terms.length === 2 && new Set(balance.terms.map(({ term }) => term.table.step)).size === 1;
    // Two printed figures may be one last digit apart, which is for the check to say; what is filled must agree.
    const isPrinted = balance.terms.every(({ term }) => term.figure.kind === 'printed');
    return magnitude(difference) <= (isCopy && !isPrinted ? ZERO : steps / 2n) ? [] : [{ balance, difference }];
  });
}

/** Takes back what was solved for the cells of a broken balance, and all that followed from it. */
function stopWhatDepends(
  broken: readonly { balance: Balance; difference: Amount }[],
  solved: Map<string, Solved>,
): Contradiction[] {
  const dependants = new Map<string, string[]>();
  for (const [key, { operands }] of solved)
    for (const operand of operands) {
      const known = dependants.get(operand.key);
      if (known === undefined) dependants.set(operand.key, [key]);
      else known.push(key);
    }
  const contradictions = broken.map(({ balance, difference }): Contradiction => {
    const stopped = new Set<string>();
    const own = balance.terms.filter(({ key }) => solved.has(key));
    const waiting = (own.length > 0 ? own : balance.terms).map(({ key }) => key);
    const seen = new Set(waiting);
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (solved.has(key)) stopped.add(key);
      for (const next of dependants.get(key) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          waiting.push(next);
        }
    }
    return { balance, difference, stopped };
  });
  for (const { stopped } of contradictions) for (const key of stopped) solved.delete(key);
  return contradictions;
}
