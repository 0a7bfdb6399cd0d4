import { sum, ZERO, type Amount } from '../../core/amount';
import type { LayoutId } from '../../model/table';
import type { Fact } from '../facts';
import type { Scope } from '../scope';
import type { FactKey } from '../grammar/facts';
import { percentage } from '../ratio';
import {
  amountFor,
  blank,
  CHANGE_TO_FILL_IN,
  changeSince,
  linesAt,
  money,
  priorOf,
  shareOf,
  type Material,
} from './figures';
import { fundsOf, merged, nameOf, pathNames } from './items';

const REVENUE: readonly (readonly [FactKey, string])[] = [
  ['fiscal-appropriation', '财政拨款收入'],
  ['superior-subsidy', '上级补助收入'],
  ['business-revenue', '事业收入'],
  ['operating-revenue', '经营收入'],
  ['subsidiary-remittance', '附属单位上缴收入'],
  ['other-revenue', '其他收入'],
];

/** 收入支出总计 and how it changed. */
export function overview(material: Material): string {
  const total = amountFor(material, 'balance');
  if (total === undefined) return blank('收入支出总计');
  return `${material.organisation}${material.year}度收入支出总计${money(material, total)}。${changed(material, '收入支出总计', total, priorOf(material, 'balance'))}`;
}

/** 本年收入合计 by source. */
export function revenue(material: Material): string {
  const total = amountOfYear(material, 'revenue', 'final-revenue-summary');
  if (total === undefined) return blank('收入决算情况');
  const sources = REVENUE.flatMap(([fact, name]) => {
    const amount = amountOfYear(material, fact, 'final-revenue-summary');
    return amount === undefined || amount === ZERO
      ? []
      : [`${name}${money(material, amount)}${shareOf(amount, total)}`];
  });
  return sources.length === 0
    ? `本年收入合计${money(material, total)}。`
    : `本年收入合计${money(material, total)}，其中：${sources.join('；')}。`;
}

/** 本年支出合计, basic and project expenditure; what else there is only the unit can name. */
export function expenditure(material: Material): string {
  const total = amountOfYear(material, 'expenditure', 'final-expenditure-summary');
  if (total === undefined) return blank('支出决算情况');
  const kinds = (
    [
      ['basic', '基本支出'],
      ['project', '项目支出'],
    ] as const
  ).map(([fact, name]) => [name, amountFor(material, fact, 'all') ?? ZERO] as const);
  const isAll = sum(kinds.map(([, amount]) => amount)) === total;
  return `本年支出合计${money(material, total)}，其中：${[...kinds.map(([name, amount]) => `${name}${money(material, amount)}${shareOf(amount, total)}`), ...(isAll ? [] : [blank('其余各项支出及占比')])].join('；')}。`;
}

/** 财政拨款收入支出总计 and how it changed. */
export function fiscal(material: Material): string {
  const total = amountFor(material, 'fiscal-balance');
  if (total === undefined) return blank('财政拨款收入支出决算总体情况');
  return `${material.organisation}${material.year}度财政拨款收入支出总计${money(material, total)}。${changed(material, '财政拨款收入支出总计', total, priorOf(material, 'fiscal-balance'))}`;
}

/** 一般公共预算财政拨款支出: size, structure by 类, and each 项 beside its budget, which the tables do not print. */
export function generalPublic(material: Material): string {
  const total = amountFor(material, 'general-public', 'general-public');
  const name = '一般公共预算财政拨款支出';
  if (total === undefined || total === ZERO) return `${material.organisation}${material.year}度无${name}。`;
  const whole = amountOfYear(material, 'expenditure', 'final-expenditure-summary');
  const classes = linesAt(material, 'functional', 'general-public', 3).map(
    (line) => `${nameOf(line)}（类）${money(material, line.amount)}${shareOf(line.amount, total)}`,
  );
  const items = linesAt(material, 'functional', 'general-public', 7).map(
    (item, index) => `${index + 1}.${levels(material, item)}。${beside(material, item.amount)}`,
  );
  return [
    '（一）一般公共预算财政拨款支出决算总体情况',
    `${name}${money(material, total)}${whole === undefined || whole === ZERO ? '' : `，占本年支出合计的${percentage(total, whole, 2)}%`}。${changed(material, name, total, priorOf(material, 'general-public', 'general-public'))}`,
    '（二）一般公共预算财政拨款支出决算结构情况',
    classes.length === 0
      ? blank('支出结构')
      : `${name}${money(material, total)}，主要用于以下方面：${classes.join('；')}。`,
    '（三）一般公共预算财政拨款支出决算具体情况',
    ...(items.length === 0 ? [blank('各科目的年初预算、支出决算和差异原因')] : items),
  ].join('\n');
}

