import { sum, ZERO, type Amount } from '../../core/amount';
import type { Fact } from '../facts';
import type { FactKey } from '../grammar/facts';
import {
  amountFor,
  blank,
  comparedWith,
  linesAt,
  money,
  priorOf,
  priorOfItem,
  shareOf,
  vanishedItems,
  type Material,
} from './figures';
import { fundsOf, listed, merged, nameOf, pathNames } from './items';

const SOURCES: readonly (readonly [FactKey, string])[] = [
  ['general-public', '一般公共预算拨款'],
  ['government-fund', '政府性基金预算拨款'],
  ['state-capital', '国有资本经营预算拨款'],
  ['special-account', '财政专户管理资金'],
  ['business-revenue', '事业收入'],
  ['superior-subsidy', '上级补助收入'],
  ['subsidiary-remittance', '附属单位上缴收入'],
  ['operating-revenue', '事业单位经营收入'],
  ['other-revenue', '单位其他资金收入'],
  ['opening-balance', '上年结转'],
];

/** 总体说明: total, sources, classes. */
export function overview(material: Material): string {
  const { organisation, year } = material;
  const total = amountFor(material, 'balance');
  const lines = [
    `按照综合预算的原则，${organisation}${year}所有收入和支出均纳入预算管理。${total === undefined ? blank('收支总预算') : `收支总预算${money(material, total)}。`}`,
  ];
  const sources = sourcesOf(material);
  if (sources.length > 0)
    lines.push(
      listed(
        material,
        '收入预算',
        total,
        sources.map(([, name, amount]) => [name, amount]),
      ),
    );
  const classes = linesAt(material, 'functional', 'all', 3);
  if (classes.length > 0)
    lines.push(
      listed(
        material,
        '支出预算',
        total,
        classes.map((line) => [nameOf(line), line.amount]),
      ),
    );
  return lines.join('\n');
}

/** 收入预算: each source with its share and change. */
export function revenue(material: Material): string {
  const total = amountFor(material, 'revenue');
  if (total === undefined) return blank('收入预算情况');
  const sources = sourcesOf(material);
  if (sum(sources.map(([, , amount]) => amount)) > total)
    return `收入预算${money(material, total)}，其中：\n${blank('各项收入')}。`;
  const lines = sources.map(
    ([fact, name, amount]) =>
      `${name}${money(material, amount)}${shareOf(amount, total)}${comparedWith(material, amount, priorOf(material, fact, 'all'))}。`,
  );
  const none = SOURCES.slice(0, 3).filter(([fact]) => amountFor(material, fact, 'all') === ZERO);
  return [
    `收入预算${money(material, total)}，其中：`,
    ...lines,
    ...none.map(([, name]) => `${name.replace(/拨款$/, '')}未安排。`),
  ].join('\n');
}

/** 支出预算: basic and project expenditure with share and change. */
export function expenditure(material: Material): string {
  const total = amountFor(material, 'expenditure');
  if (total === undefined) return blank('支出预算情况');
  return [`支出预算${money(material, total)}，其中：`, ...kinds(material, 'all', total)].join('\n');
}

/** 财政拨款收支: total, budgets, classes. */
export function fiscal(material: Material): string {
  const total = amountFor(material, 'fiscal-balance');
  if (total === undefined) return blank('财政拨款收支预算情况');
  const budgets = SOURCES.slice(0, 3).flatMap(([fact, name]) => {
    const amount = amountFor(material, fact, 'fiscal');
    return amount === undefined || amount === ZERO ? [] : [[name, amount] as const];
  });
  const classes = linesAt(material, 'functional', 'fiscal', 3);
  return [
    `财政拨款收支总预算${money(material, total)}。`,
    ...(budgets.length === 0 ? [] : [listed(material, '收入预算', total, budgets)]),
    ...(classes.length === 0
      ? []
      : [
          listed(
            material,
            '财政拨款支出预算',
            total,
            classes.map((line) => [nameOf(line), line.amount]),
          ),
        ]),
  ].join('\n');
}

/** 一般公共预算当年拨款: size, structure, use. */
export function generalPublic(material: Material): string {
  const total = amountFor(material, 'general-public', 'general-public');
  if (total === undefined || total === ZERO) return '没有使用一般公共预算拨款安排的支出。';
  const classes = classesOf(material);
  const now = linesAt(material, 'functional', 'general-public', 7);
  const items = [
    ...now.map((item) => ({ item, amount: item.amount })),
    ...vanishedItems(material, 'general-public').map((item) => ({ item, amount: ZERO })),
  ];
  return [
    '（一）一般公共预算当年拨款规模变化情况',
    `一般公共预算拨款${money(material, total)}，其中：`,
    ...kinds(material, 'general-public', undefined),
    '（二）一般公共预算当年拨款结构情况',
    ...classes.map(
      ({ code, name, amount }, index) =>
        `${index + 1}.${name}（${code}）${money(material, amount)}${shareOf(amount, total)}。`,
    ),
    '（三）一般公共预算当年拨款具体使用情况',
    ...items.map(
      ({ item, amount }, index) =>
        `${index + 1}.${pathOf(material, item)}预算数为${money(material, amount)}${comparedWith(material, amount, priorOfItem(material, item, 'general-public'))}。`,
    ),
  ].join('\n');
}

/** 基本支出: personnel and public funds, with every economic item. */
export function basic(material: Material): string {
  const total = amountFor(material, 'basic', 'general-public');
  if (total === undefined) return blank('基本支出情况');
  const sides = (['personnel', 'public'] as const).flatMap((side) => {
    const amount = amountFor(material, side);
    return amount === undefined ? [] : [fundsOf(material, side, amount, merged(material.facts.linesIn(side)))];
  });
  return [`一般公共预算基本支出${money(material, total)}，其中：`, ...sides].join('\n');
}

