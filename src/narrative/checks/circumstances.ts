import { formatAmount, magnitude, subtract, ZERO, type Amount } from '../../core/amount';
import { BUDGET_LAW_14, DISCLOSURE_CATALOGUE, TEXT_EXPLAINS_TABLES, detail } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import { unitOf } from '../../model/table';
import type { Context } from '../context';
import type { Fact } from '../facts';
import { SAME_ASSET } from '../grammar/assets';
import type { FactKey } from '../grammar/facts';
import type { Passage, StatedAmount, StatedCount } from '../narrative';
import { statedAmount } from '../ratio';
import { agreement, isUnitSlip, quoted, unitMeant } from './agreement';
import { isClose } from './amount';
import { say, tallyFor, type TextCheck } from './check';

/** 实有人数 within 编制数, and 在职 + 退休 + 离休 = 实有. */
export const staff: TextCheck = {
  id: 'narrative-staff',
  title: { zh: '实有人数不超过编制、各类人数相加一致', en: 'Staff do not exceed the approved number' },
  basis: detail(
    DISCLOSURE_CATALOGUE,
    '：公开机构设置情况；编制是人员数的上限',
    ': the establishment is disclosed; it is the limit of staff',
  ),
  severity: 'warning',
  run: checkStaff,
};

function checkStaff(context: Context): RuleResult {
  const tally = tallyFor(staff.id);
  const people = context.narrative.passages.flatMap((passage) =>
    passage.counts.filter(({ measure }) => /^[人名]$/.test(measure)).map((count) => ({ passage, count })),
  );
  const approved = people.find(({ count }) => /编制(?:人?数|人员)?$/.test(count.noun) && !/实有|在编/.test(count.noun));
  const actual = people.find(({ count }) => /实有(?:人员|在编)?(?:人?数)?$|在职在编$/.test(count.noun));
  if (approved !== undefined && actual !== undefined) {
    const [limit, have] = [approved.count.figure.mantissa, actual.count.figure.mantissa];
    if (have <= limit) tally.holds();
    else
      tally.finds({
        severity: 'warning',
        place: actual.count.clause,
        stated: `${have}`,
        expected: `${limit}`,
        message: say((m) => m.overStaffed(`${have}`, `${limit}`)),
      });
  }
  return tally.result();
}

/** No vehicles and no purchase, but money for them. */
export const vehicles: TextCheck = {
  id: 'narrative-vehicles',
  title: { zh: '车辆数与公务用车费用相符', en: 'Vehicles agree with the money for them' },
  basis: {
    zh: '“三公”经费口径：公务用车运行费用于所保有的车辆',
    en: 'Scope of the three public expenses: running costs are those of the vehicles that are kept',
  },
  severity: 'error',
  run: checkVehicles,
};

function checkVehicles(context: Context): RuleResult {
  const tally = tallyFor(vehicles.id);
  const { passages, text } = context.narrative;
  const owned = passages.flatMap(({ counts: each, subject }) =>
    each.filter(
      ({ noun, measure }) =>
        measure === '辆' &&
        /(?:^|共有|[:：])(?:公务用)?车辆?$|车辆(?:共计|合计)?$|保有量$/.test(noun) &&
        !noun.includes('购置') &&
        subject.fact !== 'vehicle-purchase',
    ),
  );
  const running = amountOf(context, 'vehicle-running');
  const [fleet] = owned;
  if (fleet !== undefined && running !== undefined) {
    if (fleet.figure.mantissa > 0n || running.amount === ZERO) {
      tally.holds();
    } else {
      tally.finds({
        severity: 'warning',
        place: fleet.clause,
        stated: '0',
        facts: running.facts,
        message: say((m) => m.carsRunning(running.text)),
      });
    }
  }
  const purchase = amountOf(context, 'vehicle-purchase');
  const none = /未(?:安排)?(?:预算)?购置(?:公务用?)?车辆?/.exec(text);
  const bought = passages.flatMap(({ counts: each, subject }) => (subject.fact === 'vehicle-purchase' ? each : []))[0];
  const place = none === null ? bought?.clause : { start: none.index, length: none[0].length, quote: none[0] };
  if (purchase !== undefined && place !== undefined && (none !== null || bought?.figure.mantissa === 0n)) {
    if (purchase.amount === ZERO) tally.holds();
    else
      tally.finds({
        severity: 'error',
        place,
        stated: place.quote.replace(/\s+/g, ''),
        facts: purchase.facts,
        message: say((m) => m.carsPurchase(purchase.text)),
      });
  }
  return tally.result();
}

