import type { Context } from '../context';
import { add, amountOf, formatAmount, stepOf, sum, ZERO, type Amount } from '../../core/amount';
import type { RuleResult } from '../../model/rule';
import type { StatementPlace } from '../../model/finding';
import { comparable, likeness } from '../captions';
import type { Fact } from '../facts';
import {
  ACTIVITIES,
  COMMON_ACTIVITIES,
  COMPLETE_GOAL,
  COUNTED,
  INDICATOR_VALUE,
  MONEY_INDICATOR,
  NUMERALS,
} from '../grammar/performance';
import type { Indicator, PerformanceTarget, TargetCell, TargetFigure } from '../performance-targets';
import { statedAmount } from '../ratio';
import { quoted } from './agreement';
import { say, tallyFor, type TextCheck } from './check';
import { isRoundingOfParts, isSameMoney, stepOfTargets } from './target-money';

const NOWHERE: StatementPlace = { start: 0, length: 0, quote: '' };

/** 年度资金总额 = 财政拨款 + 其他资金 = the project's amount; number and sum of the projects as the text says. */
export const performanceFunds: TextCheck = {
  id: 'performance-funds',
  title: { zh: '绩效目标表金额与项目支出一致', en: 'Money in the performance targets equals the project expenditure' },
  basis: {
    zh: '项目支出绩效目标表的结构：绩效目标与项目预算一一对应',
    en: 'Structure of the form of performance targets: each belongs to one project and its money',
  },
  severity: 'error',
  run: checkPerformanceFunds,
};

function checkPerformanceFunds(context: Context): RuleResult {
  const tally = tallyFor(performanceFunds.id);
  const { targets, facts, narrative } = context;
  const projects = facts.lines('project', undefined);
  const step = stepOfTargets(context);
  for (const target of targets) {
    const total = amountIn(target.total);
    if (total === undefined || target.total === undefined) continue;
    const { at } = target.total;
    const [fiscal, other] = [amountIn(target.fiscal), amountIn(target.other)];
    if (fiscal !== undefined) {
      const parts = add(fiscal, other ?? ZERO);
      const [said, added] = [print(total), print(parts)];
      if (parts === total) tally.holds();
      else
        tally.finds({
          ...placed(at),
          severity: isRoundingOfParts(total, [fiscal, other ?? ZERO], parts, step) ? 'notice' : 'error',
          stated: said,
          expected: added,
          message: say((m) => m.performanceFunds(target.project.text, said, added)),
        });
    }
    const project = projectOf(target, projects);
    if (project === undefined) continue;
    if (isSameMoney({ amount: total, step }, project)) {
      tally.holds();
    } else {
      const [said, expected] = [print(total), print(project.amount)];
      const message = say((m) =>
        m.performanceProject(target.project.text, said, expected, { zh: project.label, en: project.labelEn }),
      );
      tally.finds({ ...placed(at), severity: 'error', stated: said, expected, facts: [project], message });
    }
  }
  const number = projects.length > 0 ? projects.length : targets.length;
  const inSection = narrative.passages.filter((passage) => context.sectionKinds(passage).includes('performance'));
  const count = inSection
    .flatMap((passage) => passage.counts)
    .find(({ noun, measure }) => measure === '个' && noun.endsWith('项目'));
  if (count !== undefined && number > 0) {
    const said = count.figure.mantissa.toString();
    if (said === `${number}`) tally.holds();
    else
      tally.finds({
        severity: 'error',
        place: count.clause,
        stated: said,
        expected: `${number}`,
        message: say((m) => m.performanceCount(said, `${number}`)),
      });
    const money = inSection.find(({ subject, levels }) => subject.fact === 'performance-money' && levels.length > 0)
      ?.levels[0];
    const expected =
      projects.length > 0
        ? sum(projects.map(({ amount }) => amount))
        : sum(targets.map(({ total }) => amountIn(total) ?? ZERO));
    if (money !== undefined && said === `${number}`) {
      if (statedAmount(money) === expected) tally.holds();
      else
        tally.finds({
          severity: 'error',
          place: money.clause,
          stated: quoted(money),
          expected: print(expected),
          facts: projects,
          message: say((m) => m.performanceSum(quoted(money), print(expected))),
        });
    }
  }
  return tally.result();
}

