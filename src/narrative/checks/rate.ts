import { formatAmount, magnitude, negate, subtract, ZERO, type Amount } from '../../core/amount';
import { arithmetic } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import type { Context, Known } from '../context';
import type { Passage, StatedAmount, StatedRate } from '../narrative';
import { judgePercentage, partOf, percentageText, roundsTo, statedAmount } from '../ratio';
import { corrected, quoted } from './agreement';
import { say, tallyFor, type TextCheck } from './check';

/** What a rate is computed from: the change, and what it is a change of. */
export interface Comparison {
  readonly change: Amount;
  readonly now: Known;
  readonly prior: Amount;
}

/** 增长、下降 X%: the change divided by last year's amount. */
export const rate: TextCheck = {
  id: 'narrative-rate',
  title: { zh: '增减幅度由增减额和上年数算得', en: 'Rates follow from the change and last year’s amount' },
  basis: arithmetic('增减幅度 = 增减额 ÷ 上年数', 'a rate is the change divided by last year’s amount'),
  severity: 'error',
  run: checkRate,
};

function checkRate(context: Context): RuleResult {
  const tally = tallyFor(rate.id);
  for (const passage of context.narrative.passages) {
    const stated = passage.rate;
    const compared = stated === undefined ? undefined : comparison(context, passage);
    if (stated === undefined || compared === undefined || compared.prior <= 0n) continue;
    const { change, prior, now } = compared;
    const verdict = judgePercentage(stated.figure, magnitude(change), prior, now.half, (now.half * 2n) as Amount);
    if (
      verdict.kind === 'agrees' ||
      (passage.levels.length === 1 && isRightFor(context, passage, stated, corrected(context, passage)))
    ) {
      tally.holds();
      continue;
    }
    if (verdict.kind === 'no-base') continue;
    const subject = passage.subject.caption;
    const wrong = `${percentageText(stated.figure)}%`;
    const expected = `${verdict.expected}%`;
    const calculation = `${formatAmount(magnitude(change), now.unit)} ÷ ${formatAmount(prior, now.unit)}`;
    const common = { place: stated.clause, stated: wrong, expected };
    if (verdict.kind === 'rounding') {
      tally.finds({
        ...common,
        severity: 'notice',
        message: say((m) => m.percentageRounding(m.rateOf(subject), wrong, expected, calculation)),
      });
      continue;
    }
    const other = otherBase(context, passage, stated, change);
    if (other !== undefined) {
      const otherCalculation = `${formatAmount(magnitude(change), now.unit)} ÷ ${formatAmount(other.prior, now.unit)}`;
      tally.finds({
        ...common,
        severity: 'warning',
        message: say((m) => m.rateOtherBase(subject, wrong, expected, calculation, other.caption, otherCalculation)),
      });
    } else if (verdict.kind === 'truncated') {
      tally.finds({
        ...common,
        severity: 'warning',
        message: say((m) => m.rateTruncated(subject, wrong, expected, calculation)),
      });
    } else {
      const byThisYear = now.amount > 0n && roundsTo(stated.figure, magnitude(change), now.amount);
      const reading = byThisYear ? undefined : impliedChange(context, passage, stated, compared);
      const message = say((m) => {
        const text = m.rate(subject, wrong, expected, calculation);
        if (byThisYear)
          return (
            text +
            m.rateThisYear(`${formatAmount(magnitude(change), now.unit)} ÷ ${formatAmount(now.amount, now.unit)}`)
          );
        if (reading !== undefined) return text + m.rateDigit(reading);
        const [first] = passage.levels;
        return passage.levels.length > 1 &&
          first !== undefined &&
          isRightFor(context, passage, stated, statedAmount(first))
          ? text + m.rateFitsOther(wrong, quoted(first))
          : text;
      });
      tally.finds({ ...common, severity: 'error', message });
    }
  }
  return tally.result();
}

/** A percentage of nothing: 100% growth where last year was nought. */
export const zeroBase: TextCheck = {
  id: 'narrative-zero-base',
  title: { zh: '上年为零不计算增幅', en: 'No rate where last year was nought' },
  basis: arithmetic('分母为零时没有百分比', 'nothing is a percentage of nought'),
  severity: 'notice',
  run: checkZeroBase,
};

