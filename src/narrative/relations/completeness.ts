import { type Amount, magnitude } from '../../core/amount';
import * as cue from '../figures/cues';
import type { Figure } from '../figures/figure';
import type { Figures } from '../figures/read';
import { WHOLES } from '../grammar/facts';
import { isOneDigit, isSlipOf } from './fit';
import { saidToBeNone } from './none';
import type { List } from './list';

export interface Completeness {
  /** Why nothing can be missing; none where that is not known. */
  readonly reasons: readonly string[];
  /** The words leave it open whether these are parts of this whole. */
  readonly isLoose: boolean;
}

/** Two kinds that together are all there is. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/基本支出/, /项目支出/],
  [/货物/, /工程|服务/],
  [/集中/, /分散/],
  [/工资福利/, /商品/],
  [/人员/, /公用/],
  [/税收/, /非税/],
  [/在职/, /退休/],
  [/本年收入/, /结转|结余/],
  [/本年支出/, /结转|结余/],
];

/** Whether a list says of itself that it is complete: by its kinds, its shares, its noughts, 其他, its numbers, its bracket, or a near miss. */
export function completeness(figures: Figures, list: List, total: Amount, slack: Amount): Completeness {
  const { whole, parts, kind, opened } = list;
  const names = parts.map(({ words }) =>
    words
      .split(/[,，；;:：。]/)
      .slice(-2)
      .join(''),
  );
  const terms = parts.filter(({ value }) => value !== 0n);
  const difference = total - whole.value;
  const reasons: string[] = [];
  const none = saidToBeNone(figures.words[whole.paragraph] ?? '');
  if (PAIRS.some(([one, other]) => isPair(names, one, other)) || isSet(whole, parts, none)) reasons.push('set');
  if (sharesAreWhole(figures, parts)) reasons.push('shares');
  if (parts.length >= 3 && terms.length < parts.length) reasons.push('noughts');
  if (
    parts.length >= 3 &&
    names.some((name) => /其[他它](?:收入|支出|资金|费用|经费)?(?:决算|预算)?(?:为|是)?$/.test(name))
  )
    reasons.push('other');
  if (kind === 'paragraphs' && parts.length >= 3) reasons.push('numbered');
  if (kind === 'bracket') reasons.push('bracket');
  if (terms.length >= 3 && parts.every(({ words }) => /(?:支出|费)(?:预算|决算)?为?$/.test(words)))
    reasons.push('kinds');
  const size = magnitude(whole.value);
  const distance = difference < 0n ? -difference : difference;
  if (distance * 100n <= size * 3n) reasons.push('near');
  const isTelling = parts.length >= 3 || whole.token.figure.mantissa >= 10_000n;
  if (
    (isTelling && isOneDigit(difference, [whole, ...parts])) ||
    isSlipOf(whole, total) ||
    parts.some((part) => isSlipOf(part, part.value - difference))
  )
    reasons.push('digit');
  const value = countedOut(figures, whole, parts);
  if (value === 'all') reasons.push('counted');
  if (value === 'some' || lacksMember(whole, parts, none))
    return { reasons: reasons.filter((reason) => reason === 'shares'), isLoose: false };
  const hasInner = parts.some((part, place) => place > 0 && cue.LIST.test(part.words));
  const isRegrouped = cue.GROUPING.test(opened);
  const isMainly = /主要是|主要包括|主要用于(?!以下)/.test(opened);
  const kept = isRegrouped
    ? []
    : isMainly
      ? reasons.filter((reason) => reason === 'near' || reason === 'set')
      : hasInner && difference <= slack && !reasons.includes('near')
        ? reasons.filter((reason) => reason === 'digit')
        : reasons;
  return {
    reasons: kept,
    isLoose: isRegrouped || (isMainly && kept.length === 0 && difference <= slack) || partialByShares(figures, list),
  };
}

function isPair(names: readonly string[], one: RegExp, other: RegExp): boolean {
  return names.some((a) => one.test(a) && !other.test(a)) && names.some((b) => other.test(b) && !one.test(b));
}

export function isSet(whole: Figure, parts: readonly Figure[], none: readonly string[] = []): boolean {
  const keys = new Set([...parts.map(({ key }) => key), ...none]);
  return WHOLES.some(
    ({ of, complete }) =>
      of.some((key) => key === whole.key) && complete.some((set) => set.every((key) => keys.has(key))),
  );
}

function sharesBehind({ all }: Figures, parts: readonly Figure[]): readonly (Figure | undefined)[] {
  return parts.map((part) => {
    for (let at = part.index + 1; at < all.length && at - part.index < 16; at++) {
      const next = all[at];
      if (next?.sentence !== part.sentence || (next.role === 'level' && next.depth <= part.depth)) return undefined;
      if (next.role === 'share' && next.bracket === part.bracket) return next;
    }
    return undefined;
  });
}

function sharesAreWhole(figures: Figures, parts: readonly Figure[]): boolean {
  const shares = sharesBehind(figures, parts).filter((share) => share !== undefined);
  return (
    shares.length >= 2 &&
    shares.length >= parts.length - 1 &&
    Math.abs(shares.reduce((sum, { percent }) => sum + percent, 0) - 100) <= 0.5
  );
}

/** Each part has its share of the whole, and they make less than all. */
function partialByShares(figures: Figures, { whole, parts }: List): boolean {
  const terms = parts.filter(({ value }) => value !== 0n);
  const shares = sharesBehind(figures, terms);
  if (shares.length === 0 || whole.value === 0n || sharesAreWhole(figures, parts)) return false;
  return shares.every((share, place) => {
    const part = terms[place];
    return (
      share !== undefined &&
      part !== undefined &&
      Math.abs((Number(part.value) / Number(whole.value)) * 100 - share.percent) <= 4 * share.halfPercent
    );
  });
}

/** 三公 without one of its members, of which nothing is said: that may be what is lacking. */
function lacksMember(whole: Figure, parts: readonly Figure[], none: readonly string[]): boolean {
  const sets = WHOLES.filter(
    ({ of }) => of.some((key) => key === whole.key) && (whole.key === 'three-public' || whole.key === 'vehicles'),
  );
  const members = new Set(sets.flatMap(({ complete }) => complete.flat()).map(String));
  return members.size > 0 && parts.every(({ key }) => members.has(key)) && !isSet(whole, parts, none);
}

/** 车辆 3辆，价值 X；其中 1辆，价值 Y: things that are all counted are all valued. */
function countedOut({ all }: Figures, whole: Figure, parts: readonly Figure[]): 'all' | 'some' | undefined {
  if (!/(?:价值|原值|净值|金额)(?:为|是|共)?$/.test(whole.clause)) return undefined;
  const countBefore = ({ index }: Figure): bigint | undefined =>
    all[index - 1]?.role === 'count' ? all[index - 1]?.value : undefined;
  const total = countBefore(whole);
  const counts = parts.map(countBefore);
  if (total === undefined || counts.includes(undefined)) return undefined;
  return counts.reduce<bigint>((sum, count) => sum + (count ?? 0n), 0n) === total ? 'all' : 'some';
}