/** A target table names its project as the project table does. */
export const performanceName: TextCheck = {
  id: 'performance-name',
  title: { zh: '绩效目标表项目名称与项目支出表一致', en: 'Performance targets name the project as its table does' },
  basis: {
    zh: '项目支出绩效目标表的结构：绩效目标与项目预算一一对应',
    en: 'Structure of the form of performance targets: each belongs to one project and its money',
  },
  severity: 'warning',
  run: checkPerformanceName,
};

function checkPerformanceName(context: Context): RuleResult {
  const tally = tallyFor(performanceName.id);
  const projects = context.facts.lines('project', undefined);
  for (const target of context.targets) {
    if (projects.length === 0) continue;
    if (projects.some(({ caption }) => comparable(caption) === comparable(target.project.text))) {
      tally.holds();
      continue;
    }
    const total = amountIn(target.total);
    const meant = projects.find(
      (project) => project.amount === total && likeness(project.caption, target.project.text) > 0.4,
    );
    if (meant === undefined) continue;
    const message = say((m) => m.performanceName(target.project.text, meant.caption, print(meant.amount)));
    tally.finds({
      ...placed(target.project),
      severity: 'warning',
      stated: target.project.text,
      expected: meant.caption,
      facts: [meant],
      message,
    });
  }
  return tally.result();
}

/** The cost indicator of a project is its money. */
export const performanceCost: TextCheck = {
  id: 'performance-cost',
  title: { zh: '成本指标等于项目资金', en: 'Cost indicators equal the project’s money' },
  basis: { zh: '成本指标是项目所用的资金', en: 'A cost indicator is the money that the project uses' },
  severity: 'error',
  run: checkPerformanceCost,
};

function checkPerformanceCost(context: Context): RuleResult {
  const tally = tallyFor(performanceCost.id);
  const projects = context.facts.lines('project', undefined);
  const step = stepOfTargets(context);
  for (const target of context.targets) {
    const total = amountIn(target.total);
    const costs = target.indicators.filter(
      ({ kind, name, value }) =>
        kind.includes('成本') &&
        MONEY_INDICATOR.test(comparable(name.text)) &&
        numberIn(value) !== undefined &&
        !/元\/|标准|单价|人均/.test(name.text),
    );
    const [cost] = costs;
    if (total === undefined || cost === undefined || costs.length > 1) continue;
    const digits = numberIn(cost.value);
    if (digits === undefined) continue;
    const unit = comparable(cost.name.text).endsWith('(元)') ? '元' : '万元';
    const amount = amountOf(digits.figure, unit);
    const own = stepOf(digits.figure.decimals, unit);
    // The same money in another unit may be finer; in one unit noughts at its end are dropped.
    if (isSameMoney({ amount: total, step }, { amount, step: unit === '万元' && own > step ? step : own })) {
      tally.holds();
      continue;
    }
    const name = comparable(cost.name.text).replace(/\((?:万?元)\)$/, '');
    const isProject =
      projects.some(({ caption }) => comparable(caption) === name) || comparable(target.project.text) === name;
    const [said, expected] = [print(amount), print(total)];
    tally.finds({
      ...placed(cost.value),
      severity: isProject ? 'error' : 'warning',
      stated: said,
      expected,
      message: say((m) => m.performanceCost(target.project.text, cost.name.text, said, expected)),
    });
  }
  return tally.result();
}

interface Mention {
  readonly words: string;
  readonly least: number;
  readonly most: number | undefined;
  readonly quote: string;
  readonly place: TargetCell;
}

/** An indicator asks as much as the goal promises. */
export const performanceIndicator: TextCheck = {
  id: 'performance-indicator',
  title: { zh: '绩效指标与年度目标一致', en: 'Indicators agree with the year’s goal' },
  basis: {
    zh: '项目支出绩效目标表的结构：指标细化年度目标',
    en: 'Structure of the form of performance targets: indicators make the year’s goal exact',
  },
  severity: 'warning',
  run: checkPerformanceIndicator,
};

