import { formatAmount, ZERO } from '../../core/amount';
import type { Context } from '../context';
import type { Fact } from '../facts';
import type { Enumeration } from '../narrative';
import { say, type Tally } from './check';

/** Lists that leave more out than this share of what they name are a choice. */
const MOST = 3;

/** A list of functional items (项) that names all but a few of those that the tables spend money on. */
export function omittedItems(context: Context, tally: Tally, list: Enumeration): void {
  if (list.marker === 'mainly-includes') return;
  const named = list.parts.map((part) => context.narrative.passages[part]).filter((part) => part !== undefined);
  const [first] = named;
  if (
    first === undefined ||
    named.length < MOST ||
    named.some(({ subject, levels }) => subject.path?.depth !== 3 || levels.length === 0)
  )
    return;
  const lines = itemsOf(context.facts.lines('functional', context.scopeOf(first)));
  const said = new Set(named.map((part) => context.factsFor(part)[0]?.code));
  const omitted = lines.filter(({ code }) => !said.has(code));
  const isComplete = said.size === named.length && !said.has(undefined) && said.size + omitted.length === lines.length;
  if (!isComplete || omitted.length === 0 || omitted.length * MOST > named.length) return;
  const names = omitted
    .map(({ caption, amount, unit }) => `${caption} ${formatAmount(amount, unit)}${unit}`)
    .join('、');
  const [count, all] = [`${named.length}项`, `${lines.length}项`];
  tally.remarks({
    severity: 'notice',
    place: list.place,
    stated: count,
    expected: all,
    facts: omitted,
    message: say((m) => m.itemsOmitted(`${named.length}`, `${lines.length}`, names)),
  });
}

/** Each item once, of whichever table prints it. */
function itemsOf(facts: readonly Fact[]): readonly Fact[] {
  const items = new Map(
    facts.filter(({ code, amount }) => code?.length === 7 && amount !== ZERO).map((fact) => [fact.code, fact]),
  );
  return [...items.values()];
}
