import { subtract, ZERO, type Amount } from '../../core/amount';
import type { Budget, ColumnRole } from '../../model/roles';
import { stem } from '../captions';
import type { Item, Ledger, Wanted } from './ledger';
import { lastYears, lastYearsItems, type Material } from './material';
import { classesOf, FISCAL, proves, useName } from './sources';
import { blank, bestParting, compared, inYear, isAll, listed, money, shareOf, who, type Part } from './wording';

/** A budget of the 财政拨款, by the table that lists it. */
interface Fund {
  readonly role: Budget;
  readonly layout: string;
  readonly name: string;
}

export const GENERAL: Fund = {
  role: 'general-public',
  layout: 'general-public-expenditure',
  name: '一般公共预算',
};
export const GOVERNMENT: Fund = {
  role: 'government-fund',
  layout: 'government-fund-expenditure',
  name: '政府性基金预算',
};
export const CAPITAL: Fund = {
  role: 'state-capital',
  layout: 'state-capital-expenditure',
  name: '国有资本经营预算',
};

const USES: readonly (readonly ('basic' | 'personnel' | 'public' | 'project' | 'contingency')[])[] = [
  ['basic', 'project', 'contingency'],
  ['personnel', 'public', 'project', 'contingency'],
];

/** What is spent of a budget: its own table's total, else that of the 财政拨款收支总表. */
export function spentOf({ layout, role }: Fund, ledger: Ledger, wanted: Wanted = 'own'): Amount | undefined {
  return (
    ledger.amount(layout, 'total', undefined, wanted) ??
    ledger.amount(FISCAL, role, undefined, wanted, 'expenditure') ??
    (wanted === 'own' ? ledger.amount('fiscal-expenditure', role, undefined, wanted) : undefined)
  );
}

/** 一般公共预算支出: size, structure, use. */
export function generalPublic(material: Material): string {
  const total = spentOf(GENERAL, material.now);
  if (total === undefined) return `${who(material)}${blank('一般公共预算支出及其结构、用途')}。`;
  if (total === ZERO) return `${who(material)}没有一般公共预算拨款安排的支出。`;
  const name = '一般公共预算支出';
  const classes = classesOf(material, [GENERAL.layout, FISCAL], total);
  const structure = `${who(material)}${name}${money(material, total)}，主要用于以下方面：${listed(
    material,
    classes.map(([each, amount]) => [`${each}（类）`, amount]),
    total,
    name,
  )}。`;
  return [
    '（一）一般公共预算支出规模变化情况',
    ...sizeOf(GENERAL, material, total),
    '（二）一般公共预算支出结构情况',
    classes.length === 0 ? `${who(material)}${blank('一般公共预算支出结构')}。` : structure,
    '（三）一般公共预算支出具体使用情况',
    ...usesOfItems(GENERAL, material),
  ].join('\n');
}

/** The whole with its change, carried-over money apart, by use. */
function sizeOf(fund: Fund, material: Material, total: Amount): readonly string[] {
  const { now } = material;
  const name = `${fund.name}支出`;
  const base = lastYears(material, (ledger, wanted) => spentOf(fund, ledger, wanted));
  const uses = bestParting(
    material,
    USES.map((roles) =>
      roles.flatMap((role): readonly Part[] => {
        const amount = now.amount(fund.layout, role);
        return amount === undefined ? [] : [[role, amount]];
      }),
    ),
    total,
  );
  const proven = uses.length > 0 && isAll(material, uses, total);
  const kinds = uses.map(([role, amount]) => {
    const was = lastYears(material, (ledger, wanted) =>
      ledger.amount(fund.layout, role as ColumnRole, undefined, wanted),
    );
    const use = useName(role as 'basic', material);
    return `${who(material)}${fund.name}${use}${money(material, amount)}${shareOf(amount, total, name)}${compared(material, amount, was)}。`;
  });
  return [
    `${who(material)}${name}${money(material, total)}${carriedIn(fund, material, total)}${compared(material, total, base)}。`,
    ...kinds,
    ...(proven || uses.length === 0 ? [] : [`${who(material)}${blank(`${name}的其余各项金额`)}。`]),
  ];
}

/** （其中：当年拨款X，上年结转Y）, where the tables tell them and they make up the whole. */
function carriedIn({ role, layout }: Fund, { now, ...material }: Material, total: Amount): string {
  const carried =
    now.amount(layout, 'prior-carry-over') ?? now.amount(FISCAL, 'total', `opening-${role}`, 'own', 'revenue');
  if (carried === undefined || carried === ZERO) return '';
  const printed = now.amount(FISCAL, 'total', role, 'own', 'revenue');
  const ofYear = printed ?? subtract(total, carried);
  if (!proves({ now, ...material }, total, [ofYear, carried])) return '';
  return `（其中：当年拨款${money({ now, ...material }, ofYear)}、上年结转${money({ now, ...material }, carried)}）`;
}

