import { ZERO, add, type Amount } from '../../core/amount';
import type { ColumnRole } from '../../model/roles';
import { percentage } from '../ratio';
import { countOf, nameOfCount, type Counted } from './counts';
import type { Ledger, Wanted } from './ledger';
import { lastYears, type Material } from './material';
import { blank, compared, comparison, inYear, listed, money, REASON, who, type Part } from './wording';

const LAYOUT = 'three-public-expenses';

/** An item of the “三公”经费, and what is counted of it. */
interface Item {
  readonly role: ColumnRole;
  readonly name: string;
  /** What is said behind the money: 团组数 and 人次 and so on. */
  readonly counts: readonly Counted[];
  /** 购置 and 运行维护 are parts of the vehicles. */
  readonly within?: 'vehicles';
}

const ITEMS: readonly Item[] = [
  { role: 'overseas', name: '因公出国（境）费', counts: ['groups', 'travellers'] },
  { role: 'vehicles', name: '公务用车购置及运行维护费', counts: [] },
  { role: 'vehicle-purchase', name: '公务用车购置费', counts: ['bought'], within: 'vehicles' },
  { role: 'vehicle-running', name: '公务用车运行维护费', counts: ['kept'], within: 'vehicles' },
  { role: 'hospitality', name: '公务接待费', counts: ['receptions', 'guests'] },
];

/** 三公 money of an item; the vehicles are the sum of their parts where no column holds them. */
function amountOf(ledger: Ledger, role: ColumnRole, wanted: Wanted): Amount | undefined {
  const printed = ledger.amount(LAYOUT, role, undefined, wanted);
  if (printed !== undefined || role !== 'vehicles') return printed;
  const [purchase, running] = (['vehicle-purchase', 'vehicle-running'] as const).map((each) =>
    ledger.amount(LAYOUT, each, undefined, wanted),
  );
  return purchase === undefined && running === undefined ? undefined : add(purchase ?? ZERO, running ?? ZERO);
}

/** Whose money the table shows: 财政拨款, or 一般公共预算 where its title says no more. */
function scopeOf({ now }: Material): string {
  const title = now.tables(LAYOUT)[0]?.title ?? '';
  return title.includes('一般公共预算') && !title.includes('财政拨款') ? '一般公共预算' : '财政拨款';
}

/** “三公”经费 of a budget: the whole, each item with its change, and how many. */
export function budgeted(material: Material): string {
  const { now } = material;
  const total = now.amount(LAYOUT, 'total');
  const scope = scopeOf(material);
  const about = `${who(material)}${scope}`;
  if (total === undefined) return `${about}${blank('“三公”经费预算及各项金额、增减原因')}。`;
  const base = lastYears(material, (ledger, wanted) => ledger.amount(LAYOUT, 'total', undefined, wanted));
  if (total === ZERO)
    return `${about}没有安排“三公”经费${base.amount === undefined || base.amount === ZERO ? '' : compared(material, total, base)}。`;
  const items = ITEMS.filter(({ within }) => within === undefined);
  const parts = items.map(({ role, name }): Part => [name, amountOf(now, role, 'own') ?? ZERO]);
  return [
    `${about}“三公”经费预算${money(material, total)}${compared(material, total, base)}。其中：${listed(material, parts, total)}。`,
    ...ITEMS.map((item) => budgetOf(material, item)).filter((line) => line !== ''),
    ...further(material, scope),
  ].join('\n');
}

function budgetOf(material: Material, item: Item): string {
  const amount = amountOf(material.now, item.role, 'own');
  const base = lastYears(material, (ledger, wanted) => amountOf(ledger, item.role, wanted));
  const about = `${numbered(item)}${inYear(material)}${item.name}`;
  if (amount === undefined) return item.within === undefined ? `${about}${blank('预算')}。` : '';
  if (amount === ZERO) {
    // Neither purchase nor running is said of vehicles that there are none of.
    if (item.within !== undefined && (amountOf(material.now, item.within, 'own') ?? ZERO) === ZERO) return '';
    if (base.amount === undefined || base.amount === ZERO)
      return `${about}无此项支出${base.amount === undefined ? '' : `，与${base.name}持平`}。`;
    // The change names its subject again: nothing was said that it could be the change of.
    return `${about}无此项支出，${item.name}预算${compared(material, amount, base).replace(/^，/, '')}。`;
  }
  return `${about}预算${money(material, amount)}${compared(material, amount, base)}。${counted(material, item)}`;
}

/** 1、, for 1.2031年 would read as a number. The parts of the vehicles follow them without one. */
function numbered({ role }: Item): string {
  return { overseas: '1、', vehicles: '2、', 'vehicle-purchase': '', 'vehicle-running': '', hospitality: '3、' }[
    role as 'overseas'
  ];
}

