import { stepOf, type Amount } from '../../core/amount';
import type { Context } from '../context';
import { EXPENSES, type FactKey } from '../grammar/facts';
import type { Passage, StatedAmount } from '../narrative';
import { statedAmount } from '../ratio';

/** Of so many amounts one in another unit is a slip. */
const USUAL = 8;

/** Expenses may be small sums; what a budget states otherwise is no sum of a few thousand 元. */
const SMALL = stepOf(0, '万元');
const SMALL_EXPENSE = (stepOf(0, '元') * 100n) as Amount;
const GREAT: ReadonlySet<FactKey> = new Set<FactKey>(['three-public', 'operating-cost', 'procurement']);

/** Amounts in 元 and 角分 where the text counts in 万元, too small to be what they are called. */
export function* strayUnits(context: Context): Generator<{ readonly passage: Passage; readonly stated: StatedAmount }> {
  const { passages, unit } = context.narrative;
  if (unit !== '万元') return;
  const all = passages.flatMap((passage) => amountsOf(passage).map((stated) => ({ passage, stated })));
  if (all.filter(({ stated }) => stated.unit === unit).length < USUAL) return;
  const strays = all.filter(
    ({ passage, stated }) =>
      isTooSmall(passage, stated) &&
      !isSaidOtherwise(passages, passage, stated) &&
      !all.some((other) => isMeant(passage, other)),
  );
  // More than a few are no slips but how this text writes small sums.
  if (strays.length <= 2) yield* strays;
}

function isTooSmall({ subject: { fact, path } }: Passage, stated: StatedAmount): boolean {
  if (stated.unit !== '元' || stated.figure.mantissa === 0n || stated.figure.decimals < 1 || isPerHead(stated))
    return false;
  if ((fact === undefined && path === undefined) || fact === 'one-project') return false;
  return statedAmount(stated) < (fact !== undefined && EXPENSES.has(fact) && !GREAT.has(fact) ? SMALL_EXPENSE : SMALL);
}

/** Another amount of the paragraph is in 元 and not too small for what it is called: here the text counts in 元. */
function isMeant(
  { paragraph }: Passage,
  { passage, stated }: { readonly passage: Passage; readonly stated: StatedAmount },
): boolean {
  return (
    passage.paragraph === paragraph &&
    stated.unit === '元' &&
    stated.figure.mantissa !== 0n &&
    !isPerHead(stated) &&
    !isTooSmall(passage, stated)
  );
}

/** 0 in another unit than the rest. */
export function* noughtsInOtherUnits({
  narrative: { passages, unit },
}: Context): Generator<{ readonly stated: StatedAmount; readonly unit: string }> {
  for (const passage of passages) {
    for (const stated of [...passage.levels, passage.change?.amount]) {
      if (stated?.figure.mantissa === 0n && unit !== undefined && stated.unit !== unit) yield { stated, unit };
    }
  }
}

function amountsOf({ levels, lastYear, initialBudget, change, reasons }: Passage): readonly StatedAmount[] {
  return [...levels, lastYear, initialBudget, change?.amount, ...reasons.map((part) => part.change.amount)].filter(
    (stated) => stated !== undefined,
  );
}

function isPerHead({ clause }: StatedAmount): boolean {
  return /人均|车均|每人|每天|标准|单价|元\s*[/／]/.test(clause.quote);
}

/** The same digits are said elsewhere in the right unit: that is found as two amounts that differ. */
function isSaidOtherwise(passages: readonly Passage[], passage: Passage, stated: StatedAmount): boolean {
  return passages.some(
    (other) =>
      other.subject.fact === passage.subject.fact &&
      other !== passage &&
      other.levels.some((level) => level.unit !== stated.unit && level.figure.mantissa === stated.figure.mantissa),
  );
}
