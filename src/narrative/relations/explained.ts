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
    const given = reasonsBehind(figures, change, attached);
    if (given.reasons.length > 0) judge(change, given, partsOf.get(attached.get(change)?.level ?? change), evidence);
    inParagraphs(figures, change, evidence);
  }
}

interface Given {
  readonly reasons: readonly Figure[];
  /** Changes behind them that may be reasons too: 增加 A；人员减少 B. */
  readonly others: readonly Figure[];
}

function reasonsBehind(figures: Figures, change: Figure, attached: ReadonlyMap<Figure, Attachment>): Given {
  const reasons: Figure[] = [];
  const others: Figure[] = [];
  for (let at = change.index + 1; at < figures.all.length && at - change.index <= 16; at++) {
    const each = figures.all[at];
    if (each === undefined || each.role === 'level' || !isBehind(each, change, figures.all[at - 1])) break;
    if (each.role !== 'change' || each.kind !== 'amount' || each.bracket !== change.bracket) continue;
    if (!each.isReason && reasons.length === 0) break;
    (each.isReason && others.length === 0 ? reasons : others).push(each);
  }
  // What names no amount of the text explains as well: 增加 A；人员减少 B.
  if (others.every((each) => each.isExplicit && attached.get(each)?.level === undefined))
    reasons.push(...others.splice(0));
  const last = reasons.at(-1);
  const isNetted = last !== undefined && NETTED.test(between(figures, change, last));
  // 增减相抵后增加 X: the last says again what the others come to.
  return isNetted ? { reasons: NETTED.test(last.words) ? [last] : [], others } : { reasons, others };
}

const NETTED = /相抵|净额|净增|净减/;

/** In the sentence of the change, or in the next one where that begins as an explanation. */
function isBehind(each: Figure, change: Figure, before: Figure | undefined): boolean {
  if (each.sentence === change.sentence) return true;
  if (each.sentence !== change.sentence + 1 || each.paragraph !== change.paragraph) return false;
  return before?.sentence === each.sentence || /^[^,，。；;:：]{0,14}(?:原因|主要是|由于|是因)/.test(each.words);
}

function judge(
  change: Figure,
  { reasons: given, others }: Given,
  parts: readonly Figure[] | undefined,
  evidence: Evidence,
): void {
  const all = [...given, ...others];
  let sum = 0n;
  let named = 0n;
  for (const [place, each] of all.entries()) {
    sum += signed(each);
    if (place === given.length - 1) named = sum;
    const terms = all.slice(0, place + 1);
    // The first alone may be all that is meant by the reason; more than the reasons only where they are exact.
    if (isWithin(sum - signed(change), change.half + room(terms)) && (place >= given.length - 1 || place > 0)) {
      evidence.add({
        kind: 'reason',
        figures: [change, ...terms],
        state: sum === signed(change) ? 'holds' : 'rounding',
      });
      return;
    }
  }
  const [first] = given;
  if (first !== undefined && given.length === 1 && others.length === 0 && NETTED.test(first.words))
    evidence.add({
      kind: 'reason',
      figures: [change, first],
      state: 'violated',
      expected: { amount: named as Amount },
    });
  if (given.length < 2 || others.length > 0) return;
  if (first !== undefined && isWithin(signed(first) - signed(change), change.half + first.half)) return;
  const terms = [change, ...given];
  const difference = named - signed(change);
  const words = given.map((each) => each.words).join('');
  const covers =
    parts
      ?.filter(({ value }) => value !== 0n)
      .every(({ key }) => key !== '' && given.some((each) => each.key === key)) === true;
  const isNear = (difference < 0n ? -difference : difference) * 100n <= change.value * 3n;
  if (PAIRS.test(words) || covers || isOneDigit(difference, terms) || isNear)
    evidence.add({ kind: 'reason', figures: terms, state: 'violated', expected: { amount: named as Amount } });
}

/** 主要变动原因如下：1. … 2. …: reasons in paragraphs of their own. */
function inParagraphs(figures: Figures, change: Figure, evidence: Evidence): void {
  const words = figures.words[change.paragraph] ?? '';
  if (!/(?:原因|变动|变化)[^。]{0,12}如下[:：。]?$/.test(words)) return;
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