/** 公务接待31批次、186人次。 As the tables count it, else to be filled in. */
function counted(material: Material, { counts }: Item): string {
  return counts.length === 0
    ? ''
    : `${nameOfCount(counts[0])}${counts.map((each) => countOf(material, each)).join('、')}。`;
}

/** 会议费、培训费, which some provinces print beside. */
function further(material: Material, scope: string): readonly string[] {
  return (
    [
      ['meetings', '会议费'],
      ['training', '培训费'],
    ] as const
  ).flatMap(([role, name]) => {
    const amount = material.now.amount(LAYOUT, role);
    if (amount === undefined) return [];
    const base = lastYears(material, (ledger, wanted) => ledger.amount(LAYOUT, role, undefined, wanted));
    const about = `${who(material)}${scope}${name}`;
    if (amount === ZERO && (base.amount === undefined || base.amount === ZERO)) return [`${about}无此项支出。`];
    return [
      `${about}${amount === ZERO ? '无此项支出' : `预算${money(material, amount)}`}${compared(material, amount, base)}。`,
    ];
  });
}

/** “三公”经费 of a final account: budget, outturn and completion of the whole and of each item, its change, how many. */
export function spent(material: Material): string {
  const { now } = material;
  const total = now.amount(LAYOUT, 'total');
  const about = `${who(material)}“三公”经费财政拨款`;
  if (total === undefined) return `${about}${blank('支出预算、支出决算及各项金额')}。`;
  const budget = now.amount(LAYOUT, 'total', undefined, 'budget');
  const base = lastYears(material, (ledger, wanted) => ledger.amount(LAYOUT, 'total', undefined, wanted));
  const top = ITEMS.filter(({ within }) => within === undefined);
  const parts = top.map(({ role, name }): Part => [`${name}支出决算`, amountOf(now, role, 'own') ?? ZERO]);
  const none = total === ZERO;
  return [
    '（一）“三公”经费财政拨款支出决算总体情况',
    `${about}${completed(material, budget, total)}。`,
    ...(none ? [] : [`${about}支出决算中，${listed(material, parts, total, '“三公”经费支出决算')}。`]),
    comparison(material, '“三公”经费财政拨款支出决算', total, base),
    '（二）“三公”经费财政拨款支出决算具体情况',
    ...ITEMS.map((item) => outturnOf(material, item)).filter((line) => line !== ''),
  ].join('\n');
}

function outturnOf(material: Material, item: Item): string {
  const { now } = material;
  const amount = amountOf(now, item.role, 'own');
  const about = `${numbered(item)}${inYear(material)}${item.name}`;
  if (amount === undefined) return item.within === undefined ? `${about}${blank('支出预算和支出决算')}。` : '';
  const budget = amountOf(now, item.role, 'budget');
  const base = lastYears(material, (ledger, wanted) => amountOf(ledger, item.role, wanted));
  if (amount === ZERO && (budget ?? ZERO) === ZERO) {
    if (item.within !== undefined && (amountOf(now, item.within, 'own') ?? ZERO) === ZERO) return '';
    const was = base.amount === undefined ? '' : compared(material, amount, base);
    return `${about}${budget === undefined ? '无此项支出' : '没有安排预算，无此项支出'}${was}。`;
  }
  const change = compared(material, amount, base);
  return `${about}${completed(material, budget, amount)}${change}。${amount === ZERO ? '' : counted(material, item)}`;
}

/** 支出预算为A，支出决算为B，完成预算的P%，决算数小于预算数的主要原因是…. */
export function completed(material: Material, budget: Amount | undefined, outturn: Amount, word = '支出预算'): string {
  const result = outturn === ZERO ? '没有支出' : `支出决算为${money(material, outturn)}`;
  if (budget === undefined && word === '支出预算')
    return `${result}，${word}为${blank(word)}，完成预算的${blank('百分比')}，决算数与预算数差异的${REASON}`;
  if (budget === undefined)
    return `${word}为${blank(word)}，${result}，完成${word.replace('支出', '')}的${blank('百分比')}，决算数与预算数差异的${REASON}`;
  if (budget === ZERO)
    return outturn === ZERO ? '没有安排预算，没有支出' : `没有安排预算，${result}，决算数大于预算数的${REASON}`;
  const rate = `完成${word.replace('支出', '')}的${percentage(outturn, budget, 2)}%`;
  const why =
    budget === outturn ? '决算数与预算数持平' : `决算数${outturn < budget ? '小于' : '大于'}预算数的${REASON}`;
  return `${word}为${money(material, budget)}，${result}，${rate}，${why}`;
}
