import { magnitude, roundingRoom, stepOf, subtract, type Amount } from '../../core/amount';
import type { Context } from '../context';

/** The unit in which the forms of performance targets print money. */
const UNIT = '万元';

/** An amount and the unit of its last digit, both in 元. */
export interface Money {
  readonly amount: Amount;
  readonly step: Amount;
}

/**
 * How finely a workbook prints money in its performance targets: as the finest figure there, or in a table of the same
 * unit, for noughts at the end are dropped in print.
 * @returns the unit of the last digit, in 元
 */
export function stepOfTargets({ targets, facts }: Context): Amount {
  const ofTargets = targets.flatMap(({ total, fiscal, other }) =>
    [total, fiscal, other].map((each) => each?.figure.decimals ?? 0),
  );
  const ofTables = facts.tables.filter(({ unit }) => unit === UNIT).map(({ decimals }) => decimals);
  return stepOf(Math.max(0, ...ofTargets, ...ofTables), UNIT);
}

/** Two prints of one amount: the finer one rounds to the coarser; printed equally finely they are equal. */
export function isSameMoney(one: Money, other: Money): boolean {
  const difference = magnitude(subtract(one.amount, other.amount));
  if (difference === 0n) return true;
  const coarser = one.step > other.step ? one.step : other.step;
  return one.step !== other.step && difference * 2n <= coarser;
}

/** Whether a total misses its parts by no more than half a last digit of each figure, as if each was rounded on its own. */
export function isRoundingOfParts(total: Amount, parts: readonly Amount[], sum: Amount, step: Amount): boolean {
  const rounded = parts.filter((part) => part !== 0n).length;
  return rounded > 1 && magnitude(subtract(total, sum)) * 2n <= roundingRoom(step) * BigInt(rounded + 1);
}
