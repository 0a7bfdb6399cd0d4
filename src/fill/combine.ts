import { add, magnitude, negate, roundAmount, roundingRoom, ZERO, type Amount } from '../core/amount';
import { isPrinted } from '../core/figure';
import type { Term } from '../model/equation';
import { unitOf } from '../model/table';
import { decimalsFor } from './amounts';
import { greatestDivisor, type Balance } from './balance';
import type { Step } from './board';

/** A cell that a figure follows from, and how often its amount counts. */
export interface Operand {
  readonly key: string;
  readonly term: Term;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The amount that follows for a cell, and from what. */
export interface Solved {
  readonly term: Term;
  readonly amount: Amount;
  /** The identities used: one as a rule, several where equations had to be solved together. */
  readonly balances: readonly Balance[];
  readonly operands: readonly Operand[];
  readonly constant: Amount;
  /** Another figure stands in the cell. */
  readonly conflict: boolean;
}

/** Works out a step exactly; between units the amount is rounded as its table prints. */
export function combine({ key, term, used }: Step, amounts: ReadonlyMap<string, Amount>): Solved {
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
  const operands: Operand[] = [];
  let total = constant;
  for (const [operand, weight] of weights) {
    if (weight.numerator === 0n) continue;
    operands.push({ key: operand, ...weight });
    total = plus(total, {
      numerator: weight.numerator * (amounts.get(operand) ?? ZERO),
      denominator: weight.denominator,
    });
  }
  const exact = (total.numerator / total.denominator) as Amount;
  const isOneUnit = operands.every((operand) => unitOf(operand.term.table) === unitOf(term.table));
  const amount = isOneUnit ? exact : roundAmount(exact, unitOf(term.table), decimalsFor(term.table));
  const stands = isPrinted(term.figure) ? term.figure.amount : undefined;
  const agrees = stands !== undefined && magnitude(add(stands, negate(exact))) <= room(term, operands, amounts);
  return {
    term,
    amount: agrees ? stands : amount,
    balances: used.map(({ balance }) => balance),
    operands,
    constant: (constant.numerator / constant.denominator) as Amount,
    conflict: stands !== undefined && !agrees,
  };
}

interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function plus(left: Ratio, right: Ratio): Ratio {
  if (left.denominator === right.denominator)
    return { numerator: left.numerator + right.numerator, denominator: left.denominator };
  const numerator = left.numerator * right.denominator + right.numerator * left.denominator;
  const denominator = left.denominator * right.denominator;
  const divisor = greatestDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** What rounding figures one by one may add up to; a copy in the same unit has none. */
function room(term: Term, operands: readonly Operand[], amounts: ReadonlyMap<string, Amount>): Amount {
  const printed = operands.filter((operand) => amounts.get(operand.key) !== ZERO);
  const [only] = printed;
  if (printed.length === 1 && only?.term.table.step === term.table.step) return ZERO;
  let steps = roundingRoom(term.table.step);
  for (const operand of printed) steps = add(steps, roundingRoom(operand.term.table.step));
  return (steps / 2n) as Amount;
}
