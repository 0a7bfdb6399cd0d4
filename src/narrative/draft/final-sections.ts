import { ZERO, type Amount } from '../../core/amount';
import { percentage } from '../ratio';
import { amountBefore, GENERAL, pathOf } from './budget-funds';
import type { Item, Ledger, Wanted } from './ledger';
import { lastYears, lastYearsItems, type Material } from './material';
import {
  classesOf,
  expenditureSide,
  expenditureTotal,
  FISCAL,
  proves,
  revenueSide,
  sourceName,
  sourcesOf,
  useName,
  usesOf,
} from './sources';
import { completed } from './three-public';
import { blank, compared, comparison, inYear, isAll, listed, money, who, type Part } from './wording';

/** 收入支出总计, its change, and what both sides are made of. */
export function overview(material: Material): string {
  return bothSides(material, 'all', '收入支出');
}

/** 财政拨款收入支出总计, likewise. */
export function fiscal(material: Material): string {
  return bothSides(material, 'fiscal', '财政拨款收入支出');
}

function bothSides(material: Material, of: 'all' | 'fiscal', name: string): string {
  const { now } = material;
  const revenue = revenueSide(now, of);
  const expenditure = expenditureSide(now, of);
  const total = revenue.total ?? expenditure.total;
  if (total === undefined) return `${who(material)}${blank(`${name}总计及其构成`)}。`;
  const base = lastYears(material, (ledger, wanted) => revenueSide(ledger, of, wanted).total);
  const balanced = (revenue.total ?? total) === (expenditure.total ?? total);
  const [income, outlay] = of === 'all' ? ['收入', '支出'] : ['财政拨款收入', '财政拨款支出'];
  const left: readonly Part[] = [
    ['本年收入', revenue.ofYear ?? ZERO],
    ['使用非财政拨款结余', revenue.surplus ?? ZERO],
    [of === 'all' ? '年初结转和结余' : '年初财政拨款结转和结余', revenue.carried ?? ZERO],
  ];
  const right: readonly Part[] = [
    ['本年支出', expenditure.ofYear ?? ZERO],
    ['结余分配', expenditure.distributed ?? ZERO],
    [of === 'all' ? '年末结转和结余' : '年末财政拨款结转和结余', expenditure.closing ?? ZERO],
  ];
  return [
    balanced
      ? `${who(material)}${name}总计${money(material, total)}。${comparison(material, `${name}总计`, total, base)}`
      : `${who(material)}${income}总计${money(material, total)}，${outlay}总计${money(material, expenditure.total ?? ZERO)}。`,
    ...(
      [
        [income, revenue.total, left],
        [outlay, expenditure.total, right],
      ] as const
    ).map(([side, whole, parts]) => sideOf(material, `${who(material)}${side}总计`, whole, parts)),
  ].join('\n');
}

function sideOf(material: Material, start: string, whole: Amount | undefined, parts: readonly Part[]): string {
  if (
    proves(
      material,
      whole,
      parts.map(([, amount]) => amount),
    )
  )
    return `${start}${money(material, whole ?? ZERO)}，包括：${listed(material, parts, whole)}。`;
  return `${start}包括：${blank('各项金额')}。`;
}

/** 本年收入合计 by source. */
export function revenue(material: Material): string {
  const total = revenueSide(material.now, 'all').ofYear;
  if (total === undefined) return `${who(material)}${blank('本年收入合计及其各项金额')}。`;
  const sources = sourcesOf(material, total).map(([role, amount]): Part => [sourceName(role, material), amount]);
  return `${who(material)}本年收入合计${money(material, total)}，其中：${listed(material, sources, total, '本年收入合计')}。`;
}

/** 本年支出合计 by use. */
export function expenditure(material: Material): string {
  const total = expenditureTotal(material.now);
  if (total === undefined) return `${who(material)}${blank('本年支出合计及其各项金额')}。`;
  const uses = usesOf(material, total).map(([role, amount]): Part => [useName(role, material), amount]);
  return `${who(material)}本年支出合计${money(material, total)}，其中：${listed(material, uses, total, '本年支出合计')}。`;
}

const NAME = '一般公共预算财政拨款支出';

/** What was spent of the 一般公共预算: its own table's total, never what was carried into the next year. */
function spentOf(ledger: Ledger, wanted: Wanted): Amount | undefined {
  return (
    ledger.amount(GENERAL.layout, 'total', undefined, wanted) ??
    ledger.amount(GENERAL.layout, 'year-expenditure', undefined, wanted) ??
    ledger.amount(FISCAL, 'general-public', 'year-total', wanted, 'expenditure')
  );
}

/** Figures of the year's budget: as the final account's tables print them beside, else as the budget's workbook does. */
function budgetFor<T>(
  { now, budget }: Material,
  ask: (ledger: Ledger, wanted: Wanted) => T | undefined,
): T | undefined {
  return ask(now, 'budget') ?? (budget && ask(budget, 'own'));
}

