import { negate, type Amount, magnitude } from '../../core/amount';
import type { Attachment } from '../figures/attach';
import type { Figure } from '../figures/figure';
import type { Figures } from '../figures/read';
import { WHOLES } from '../grammar/facts';
import { areAlike, comparisonsOf, type Comparison } from './comparisons';
import { isOneDigit, isWithin } from './fit';
import type { Evidence } from './relation';
import type { Summed } from './sums';

/** The changes of the parts of a whole add up to the whole's change, for every base that is compared with. */
export function changeSums(
  figures: Figures,
  attached: ReadonlyMap<Figure, Attachment>,
  summed: readonly Summed[],
  evidence: Evidence,
): void {
  const all = comparisonsOf(figures, attached);
  const ofLevel = grouped(all, ({ level }) => level);
  const ofKey = grouped(all, ({ key }) => key || undefined);
  const done = new Set<string>();
  const broken = new Set<Comparison>();
  const judge = (whole: Comparison, parts: readonly Comparison[]): void => {
    const id = [whole, ...parts.filter(({ value }) => value !== 0n)]
      .map(({ index }) => index)
      .sort((a, b) => a - b)
      .join(' ');
    if (done.has(id) || parts.includes(whole) || broken.has(whole)) return;
    done.add(id);
    if (judgeSum(figures, whole, parts, evidence)) broken.add(whole);
  };
  for (const { whole, parts } of summed) {
    const own = ofLevel.get(whole) ?? [];
    // The whole may be said again elsewhere, with its change.
    const again =
      own.length > 0 ? [] : (ofKey.get(whole.key) ?? []).filter((each) => each.level?.value === whole.value);
    for (const total of [...own, ...again]) {
      const found: Comparison[] = [];
      let isWhole = true;
      for (const part of parts) {
        const own = (ofLevel.get(part) ?? []).find((each) => areAlike(each, total));
        const said =
          own ??
          (part.key === ''
            ? undefined
            : (ofKey.get(part.key) ?? []).find(
                (each) => areAlike(each, total) && (each.level === undefined || each.level.value === part.value),
              ));
        if (said !== undefined) found.push(said);
        else if (part.value === 0n) isWhole = false;
        else {
          isWhole = false;
          found.length = 0;
          break;
        }
      }
      found.push(...unlisted(whole, parts, total, ofKey));
      if (isWhole && found.length >= 2) judge(total, found);
      else judgePartly(total, found, judge, evidence, broken);
    }
  }
  for (const { of, complete } of WHOLES.slice(0, 2))
    for (const key of of) judgeSets(ofKey.get(key) ?? [], complete, ofKey, judge);
}

/** Changes of parts by definition that a list leaves out, for there is nothing of them this year: 因公出国费减少2万元. */
function unlisted(
  whole: Figure,
  parts: readonly Figure[],
  total: Comparison,
  ofKey: ReadonlyMap<string, readonly Comparison[]>,
): readonly Comparison[] {
  const keys = new Set<string>(parts.map(({ key }) => key));
  const set = WHOLES.filter(({ of }) => of.some((key) => key === whole.key))
    .flatMap(({ complete }) => complete)
    .find((each) => [...keys].every((key) => each.some((part) => part === key)));
  return (set ?? []).flatMap((key) =>
    keys.has(key)
      ? []
      : ((ofKey.get(key) ?? []).find((each) => each.index > total.index && areAlike(each, total)) ?? []),
  );
}

