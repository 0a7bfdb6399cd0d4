import { stepOf, type Amount } from '../../core/amount';
import type { Context } from '../context';
import type { Figure } from '../figures/figure';
import { EXPENSES, type FactKey } from '../grammar/facts';

/** Of so many amounts one in another unit is a slip. */
const USUAL = 8;

/** Expenses may be small sums; what a budget states otherwise is no sum of a few thousand 元. */
const SMALL = stepOf(0, '万元');
const SMALL_EXPENSE = (stepOf(0, '元') * 100n) as Amount;
const GREAT: ReadonlySet<string> = new Set<FactKey>(['three-public', 'operating-cost', 'procurement']);
const KNOWN = /^(?:[a-z]|path:)/;

/** Amounts in 元 and 角分 where the text counts in 万元, too small to be what they are called. */
export function strayUnits({ narrative: { figures, unit }, evidence, tabled }: Context): readonly Figure[] {
  if (unit !== '万元') return [];
  const amounts = figures.all.filter(({ kind, role }) => kind === 'amount' && role !== 'other');
  if (amounts.filter((each) => each.unit === unit).length < USUAL) return [];
  const strays = amounts.filter(
    (each) =>
      isTooSmall(each) &&
      !evidence.of(each).some(({ kind }) => kind === 'unit') &&
      tabled.contradicting(each).length === 0 &&
      !amounts.some((other) => other.paragraph === each.paragraph && isMeant(other)),
  );
  // More than a few are no slips but how this text writes small sums.
  return strays.length <= 2 ? strays : [];
}

function isTooSmall(figure: Figure): boolean {
  const { unit, value, decimals, key } = figure;
  if (unit !== '元' || value === 0n || decimals < 1 || isPerHead(figure) || !KNOWN.test(key)) return false;
  return value < (EXPENSES.has(key as FactKey) && !GREAT.has(key) ? SMALL_EXPENSE : SMALL);
}

/** Another amount of the paragraph is in 元 and not too small for what it is called: here the text counts in 元. */
function isMeant(figure: Figure): boolean {
  return figure.unit === '元' && figure.value !== 0n && !isPerHead(figure) && !isTooSmall(figure);
}

/** 0 in another unit than the rest. */
export function noughtsInOtherUnits({ narrative: { figures, unit } }: Context): readonly Figure[] {
  return figures.all.filter(
    (each) =>
      each.kind === 'amount' &&
      each.value === 0n &&
      (each.role === 'level' || each.role === 'change') &&
      unit !== undefined &&
      each.unit !== unit &&
      each.token.unit !== undefined,
  );
}

function isPerHead({ words }: Figure): boolean {
  return /人均|车均|每人|每天|标准|单价/.test(words);
}
