import { add, formatAmount, ZERO, type Amount, type MeasurementUnit } from '../../core/amount';
import { comparable } from '../captions';
import type { Context } from '../context';
import type { Enumeration } from '../narrative';
import { statedAmount } from '../ratio';
import { quoted } from './agreement';
import { say, type Tally } from './check';

/** 主要包括：… of 人员经费 or 公用经费 that leaves out more than its smallest item. */
export function uncovered(context: Context, tally: Tally, list: Enumeration): void {
  const { passages } = context.narrative;
  const whole = list.whole === undefined ? undefined : passages[list.whole];
  const stated = whole?.levels[0];
  const named = list.parts.flatMap((part) => passages[part] ?? []);
  const amounts = named.flatMap(({ levels: [level] }) => (level === undefined ? [] : [statedAmount(level)]));
  if (list.marker !== 'mainly-includes' || stated === undefined || amounts.length < 2) return;
  const sum = amounts.reduce((total, each) => add(total, each), ZERO);
  const rest = (statedAmount(stated) - sum) as Amount;
  const smallest = amounts.reduce((least, each) => (each < least ? each : least));
  if (rest <= ZERO || rest < smallest) return;
  const { unit } = stated;
  const omitted = omittedLines(context, list, unit);
  const [said, added] = [quoted(stated), context.print(sum, unit)];
  const message = say(
    (m) =>
      m.partsUncovered(list.subject.caption, said, added, context.print(rest, unit)) +
      (omitted === '' ? '' : m.partsOmitted(omitted)),
  );
  tally.remarks({ severity: 'notice', place: stated.clause, stated: said, expected: added, message });
}

/** Lines of the 基本支出表 that a list of main items leaves out, the largest first. */
function omittedLines(context: Context, { subject: { fact }, parts }: Enumeration, unit: MeasurementUnit): string {
  if (fact !== 'personnel' && fact !== 'public') return '';
  const named = parts.flatMap((part) => context.narrative.passages[part] ?? []);
  const said = new Set(named.flatMap((part) => context.factsFor(part).map(({ caption }) => comparable(caption))));
  const amounts = new Map<string, Amount>();
  for (const line of context.facts.linesIn(fact))
    if (!said.has(comparable(line.caption)))
      amounts.set(line.caption, add(amounts.get(line.caption) ?? ZERO, line.amount));
  return [...amounts]
    .filter(([, each]) => each > 0n)
    .sort(([, a], [, b]) => (a < b ? 1 : -1))
    .slice(0, 3)
    .map(([caption, each]) => `${caption} ${formatAmount(each, unit)}${unit}`)
    .join('、');
}
