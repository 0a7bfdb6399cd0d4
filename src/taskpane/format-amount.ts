import { formatAmount, type Amount, type MeasurementUnit } from '../core/amount';
import { groupDigits } from '../core/group-digits';
import type { Term } from '../model/equation';
import { unitOf } from '../model/table';

/** Thousands separators and a true minus sign, as accounts are printed. */
export function grouped(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? [];
  if (whole === '') return decimal;
  return `${sign === '' ? '' : '−'}${groupDigits(whole)}${fraction}`;
}

export function showAmount(amount: Amount, unit: MeasurementUnit, decimals = 2): string {
  return grouped(formatAmount(amount, unit, decimals));
}

/** A term's figure as its table prints it; undefined for a blank cell. */
export function showFigure({ figure, table }: Term): string | undefined {
  if (figure.kind === 'blank') return undefined;
  if (figure.amount === undefined || figure.kind === 'dash') return figure.text.trim();
  return showAmount(figure.amount, unitOf(table), Math.max(figure.decimals ?? 0, table.decimals));
}
