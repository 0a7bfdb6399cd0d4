import { formatAmount, magnitude, subtract, type Amount } from '../../core/amount';
import { arithmetic } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import type { Context } from '../context';
import type { Passage, StatedPercentage } from '../narrative';
import { judgePercentage, percentageText, statedAmount } from '../ratio';
import { say, tallyFor, type TextCheck, type Tally } from './check';

/** 完成预算的 X%: the final account divided by the budget. 预决算差异率 X%: the difference of the two divided by the budget. */
export const completion: TextCheck = {
  id: 'narrative-completion',
  title: { zh: '完成预算的百分比等于决算除以预算', en: 'Completion equals the final account divided by the budget' },
  basis: arithmetic('完成预算的百分比 = 决算数 ÷ 预算数', 'completion is the final account divided by the budget'),
  severity: 'error',
  run: checkCompletion,
};

function checkCompletion(context: Context): RuleResult {
  const tally = tallyFor(completion.id);
  for (const passage of context.narrative.passages) {
    const level = passage.levels.at(-1);
    if (passage.initialBudget === undefined || level === undefined) continue;
    const [final, budget] = [statedAmount(level), statedAmount(passage.initialBudget)];
    if (passage.completion !== undefined)
      judge(context, tally, passage, passage.completion, 'completionOf', final, budget);
    if (passage.deviation !== undefined)
      judge(context, tally, passage, passage.deviation, 'deviationOf', magnitude(subtract(final, budget)), budget);
  }
  return tally.result();
}

function judge(
  context: Context,
  tally: Tally,
  passage: Passage,
  stated: StatedPercentage,
  kind: 'completionOf' | 'deviationOf',
  part: Amount,
  budget: Amount,
): void {
  const level = passage.levels.at(-1);
  if (level === undefined) return;
  const { half, unit } = context.known(level);
  // 差异率 is printed with its sign or without.
  const isNegative = stated.figure.mantissa < 0n;
  const figure = { ...stated.figure, mantissa: isNegative ? -stated.figure.mantissa : stated.figure.mantissa };
  const verdict = judgePercentage(figure, part, budget, kind === 'completionOf' ? half : ((half * 2n) as Amount), half);
  if (verdict.kind === 'agrees') tally.holds();
  if (verdict.kind === 'agrees' || verdict.kind === 'no-base') return;
  const [wrong, expected] = [`${percentageText(stated.figure)}%`, `${isNegative ? '-' : ''}${verdict.expected}%`];
  const calculation = `${formatAmount(part, unit)} ÷ ${formatAmount(budget, unit)}`;
  const message = say((m) => {
    const what = m[kind](passage.subject.caption);
    if (verdict.kind === 'rounding') return m.percentageRounding(what, wrong, expected, calculation);
    return (verdict.kind === 'truncated' ? m.shareTruncated : m.share)(what, wrong, expected, calculation);
  });
  tally.finds({
    severity: verdict.kind === 'rounding' ? 'notice' : verdict.kind === 'truncated' ? 'warning' : 'error',
    place: stated.clause,
    stated: wrong,
    expected,
    message,
  });
}
