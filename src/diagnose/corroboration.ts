import { cellKey } from '../core/cell';
import { formatAmount, type Amount } from '../core/amount';
import { unitOf, type DisclosureTable } from '../model/table';
import { printedElsewhere } from './printed-elsewhere';
import { usualDecimals, type System, type Unknown } from './system';

/** What else a workbook says of a figure: another table, or the text. Natural logarithms of odds. */
const ELSEWHERE = 2.5;
const NOWHERE = 1.5;
const IN_TEXT = 3.5;

/**
 * How much less likely a value is for what other tables and the text print: less than nought where another table prints
 * it under the same name (and what is printed here stands nowhere else), or the text says it of this very figure.
 *
 * @param right the value, in 元
 */
export function corroboration(system: System, unknown: Unknown, right: bigint): number {
  const { place, figure, amount, table } = unknown;
  if (place === undefined || figure === undefined || right === 0n) return 0;
  const inText = system.said.get(cellKey(figure)) ?? [];
  const text = inText.length === 0 ? '' : formatAmount(right as Amount, unitOf(table), usualDecimals(table));
  const said = inText.some((each) => significant(each) === significant(text)) ? IN_TEXT : 0;
  const elsewhere = printedElsewhere(system.tables, place);
  const [isElsewhere, wasElsewhere] = [elsewhere.has(right), elsewhere.has(amount)];
  if (isElsewhere === wasElsewhere) return -said * weightOf(right);
  return isElsewhere ? -Math.max(said, ELSEWHERE) * weightOf(right) : NOWHERE * weightOf(amount) - said;
}

/** The table that prints a value under the same name, where what is printed here stands nowhere else. */
export function witnessOf(system: System, { place, amount }: Unknown, right: bigint): DisclosureTable | undefined {
  const elsewhere = place === undefined ? undefined : printedElsewhere(system.tables, place);
  return elsewhere === undefined || elsewhere.has(amount) ? undefined : elsewhere.get(right);
}

/** Short numbers agree by chance. */
function weightOf(amount: bigint): number {
  const digits = significant(String(amount)).length;
  return digits <= 1 ? 0.1 : digits === 2 ? 0.4 : digits === 3 ? 0.75 : 1;
}

/** The digits of a number, whatever its unit. */
function significant(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
}
