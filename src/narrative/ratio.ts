import Decimal from 'decimal.js';
import { amountOf, formatAmount, stepOf, type Amount, type MeasurementUnit, type PrintedFigure } from '../core/amount';

const Exact = Decimal.clone({ precision: 60 });

/** Percentage of two amounts, rounded half up. */
export function percentage(part: Amount, whole: Amount, decimals: number): string {
  return ratio(part, whole).toFixed(decimals, Decimal.ROUND_HALF_UP);
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
