import type { Amount } from '../../core/amount';
import type { Attachment } from '../figures/attach';
import type { Figure } from '../figures/figure';
import { signed } from '../figures/figure';
import { between, type Figures } from '../figures/read';
import { isOneDigit, isWithin, room } from './fit';
import { numberedParts, numberingOf } from './paragraph-lists';
import type { Evidence } from './relation';
import type { Summed } from './sums';

const PAIRS = /基本支出.*项目支出|项目支出.*基本支出|工资福利.*(?:商品|公用)|人员.*公用/;

/** The changes that a reason names add up to the change that it explains. */
export function reasons(
  figures: Figures,
  attached: ReadonlyMap<Figure, Attachment>,
  summed: readonly Summed[],
  evidence: Evidence,
): void {
  const partsOf = new Map<Figure, readonly Figure[]>(summed.map(({ whole, parts }) => [whole, parts]));
  for (const change of figures.all) {
    if (change.role !== 'change' || change.kind !== 'amount' || change.isReason) continue;
    const given = reasonsBehind(figures, change);
    if (given.length > 0) judge(change, given, partsOf.get(attached.get(change)?.level ?? change), evidence);
    inParagraphs(figures, change, evidence);
  }
}

function reasonsBehind(figures: Figures, change: Figure): readonly Figure[] {
  const given: Figure[] = [];
  for (let at = change.index + 1; at < figures.all.length && at - change.index <= 12; at++) {
    const each = figures.all[at];
    if (each === undefined || each.sentence !== change.sentence) break;
    if (each.role === 'level' || (each.role === 'change' && !each.isReason)) break;
    if (each.role === 'change' && each.kind === 'amount' && each.bracket === change.bracket) given.push(each);
  }
  const last = given.at(-1);
  return last !== undefined && /相抵|净额|净增|净减/.test(between(figures, change, last)) ? [] : given;
}

function judge(
  change: Figure,
  given: readonly Figure[],
  parts: readonly Figure[] | undefined,
  evidence: Evidence,
): void {
  const sums: bigint[] = [];
  let sum = 0n;
  for (const each of given) sums.push((sum += signed(each)));
  const slack = change.half + room(given);
  const difference = sum - signed(change);
  const terms = [change, ...given];
  if (isWithin(difference, slack)) {
    evidence.add({ kind: 'reason', figures: terms, state: difference === 0n ? 'holds' : 'rounding' });
    return;
  }
  if (given.length < 2 || sums.slice(0, -1).some((each) => isWithin(each - signed(change), slack))) return;
  const words = given.map((each) => each.words).join('');
  const size = change.value;
  const covers =
    parts !== undefined &&
    parts.filter(({ value }) => value !== 0n).every(({ key }) => key !== '' && given.some((each) => each.key === key));
  const isNear = (difference < 0n ? -difference : difference) * 100n <= size * 3n;
  if (PAIRS.test(words) || covers || isOneDigit(difference, terms) || isNear)
    evidence.add({ kind: 'reason', figures: terms, state: 'violated', expected: { amount: sum as Amount } });
}

/** 主要变动原因如下：1. … 2. …: reasons in paragraphs of their own. */
function inParagraphs(figures: Figures, change: Figure, evidence: Evidence): void {
  const words = figures.words[change.paragraph] ?? '';
  if (!/如下[:：。]?$/.test(words)) return;
  const firstChange = (at: number) => (figures.inParagraph.get(at) ?? []).find((each) => each.role === 'change');
  const { parts, isWhole } = numberedParts(figures, change.paragraph, numberingOf(words)?.style, firstChange);
  const given = parts.filter((part) => part !== undefined);
  if (given.length < 2) return;
  const sum = given.reduce((total, each) => total + signed(each), 0n);
  const terms = [change, ...given];
  if (given.some(({ sign, value }) => sign === 0 && value !== 0n) || change.sign === 0) return;
  if (isWithin(sum - signed(change), change.half + room(given)))
    evidence.add({ kind: 'reason', figures: terms, state: 'holds' });
  else if (isWhole && (given.length >= 3 || PAIRS.test(given.map((each) => each.words).join(''))))
    evidence.add({ kind: 'reason', figures: terms, state: 'violated', expected: { amount: sum as Amount } });
}
