import { formatAmount, type Amount } from '../../core/amount';
import { CUSTOM, arithmetic } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import type { Context, Known } from '../context';
import { inScope } from '../facts';
import type { Passage, StatedPercentage } from '../narrative';
import { judgePercentage, percentageText, printedDecimal } from '../ratio';
import { corrected, exact } from './agreement';
import { say, tallyFor, type TextCheck } from './check';

/** 占 X%: the part divided by its whole, rounded half up to the printed digits. */
export const share: TextCheck = {
  id: 'narrative-share',
  title: { zh: '占比等于部分除以总额', en: 'Shares equal the part divided by the whole' },
  basis: arithmetic('占比 = 部分 ÷ 总额', 'a share is the part divided by the whole'),
  severity: 'error',
  run: checkShare,
};

function checkShare(context: Context): RuleResult {
  const tally = tallyFor(share.id);
  for (const passage of context.narrative.passages) {
    const stated = passage.share;
    if (stated === undefined) continue;
    const part = context.levelOf(passage);
    const whole = wholeOfShare(context, passage);
    if (part === undefined || whole === undefined) continue;
    const verdict = judgePercentage(stated.figure, part.amount, whole.known.amount, part.half, whole.known.half);
    if (verdict.kind === 'agrees' || isRightForTables(context, passage, whole.known, stated)) {
      tally.holds();
      continue;
    }
    if (verdict.kind === 'no-base') continue;
    const wrong = `${percentageText(stated.figure)}%`;
    const expected = `${verdict.expected}%`;
    const calculation = `${formatAmount(part.amount, part.unit)} ÷ ${formatAmount(whole.known.amount, part.unit)}`;
    const forced = forcedToHundred(context, passage);
    const common = {
      place: stated.clause,
      stated: stated.sign === 'missing' ? percentageText(stated.figure) : wrong,
      expected,
    };
    if (verdict.kind === 'rounding') {
      tally.finds({
        ...common,
        severity: 'notice',
        message: say((m) =>
          m.percentageRounding(m.shareOf(passage.subject.caption, whole.caption), wrong, expected, calculation),
        ),
      });
      continue;
    }
    const message = say((m) => {
      const what = m.shareOf(passage.subject.caption, whole.caption);
      const text =
        verdict.kind === 'truncated'
          ? m.shareTruncated(what, wrong, expected, calculation)
          : m.share(what, wrong, expected, calculation);
      return forced === undefined ? text : text + m.forced(forced);
    });
    tally.finds({ ...common, severity: verdict.kind === 'truncated' ? 'warning' : 'error', message });
  }
  return tally.result();
}

/** A percentage without its sign, and a sign without its number. */
export const percentSign: TextCheck = {
  id: 'narrative-percent-sign',
  title: { zh: '百分比书写完整', en: 'Percentages are written in full' },
  basis: CUSTOM,
  severity: 'error',
  run: checkPercentSign,
};

function checkPercentSign(context: Context): RuleResult {
  const tally = tallyFor(percentSign.id);
  for (const passage of context.narrative.passages) {
    for (const stated of [passage.share, passage.rate, passage.completion]) {
      if (stated === undefined) continue;
      if (stated.sign === 'present') tally.holds();
      else
        tally.finds({
          severity: 'warning',
          place: stated.clause,
          stated: percentageText(stated.figure),
          expected: `${percentageText(stated.figure)}%`,
          message: say((m) => m.signMissing(stated.clause.quote.replace(/\s+/g, ''))),
        });
    }
    for (const place of passage.loneSigns) {
      const expected = expectedShare(context, passage);
      tally.finds({
        severity: 'error',
        place,
        stated: '%',
        expected,
        message: say((m) => m.signAlone(place.quote.replace(/\s+/g, ''))),
      });
    }
  }
  return tally.result();
}

