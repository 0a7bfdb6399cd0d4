import { negate, ZERO, type Amount } from '../core/amount';
import { cellKey } from '../core/cell';
import type { Equation, Term } from '../model/equation';
import type { ProjectMoney } from './three-public';

/** A cell in a balance: how often its amount counts. */
export interface BalanceTerm {
  readonly key: string;
  readonly term: Term;
  readonly coefficient: bigint;
}

/** An identity as a linear equation to be solved: the terms and the constant add up to nought. */
export interface Balance {
  readonly equation: Equation;
  readonly terms: readonly BalanceTerm[];
  /** Money that no cell shows: what projects contribute to a 三公 item. */
  readonly constant: Amount;
  /** How the constant is known; undefined where the equation needs none. */
  readonly money?: ProjectMoney;
}

/**
 * An equation that figures can be filled from. A soft identity is a hint and fills nothing, and of a ≥ only a 三公 item
 * of which the project money is known becomes an equation.
 */
export function balanceOf(equation: Equation, money: ProjectMoney | undefined): Balance | undefined {
  if (equation.strength === 'soft' || (equation.relation === '>=' && money === undefined)) return undefined;
  const terms = new Map<string, { term: Term; coefficient: bigint }>();
  const put = (term: Term, side: bigint): void => {
    const key = cellKey(term.figure);
    const known = terms.get(key);
    if (known === undefined) terms.set(key, { term, coefficient: side * BigInt(term.sign) });
    else known.coefficient += side * BigInt(term.sign);
  };
  for (const term of equation.left) put(term, 1n);
  for (const term of equation.right) put(term, -1n);
  return {
    equation,
    constant: money === undefined ? ZERO : negate(money.amount),
    terms: [...terms].flatMap(([key, { term, coefficient }]) =>
      coefficient === 0n ? [] : [{ key, term, coefficient }],
    ),
    ...(money === undefined ? {} : { money }),
  };
}

/** One part of a linear combination of balances, scaled so that the wanted cell counts once. */
export interface UsedBalance {
  readonly balance: Balance;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function greatestDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