function checkPerformanceIndicator(context: Context): RuleResult {
  const tally = tallyFor(performanceIndicator.id);
  for (const target of context.targets) {
    const goal = target.goal;
    if (goal === undefined) continue;
    const mentions = mentionsIn(goal);
    const counted = target.indicators.filter(
      ({ name, value }) => numberIn(value)?.unit !== '%' && !name.text.includes('率'),
    );
    const seen = new Map<Indicator, Mention[]>();
    for (const mention of mentions) {
      const indicator = bestMatch(mention.words, counted);
      if (indicator !== undefined) seen.set(indicator, [...(seen.get(indicator) ?? []), mention]);
    }
    for (const [indicator, said] of seen) {
      const value = numberIn(indicator.value);
      const last = said.at(-1);
      const [first] = said;
      if (value === undefined || last === undefined || first === undefined) continue;
      const asked = Number(value.digits);
      const twice = said.find(
        (each) =>
          each.least !== last.least &&
          each.most === undefined &&
          last.most === undefined &&
          sharesSpecific(each.words, last.words),
      );
      if (twice !== undefined) {
        tally.remarks({
          ...placedIn(goal, last.quote),
          severity: 'notice',
          stated: last.quote,
          message: say((m) => m.indicatorTwice(indicator.name.text, twice.quote, last.quote)),
        });
      }
      if (said.some(({ least, most }) => asked >= least && asked <= (most ?? least))) {
        tally.holds();
      } else {
        const isWeaker = asked < Math.min(...said.map(({ least }) => least));
        const message = say((m) =>
          (isWeaker ? m.indicatorWeaker : m.indicatorStronger)(last.quote, indicator.name.text, indicator.value.text),
        );
        tally.finds({
          ...placed(indicator.value),
          severity: isWeaker ? 'warning' : 'notice',
          stated: indicator.value.text,
          expected: last.quote,
          message,
        });
      }
    }
    for (const match of comparable(goal.text).matchAll(COMPLETE_GOAL)) {
      const indicator = target.indicators.find(
        ({ name, value }) =>
          name.text.includes('覆盖率') &&
          numberIn(value)?.unit === '%' &&
          sharesActivity(match.groups?.['words'] ?? '', name.text),
      );
      const value = indicator === undefined ? undefined : numberIn(indicator.value);
      if (indicator === undefined || value === undefined) continue;
      if (Number(value.digits) >= 100) {
        tally.holds();
      } else {
        tally.finds({
          ...placed(indicator.value),
          severity: 'warning',
          stated: indicator.value.text,
          expected: '100%',
          message: say((m) => m.indicatorWeaker(match[0], indicator.name.text, indicator.value.text)),
        });
      }
    }
  }
  return tally.result();
}

/** Percentages have a comparator, and one sign is used for ≥. */
export const performanceComparator: TextCheck = {
  id: 'performance-comparator',
  title: { zh: '绩效指标写明比较符号', en: 'Indicators state how they compare' },
  basis: {
    zh: '项目支出绩效目标表的填报要求：指标值可衡量',
    en: 'How the form of performance targets is filled in: the value of an indicator can be measured',
  },
  severity: 'notice',
  run: checkPerformanceComparator,
};

function checkPerformanceComparator(context: Context): RuleResult {
  const tally = tallyFor(performanceComparator.id);
  const indicators = context.targets.flatMap((target) => target.indicators);
  const used = new Map<string, Indicator>();
  for (const indicator of indicators) {
    const value = numberIn(indicator.value);
    if (value === undefined) continue;
    if (value.comparator !== '' && !used.has(value.comparator)) used.set(value.comparator, indicator);
    if (value.unit === '%' && value.comparator === '') {
      const said = indicator.value.text;
      tally.finds({
        ...placed(indicator.value),
        severity: 'notice',
        stated: said,
        expected: `≥${said}`,
        message: say((m) => m.noComparator(indicator.name.text, said)),
      });
    } else {
      tally.holds();
    }
  }
  for (const [one, other] of [
    ['≥', '≧'],
    ['≤', '≦'],
  ] as const) {
    const indicator = used.get(other);
    if (indicator === undefined || !used.has(one)) continue;
    tally.remarks({
      ...placed(indicator.value),
      severity: 'notice',
      stated: indicator.value.text,
      message: say((m) => m.mixedComparators(one, other)),
    });
  }
  return tally.result();
}

