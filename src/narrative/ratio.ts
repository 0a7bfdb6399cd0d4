import Decimal from 'decimal.js';
import { amountOf, formatAmount, stepOf, type Amount, type MeasurementUnit, type PrintedFigure } from '../core/amount';

/** How a printed percentage agrees with the amounts that it was computed from. */
export type PercentageVerdict =
  /** Rounds half up to the printed digits. */
  | { readonly kind: 'agrees' }
  /** The amounts were rounded themselves, and that can explain it. */
  | { readonly kind: 'rounding'; readonly expected: string }
  /** The digits were cut off instead of rounded. */
  | { readonly kind: 'truncated'; readonly expected: string }
  | { readonly kind: 'differs'; readonly expected: string }
  /** No percentage of nothing. */
  | { readonly kind: 'no-base' };

const Exact = Decimal.clone({ precision: 60 });

/** Judges a percentage against part / whole; each amount may be off by half a step. */
export function judgePercentage(
  stated: PrintedFigure,
  part: Amount,
  whole: Amount,
  halfStep: Amount,
  wholeHalfStep: Amount = halfStep,
): PercentageVerdict {
  if (whole === 0n) return { kind: 'no-base' };
  const exact = ratio(part, whole);
  const printed = printedDecimal(stated);
  const rounded = exact.toFixed(stated.decimals, Decimal.ROUND_HALF_UP);
  // A percentage printed without decimals is corrected with one: 4% for 3.6% would look like another slip.
  const expected = stated.decimals === 0 ? exact.toFixed(1, Decimal.ROUND_HALF_UP) : rounded;
  if (new Exact(rounded).eq(printed)) return { kind: 'agrees' };
  const half = new Exact(10).pow(-stated.decimals).div(2);
  const [low, high] = reach(part, whole, halfStep, wholeHalfStep);
  if (printed.plus(half).gte(low) && printed.minus(half).lte(high)) return { kind: 'rounding', expected };
  if (new Exact(exact.toFixed(stated.decimals, Decimal.ROUND_DOWN)).eq(printed)) return { kind: 'truncated', expected };
  return { kind: 'differs', expected };
}

/** Percentage of two amounts, rounded half up. */
export function percentage(part: Amount, whole: Amount, decimals: number): string {
  return ratio(part, whole).toFixed(decimals, Decimal.ROUND_HALF_UP);
}

/** Whether a percentage rounds to the printed digits, without any allowance. */
export function roundsTo(stated: PrintedFigure, part: Amount, whole: Amount): boolean {
  return whole !== 0n && new Exact(percentage(part, whole, stated.decimals)).eq(printedDecimal(stated));
}

/** The part that a percentage of a whole would be, at the decimals of its unit. */
export function partOf(whole: Amount, stated: PrintedFigure, unit: MeasurementUnit, decimals: number): string {
  const amount = new Exact(whole.toString()).times(printedDecimal(stated)).div(100);
  const step = new Exact(stepOf(decimals, unit).toString());
  const rounded = amount.div(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(step);
  return formatAmount(BigInt(rounded.toFixed(0)) as Amount, unit, decimals);
}

export function printedDecimal(figure: PrintedFigure): Decimal {
  return new Exact(figure.mantissa.toString()).div(new Exact(10).pow(figure.decimals));
}

/** A percentage as it was printed, without its sign. */
export function percentageText(figure: PrintedFigure): string {
  return printedDecimal(figure).toFixed(figure.decimals);
}

export function statedAmount(figure: { readonly figure: PrintedFigure; readonly unit: MeasurementUnit }): Amount {
  return amountOf(figure.figure, figure.unit);
}

function ratio(part: Amount, whole: Amount): Decimal {
  return new Exact(part.toString()).times(100).div(new Exact(whole.toString()));
}

function reach(part: Amount, whole: Amount, half: Amount, wholeHalf: Amount): readonly [Decimal, Decimal] {
  const ends = [part - half, part + half].flatMap((p) =>
    [whole - wholeHalf, whole + wholeHalf]
      .filter((w) => w !== 0n)
      .map((w) => new Exact(p.toString()).times(100).div(new Exact(w.toString()))),
  );
  return [Decimal.min(...ends), Decimal.max(...ends)];
}
