import { magnitude, stepOf, subtract, type Amount, type MeasurementUnit } from '../../core/amount';
import type { Context } from '../context';
import type { Fact } from '../facts';
import type { StatedAmount } from '../narrative';
import { statedAmount } from '../ratio';

/** How an amount of the text agrees with a figure of the tables. */
export type Agreement = 'equal' | 'rounded' | 'unit' | 'differs';

/**
 * A figure copied in one unit must be equal. Where the text prints fewer digits than the table, it must be the
 * table's figure rounded; one step beside that is a slip of rounding, not of arithmetic.
 */
export function agreement(context: Context, stated: StatedAmount, fact: Fact): Agreement {
  const amount = statedAmount(stated);
  const distance = magnitude(subtract(amount, fact.amount));
  if (distance === 0n) return 'equal';
  const printed = stepOf(
    Math.max(stated.figure.decimals, context.narrative.decimals.get(stated.unit) ?? 0),
    stated.unit,
  );
  const coarser = printed > fact.step ? printed : fact.step;
  if (printed !== fact.step) {
    if (distance * 2n <= coarser) return 'equal';
    if (distance < coarser) return 'rounded';
  }
  // A copy that misses by one last digit was rounded on its own.
  if (distance <= coarser && amount !== 0n && fact.amount !== 0n) return 'rounded';
  const own = stepOf(stated.figure.decimals, stated.unit);
  if (own > printed && distance * 2n <= own && amount !== 0n) return 'rounded';
  // 98.77元 for 98.77万元 may have been rounded from 987654.32元.
  const rounded = (own * 5_000n) as Amount;
  return isUnitSlip(amount, fact.amount, fact.step, rounded > fact.step ? rounded : fact.step) ? 'unit' : 'differs';
}

/** The unit that was meant, where an amount is 10,000 times too small or too great. */
export function unitMeant(stated: StatedAmount, fact: Fact): MeasurementUnit {
  const printed = UNITS_BY_MYRIAD.indexOf(stated.unit);
  const meant = statedAmount(stated) < fact.amount ? printed + 1 : printed - 1;
  return printed < 0 ? fact.unit : (UNITS_BY_MYRIAD[meant] ?? fact.unit);
}

const UNITS_BY_MYRIAD: readonly MeasurementUnit[] = ['元', '万元', '亿元'];

/** `rounding`: what the smaller figure may have lost when it was printed in the greater unit. */
export function isUnitSlip(left: Amount, right: Amount, step: Amount, rounding: Amount = step): boolean {
  if (left === 0n || right === 0n) return false;
  return (
    magnitude((left * 10_000n - right) as Amount) <= rounding ||
    magnitude((left - right * 10_000n) as Amount) <= step * 10_000n
  );
}

export function quoted(figure: { readonly place: { readonly quote: string } }): string {
  return figure.place.quote.replace(/\s+/g, '');
}
