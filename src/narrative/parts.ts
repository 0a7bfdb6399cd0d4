import { FISCAL, isEconomicItem, PARENT, REVENUE_SOURCES, WHOLES, WITHIN_FISCAL, type FactKey } from './grammar/facts';
import type { Subject } from './narrative';

/** Wholes whose parts are captions of the classifications, and may be facts too. */
const CLASSIFIED: ReadonlySet<FactKey> = new Set<FactKey>([
  'balance',
  'fiscal-balance',
  'expenditure',
  'fiscal-appropriation',
  'fiscal-expenditure',
  'general-public',
  'government-fund',
  'basic',
  'project',
  'personnel',
  'public',
]);
const BASIC: ReadonlySet<FactKey> = new Set<FactKey>(['basic', 'personnel', 'public', 'operating-cost']);
const WITHIN_EXPENDITURE: readonly FactKey[] = [
  'general-public',
  'government-fund',
  'state-capital',
  'fiscal-expenditure',
  'basic',
  'project',
];

/** Whether a subject can be a part of a whole that has those parts already. */
export function belongsTo(whole: Subject, parts: readonly Subject[], part: Subject, sentenceEnded: boolean): boolean {
  if (parts.some((each) => isSame(each, part))) return false;
  if (sentenceEnded && parts[0] !== undefined && family(parts[0]) !== family(part)) return false;
  if (whole.fact === undefined)
    return (
      !sentenceEnded &&
      (whole.path === undefined ||
        part.fact === 'basic' ||
        part.fact === 'project' ||
        part.path !== undefined ||
        part.fact === undefined)
    );
  if (part.fact === undefined)
    return CLASSIFIED.has(whole.fact)
      ? part.path !== undefined || !sentenceEnded
      : !sentenceEnded && part.path === undefined;
  if (part.fact === whole.fact) return false;
  if (BASIC.has(whole.fact) && isEconomicItem(part.fact)) return true;
  if (isAncestor(whole.fact, part.fact)) return true;
  if ((whole.fact === 'revenue' || whole.fact === 'balance') && REVENUE_SOURCES.has(part.fact)) return true;
  if (
    WHOLES.some(
      ({ of, complete }) =>
        whole.fact !== undefined &&
        of.includes(whole.fact) &&
        complete.some((set) => part.fact !== undefined && set.includes(part.fact)),
    )
  )
    return true;
  return (
    (whole.fact === 'expenditure' || whole.fact === 'general-public') &&
    WITHIN_EXPENDITURE.includes(part.fact) &&
    part.fact !== whole.fact
  );
}

export function isAncestor(above: FactKey, fact: FactKey): boolean {
  if (FISCAL.has(above) && WITHIN_FISCAL.has(fact)) return true;
  for (let each = PARENT[fact]; each !== undefined; each = PARENT[each]) if (each === above) return true;
  return false;
}

/** Parts of one enumeration are of one family: sources, kinds of expenditure, lines of a classification. */
function family(subject: Subject): string {
  if (subject.path !== undefined) return `functional ${subject.path.depth}`;
  const { fact } = subject;
  if (fact === undefined) return 'caption';
  if (REVENUE_SOURCES.has(fact)) return 'source';
  const set = WHOLES.flatMap(({ complete }) => complete).find((each) => each.includes(fact));
  return topmost(fact) ?? set?.join(' ') ?? fact;
}

function isSame(left: Subject, right: Subject): boolean {
  if (left.fact !== undefined) return left.fact === right.fact;
  if (left.path !== undefined)
    return (
      right.path !== undefined &&
      left.path.code === right.path.code &&
      left.path.names.join('/') === right.path.names.join('/')
    );
  return right.fact === undefined && right.path === undefined && left.caption === right.caption;
}

function topmost(fact: FactKey): FactKey | undefined {
  let top = PARENT[fact];
  while (top !== undefined && PARENT[top] !== undefined) top = PARENT[top];
  return top;
}