function expectedShare(context: Context, passage: Passage): string | undefined {
  const [part, whole] = [context.levelOf(passage), wholeOfShare(context, passage)];
  if (part === undefined || whole === undefined) return undefined;
  const verdict = judgePercentage({ mantissa: -100_000n, decimals: 2 }, part.amount, whole.known.amount, 0n as Amount);
  return verdict.kind === 'differs' ? `${verdict.expected}%` : undefined;
}

interface WholeOfShare {
  readonly known: Known;
  readonly caption: string;
}

/** What a share is a share of: named beside it, or the whole of the enumeration, or the total of the section. */
function wholeOfShare(context: Context, passage: Passage): WholeOfShare | undefined {
  const named = passage.share?.of;
  if (named !== undefined) {
    // 财政拨款支出 X，占本年支出合计的 Y%: not a share of itself.
    const isOfAll =
      inScope(named.fact ?? 'balance', 'fiscal') === passage.subject.fact ||
      (named.fact === 'expenditure' && passage.subject.fact === 'general-public');
    const known = context.amountOfSubject(named, passage, isOfAll ? 'all' : context.scopeOf(passage));
    // 支出总计 holds what is left at the end of the year, 本年支出合计 does not.
    const isOther = named.caption.endsWith('合计') && known?.passage?.subject.caption.endsWith('总计') === true;
    return known === undefined || isOther ? undefined : { known, caption: named.caption };
  }
  const enumeration = context.enumerationOf(passage);
  if (enumeration !== undefined) {
    const whole = enumeration.whole === undefined ? undefined : context.narrative.passages[enumeration.whole];
    const level = whole?.levels[0];
    const known =
      level === undefined ? context.amountOfSubject(enumeration.subject, passage) : context.known(level, whole);
    return known === undefined ? undefined : { known, caption: enumeration.subject.caption };
  }
  if (passage.subject.path === undefined) return undefined;
  const scope = context.scopeOf(passage);
  const total = context.amountOfSubject(
    {
      ...passage.subject,
      path: undefined,
      generalPublic: false,
      caption: '',
      fact: scope === 'general-public' ? 'general-public' : scope === 'fiscal' ? 'fiscal-expenditure' : 'expenditure',
    },
    passage,
  );
  return total === undefined
    ? undefined
    : { known: total, caption: total.passage?.subject.caption ?? total.fact?.caption ?? '' };
}

/** The share fits the tables' amounts where the text's are wrong: the finding is then about those. */
function isRightForTables(context: Context, passage: Passage, whole: Known, stated: StatedPercentage): boolean {
  const part = corrected(context, passage);
  const total = whole.passage === undefined ? whole.amount : corrected(context, whole.passage);
  if (part === undefined || total === undefined) return false;
  if (judgePercentage(stated.figure, part, total, whole.half).kind === 'agrees') return true;
  // Tables in 元 know the digits that a text in 万元 has rounded away.
  const [exactPart, exactTotal] = [
    exact(context, passage),
    whole.passage === undefined ? whole.amount : exact(context, whole.passage),
  ];
  return (
    exactPart !== undefined &&
    exactTotal !== undefined &&
    judgePercentage(stated.figure, exactPart, exactTotal, 0n as Amount).kind === 'agrees'
  );
}

/** The shares beside this one, where they add to 100 exactly. */
function forcedToHundred(context: Context, passage: Passage): string | undefined {
  const enumeration = context.enumerationOf(passage);
  const siblings = context.narrative.passages.filter(
    (each) =>
      each.share !== undefined &&
      (enumeration === undefined
        ? each.section === passage.section && context.enumerationOf(each) === undefined
        : enumeration.parts.includes(each.index)),
  );
  if (siblings.length < 2) return undefined;
  const total = siblings.reduce(
    (sum, each) => sum.plus(each.share === undefined ? 0 : printedDecimal(each.share.figure)),
    printedDecimal({ mantissa: 0n, decimals: 0 }),
  );
  return total.eq(100)
    ? siblings.map(({ share: each }) => (each === undefined ? '' : `${percentageText(each.figure)}%`)).join('、')
    : undefined;
}
