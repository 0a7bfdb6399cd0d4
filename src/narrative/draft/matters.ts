import { sum, ZERO, type Amount } from '../../core/amount';
import type { Ledger, Wanted } from './ledger';
import { lastYears, type Material } from './material';
import { blank, compared, isAll, listed, money, who, type Part } from './wording';

/** Whose money the project table shows; '' where it shows all. */
function projectScope({ now }: Material): string {
  return /一般公共预算|财政拨款/.exec(now.tables('project-expenditure')[0]?.title ?? '')?.[0] ?? '';
}

export function projectsHeading(material: Material): string {
  const scope = projectScope(material);
  return scope === '' ? '项目安排情况说明' : `${scope}项目支出情况说明`;
}

/** 项目支出: how many, how much, each by its name and money. */
export function projects(material: Material): string {
  const { now } = material;
  const found = now.projects();
  const about = `${who(material)}${projectScope(material)}项目支出`;
  if (!now.has('project-expenditure')) {
    const all = now.amount('expenditure-summary', 'project');
    if (all === ZERO) return `${who(material)}没有安排项目支出。`;
    return `${about}${all === undefined ? blank('总额') : money(material, all)}，${blank('各项目的名称、金额、立项依据、实施内容和绩效目标')}。`;
  }
  const total =
    now.amount('project-expenditure', 'total') ??
    (found.length > 0 ? sum(found.map(({ amount }) => amount)) : undefined);
  if (total === ZERO || (total === undefined && found.length === 0)) return `${who(material)}没有安排项目支出。`;
  const parts = found.map(({ name, amount }): Part => [name, amount]);
  const proven = total !== undefined && isAll(material, parts, total);
  const whole = `${about}${total === undefined ? blank('总额') : money(material, total)}`;
  const each = proven
    ? [
        `${whole}，包括以下项目：`,
        ...parts.map(([name, amount], index) => `${index + 1}.${name}：${money(material, amount)}。`),
      ]
    : [
        `${whole}，包括：${found.map(({ name }) => name).join('、')}${found.length === 0 ? blank('各项目的名称和金额') : ''}。`,
      ];
  return [...each, `${blank('重点项目的立项依据、实施主体、实施内容和绩效目标')}。`].join('\n');
}

/** 机关运行经费, from its own table or beside the “三公”经费. */
function operating(ledger: Ledger, wanted: Wanted): Amount | undefined {
  const layout = 'operating-cost';
  return (
    ledger.amount(layout, 'operating-cost', undefined, wanted) ??
    ledger.amount(layout, 'total', undefined, wanted) ??
    ledger.amount(layout, 'general-public', undefined, wanted) ??
    ledger.amount('three-public-expenses', 'operating-cost', undefined, wanted)
  );
}

function operatingCost(material: Material): string {
  const amount = operating(material.now, 'own');
  const word = material.isFinal ? '支出' : '预算';
  if (amount === undefined) return `${who(material)}机关运行经费${blank(`${word}及增减原因；事业单位写明没有`)}。`;
  const base = lastYears(material, operating);
  if (amount === ZERO)
    return `${who(material)}没有机关运行经费${base.amount === undefined || base.amount === ZERO ? '' : compared(material, amount, base)}。`;
  return `${who(material)}机关运行经费${word}${money(material, amount)}${compared(material, amount, base)}。`;
}

const KINDS = [
  ['goods', '货物'],
  ['works', '工程'],
  ['services', '服务'],
] as const;

function procurement(material: Material): string {
  const { now } = material;
  const layout = 'government-procurement';
  const word = material.isFinal ? '支出' : '预算';
  const about = `${who(material)}政府采购${word}`;
  const total = now.amount(layout, 'total');
  if (total === undefined) return `${about}${blank(`总额，货物、工程、服务各多少，面向中小企业多少`)}。`;
  if (total === ZERO) return `${who(material)}没有安排政府采购${word}。`;
  const kinds = KINDS.map(([role, name]): Part => [`政府采购${name}${word}`, now.amount(layout, role) ?? ZERO]);
  const parts = isAll(material, kinds, total) ? listed(material, kinds, total) : blank('货物、工程、服务各多少');
  return `${about}${money(material, total)}，其中：${parts}。${blank('面向中小企业和小微企业的金额及占比')}。`;
}

/** 其他重要事项: what the tables tell of it, the rest to be filled in. */
export function others(material: Material): string {
  const { isFinal, year, subject } = material;
  const end = year === undefined ? '' : `截至${isFinal ? year : year - 1}年12月31日，`;
  return [
    `（一）机关运行经费${isFinal ? '支出' : ''}情况`,
    operatingCost(material),
    `（二）政府采购${isFinal ? '支出' : ''}情况`,
    procurement(material),
    '（三）国有资产占有使用情况',
    `${end}${subject}${blank('房屋面积、各类车辆和大型设备的数量、本年购置计划')}。`,
    `（四）预算绩效${isFinal ? '管理' : ''}情况`,
    `${who(material)}${blank(isFinal ? '绩效自评和重点评价的项目数、金额和结果' : '实行绩效目标管理的项目数和金额')}。`,
  ].join('\n');
}