/** 项目支出: each project with its money. */
export function projects(material: Material): string {
  const lines = material.facts.lines('project', undefined);
  const total = amountFor(material, 'project', 'general-public');
  if (lines.length === 0) {
    if (total === ZERO) return '没有使用一般公共预算拨款安排的项目支出。';
    return total === undefined
      ? blank('项目支出情况')
      : `一般公共预算项目支出${money(material, total)}。${blank('各项目情况')}`;
  }
  return lines
    .map((line) =>
      [
        `项目名称：${line.caption}`,
        `设立的政策依据：${blank('政策依据')}`,
        `预算安排规模：${money(material, line.amount)}`,
        `项目承担单位：${material.organisation}`,
        `资金分配情况：${blank('分配情况')}`,
        `资金执行时间：${material.year === '' ? blank('执行时间') : material.year}`,
      ].join('\n'),
    )
    .join('\n\n');
}

const THREE_PUBLIC: readonly (readonly [FactKey, string])[] = [
  ['overseas', '因公出国（境）费'],
  ['vehicle-purchase', '公务用车购置费'],
  ['vehicle-running', '公务用车运行费'],
  ['hospitality', '公务接待费'],
];

/** “三公”经费: its items, and how each compares with last year. */
export function threePublic(material: Material): string {
  const total = amountFor(material, 'three-public');
  if (total === undefined) return blank('“三公”经费预算情况');
  const items = THREE_PUBLIC.map(([fact, name]) => [fact, name, amountFor(material, fact) ?? ZERO] as const);
  const first = `“三公”经费财政拨款预算数为${money(material, total)}，其中：${items.map(([, name, amount]) => `${name}${money(material, amount)}`).join('，')}。`;
  if (material.lastYear === undefined) return `${first}\n与上年预算相比：${blank('“三公”经费及各项的增减额和原因')}。`;
  const changes = items.map(
    ([fact, name, amount]) => `${name}${comparedWith(material, amount, priorOf(material, fact)).replace(/^，/, '')}`,
  );
  return `${first}\n“三公”经费财政拨款预算${comparedWith(material, total, priorOf(material, 'three-public')).replace(/^，/, '')}。其中：${changes.join('；')}。`;
}

export function governmentFund(material: Material): string {
  return ofBudget(material, 'government-fund', '政府性基金预算');
}

export function stateCapital(material: Material): string {
  return ofBudget(material, 'state-capital', '国有资本经营预算');
}

function ofBudget(material: Material, fact: FactKey, name: string): string {
  const amount = amountFor(material, fact);
  if (amount === undefined || amount === ZERO) return `没有使用${name}拨款安排的支出。`;
  return `${name}拨款支出${money(material, amount)}${comparedWith(material, amount, priorOf(material, fact))}。`;
}

/** What the tables do not say: procurement and assets; and the projects under performance management, which they do. */
export function other(material: Material): string {
  const lines = material.facts.lines('project', undefined);
  const total = sum(lines.map(({ amount }) => amount));
  const operating = amountFor(material, 'operating-cost');
  return [
    '（一）机关运行经费情况',
    operating === undefined
      ? `${blank('机关运行经费，应与公用经费一致；事业单位写明无此项')}。`
      : `机关运行经费财政拨款预算${money(material, operating)}。`,
    '（二）政府采购情况',
    `${blank('政府采购预算总额，及货物、工程、服务各多少，面向中小企业预留多少')}。`,
    '（三）国有资产占用使用情况',
    `${blank('房屋、车辆、设备等资产的数量和价值')}。`,
    '（四）预算绩效情况',
    lines.length === 0
      ? `${blank('实行绩效管理的项目')}。`
      : `实行绩效管理的项目${lines.length}个，涉及预算金额${money(material, total)}。`,
    '（五）其他需说明的事项',
    `${blank('其他事项；没有的，写明没有')}。`,
  ].join('\n');
}

function sourcesOf(material: Material): readonly (readonly [FactKey, string, Amount])[] {
  return SOURCES.flatMap(([fact, name]) => {
    const amount = amountFor(material, fact, 'all');
    return amount === undefined || amount === ZERO ? [] : [[fact, name, amount] as const];
  });
}

/** 基本支出 and 项目支出, each on a line of its own. */
function kinds(material: Material, scope: 'all' | 'general-public', total: Amount | undefined): readonly string[] {
  return (
    [
      ['basic', '基本支出'],
      ['project', '项目支出'],
    ] as const
  ).flatMap(([fact, name]) => {
    const amount = amountFor(material, fact, scope);
    if (amount === undefined) return [];
    return [
      `${name}${money(material, amount)}${shareOf(amount, total)}${comparedWith(material, amount, priorOf(material, fact, scope))}。`,
    ];
  });
}

interface ClassAmount {
  readonly code: string;
  readonly name: string;
  readonly amount: Amount;
}

/** The classes of the 一般公共预算, printed or added up from the items. */
function classesOf(material: Material): readonly ClassAmount[] {
  return linesAt(material, 'functional', 'general-public', 3).map((line) => ({
    code: line.code ?? '',
    name: nameOf(line),
    amount: line.amount,
  }));
}

/** 一般公共服务支出（201）…（03）行政运行（01）. */
function pathOf(material: Material, item: Fact): string {
  const { code = '', caption } = item;
  const [first, second] = pathNames(material, item);
  return first === undefined || second === undefined
    ? caption
    : `${first}（${code.slice(0, 3)}）${second}（${code.slice(3, 5)}）${caption}（${code.slice(5)}）`;
}