function mentionsIn(goal: TargetCell): readonly Mention[] {
  return [...goal.text.replace(/\s/g, '').matchAll(COUNTED)].flatMap((match) => {
    const { words = '', number = '', most } = match.groups ?? {};
    const least = NUMERALS[number] ?? Number(number);
    return Number.isNaN(least) || activitiesIn(words).length === 0
      ? []
      : [{ words, least, most: most === undefined ? undefined : Number(most), quote: match[0].trim(), place: goal }];
  });
}

function activitiesIn(words: string): readonly string[] {
  return ACTIVITIES.filter((activity) => words.includes(activity));
}

/** The indicator that shares most words with a mention, one of them not common to all. */
function bestMatch(words: string, indicators: readonly Indicator[]): Indicator | undefined {
  const own = activitiesIn(words);
  let best: { readonly indicator: Indicator; readonly score: number } | undefined;
  for (const indicator of indicators) {
    const theirs = activitiesIn(indicator.name.text);
    const shared = own.filter((activity) => theirs.includes(activity));
    if (
      shared.length === 0 ||
      (shared.every((activity) => activity === '活动' || activity === '会') && theirs.length > shared.length)
    )
      continue;
    const specific = shared.filter((activity) => !COMMON_ACTIVITIES.has(activity)).length;
    const score = specific * 10 + shared.length / new Set([...own, ...theirs]).size;
    if (best === undefined || score > best.score) best = { indicator, score };
  }
  return best?.indicator;
}

function sharesSpecific(left: string, right: string): boolean {
  const theirs = activitiesIn(right);
  return activitiesIn(left).some((activity) => theirs.includes(activity) && !COMMON_ACTIVITIES.has(activity));
}

function sharesActivity(left: string, right: string): boolean {
  const theirs = activitiesIn(right);
  return activitiesIn(left).some((activity) => theirs.includes(activity));
}

function projectOf(target: PerformanceTarget, projects: readonly Fact[]): Fact | undefined {
  return (
    projects.find(({ caption }) => comparable(caption) === comparable(target.project.text)) ??
    projects
      .filter(({ caption }) => likeness(caption, target.project.text) > 0.6)
      .sort((a, b) => likeness(b.caption, target.project.text) - likeness(a.caption, target.project.text))[0]
  );
}

function numberIn(cell: TargetCell):
  | {
      readonly comparator: string;
      readonly digits: string;
      readonly unit: string;
      readonly figure: TargetFigure['figure'];
    }
  | undefined {
  const match = INDICATOR_VALUE.exec(cell.text.replace(/\s/g, '').replace(/％/g, '%'));
  const digits = match?.groups?.['number'];
  if (digits === undefined) return undefined;
  const point = digits.indexOf('.');
  const figure = { mantissa: BigInt(digits.replace('.', '')), decimals: point < 0 ? 0 : digits.length - point - 1 };
  return { comparator: match?.groups?.['comparator'] ?? '', digits, unit: match?.groups?.['unit'] ?? '', figure };
}

function amountIn(figure: TargetFigure | undefined): Amount | undefined {
  return figure === undefined ? undefined : amountOf(figure.figure, '万元');
}

function print(amount: Amount): string {
  return `${formatAmount(amount, '万元')}万元`;
}

function placed(cell: TargetCell): { readonly place: StatementPlace; readonly at?: TargetCell['cell'] } {
  return cell.cell === undefined ? { place: cell.place ?? NOWHERE } : { place: cell.place ?? NOWHERE, at: cell.cell };
}

function placedIn(cell: TargetCell, quote: string): ReturnType<typeof placed> {
  const at = cell.place?.quote.indexOf(quote) ?? -1;
  return cell.place === undefined || at < 0
    ? placed(cell)
    : { place: { start: cell.place.start + at, length: quote.length, quote } };
}
