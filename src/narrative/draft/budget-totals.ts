import { sum, ZERO, type Amount } from '../../core/amount';
import { lastYears, type Material } from './material';
import {
  classesOf,
  emptySources,
  expenditureSide,
  expenditureTotal,
  FISCAL,
  proves,
  revenueSide,
  sourceIn,
  sourceName,
  sourcesOf,
  useIn,
  useName,
  usesOf,
  type Side,
} from './sources';
import { blank, compared, isAll, listed, money, shareOf, who, type Part } from './wording';

/** 收支总体: the whole and its change, where it comes from and what for, carried-over money apart. */
export function overview(material: Material): string {
  const { now } = material;
  const revenue = revenueSide(now, 'all');
  const expenditure = expenditureSide(now, 'all');
  if (revenue.total === undefined && expenditure.total === undefined)
    return `${who(material)}${blank('收支总预算及其构成')}。`;
  const total = revenue.total ?? expenditure.total ?? ZERO;
  const balanced = expenditure.total === undefined || revenue.total === undefined || expenditure.total === total;
  const base = lastYears(material, (ledger, wanted) => revenueSide(ledger, 'all', wanted).total);
  const whole = balanced
    ? `收支总预算${money(material, total)}`
    : `收入总计${money(material, total)}，支出总计${money(material, expenditure.total ?? ZERO)}`;
  return [
    `按照综合预算的原则，${material.subject}所有收入和支出均纳入${material.rank}预算管理。`,
    `${who(material)}${whole}${balanced ? compared(material, total, base) : ''}。`,
    ...(revenue.total === undefined
      ? []
      : [
          received(
            material,
            who(material),
            revenue,
            sourcesOf(material, revenue.ofYear).map(([role, amount]) => [sourceName(role, material), amount]),
            OPENINGS.map(([role, name]) => [name, now.kind('revenue-summary', role) ?? ZERO]),
          ),
        ]),
    ...(expenditure.total === undefined ? [] : [expenditureParts(material)]),
  ].join('\n');
}

const OPENINGS = [
  ['opening-general-public', '一般公共预算结转'],
  ['opening-government-fund', '政府性基金预算结转'],
  ['opening-state-capital', '国有资本经营预算结转'],
] as const;

/** 收入包括：… with this year's money and what was carried over apart, each by its parts as far as the tables prove them. */
function received(
  material: Material,
  start: string,
  { total, ofYear, carried = ZERO, surplus = ZERO }: Side,
  sources: readonly Part[],
  openings: readonly Part[],
): string {
  if (!proves(material, total, [ofYear, carried, surplus]))
    return `${start}收入包括：${blank('本年收入、上年结转及其各项金额')}。`;
  if (carried === ZERO && surplus === ZERO) return `${start}收入包括：${listed(material, sources, ofYear)}。`;
  const kinds: readonly Part[] = [
    ['本年收入', ofYear ?? ZERO],
    ['使用非财政拨款结余', surplus],
    ['上年结转', carried],
  ];
  const known = openings.filter(([, amount]) => amount !== ZERO);
  const isProven = known.length > 0 && isAll(material, known, carried);
  return [
    `${start}收入总计${money(material, total ?? ZERO)}，包括：${listed(material, kinds, total)}。`,
    `${start}本年收入包括：${listed(material, sources, ofYear)}。`,
    ...(isProven ? [`${start}上年结转包括：${listed(material, known, carried)}。`] : []),
  ].join('\n');
}

/** 支出包括 each class, and what is carried forward. */
function expenditureParts(material: Material): string {
  const { total, closing = ZERO } = expenditureSide(material.now, 'all');
  const ofYear = total === undefined ? undefined : ((total - closing) as Amount);
  const classes = classesOf(material, ['revenue-expenditure-summary', 'expenditure-summary'], ofYear);
  if (classes.length === 0) return `${who(material)}支出包括：${blank('各类支出金额')}。`;
  return `${who(material)}支出包括：${listed(material, [...classes, ['结转下年', closing]], total)}。`;
}