interface KnownAmount {
  readonly amount: Amount;
  readonly text: string;
  readonly facts: readonly Fact[];
}

function amountOf(context: Context, fact: FactKey): KnownAmount | undefined {
  const facts = context.facts.fact(fact, undefined);
  if (facts[0] !== undefined)
    return { amount: facts[0].amount, text: `${formatAmount(facts[0].amount, facts[0].unit)}${facts[0].unit}`, facts };
  const level = stated(context, fact);
  return level === undefined ? undefined : { amount: statedAmount(level), text: quoted(level), facts: [] };
}

function stated(context: Context, fact: FactKey): StatedAmount | undefined {
  return context.narrative.passages.find(({ subject, levels }) => subject.fact === fact && levels.length > 0)
    ?.levels[0];
}

/** 机关运行经费 is the 公用经费 of administrative units: never more, and no matter of 事业单位. */
export const operatingCost: TextCheck = {
  id: 'narrative-operating-cost',
  title: { zh: '机关运行经费与公用经费相符', en: 'Operating costs of state organs agree with public funds' },
  basis: detail(BUDGET_LAW_14, '；机关运行经费的口径即公用经费', '; operating costs are public funds'),
  severity: 'error',
  run: checkOperatingCost,
};

function checkOperatingCost(context: Context): RuleResult {
  const tally = tallyFor(operatingCost.id);
  const passage = context.narrative.passages.find(
    ({ subject, levels }) => subject.fact === 'operating-cost' && levels.length > 0,
  );
  const level = passage?.levels[0];
  if (passage === undefined || level === undefined || level.figure.mantissa === 0n) return tally.result();
  const facts = context.facts.fact('public', 'general-public');
  const [fact] = facts;
  if (fact !== undefined) {
    const amount = statedAmount(level);
    // The text may repeat the figure of a table in 万元, while the 公用经费 is printed in 元.
    const [printed] = context.facts.fact('operating-cost', undefined);
    const distance = magnitude(subtract(amount, fact.amount));
    const agrees =
      facts.some((each) => ['equal', 'rounded'].includes(agreement(context, level, each))) ||
      (printed !== undefined && distance * 2n <= printed.step);
    const isOver = amount > fact.amount;
    const source = { zh: fact.label, en: fact.labelEn };
    const expected = context.print(fact.amount, level.unit);
    const unit = unitMeant(level, fact);
    const right = context.print(fact.amount, unit);
    if (!agrees && isUnitSlip(amount, fact.amount, fact.step)) {
      const message = say((m) => m.unitSlip(passage.subject.caption, quoted(level), unit, right, source));
      tally.finds({
        severity: 'error',
        place: level.clause,
        stated: quoted(level),
        expected: right,
        facts: [fact],
        message,
      });
    } else if (agrees || (!isOver && !isClose(amount, fact.amount))) {
      tally.holds();
    } else {
      const message = say((m) =>
        (isOver && !isClose(amount, fact.amount) ? m.bothOverPublic : m.operatingClose)(
          passage.subject.caption,
          quoted(level),
          expected,
          source,
        ),
      );
      tally.finds({
        severity: 'warning',
        place: level.clause,
        stated: quoted(level),
        expected,
        facts: [fact],
        message,
      });
    }
  }
  const running = context.facts
    .lines('functional', 'general-public')
    .filter((line) => line.amount !== ZERO && /^(?:行政运行|事业运行|机关服务)/.test(line.caption));
  if (running.length > 0 && running.every((line) => line.caption.startsWith('事业运行'))) {
    tally.remarks({
      severity: 'notice',
      place: level.clause,
      stated: quoted(level),
      facts: running,
      message: say((m) => m.operatingKind(quoted(level))),
    });
  }
  return tally.result();
}

