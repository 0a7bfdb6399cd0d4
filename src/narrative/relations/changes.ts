import type { Amount } from '../../core/amount';
import type { Attachment } from '../figures/attach';
import { comparesAlike } from '../figures/comparison';
import type { Figure } from '../figures/figure';
import { signed } from '../figures/figure';
import type { Figures } from '../figures/read';
import { WHOLES } from '../grammar/facts';
import { isOneDigit, isWithin, room } from './fit';
import type { Evidence } from './relation';
import type { Summed } from './sums';

type Attached = ReadonlyMap<Figure, Attachment>;

/** The changes of the parts of a whole add up to the whole's change, for every base that is compared with. */
export function changeSums(figures: Figures, attached: Attached, summed: readonly Summed[], evidence: Evidence): void {
  const ofLevel = new Map<Figure, Figure[]>();
  const ofKey = new Map<string, Figure[]>();
  for (const change of figures.all) {
    if (change.role !== 'change' || change.isReason) continue;
    const level = attached.get(change)?.level;
    if (level !== undefined) push(ofLevel, level, change);
    const key = level?.key ?? change.key;
    if (key !== '') push(ofKey, key, change);
  }
  const done = new Set<string>();
  const judge = (whole: Figure, parts: readonly Figure[]): void => {
    const id = [whole, ...parts].map(({ index }) => index).sort((a, b) => a - b).join(' ');
    if (done.has(id) || parts.includes(whole)) return;
    done.add(id);
    judgeSum(figures, whole, parts, evidence);
  };
  for (const { whole, parts } of summed) {
    for (const total of ofLevel.get(whole) ?? []) {
      const found: Figure[] = [];
      const missing: Figure[] = [];
      for (const part of parts) {
        const own = (ofLevel.get(part) ?? []).find((change) => comparesAlike(change, total));
        const elsewhere = own ?? (part.key === '' ? undefined : (ofKey.get(part.key) ?? []).find((change) => comparesAlike(change, total) && sameLevel(attached.get(change)?.level, part)));
        if (elsewhere === undefined) missing.push(part);
        else found.push(elsewhere);
      }
      const terms = found.filter(({ value }) => value !== 0n);
      if (missing.length === 0 && found.length >= 2) judge(total, found);
      else if (terms.length >= 2 && missing.every(({ value }) => value === 0n)) {
        const rest = signed(total) - terms.reduce((sum, change) => sum + signed(change), 0n);
        const isTold = terms.every(({ sign }) => sign !== 0) && total.sign !== 0;
        if (isWithin(rest, total.half + room(terms)) || isOneDigit(rest, [total, ...terms])) judge(total, found);
        // What was not said must be a fall to nought; a rise it cannot be.
        else if (isTold && total.base === 'earlier' && rest > total.half + room(terms))
          evidence.add({ kind: 'change-sum', figures: [total, ...found], state: 'violated', expected: { amount: (signed(total) - rest) as Amount } });
      }
    }
  }
  namedSets(ofKey, judge);
}

function sameLevel(level: Figure | undefined, part: Figure): boolean {
  return level === undefined || level.value === part.value;
}

/** Sets that are complete by definition: 三公 = 出国 + 用车 + 接待. */
function namedSets(ofKey: ReadonlyMap<string, readonly Figure[]>, judge: (whole: Figure, parts: readonly Figure[]) => void): void {
  for (const { of, complete } of WHOLES.slice(0, 2)) {
    for (const key of of) {
      for (const base of ['earlier', 'budget'] as const) {
        const total = (ofKey.get(key) ?? []).find((change) => change.base === base);
        if (total === undefined) continue;
        for (const set of complete) {
          const parts = set.map((each) => (ofKey.get(each) ?? []).find((change) => comparesAlike(change, total) && change.index > total.index));
          const found = parts.filter((part) => part !== undefined);
          if (found.length === set.length) {
            judge(total, found);
            break;
          }
          const rest = signed(total) - found.reduce((sum, change) => sum + signed(change), 0n);
          if (found.length >= 2 && isWithin(rest, total.half + room(found))) judge(total, found);
        }
      }
    }
  }
}

function judgeSum(figures: Figures, whole: Figure, parts: readonly Figure[], evidence: Evidence): void {
  const slack = (whole.half + room(parts)) as Amount;
  const open = [whole, ...parts].filter(({ value, sign }) => value !== 0n && sign === 0);
  if (open.length > 0) {
    const isMet = open.length <= 6 && anySigns(whole, parts, slack);
    evidence.add({ kind: 'change-sum', figures: [whole, ...parts], state: isMet ? 'holds' : 'open' });
    return;
  }
  const total = parts.reduce((sum, change) => sum + signed(change), 0n) as Amount;
  const difference = total - signed(whole);
  const terms = [whole, ...parts];
  if (isWithin(difference, slack)) {
    evidence.add({ kind: 'change-sum', figures: terms, state: difference === 0n ? 'holds' : 'rounding' });
    return;
  }
  const first = Math.min(...parts.map(({ index }) => index));
  const other = figures.all
    .slice(Math.max(0, first - 8), first)
    .some((each) => each.role === 'change' && each !== whole && !parts.includes(each) && each.value !== 0n && (each.value === total || each.value === -total));
  evidence.add({ kind: 'change-sum', figures: terms, state: other ? 'open' : 'violated', expected: { amount: total } });
}

function anySigns(whole: Figure, parts: readonly Figure[], slack: Amount): boolean {
  let sums = new Set<bigint>([0n]);
  for (const part of parts) {
    const values = part.sign === 0 && part.value !== 0n ? [part.value, -part.value] : [signed(part)];
    sums = new Set([...sums].flatMap((sum) => values.map((value) => sum + value)));
  }
  const targets = whole.sign === 0 ? [whole.value, -whole.value] : [signed(whole)];
  return [...sums].some((sum) => targets.some((target) => isWithin(sum - target, slack)));
}

function push<Key>(map: Map<Key, Figure[]>, key: Key, figure: Figure): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [figure]);
  else list.push(figure);
}