function checkZeroBase(context: Context): RuleResult {
  const tally = tallyFor(zeroBase.id);
  for (const passage of context.narrative.passages) {
    const compared = passage.rate === undefined ? undefined : comparison(context, passage);
    if (passage.rate === undefined || compared === undefined) continue;
    const { prior, change } = compared;
    if (prior !== ZERO || change === ZERO || passage.rate.figure.mantissa === 0n) {
      tally.holds();
      continue;
    }
    const stated = `${percentageText(passage.rate.figure)}%`;
    tally.finds({
      severity: 'notice',
      place: passage.rate.clause,
      stated,
      message: say((m) => m.zeroBase(passage.subject.caption, stated)),
    });
  }
  return tally.result();
}

/** This year, last year and the change between them, from what the text says; undefined where it says too little. */
export function comparison(
  context: Context,
  passage: Passage,
  now: Known | undefined = context.levelOf(passage),
): Comparison | undefined {
  if (now === undefined) return undefined;
  if (passage.lastYear !== undefined) {
    const prior = statedAmount(passage.lastYear);
    return { change: subtract(now.amount, prior), now, prior };
  }
  const change = signedChange(passage);
  return change === undefined ? undefined : { change, now, prior: subtract(now.amount, change) };
}

/** The stated change with its sign; undefined where both alternatives of the form are left in and it is not nought. */
export function signedChange(passage: Passage): Amount | undefined {
  const { change } = passage;
  if (change === undefined) return undefined;
  if (change.direction === 'none') return ZERO;
  return change.amount === undefined ? undefined : signed(change.amount, change.direction);
}

export function signed(amount: StatedAmount, direction: 'up' | 'down' | 'either'): Amount | undefined {
  const value = statedAmount(amount);
  if (direction === 'either') return value === ZERO ? ZERO : undefined;
  return direction === 'up' ? value : negate(value);
}

/** The rate fits another amount than the one beside it: that of the tables, or one said before. */
function isRightFor(context: Context, passage: Passage, stated: StatedRate, amount: Amount | undefined): boolean {
  const now = context.levelOf(passage);
  if (amount === undefined || now === undefined || amount === now.amount) return false;
  const compared = comparison(context, passage, { ...now, amount });
  return (
    compared !== undefined &&
    compared.prior > 0n &&
    judgePercentage(stated.figure, magnitude(compared.change), compared.prior, now.half).kind === 'agrees'
  );
}

/** The same change over last year's amount of the whole that this is a part of. */
function otherBase(
  context: Context,
  passage: Passage,
  stated: StatedRate,
  change: Amount,
): { readonly caption: string; readonly prior: Amount } | undefined {
  const enumeration = context.enumerationOf(passage);
  if (enumeration === undefined) return undefined;
  const passages = enumeration.whole === undefined ? [] : [context.narrative.passages[enumeration.whole]];
  for (const whole of passages) {
    const level = whole?.levels[0];
    if (whole === undefined || level === undefined) continue;
    const ownChange = signedChange(whole) ?? change;
    const prior = subtract(statedAmount(level), ownChange);
    if (roundsTo(stated.figure, magnitude(change), prior)) return { caption: whole.subject.caption, prior };
  }
  return undefined;
}

/** The change that the rate belongs to, where the one written is that without a digit: all of this year's amount at 100%. */
function impliedChange(
  context: Context,
  passage: Passage,
  stated: StatedRate,
  { now, prior }: Comparison,
): string | undefined {
  const change = passage.change?.amount;
  if (change === undefined) return undefined;
  const decimals = context.narrative.decimals.get(now.unit) ?? 2;
  const isWhole = percentageText(stated.figure).replace(/\.0*$/, '') === '100' && passage.change?.direction === 'up';
  const text = isWhole
    ? formatAmount(now.amount, now.unit, decimals)
    : partOf(prior, stated.figure, now.unit, decimals);
  return isWithoutOneDigit(formatAmount(statedAmount(change), now.unit, decimals), text)
    ? `${text}${now.unit}`
    : undefined;
}

/** Whether the short figure is the long one without one of its digits: 0.36 for 10.36. */
export function isWithoutOneDigit(short: string, long: string): boolean {
  const digits = (text: string) => text.replace('.', '').replace(/^0+/, '');
  const [few, many] = [digits(short), digits(long)];
  if (few === '' || many.length <= few.length) return false;
  if (many.endsWith(few) && many.length - few.length <= 2) return true;
  return (
    many.length === few.length + 1 &&
    Array.from(many).some((_, index) => many.slice(0, index) + many.slice(index + 1) === few)
  );
}
