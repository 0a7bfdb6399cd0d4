import * as cue from '../figures/cues';
import type { Figure } from '../figures/figure';
import { behind, isLevel, type Figures } from '../figures/read';
import { REVENUE_SOURCES } from '../grammar/facts';
import { isSlip } from './fit';
import type { Evidence } from './relation';

/** Subjects that a text says again in the same words without meaning the same: 收入 of the year, of all sources, of the 财政拨款. */
const LOOSE = new Set<string>([
  ...REVENUE_SOURCES,
  'revenue',
  'expenditure',
  'balance',
  'basic',
  'project',
  'other-revenue',
]);

/** One quantity said twice: the same subject, year, measure and scope. Only where one print is proven and the other by nothing. */
export function repeats(figures: Figures, evidence: Evidence): void {
  for (const [key, all] of figures.byKey) {
    const groups = new Map<string, Figure[]>();
    for (const each of all) {
      if (!isLevel(each) || each.isReason) continue;
      const group = groups.get(String(each.year ?? ''));
      if (group === undefined) groups.set(String(each.year ?? ''), [each]);
      else group.push(each);
    }
    for (const group of groups.values()) judge(key, group.slice(0, 40), evidence);
    if (key === 'general-public') for (const group of groups.values()) wholeGrants(group, evidence);
  }
}

/** 2022年一般公共预算财政拨款支出 X, said by itself: of the whole grant there is one amount a year. */
const WHOLE_GRANT = /^20\d{2}年度?一般公共预算(?:财政拨款)?支出(?:决算数?|预算数?)?为?$/;

function wholeGrants(group: readonly Figure[], evidence: Evidence): void {
  const said = group.filter(({ words }) => WHOLE_GRANT.test(words));
  const right = said.find((each) => evidence.proven(each)) ?? said[0];
  for (const other of said) {
    if (right === undefined || other === right || evidence.proven(other)) continue;
    // Budget and final account differ; what names neither is what the document is of.
    const isOfBoth = [right, other].some(({ measure }) => measure === 'budget') && right.measure !== other.measure;
    const isRounded = distance(right, other) <= (right.half > other.half ? right.half : other.half);
    const isTold = evidence.of(other).some(({ kind, state }) => kind === 'repeat' && state === 'violated');
    if (!isOfBoth && !isRounded && !isTold)
      evidence.add({ kind: 'repeat', figures: [other, right], state: 'violated', expected: { amount: right.value } });
  }
}

function judge(key: string, group: readonly Figure[], evidence: Evidence): void {
  const byValue = new Map<bigint, Figure[]>();
  for (const each of group) byValue.set(each.value, [...(byValue.get(each.value) ?? []), each]);
  for (const same of byValue.values()) {
    const [first] = same;
    if (first !== undefined && same.length > 1 && first.value !== 0n)
      evidence.add({ kind: 'repeat', figures: same, state: 'holds' });
  }
  if (byValue.size < 2 || (key.length < 4 && !/^[a-z]/.test(key))) return;
  const proven = [...byValue.values()].filter((same) => same.some((each) => evidence.proven(each, 'repeat')));
  const [ref] = proven;
  const [right] = ref ?? [];
  if (proven.length === 0) mistyped([...byValue.values()], evidence);
  if (proven.length !== 1 || ref === undefined || right === undefined) return;
  for (const same of byValue.values()) {
    const [other] = same;
    if (same === ref || other === undefined || same.length > 1) continue;
    if (
      other.scope !== right.scope ||
      (other.measure !== undefined && ref.some(({ measure }) => measure !== undefined && measure !== other.measure))
    )
      continue;
    if (ref.some((each) => distance(each, other) <= (each.half > other.half ? each.half : other.half))) continue;
    const isDoubted = evidence.of(other).some(({ state }) => state === 'violated');
    const isCaption =
      ['overseas', 'hospitality', 'vehicles', 'vehicle-purchase', 'vehicle-running'].includes(key) &&
      !evidence.proven(other) &&
      other.index > right.index &&
      other.paragraph > right.paragraph &&
      ref.some((each) => evidence.of(each).some(({ kind, state }) => kind === 'sum' && state === 'holds')) &&
      isCaptionLike(other);
    if (isOfAnother(other, evidence) || ref.some((each) => isOfAnother(each, evidence))) continue;
    const isMistyped = !evidence.proven(other, 'repeat') && ref.some((each) => differInOneDigit(each, other));
    if (isMistyped || (!LOOSE.has(key) && (isDoubted || isCaption)))
      evidence.add({ kind: 'repeat', figures: [other, right], state: 'violated', expected: { amount: right.value } });
  }
}