function grouped<Key>(
  all: readonly Comparison[],
  keyOf: (each: Comparison) => Key | undefined,
): ReadonlyMap<Key, readonly Comparison[]> {
  const groups = new Map<Key, Comparison[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

/** What was not said of a part that is nought can only be a fall to nought; a rise it cannot be. */
function judgePartly(
  total: Comparison,
  found: readonly Comparison[],
  judge: (whole: Comparison, parts: readonly Comparison[]) => void,
  evidence: Evidence,
  done: Set<Comparison>,
): void {
  const terms = found.filter(({ value }) => value !== 0n);
  if (terms.length < 2) return;
  const rest = total.value - terms.reduce((sum, { value }) => sum + value, 0n);
  const slack = slackOf([total, ...terms]);
  const isTold = [total, ...terms].every(({ isUnsigned }) => !isUnsigned);
  if (
    isWithin(rest, slack) ||
    isOneDigit(
      rest,
      [total, ...terms].flatMap((each) => each.figures),
    )
  )
    judge(total, found);
  else if (isTold && rest > slack && !done.has(total)) {
    done.add(total);
    evidence.add({
      kind: 'change-sum',
      figures: figuresOf([total, ...found]),
      state: 'violated',
      expected: { amount: (total.value - rest) as Amount },
    });
  }
}

/** Sets that are complete by definition: 三公 = 出国 + 用车 + 接待. */
function judgeSets(
  totals: readonly Comparison[],
  sets: readonly (readonly string[])[],
  ofKey: ReadonlyMap<string, readonly Comparison[]>,
  judge: (whole: Comparison, parts: readonly Comparison[]) => void,
): void {
  const seen: Comparison[] = [];
  for (const total of totals) {
    if (seen.some((each) => areAlike(each, total))) continue;
    seen.push(total);
    for (const set of sets) {
      const parts = set.map((key) =>
        (ofKey.get(key) ?? []).find((each) => areAlike(each, total) && each.index > total.index),
      );
      const found = parts.filter((part) => part !== undefined);
      const rest = total.value - found.reduce((sum, { value }) => sum + value, 0n);
      if (found.length === set.length) {
        judge(total, found);
        break;
      }
      if (found.length >= 2 && isWithin(rest, slackOf([total, ...found]))) judge(total, found);
    }
  }
}

/** Whether the sum is broken. */
function judgeSum(figures: Figures, whole: Comparison, parts: readonly Comparison[], evidence: Evidence): boolean {
  const slack = slackOf([whole, ...parts]);
  const terms = figuresOf([whole, ...parts]);
  const greatest = [whole, ...parts].reduce(
    (most, { value }) => (magnitude(value) > most ? magnitude(value) : most),
    0n,
  );
  if (slack * 4n > greatest && greatest !== 0n) return false;
  const open = [whole, ...parts].filter(({ isUnsigned }) => isUnsigned);
  if (open.length > 0) {
    const isMet = open.length <= 6 && anySigns(whole, parts, slack);
    evidence.add({ kind: 'change-sum', figures: terms, state: isMet ? 'holds' : 'open' });
    return false;
  }
  const total = parts.reduce((sum, { value }) => sum + value, 0n) as Amount;
  const difference = total - whole.value;
  if (isWithin(difference, slack)) {
    evidence.add({ kind: 'change-sum', figures: terms, state: difference === 0n ? 'holds' : 'rounding' });
    return false;
  }
  const first = Math.min(...parts.map(({ index }) => index));
  const other = figures.all
    .slice(Math.max(0, first - 8), first)
    .some(
      (each) =>
        each.role === 'change' &&
        !terms.includes(each) &&
        each.value !== 0n &&
        (each.value === total || each.value === negate(total)),
    );
  const isOpen = other || [whole, ...parts].some(({ isLoose }) => isLoose);
  const isImplied = whole.figures.length > 1;
  // An amount that its parts do not make has no change that theirs could make.
  const isDoubted =
    isImplied &&
    whole.figures.some((each) => evidence.of(each).some(({ kind, state }) => kind === 'sum' && state === 'violated'));
  if (isDoubted) return true;
  evidence.add({
    kind: 'change-sum',
    figures: terms,
    state: isOpen ? 'open' : 'violated',
    expected: { amount: total },
    ...(isImplied ? { implied: whole.value } : {}),
  });
  return !isOpen;
}

function slackOf(comparisons: readonly Comparison[]): bigint {
  return comparisons.reduce((sum, { value, half }) => (value === 0n ? sum : sum + half), 0n);
}

function figuresOf(comparisons: readonly Comparison[]): readonly Figure[] {
  return [...new Set(comparisons.flatMap((each) => each.figures))];
}

function anySigns(whole: Comparison, parts: readonly Comparison[], slack: bigint): boolean {
  let sums = new Set<bigint>([0n]);
  for (const { value, isUnsigned } of parts) {
    const values = isUnsigned ? [value, negate(value)] : [value];
    sums = new Set([...sums].flatMap((sum) => values.map((each) => sum + each)));
  }
  const targets = whole.isUnsigned ? [whole.value, negate(whole.value)] : [whole.value];
  return [...sums].some((sum) => targets.some((target) => isWithin(sum - target, slack)));
}