/** Reserves within the procurement, and goods with a kind of expenditure to buy them from. */
export const procurement: TextCheck = {
  id: 'narrative-procurement',
  title: { zh: '政府采购与支出内容相符', en: 'Procurement agrees with what is spent' },
  basis: detail(
    BUDGET_LAW_14,
    '；政府采购促进中小企业发展管理办法（财库〔2020〕46号）',
    '; Measures for promoting small and medium-sized enterprises by government procurement (财库〔2020〕46号)',
  ),
  severity: 'warning',
  run: checkProcurement,
};

function checkProcurement(context: Context): RuleResult {
  const tally = tallyFor(procurement.id);
  const [whole, sme, small, goods] = (['procurement', 'reserved-sme', 'reserved-small', 'goods'] as const).map((fact) =>
    stated(context, fact),
  );
  if (whole !== undefined && sme !== undefined) {
    if (statedAmount(sme) > statedAmount(whole)) {
      tally.finds({
        severity: 'warning',
        place: sme.clause,
        stated: quoted(sme),
        expected: quoted(whole),
        message: say((m) => m.reserveOver(quoted(sme), quoted(whole))),
      });
    } else {
      tally.holds();
    }
    if (statedAmount(sme) === ZERO && statedAmount(whole) > 0n && (context.narrative.year ?? 0) >= 2021) {
      tally.remarks({
        severity: 'notice',
        place: sme.clause,
        stated: quoted(sme),
        message: say((m) => m.reserveNothing(quoted(whole))),
      });
    }
  }
  if (sme !== undefined && small !== undefined) {
    if (statedAmount(small) > statedAmount(sme)) {
      tally.finds({
        severity: 'warning',
        place: small.clause,
        stated: quoted(small),
        expected: quoted(sme),
        message: say((m) => m.reserveSmallOver(quoted(small), quoted(sme))),
      });
    } else {
      tally.holds();
    }
  }
  if (goods !== undefined && statedAmount(goods) > 0n && showsKinds(context) && capital(context) === ZERO) {
    tally.remarks({
      severity: 'notice',
      place: goods.clause,
      stated: quoted(goods),
      message: say((m) => m.goodsNoCapital(quoted(goods))),
    });
  }
  return tally.result();
}

/** Both the basic and the project table show kinds of expenditure, so that capital is seen wherever it is. */
function showsKinds(context: Context): boolean {
  const project = context.facts.table('project-expenditure');
  return (
    context.facts.table('basic-expenditure') !== undefined &&
    (project?.lists.some(({ columns }) => columns.some(({ role }) => role === 'economic-310')) ?? false)
  );
}

function capital(context: Context): Amount {
  let total = 0n;
  for (const line of context.facts.lines('economic', undefined))
    if (line.code?.startsWith('310') === true) total += line.amount;
  for (const list of context.facts.table('project-expenditure')?.lists ?? []) {
    for (const [index, column] of list.columns.entries()) {
      if (column.role !== 'economic-310' && column.role !== 'economic-309') continue;
      for (const line of list.lines) total += line.figures[index]?.amount ?? 0n;
    }
  }
  return total as Amount;
}

/** Kinds of asset that overlap, and two price classes of one name. */
export const assets: TextCheck = {
  id: 'narrative-assets',
  title: { zh: '资产类别不重复', en: 'Kinds of assets do not overlap' },
  basis: detail(
    DISCLOSURE_CATALOGUE,
    '：说明国有资产占用情况，各类资产不重复',
    ': state assets are explained, by kinds that do not overlap',
  ),
  severity: 'notice',
  run: checkAssets,
};