/** 一般公共预算财政拨款支出: size, structure by 类, and each 项 beside its budget. */
export function generalPublic(material: Material): string {
  const { now } = material;
  const total = spentOf(now, 'own');
  if (total === undefined) return `${who(material)}${blank(`${NAME}及其结构、各科目的预算和决算`)}。`;
  if (total === ZERO) return `${who(material)}没有${NAME}。`;
  const whole = expenditureTotal(now);
  const share = whole === undefined || whole <= ZERO ? '' : `，占本年支出合计的${percentage(total, whole, 2)}%`;
  const classes = classesOf(material, [GENERAL.layout, FISCAL], total, columnOf(now));
  const structure: readonly Part[] = classes.map(([name, amount]) => [`${name}（类）`, amount]);
  const budget = budgetFor(material, spentOf);
  const spent = now.items(GENERAL.layout, 7, columnOf(now)).map(({ name, amount }): Part => [name, amount]);
  const beside = `${who(material)}${NAME}${completed(material, budget, total, '年初预算')}`;
  // Items that were rounded each on its own need not add up to the last digit, and are then no parts of a sentence.
  const adds = isAll({ ...material, step: ZERO }, spent, total);
  return [
    '（一）一般公共预算财政拨款支出决算总体情况',
    `${who(material)}${NAME}${money(material, total)}${share}。${comparison(material, NAME, total, lastYears(material, spentOf))}`,
    ...(adds ? [] : [`${beside}。`]),
    '（二）一般公共预算财政拨款支出决算结构情况',
    classes.length === 0
      ? `${who(material)}${NAME}${blank('结构')}。`
      : `${who(material)}${NAME}${money(material, total)}，主要用于以下方面：${listed(material, structure, total, NAME)}。`,
    '（三）一般公共预算财政拨款支出决算具体情况',
    ...(adds ? [`${beside}。其中：`] : []),
    ...itemsBeside(material),
  ].join('\n');
}

function columnOf(ledger: Ledger): 'total' | 'year-expenditure' {
  return ledger.hasColumn(GENERAL.layout, 'year-expenditure') && !ledger.hasColumn(GENERAL.layout, 'total')
    ? 'year-expenditure'
    : 'total';
}

/** Each 项: budget, outturn, completion; those that were budgeted and not spent at the end. */
function itemsBeside(material: Material): readonly string[] {
  const { now } = material;
  const ask = (ledger: Ledger, wanted: Wanted) => ledger.items(GENERAL.layout, 7, columnOf(ledger), wanted);
  const items = ask(now, 'own').filter(({ amount }) => amount !== ZERO);
  if (items.length === 0) return [`${blank('各科目的年初预算、支出决算、完成率和差异原因')}。`];
  const budgeted = budgetFor(material, (ledger, wanted) => {
    const found = ask(ledger, wanted);
    return found.length === 0 ? undefined : found;
  });
  const { items: were, name } = lastYearsItems(material, ask);
  const unspent = (budgeted ?? []).filter(
    (item) => item.amount !== ZERO && !items.some((each) => amountBefore(each, [item]) !== ZERO),
  );
  const said = (item: Item, budget: Amount | undefined, index: number) =>
    `${index + 1}.${pathOf(material, item)}。${inYear(material)}${completed(material, budget, item.amount, '年初预算')}${
      were === undefined ? '' : compared(material, item.amount, { amount: amountBefore(item, were), name })
    }。`;
  return [
    ...items.map((item, index) => said(item, amountBefore(item, budgeted), index)),
    ...unspent.map((item, index) => said({ ...item, amount: ZERO }, item.amount, items.length + index)),
  ];
}

const FUNDS = {
  'government-fund': '政府性基金预算财政拨款',
  'state-capital': '国有资本经营预算财政拨款',
} as const;

/** 政府性基金, 国有资本经营预算: opening balance, revenue, expenditure by use, closing balance; or that there is none. */
export function ofFund(fund: keyof typeof FUNDS): (material: Material) => string {
  return (material) => {
    const { now } = material;
    const name = FUNDS[fund];
    // The table of the final account is called as that of the budget, with 收入 beside.
    const layout = now.has(fund) ? fund : `${fund}-expenditure`;
    const line = (role: 'year-total' | 'closing-balance') => now.amount(FISCAL, fund, role, 'own', 'expenditure');
    const opening =
      now.amount(layout, 'opening-balance') ?? now.amount(FISCAL, 'total', `opening-${fund}`, 'own', 'revenue');
    const income = now.amount(layout, 'year-revenue') ?? now.amount(FISCAL, 'total', fund, 'own', 'revenue');
    const spent = now.amount(layout, 'year-expenditure') ?? now.amount(layout, 'total') ?? line('year-total');
    const closing = now.amount(layout, 'closing-balance') ?? line('closing-balance');
    if (spent === undefined && income === undefined)
      return `${who(material)}${name}${blank('收入和支出，没有的写明没有')}。`;
    if ([opening, income, spent, closing].every((amount) => (amount ?? ZERO) === ZERO))
      return `${who(material)}没有${name}收入和支出。`;
    const parts: readonly Part[] = [
      [`${name}年初结转和结余`, opening ?? ZERO],
      [`${name}收入`, income ?? ZERO],
      [`${name}支出`, spent ?? ZERO],
      [`${name}年末结转和结余`, closing ?? ZERO],
    ];
    const said = parts
      .filter(([, amount]) => amount !== ZERO)
      .map(([each, amount]) => `${each}${money(material, amount)}`);
    const uses = (['basic', 'project'] as const).map((role): Part => [
      useName(role, material),
      now.amount(layout, role) ?? ZERO,
    ]);
    const base = lastYears(
      material,
      (ledger, wanted) =>
        ledger.amount(layout, 'year-expenditure', undefined, wanted) ??
        ledger.amount(layout, 'total', undefined, wanted),
    );
    const used =
      spent !== undefined &&
      spent !== ZERO &&
      proves(
        material,
        spent,
        uses.map(([, amount]) => amount),
      );
    return [
      `${who(material)}${said.join('，')}。`,
      ...(used ? [`${who(material)}${name}支出包括：${listed(material, uses, spent)}。`] : []),
      comparison(material, `${name}支出`, spent ?? ZERO, base),
    ].join('\n');
  };
}