/** Said in the same words again and again, and once with one digit otherwise. */
function mistyped(prints: readonly (readonly Figure[])[], evidence: Evidence): void {
  const [right] = prints.filter((same) => same.length > 1);
  if (right?.[0] === undefined || prints.filter((same) => same.length > 1).length > 1) return;
  for (const [other, again] of prints)
    if (other !== undefined && again === undefined && right.some((each) => differInOneDigit(each, other)))
      evidence.add({
        kind: 'repeat',
        figures: [other, right[0]],
        state: 'violated',
        expected: { amount: right[0].value },
      });
}

/** 机关运行经费 lists its own part of an expense, which is not all of it. */
function isOfAnother(figure: Figure, evidence: Evidence): boolean {
  return evidence
    .of(figure)
    .some(({ kind, figures: [whole] }) => kind === 'sum' && whole !== figure && whole?.key === 'operating-cost');
}

/** The amount that a numbered paragraph begins with. */
function isCaptionLike({ words }: Figure): boolean {
  return /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d{1,2}[、.．])/.test(words);
}

/** 1264.92 and 1864.92: one slip of the pen. */
function differInOneDigit(one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map(({ token }) => token.figure.mantissa.toString());
  return (
    a !== undefined &&
    b !== undefined &&
    a.length >= 4 &&
    one.unit === other.unit &&
    one.decimals === other.decimals &&
    isSlip(a, b)
  );
}

function distance(one: Figure, other: Figure): bigint {
  const difference = one.value - other.value;
  return difference < 0n ? -difference : difference;
}

/** 其他用车 is whatever is left: with it all are counted. */
function isClosed(parts: readonly Figure[]): boolean {
  const [active, retired] = [/在职/, /退休/].map((kind) => parts.some(({ clause }) => kind.test(clause)));
  if (active === true && retired === true) return true;
  return parts.length >= 3 && /其[他它](?:用车|车辆|人员|用房)?$/.test(parts.at(-1)?.clause ?? '');
}

function isOneDigitOfCounts(sum: bigint, { value }: Figure): boolean {
  const difference = (sum < value ? value - sum : sum - value).toString().replace(/0+$/, '');
  return difference.length === 1 && value >= 100n;
}

/** Numbers of people and things: the kinds add up to the whole. */
export function counts(figures: Figures, evidence: Evidence): void {
  for (const whole of figures.all) {
    if (whole.role !== 'count' || whole.value === 0n) continue;
    const gap = behind(figures, whole, 12);
    const opens = /^[,，;；。:：]?(?:其中|包括)|^\(其中|^\(/.test(gap);
    const isTotal = cue.COUNT_TOTAL.test(whole.words);
    if (!opens && !isTotal) continue;
    const parts: Figure[] = [];
    for (let at = whole.index + 1; at < figures.all.length && parts.length < 40; at++) {
      const each = figures.all[at];
      if (each?.sentence !== whole.sentence || each.role !== 'count' || each.token.measure !== whole.token.measure)
        break;
      if (/学生|遗属|编制|年末/.test(each.words) || (/[;；]/.test(each.words) && parts.length > 0)) break;
      if (parts.length > 0 && each.depth < (parts[0]?.depth ?? 0)) break;
      if (each.depth === (parts[0]?.depth ?? each.depth)) parts.push(each);
    }
    if (parts.length < 2) continue;
    const sum = parts.reduce((total, { value }) => total + value, 0n) as Figure['value'];
    const figuresIn = [whole, ...parts];
    if (sum === whole.value) evidence.add({ kind: 'count', figures: figuresIn, state: 'holds' });
    else if (opens && (sum > whole.value || isOneDigitOfCounts(sum, whole) || isClosed(parts)))
      evidence.add({ kind: 'count', figures: figuresIn, state: 'violated', expected: { amount: sum } });
  }
}
