import { ONE_FIGURE } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import type { Context } from '../context';
import type { FactKey } from '../grammar/facts';
import type { Passage } from '../narrative';
import { statedAmount } from '../ratio';
import { isUnitSlip, quoted } from './agreement';
import { isOfOneItem } from './amount';
import { say, tallyFor, type TextCheck, type Tally } from './check';

/** Facts that a text has one amount for, wherever it says it. */
const ONE_AMOUNT: ReadonlySet<FactKey> = new Set<FactKey>([
  'three-public',
  'overseas',
  'vehicles',
  'vehicle-purchase',
  'vehicle-running',
  'hospitality',
  'operating-cost',
  'procurement',
]);

/** Lists of what is spent from 基本支出 only. */
const BASIC_LISTS: ReadonlySet<FactKey> = new Set<FactKey>(['operating-cost', 'public', 'basic']);

/** An amount that is said twice must be the same; 收支总计 must balance. */
export const repeatedAmount: TextCheck = {
  id: 'narrative-repeated-amount',
  title: { zh: '同一金额前后一致', en: 'An amount said twice is the same' },
  basis: ONE_FIGURE,
  severity: 'error',
  run: checkRepeatedAmount,
};

function checkRepeatedAmount(context: Context): RuleResult {
  const tally = tallyFor(repeatedAmount.id);
  const { passages } = context.narrative;
  const decided = (passage: Passage) =>
    passage.subject.fact !== 'operating-cost' && context.factsFor(passage).length > 0;
  for (const passage of passages) {
    const [first, ...again] = passage.levels;
    if (first === undefined) continue;
    for (const other of again) {
      if (statedAmount(other) === statedAmount(first)) tally.holds();
      else
        tally.finds({
          severity: 'error',
          place: other.clause,
          stated: quoted(other),
          expected: quoted(first),
          message: say((m) => m.repeated(passage.subject.caption, quoted(first), quoted(other))),
        });
    }
    const revenue = passage.pairOf === undefined ? undefined : passages[passage.pairOf]?.levels[0];
    if (revenue !== undefined) {
      if (statedAmount(revenue) === statedAmount(first)) tally.holds();
      else
        tally.finds({
          severity: 'error',
          place: spanning(context.narrative.text, revenue.place.start, first.place),
          stated: quoted(revenue),
          expected: quoted(first),
          message: say((m) => m.unbalanced(quoted(revenue), quoted(first))),
        });
      continue;
    }
    const before = passages.find(
      (each) =>
        each.index < passage.index &&
        each.levels.length > 0 &&
        isSameFact(each, passage) &&
        !isOfOneItem(context, each),
    );
    const earlier = before?.levels[0];
    if (before === undefined || earlier === undefined || isOfOneItem(context, passage) || decided(passage)) continue;
    const [a, b] = [statedAmount(earlier), statedAmount(first)];
    if (a === b) {
      tally.holds();
    } else if (first.figure.mantissa === earlier.figure.mantissa && isUnitSlip(a, b, 0n as never)) {
      tally.finds({
        severity: 'error',
        place: first.clause,
        stated: quoted(first),
        expected: quoted(earlier),
        message: say((m) => m.unitBeside(passage.subject.caption, quoted(first), quoted(earlier))),
      });
    } else if (
      passage.subject.fact !== undefined &&
      (ONE_AMOUNT.has(passage.subject.fact) || isWholeGrant(context, before, passage)) &&
      !mayBeItsBasicPart(context, before, passage)
    ) {
      tally.finds({
        severity: 'error',
        place: first.clause,
        stated: quoted(first),
        expected: quoted(earlier),
        message: say((m) => m.repeated(passage.subject.caption, quoted(earlier), quoted(first))),
      });
    }
  }
  againstBothSides(context, tally, decided);
  againstOtherTotal(context, tally);
  return tally.result();
}

/** Without tables: 收支总预算 is the revenue and the expenditure that the text goes on to give, where those two agree. */
function againstBothSides(context: Context, tally: Tally, decided: (passage: Passage) => boolean): void {
  const first = (fact: FactKey) =>
    context.narrative.passages.find(
      ({ subject, levels, pairOf }) => subject.fact === fact && levels.length > 0 && pairOf === undefined,
    );
  const [balance, revenue, expenditure] = [first('balance'), first('revenue'), first('expenditure')];
  const [total, left, right] = [balance?.levels[0], revenue?.levels[0], expenditure?.levels[0]];
  if (balance === undefined || total === undefined || left === undefined || right === undefined || decided(balance))
    return;
  if (!balance.subject.caption.includes('总预算') || statedAmount(left) !== statedAmount(right)) return;
  if (statedAmount(total) === statedAmount(left)) tally.holds();
  else
    tally.finds({
      severity: 'error',
      place: total.clause,
      stated: quoted(total),
      expected: quoted(left),
      message: say((m) => m.balanceDiffers(quoted(total), quoted(left))),
    });
}

/** 收入总计 and 支出总计 of one section balance by definition. */
function againstOtherTotal({ narrative }: Context, tally: Tally): void {
  const totals = narrative.passages.filter(
    ({ subject, levels }) => levels.length > 0 && /(?:收入|支出)总计$/.test(subject.caption),
  );
  for (const revenue of totals.filter(({ subject }) => subject.caption.endsWith('收入总计'))) {
    const expenditure = totals.find(
      ({ subject, section, index }) =>
        section === revenue.section &&
        index > revenue.index &&
        subject.caption === revenue.subject.caption.replace(/收入总计$/, '支出总计'),
    );
    const [left, right] = [revenue.levels[0], expenditure?.levels[0]];
    if (left === undefined || right === undefined) continue;
    if (statedAmount(left) === statedAmount(right)) tally.holds();
    else
      tally.finds({
        severity: 'error',
        place: right.clause,
        stated: quoted(right),
        expected: quoted(left),
        message: say((m) => m.unbalanced(quoted(left), quoted(right))),
      });
  }
}

/** 三公经费 may be paid from projects too, so that what 公用经费 lists of it may be less. */
function mayBeItsBasicPart(context: Context, ...passages: readonly [Passage, Passage]): boolean {
  const [part, other] = passages.map((passage) =>
    BASIC_LISTS.has(context.enumerationOf(passage)?.subject.fact ?? 'balance'),
  );
  if (part === other) return false;
  const [basic, whole] = part === true ? passages : [passages[1], passages[0]];
  return (
    basic.levels[0] !== undefined &&
    whole.levels[0] !== undefined &&
    statedAmount(basic.levels[0]) < statedAmount(whole.levels[0])
  );
}

/** 一般公共预算支出 as a whole, said again under its own headings. */
function isWholeGrant(context: Context, ...passages: readonly Passage[]): boolean {
  return passages.every(
    (passage) =>
      passage.subject.fact === 'general-public' &&
      /^\s*20\d{2}\s*年[^局本下]*支出/.test(passage.levels[0]?.clause.quote ?? '') &&
      context.scopeOfSection(passage.section) === 'general-public' &&
      context.enumerationOf(passage) === undefined,
  );
}

function isSameFact(left: Passage, right: Passage): boolean {
  return left.subject.fact !== undefined && left.subject.fact === right.subject.fact;
}

function spanning(text: string, start: number, end: { readonly start: number; readonly length: number }) {
  const length = end.start + end.length - start;
  return { start, length, quote: text.slice(start, start + length) };
}