function checkAssets(context: Context): RuleResult {
  const tally = tallyFor(assets.id);
  const named = context.narrative.passages.filter((passage) => context.sectionKinds(passage).includes('assets'));
  for (const enumeration of context.narrative.enumerations) {
    const captions = enumeration.parts
      .map((part) => context.narrative.passages[part])
      .filter((part): part is Passage => part !== undefined && named.includes(part));
    for (const [pattern, other] of SAME_ASSET) {
      const [first, second] = [
        captions.find(({ subject }) => pattern.test(subject.caption)),
        captions.find(({ subject }) => other.test(subject.caption)),
      ];
      if (first === undefined || second === undefined) continue;
      tally.remarks({
        severity: 'notice',
        place: second.subject.place,
        stated: second.subject.caption,
        message: say((m) => m.assetsAlike(first.subject.caption, second.subject.caption)),
      });
    }
  }
  const priced = named.flatMap((passage) => passage.counts.flatMap((count) => priceClass(passage, count)));
  for (const { limit, thing, place } of priced) {
    const other = priced.find((each) => each.limit !== limit && each.thing === thing && each.place.start < place.start);
    if (other === undefined || tally.findings.some(({ stated: said }) => said === thing)) continue;
    tally.remarks({ severity: 'notice', place, stated: thing, message: say((m) => m.assetsSameName(thing)) });
  }
  for (const { thing, place } of priced) {
    const whole = priced.find((each) => each.thing.length === thing.length + 1 && each.thing.startsWith(thing));
    if (whole !== undefined)
      tally.remarks({
        severity: 'notice',
        place,
        stated: thing,
        expected: whole.thing,
        message: say((m) => m.cutWord(thing, whole.thing)),
      });
  }
  return tally.result();
}

function priceClass(
  passage: Passage,
  count: StatedCount,
): { readonly limit: string; readonly thing: string; readonly place: StatedCount['clause'] }[] {
  const match = /(\d+)万元?(?:\(含\))?以上(?:的)?(?:\(含\))?([^\d()]+?)(?:\(不含车辆\))?$/.exec(count.noun);
  return match?.[1] === undefined || match[2] === undefined
    ? []
    : [{ limit: match[1], thing: match[2], place: passage.counts[0]?.clause ?? count.clause }];
}

/** 未安排政府性基金预算 and an amount in the tables exclude each other. */
export const nothing: TextCheck = {
  id: 'narrative-nothing',
  title: { zh: '“未安排”与公开表一致', en: '“未安排” agrees with the tables' },
  basis: TEXT_EXPLAINS_TABLES,
  severity: 'error',
  run: checkNothing,
};

function checkNothing(context: Context): RuleResult {
  const tally = tallyFor(nothing.id);
  const { text } = context.narrative;
  for (const [fact, words] of [
    ['government-fund', '政府性基金'],
    ['state-capital', '国有资本经营'],
    ['three-public', '[“"]三公[”"]经费'],
  ] as const) {
    const pattern = new RegExp(
      `(?:无|没有(?:使用)?|未安排)${words}(?:预算)?(?:财政)?(?:拨款)?(?:和国有资本经营预算拨款)?(?:安排的)?(?:预算|支出|收入)?|${words}(?:预算)?(?:财政)?(?:拨款)?(?:支出)?(?:未安排|无安排)`,
    );
    const match = pattern.exec(text);
    const [figure] = context.facts.fact(fact, undefined);
    if (match === null || figure === undefined) continue;
    if (figure.amount === ZERO) {
      tally.holds();
    } else {
      const expected = `${formatAmount(figure.amount, unitOf(figure.table))}${unitOf(figure.table)}`;
      const place = { start: match.index, length: match[0].length, quote: match[0] };
      tally.finds({
        severity: 'error',
        place,
        stated: match[0],
        expected,
        facts: [figure],
        message: say((m) => m.nothingButAmount(match[0], expected, { zh: figure.label, en: figure.labelEn })),
      });
    }
  }
  return tally.result();
}