/** 收入预算: each source with its share and change, carried-over money apart, and what there is none of. */
export function revenue(material: Material): string {
  const { total, ofYear, carried, surplus = ZERO } = revenueSide(material.now, 'all');
  if (total === undefined) return `${who(material)}${blank('收入预算及其各项金额')}。`;
  const base = lastYears(material, (ledger, wanted) => revenueSide(ledger, 'all', wanted).total);
  const proven = proves(material, total, [ofYear, carried ?? ZERO, surplus]);
  const sources = sourcesOf(material, ofYear);
  const apart: readonly Part[] = [
    ['使用非财政拨款结余', surplus],
    ['上年结转', carried ?? ZERO],
  ];
  const all = sum(sources.map(([, amount]) => amount));
  const lines =
    all > total
      ? [`其中：${blank('各项收入金额')}。`]
      : [
          ...sources.map(([role, amount]) => {
            const was = lastYears(material, (ledger, wanted) => sourceIn(ledger, role, wanted));
            return `${who(material)}${sourceName(role, material)}${money(material, amount)}${shareOf(amount, total, '收入预算')}${compared(material, amount, was)}。`;
          }),
          ...apart
            .filter(([, amount]) => amount !== ZERO && proven)
            .map(
              ([name, amount]) =>
                `${who(material)}${name}${money(material, amount)}${shareOf(amount, total, '收入预算')}。`,
            ),
        ];
  const none = emptySources(material).map((role) => sourceName(role, material));
  return [
    `${who(material)}收入预算${money(material, total)}${compared(material, total, base)}。`,
    ...lines,
    ...(none.length === 0 ? [] : [`${who(material)}没有${joined(none)}。`]),
    ...(carried === ZERO ? [`${who(material)}收入预算均为本年收入，没有上年结转。`] : []),
  ].join('\n');
}

/** 甲、乙和丙. */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1) ?? ''}`;
}

/** 支出预算 by use, with share and change. */
export function expenditure(material: Material): string {
  const total = expenditureTotal(material.now);
  if (total === undefined) return `${who(material)}${blank('支出预算及其各项金额')}。`;
  const base = lastYears(material, expenditureTotal);
  const uses = usesOf(material, total);
  const all = sum(uses.map(([, amount]) => amount));
  const lines = uses.map(([role, amount]) => {
    const was = lastYears(material, (ledger, wanted) => useIn(ledger, role, wanted));
    return `${who(material)}${useName(role, material)}${money(material, amount)}${shareOf(amount, total, '支出预算')}${role === 'carried-forward' ? '' : compared(material, amount, was)}。`;
  });
  const lacks = !proves(material, total, [all]);
  return [
    `${who(material)}支出预算${money(material, total)}${compared(material, total, base)}。`,
    ...(all > total ? [] : lines),
    ...(lacks ? [`${who(material)}${blank('支出预算的其余各项金额')}。`] : []),
  ].join('\n');
}

/** 财政拨款收支: the whole, this year's appropriation by budget, what was carried over, and the classes. */
export function fiscal(material: Material): string {
  const { now } = material;
  const side = revenueSide(now, 'fiscal');
  const { total } = side;
  if (total === undefined) return `${who(material)}${blank('财政拨款收支总预算及其构成')}。`;
  const spent = expenditureSide(now, 'fiscal');
  const base = lastYears(material, (ledger, wanted) => revenueSide(ledger, 'fiscal', wanted).total);
  const start = `${who(material)}财政拨款`;
  const budgets = (['general-public', 'government-fund', 'state-capital'] as const).map((role): Part => [
    sourceName(role, material),
    now.amount(FISCAL, 'total', role, 'own', 'revenue') ?? ZERO,
  ]);
  const closing = spent.closing ?? ZERO;
  const classes = classesOf(material, [FISCAL, 'fiscal-expenditure'], ((spent.total ?? ZERO) - closing) as Amount);
  const balanced = spent.total === undefined || spent.total === total;
  return [
    balanced
      ? `${start}收支总预算${money(material, total)}${compared(material, total, base)}。`
      : `${start}收入总计${money(material, total)}，财政拨款支出总计${money(material, spent.total ?? ZERO)}。`,
    received(
      material,
      start,
      side,
      budgets,
      OPENINGS.map(([role, name]) => [name, now.amount(FISCAL, 'total', role, 'own', 'revenue') ?? ZERO]),
    ),
    ...(spent.total === undefined
      ? []
      : classes.length === 0
        ? [`${start}支出包括：${blank('各类支出金额')}。`]
        : [`${start}支出包括：${listed(material, [...classes, ['结转下年', closing]], spent.total)}。`]),
  ].join('\n');
}