/** Each 项 with its budget and change, those that are no more at the end. */
function usesOfItems(fund: Fund, material: Material): readonly string[] {
  const items = material.now.items(fund.layout, 7).filter(({ amount }) => amount !== ZERO);
  if (items.length === 0) return [`${who(material)}${blank(`${fund.name}支出各科目的用途和金额`)}。`];
  const { items: were, name } = lastYearsItems(material, (ledger, wanted) =>
    ledger.items(fund.layout, 7, 'total', wanted),
  );
  const gone = (were ?? []).filter(
    (item) => item.amount !== ZERO && !items.some((each) => each.code === item.code || isSame(each, item)),
  );
  const planned = inYear(material);
  const said = (item: Item, now: Amount, before: Amount | undefined, index: number) =>
    `${index + 1}.${pathOf(material, item)}${planned}${now === ZERO ? '没有安排支出' : `预算数为${money(material, now)}`}${compared(material, now, { amount: before, name })}。`;
  return [
    ...items.map((item, index) => said(item, item.amount, amountBefore(item, were), index)),
    ...gone.map((item, index) => said(item, ZERO, item.amount, items.length + index)),
  ];
}

/** Last year's amount of an item; undefined where code and name do not speak of one item. */
export function amountBefore(item: Item, were: readonly Item[] | undefined): Amount | undefined {
  if (were === undefined) return undefined;
  const byCode = were.find(({ code }) => code === item.code);
  if (byCode !== undefined) return isSame(byCode, item) ? byCode.amount : undefined;
  // The same item may have had another code: whether it is the same, the tables do not tell.
  return were.some((each) => isSame(each, item)) ? undefined : ZERO;
}

function isSame(one: Item, other: Item): boolean {
  return stem(one.name) === stem(other.name) && one.code?.slice(0, 3) === other.code?.slice(0, 3);
}

/** 一般公共服务支出（类）财政事务（款）行政运行（项）. */
export function pathOf({ now }: Material, { code = '', name }: Item): string {
  const [first, second] = [now.nameOf(code.slice(0, 3)), now.nameOf(code.slice(0, 5))];
  return first === undefined || second === undefined
    ? `${name}（${code}）`
    : `${first}（类）${second}（款）${name}（项）`;
}

/** 基本支出: personnel and public funds, with every economic item. */
export function basic(material: Material): string {
  const { now } = material;
  // A printed total goes before one that is added up.
  const total =
    now.amount('basic-expenditure', 'total', 'total') ??
    now.amount(GENERAL.layout, 'basic') ??
    now.amount('basic-expenditure', 'total');
  const about = `${who(material)}${material.isFinal ? '一般公共预算财政拨款' : basicScope(material)}基本支出`;
  if (total === undefined) return `${about}${blank('总额、人员经费和公用经费')}。`;
  if (total === ZERO) return `${who(material)}没有一般公共预算基本支出。`;
  const sides = (['personnel', 'public'] as const).map((side) => [side, sideOf(now, side)] as const);
  if (
    !proves(
      material,
      total,
      sides.map(([, amount]) => amount),
    )
  )
    return `${about}${money(material, total)}，其中：${blank('人员经费和公用经费的金额及其各项')}。`;
  return [
    `${about}${money(material, total)}，其中：`,
    ...sides.map(([side, amount = ZERO]) => fundsOf(material, side, amount)),
  ].join('\n');
}

function basicScope({ now }: Material): string {
  const title = now.tables('basic-expenditure')[0]?.title ?? '一般公共预算';
  return title.includes('财政拨款') && !title.includes('一般公共预算') ? '财政拨款' : '一般公共预算';
}

function sideOf(now: Ledger, side: 'personnel' | 'public'): Amount | undefined {
  const layout = 'basic-expenditure';
  const printed = now.amount(layout, side) ?? now.amount(layout, 'total', `${side}-total`);
  if (printed !== undefined) return printed;
  const items = now.economic(side);
  return items.length === 0 ? undefined : (items.reduce((sum, { amount }) => sum + amount, 0n) as Amount);
}

/** 人员经费 or 公用经费 with its items: with their amounts where these make it up, else by name. */
function fundsOf(material: Material, side: 'personnel' | 'public', amount: Amount): string {
  const name = side === 'personnel' ? '人员经费' : '公用经费';
  if (amount === ZERO) return `没有${name}。`;
  const items = material.now.economic(side).map(({ name: item, amount: each }): Part => [item, each]);
  const list = isAll(material, items, amount)
    ? items.map(([item, each]) => `${item}${money(material, each)}`)
    : [...new Set(items.map(([item]) => item))];
  return `${name}${money(material, amount)}${list.length === 0 ? '' : `，主要包括：${list.join('、')}`}。`;
}

/** 政府性基金 or 国有资本经营预算: what is spent on which items, or that there is none. */
export function ofFund(fund: Fund): (material: Material) => string {
  return (material) => {
    const total = spentOf(fund, material.now);
    if (total === undefined) return `${who(material)}${blank(`${fund.name}支出，没有的写明没有`)}。`;
    const base = lastYears(material, (ledger, wanted) => spentOf(fund, ledger, wanted));
    if (total === ZERO) {
      const change = base.amount === undefined || base.amount === ZERO ? '' : compared(material, ZERO, base);
      return `${who(material)}没有使用${fund.name}拨款安排的支出${change}。`;
    }
    const items = material.now.items(fund.layout, 7).filter(({ amount }) => amount !== ZERO);
    return [...sizeOf(fund, material, total), ...(items.length === 0 ? [] : usesOfItems(fund, material))].join('\n');
  };
}
