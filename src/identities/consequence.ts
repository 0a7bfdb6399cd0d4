import type { Bilingual } from '../core/bilingual';
import { formatAmount, magnitude, type Amount } from '../core/amount';
import type { JudgedEquation } from '../model/equation';
import { unitOf } from '../model/table';
import { equations as en } from '../messages/en/equations';
import { equations as zh, type EquationMessages } from '../messages/zh/equations';
import { printedOnly, sideName, type Label } from './explain';

/**
 * The sentence of an equation that does not hold because of a figure named elsewhere: both sides and the difference,
 * and nothing that is to be changed.
 */
export function consequenceOf(judged: JudgedEquation): Bilingual {
  return { zh: sentence(judged, zh, 'label', zh.consequence), en: sentence(judged, en, 'labelEn', en.consequence) };
}

/** The sentence of a copy that does not hold while both tables add up: they may count different money. */
export function scopeNoteOf(judged: JudgedEquation): Bilingual {
  return { zh: sentence(judged, zh, 'label', zh.otherScope), en: sentence(judged, en, 'labelEn', en.otherScope) };
}

function sentence(
  { equation, left, right, difference }: JudgedEquation,
  say: EquationMessages,
  label: Label,
  words: EquationMessages['consequence'],
): string {
  const table = (equation.left[0] ?? equation.right[0])?.table;
  if (table === undefined) return '';
  const unit = unitOf(table);
  const amount = (value: Amount): string => `${formatAmount(value, unit, table.decimals)} ${unit}`;
  const side = (terms: typeof equation.left, value: Amount): string =>
    terms.length === 0 ? say.blank : say.worth(sideName(printedOnly(terms), say, label), amount(value));
  return words(side(equation.left, left), side(equation.right, right), amount(magnitude(difference)));
}