/** 基本支出: personnel and public funds, with every economic item. */
export function basic(material: Material): string {
  const total = amountFor(material, 'basic', 'general-public');
  if (total === undefined) return blank('基本支出决算情况');
  const sides = (['personnel', 'public'] as const).flatMap((side) => {
    const items = merged(material.facts.linesIn(side));
    const amount = amountFor(material, side) ?? (items.length === 0 ? undefined : sum(items.map(([, each]) => each)));
    return amount === undefined ? [] : [fundsOf(material, side, amount, items)];
  });
  return [`一般公共预算财政拨款基本支出${money(material, total)}，其中：`, ...sides].join('\n');
}

const THREE_PUBLIC: readonly (readonly [FactKey, string])[] = [
  ['overseas', '因公出国（境）费'],
  ['vehicles', '公务用车购置及运行维护费'],
  ['hospitality', '公务接待费'],
];

/** “三公”经费: final account beside the budget, each item, and what only the unit can count. */
export function threePublic(material: Material): string {
  const total = amountFor(material, 'three-public');
  if (total === undefined) return blank('“三公”经费支出决算情况');
  const items = THREE_PUBLIC.map(
    ([fact, name]) => `${name}支出决算为${money(material, amountFor(material, fact) ?? ZERO)}`,
  );
  const budget = budgetOf(material);
  const start =
    budget === undefined || budget === ZERO
      ? `支出决算为${money(material, total)}`
      : `支出预算为${money(material, budget)}，支出决算为${money(material, total)}，完成预算的${percentage(total, budget, 2)}%`;
  const why =
    budget === undefined || budget === total
      ? ''
      : `决算数${total < budget ? '小于' : '大于'}预算数的主要原因是${blank('原因')}。`;
  return [
    `“三公”经费财政拨款${start}，其中：${items.join('；')}。${why}`,
    changed(material, '“三公”经费财政拨款支出决算', total, priorOf(material, 'three-public')),
    `${blank('因公出国（境）团组数和人次、公务用车购置数和保有量、公务接待批次和人次')}。`,
  ].join('\n');
}

export function governmentFund(material: Material): string {
  return ofBudget(material, 'government-fund', '政府性基金预算');
}

export function stateCapital(material: Material): string {
  return ofBudget(material, 'state-capital', '国有资本经营预算');
}

/** What the tables of a final account do not say. */
export function other(material: Material): string {
  const operating = amountFor(material, 'operating-cost');
  return [
    '（一）机关运行经费支出情况',
    operating === undefined
      ? `${blank('机关运行经费支出，应与公用经费一致；事业单位写明无此项')}。`
      : `机关运行经费支出${money(material, operating)}。`,
    '（二）政府采购支出情况',
    `${blank('政府采购支出总额，及货物、工程、服务各多少，授予中小企业合同金额')}。`,
    '（三）国有资产占用情况',
    `${blank('房屋、车辆、设备等资产的数量和价值')}。`,
    '（四）预算绩效管理情况',
    `${blank('绩效评价的项目和结果')}。`,
  ].join('\n');
}

function ofBudget(material: Material, fact: FactKey, name: string): string {
  const amount = amountFor(material, fact, fact as Scope);
  if (amount === undefined || amount === ZERO)
    return `${material.organisation}${material.year}度无${name}财政拨款收入和支出。`;
  return `${name}财政拨款支出${money(material, amount)}。${changed(material, `${name}财政拨款支出`, amount, priorOf(material, fact, fact as Scope))}`;
}

/** 本年 amounts stand in the summary of one side; the totals of both sides hold carried-over money too. */
function amountOfYear({ facts }: Material, fact: FactKey, layout: LayoutId): Amount | undefined {
  const found = facts.fact(fact, 'all');
  return (found.find(({ table }) => table.layout === layout) ?? found[0])?.amount;
}

function budgetOf({ facts }: Material): Amount | undefined {
  const [fact] = facts.fact('three-public', undefined, 'budget');
  return fact?.table.lists.some(({ measure }) => measure === 'budget') === true ? fact.amount : undefined;
}

/** 与上年度相比 in a sentence of its own; a blank where last year's tables are not given. */
function changed(material: Material, what: string, now: Amount, prior: Amount | undefined): string {
  if (prior === undefined) return `与上年度相比，${what}${CHANGE_TO_FILL_IN}。`;
  const change = changeSince(material, now, prior);
  return `与上年度相比，${what}${change === undefined ? '持平' : `${change.words}${change.rate ?? ''}，主要原因是${blank('原因')}`}。`;
}

/** 年初预算 is in no table of a final account. */
function beside(material: Material, amount: Amount): string {
  return `年初预算为${blank('年初预算')}，支出决算为${money(material, amount)}，完成年初预算的${blank('百分比')}，决算数与预算数差异的主要原因是${blank('原因')}。`;
}

function levels(material: Material, item: Fact): string {
  const [first, second] = pathNames(material, item);
  return first === undefined || second === undefined
    ? item.caption
    : `${first}（类）${second}（款）${item.caption}（项）`;
}
