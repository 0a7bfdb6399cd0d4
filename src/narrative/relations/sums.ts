import type { Amount } from '../../core/amount';
import * as cue from '../figures/cues';
import type { Figure } from '../figures/figure';
import { behind, between, isLevel, type Figures } from '../figures/read';
import { completeness, isSet } from './completeness';
import { isOneDigit, isSlipOf, isWithin, room } from './fit';
import type { List } from './list';
import { parsesOf, type Parse } from './parses';
import { isMet, type Evidence } from './relation';
import type { Tabled } from './tabled';

/** A list that was taken as parts of its whole: sums of changes and shares are held against it. */
export interface Summed {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

/** Whole = sum of its parts, for every list; what does not add up is violated only where the list is proven complete. */
export function sums(figures: Figures, lists: readonly List[], evidence: Evidence, tabled: Tabled): readonly Summed[] {
  const found: Summed[] = [];
  const seen = new Set<string>();
  const unmet = new Set<string>();
  for (const each of lists) {
    const list = each.kind === 'named' ? withTabledWhole(each, tabled) : each;
    if (list === undefined) continue;
    const { whole, parts, kind } = list;
    const parses = parsesOf(parts);
    const best = bestParse(list, parses);
    if (best !== undefined) {
      const terms = best.parts.filter(({ value }) => value !== 0n);
      if (
        kind === 'order' &&
        (terms.length < 2 ||
          (terms.length === 2 && best.parts.length === 2 && whole.decimals === 0 && whole.token.figure.mantissa < 100n))
      )
        continue;
      const id = [whole, ...terms].map(({ index }) => index).join(' ');
      if (seen.has(id)) continue;
      seen.add(id);
      found.push({ whole, parts: best.parts });
      evidence.add({
        kind: 'sum',
        figures: [whole, ...best.parts],
        state: best.sum === whole.value ? 'holds' : 'rounding',
        expected: { amount: best.sum },
        // Only of lists that say that they are lists the rounding is told.
        ...(kind === 'order' || kind === 'broken' || whole.half !== terms[0]?.half ? {} : { proof: ['near'] }),
      });
      continue;
    }
    const id = [whole, ...parts].map(({ index }) => index).join(' ');
    if (unmet.has(id)) continue;
    unmet.add(id);
    const own = withoutSiblings(list, evidence);
    judgeUnmet(figures, own, own === list ? parses : parsesOf(own.parts), found, evidence);
  }
  return found;
}

/** 三公 X，其中：车辆 Y，其中：购置 A，运行 B；接待 Z: where X = Y + Z holds, Z is no part of Y. */
function withoutSiblings(list: List, evidence: Evidence): List {
  const { whole, parts } = list;
  const siblings = new Set(
    evidence
      .of(whole)
      .filter((each) => each.kind === 'sum' && isMet(each) && each.figures[0] !== whole)
      .flatMap((each) => each.figures),
  );
  const own = parts.filter((part) => !siblings.has(part));
  return own.length === parts.length || own.length === 0 ? list : { ...list, parts: own };
}

/** 支出预算包括：…, whose amount only the tables print. */
function withTabledWhole(list: List, tabled: Tabled): List | undefined {
  const [first] = list.parts;
  const whole = first === undefined ? undefined : tabled.of(list.whole.key, first);
  return whole === undefined ? undefined : { ...list, whole, kind: 'sentence' };
}

/** A list that is told by a bracket, numbers or its names is summed to its end; of others the end may belong to something else. */
function leavesTerms({ parts: taken, length }: Parse, { whole, parts, kind }: List): boolean {
  if (parts.slice(length).every(({ value }) => value === 0n)) return false;
  if (kind === 'set' || kind === 'bracket' || kind === 'paragraphs') return true;
  const [last, next] = [taken.at(-1), parts[length]];
  const isNamedSet = isSet(whole, taken);
  // What is joined by the same mark belongs to the same list.
  const goesOn =
    taken.length >= 2 && last !== undefined && next?.words.startsWith('、') === true && last.words.startsWith('、');
  return (goesOn || taken.filter(({ value }) => value !== 0n).length < 2) && !isNamedSet;
}

/** The longest way in which a list adds up to its whole, to the digit if there is one. */
export function bestParse(list: List, parses: readonly Parse[]): Parse | undefined {
  const { whole, kind } = list;
  let best: Parse | undefined;
  const most = whole.half + room(list.parts);
  for (const parse of parses) {
    if (whole.value === 0n || parse.sum === 0n) continue;
    const distance = parse.sum - whole.value;
    if (!isWithin(distance, most)) continue;
    if (distance !== 0n && !isWithin(distance, whole.half + room(parse.parts))) continue;
    if (parse.parts.length < 2 && kind === 'order') continue;
    if (leavesTerms(parse, list)) continue;
    // What adds up to the digit is the list; what is joined behind it belongs to another.
    const isExact = distance === 0n;
    const wasExact = best?.sum === whole.value;
    if (
      best === undefined ||
      (isExact && !wasExact) ||
      (isExact === wasExact && parse.parts.length > best.parts.length)
    )
      best = parse;
  }
  return best;
}

function judgeUnmet(figures: Figures, list: List, parses: readonly Parse[], found: Summed[], evidence: Evidence): void {
  const { whole, parts, kind } = list;
  const terms = parts.filter(({ value }) => value !== 0n);
  if (whole.value === 0n && terms.length === 0) {
    evidence.add({ kind: 'sum', figures: [whole, ...parts], state: 'holds' });
    return;
  }
  if (kind === 'order' && mistypedUnit(list, evidence)) return;
  if (kind === 'order') judgeOrder(list, evidence);
  if (kind === 'order' || kind === 'broken') return;
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return;
  // Another list of the same figures holds; one of other figures says nothing of this one.
  const isMet = evidence
    .of(whole)
    .some(
      (each) =>
        each.kind === 'sum' &&
        each.figures[0] === whole &&
        (each.state === 'holds' || each.state === 'rounding') &&
        parts.some((part) => each.figures.includes(part)),
    );
  if (isMet && kind !== 'paragraphs' && kind !== 'bracket') return;
  const total = terms.reduce((sum, { value }) => sum + value, 0n) as Amount;
  const slack = (whole.half + room(terms)) as Amount;
  if (parts.length < 2 && !(first.value > whole.value + slack && kind !== 'set')) return;
  if (isCoarse(list, parses)) {
    evidence.add({ kind: 'sum', figures: [whole, ...parts], state: 'rounding' });
    found.push({ whole, parts });
    return;
  }
  const other = otherWhole(figures, list, total, slack);
  if (other !== undefined && kind !== 'bracket') {
    evidence.add({ kind: 'sum', figures: [other, ...parts], state: 'holds' });
    found.push({ whole: other, parts });
    return;
  }
  if (areSides(list)) {
    evidence.add({
      kind: 'balance',
      figures: [whole, ...parts],
      state: parts.every(({ value }) => value === whole.value) ? 'holds' : 'open',
    });
    return;
  }
  const text = between(figures, whole, last) + behind(figures, last, 12);
  if (/…|\.\.\./.test(text) || restIsBeside(figures, list, (whole.value - total) as Amount)) {
    evidence.add({ kind: 'sum', figures: [whole, ...parts], state: 'open' });
    return;
  }
  const proof = completeness(figures, list, total, slack);
  const over =
    total > whole.value + slack &&
    terms.every(({ value }) => value >= 0n) &&
    !proof.isLoose &&
    !isCutShort(list, whole.value + slack);
  const measures = new Set([whole, ...parts].map(({ measure }) => measure).filter((each) => each !== undefined));
  // A whole that only the tables print may hold what the text leaves aside.
  const isTabled = whole.index < 0;
  const reasons = proof.reasons.filter((reason) =>
    isTabled ? reason === 'shares' : measures.size < 2 || reason === 'near' || reason === 'digit',
  );
  const isOver = over && measures.size < 2;
  if (reasons.length === 0 && !isOver) return;
  evidence.add({
    kind: 'sum',
    figures: [whole, ...parts],
    state: proof.isLoose && !reasons.includes('digit') ? 'open' : 'violated',
    expected: { amount: total },
    proof: isOver ? [...reasons, 'over'] : reasons,
  });
  found.push({ whole, parts });
}

/** 收支总计 X，其中：收入总计 X，支出总计 X: each side is all of it. */
function areSides({ parts }: List): boolean {
  const keys = parts.map(({ key, caption }) =>
    key === 'revenue' || key === 'expenditure'
      ? key
      : caption.includes('收入') && !caption.includes('支出')
        ? 'revenue'
        : caption.includes('支出')
          ? 'expenditure'
          : key,
  );
  return parts.length === 2 && keys.includes('revenue') && keys.includes('expenditure');
}

/** The parts make ten thousand times the whole, or a ten-thousandth: its unit was mistyped. */
function mistypedUnit({ whole, parts }: List, evidence: Evidence): boolean {
  const total = parts.reduce((sum, { value }) => sum + value, 0n);
  if (parts.length < 2 || whole.value === 0n || evidence.proven(whole)) return false;
  const meant = [whole.value * 10_000n, whole.value / 10_000n].find((value) =>
    isWithin(total - value, room(parts) + 1n),
  );
  if (meant === undefined || whole.token.figure.mantissa < 1_000n) return false;
  evidence.add({ kind: 'unit', figures: [whole, ...parts], state: 'violated', expected: { amount: meant as Amount } });
  return true;
}

/** Mere order proves nothing; a sum that misses by one digit of a long number, and stands in no other sum, is a slip. */
function judgeOrder({ whole, parts }: List, evidence: Evidence): void {
  const terms = parts.filter(({ value }) => value > 0n);
  const total = terms.reduce((sum, { value }) => sum + value, 0n) as Amount;
  const stands = [whole, ...terms].filter((each) =>
    evidence.of(each).some(({ kind, state }) => kind === 'sum' && state !== 'open'),
  );
  if (terms.length < 2 || terms.length < parts.length - 4 || stands.length > 1 || stands[0] === whole) return;
  if (
    whole.token.figure.mantissa < 10_000n ||
    !(isOneDigit(total - whole.value, [whole, ...terms]) || isSlipOf(whole, total))
  )
    return;
  evidence.add({
    kind: 'sum',
    figures: [whole, ...parts],
    state: 'violated',
    expected: { amount: total },
    proof: ['digit'],
  });
}

/** The whole is printed in fewer digits than its parts: 5亿元 of parts in 万元. */
function isCoarse({ whole, parts }: List, parses: readonly Parse[]): boolean {
  if (!parts.some(({ half }) => half < whole.half)) return false;
  return parses.some((parse) => parse.length === parts.length && isWithin(parse.sum - whole.value, whole.half * 2n));
}

/** Another amount before the list that the parts add up to, near enough to be meant. */
function otherWhole({ all }: Figures, { whole, parts }: List, total: Amount, slack: Amount): Figure | undefined {
  const first = parts[0]?.index ?? 0;
  return all
    .slice(Math.max(0, first - 8), first)
    .findLast(
      (each) =>
        each !== whole &&
        each.paragraph === whole.paragraph &&
        each.key !== whole.key &&
        each.kind === 'amount' &&
        (each.role === 'level' || each.role === 'base') &&
        each.value !== 0n &&
        isWithin(each.value - total, slack),
    );
}

/** What is lacking is printed in the same paragraph, outside the list. */
function restIsBeside({ inParagraph }: Figures, { whole, parts }: List, rest: Amount): boolean {
  if (rest <= 0n) return false;
  return (inParagraph.get(whole.paragraph) ?? []).some(
    (each) => isLevel(each) && each.value === rest && each !== whole && !parts.includes(each),
  );
}

/** Details of a part stand behind it: without them the parts are not too many. */
function isCutShort({ parts }: List, most: bigint): boolean {
  const inner = parts.findIndex((part, place) => place > 0 && cue.LIST.test(part.words));
  if (inner < 0) return false;
  return parts.slice(0, inner).reduce((sum, { value }) => sum + value, 0n) <= most;
}
