import { sum, ZERO, type Amount } from '../../core/amount';
import type { ColumnRole } from '../../model/roles';
import { isFinal } from '../../model/table';
import { isAll, bestParting, type Part } from './wording';
import type { Ledger, Wanted } from './ledger';
import type { Material } from './material';

const TOTALS = 'revenue-expenditure-summary';
const REVENUE = 'revenue-summary';
const EXPENDITURE = 'expenditure-summary';
export const FISCAL = 'fiscal-appropriation-summary';

/** What sentences call each source of revenue, in the order in which tables print them. */
const REVENUE_NAMES = {
  'fiscal-appropriation': '财政拨款收入',
  'general-public': '一般公共预算拨款收入',
  'government-fund': '政府性基金预算拨款收入',
  'state-capital': '国有资本经营预算拨款收入',
  'special-account': '财政专户管理资金收入',
  'own-funds': '单位资金收入',
  'business-revenue': '事业收入',
  'operating-revenue': '事业单位经营收入',
  'superior-subsidy': '上级补助收入',
  'subsidiary-remittance': '附属单位上缴收入',
  'other-revenue': '其他收入',
  'other-funds': '其他资金',
} as const satisfies Partial<Record<ColumnRole, string>>;

export type RevenueSource = keyof typeof REVENUE_NAMES;

const BUDGETS = ['general-public', 'government-fund', 'state-capital'] as const;
const OWN = [
  'business-revenue',
  'operating-revenue',
  'superior-subsidy',
  'subsidiary-remittance',
  'other-revenue',
] as const;

/** Tables print 财政拨款 whole or by budget, 单位资金 whole or by kind, 教育收费 beside 事业收入 or as a part of it. */
const FISCAL_WAYS: readonly (readonly RevenueSource[])[] = [BUDGETS, ['fiscal-appropriation']];
const SPECIAL_WAYS: readonly (readonly RevenueSource[])[] = [['special-account'], []];
const OWN_WAYS: readonly (readonly RevenueSource[])[] = [
  OWN,
  [...OWN, 'other-funds'],
  ['own-funds'],
  ['own-funds', 'other-funds'],
  ['other-funds'],
];

/** The ways in which sources may make up revenue, the finest first; a final account speaks of 财政拨款收入 whole. */
function waysOf(material: Material): readonly (readonly RevenueSource[])[] {
  const fiscal = material.isFinal ? FISCAL_WAYS.toReversed() : FISCAL_WAYS;
  return fiscal.flatMap((one) => SPECIAL_WAYS.flatMap((two) => OWN_WAYS.map((three) => [...one, ...two, ...three])));
}

/** Ways in which expenditure is parted by use. */
const USE_NAMES = {
  basic: '基本支出',
  personnel: '人员经费',
  public: '公用经费',
  project: '项目支出',
  contingency: '单位预留机动经费',
  'upper-level-remittance': '上缴上级支出',
  'operating-expenditure': '事业单位经营支出',
  'subsidiary-subsidy': '对附属单位补助支出',
  'carried-forward': '结转下年',
} as const satisfies Partial<Record<ColumnRole, string>>;

export type Use = keyof typeof USE_NAMES;

const FURTHER_USES = [
  'project',
  'contingency',
  'upper-level-remittance',
  'operating-expenditure',
  'subsidiary-subsidy',
  'carried-forward',
] as const;
const USES: readonly (readonly Use[])[] = [
  ['basic', ...FURTHER_USES],
  ['personnel', 'public', ...FURTHER_USES],
];

/** 经营收入 and 经营支出 are called so without 事业单位 in final accounts. */
export function sourceName(role: RevenueSource, material: Material): string {
  return material.isFinal && role === 'operating-revenue' ? '经营收入' : REVENUE_NAMES[role];
}

export function useName(role: Use, material: Material): string {
  return material.isFinal && role === 'operating-expenditure' ? '经营支出' : USE_NAMES[role];
}

/** A side of the accounts: its total, this year's money, what was carried over, what else fills the gap. */
export interface Side {
  /** 收入总计: this year's money and all that was carried over. */
  readonly total: Amount | undefined;
  readonly ofYear: Amount | undefined;
  /** 上年结转 or 年初结转和结余; undefined where the tables have no place for it. */
  readonly carried: Amount | undefined;
  /** 使用非财政拨款结余. */
  readonly surplus: Amount | undefined;
}

/** 收入: of all money, or of the 财政拨款. */
export function revenueSide(ledger: Ledger, of: 'all' | 'fiscal', wanted: Wanted = 'own'): Side {
  const at = of === 'all' ? TOTALS : FISCAL;
  const line = (role: 'year-total' | 'opening-balance' | 'surplus-used') =>
    ledger.amount(at, 'total', role, wanted, 'revenue');
  const column = (role: ColumnRole) => (of === 'all' ? ledger.kind(REVENUE, role, wanted) : undefined);
  const total =
    ledger.amount(at, 'total', 'total', wanted, 'revenue') ??
    (of === 'all' && !isOfYear(ledger) ? column('total') : undefined);
  const carried = line('opening-balance') ?? column('prior-carry-over') ?? column('opening-balance');
  const surplus = line('surplus-used') ?? column('surplus-used');
  const rest = sum([carried ?? ZERO, surplus ?? ZERO]);
  const computed = total === undefined ? undefined : ((total - rest) as Amount);
  const printed =
    line('year-total') ?? column('year-revenue') ?? (isOfYear(ledger) && of === 'all' ? column('total') : undefined);
  // 本年收入 is no 收入总计.
  return { total: total ?? (isOfYear(ledger) ? undefined : printed), ofYear: printed ?? computed, carried, surplus };
}

/** The tables of a final account print 本年收入合计 and 本年支出合计, those of a budget all that is to be had. */
function isOfYear(ledger: Ledger): boolean {
  return [REVENUE, EXPENDITURE].some((each) => ledger.tables(each).some(isFinal));
}

/** 收入 by source, without what was carried over: as one of the tables proves it. */
export function sourcesOf(
  material: Material,
  whole: Amount | undefined,
): readonly (readonly [RevenueSource, Amount])[] {
  const { now } = material;
  const from = (ask: (role: RevenueSource) => Amount | undefined) =>
    waysOf(material).map((roles) =>
      roles.flatMap((role): readonly Part[] => {
        const amount = ask(role);
        return amount === undefined ? [] : [[role, amount]];
      }),
    );
  const ways = [
    ...from((role) => now.kind(REVENUE, role)),
    ...from((role) => now.amount(TOTALS, 'total', role, 'own', 'revenue')),
  ];
  return bestParting(material, ways, whole) as readonly (readonly [RevenueSource, Amount])[];
}

/** One source's money, of any year. */
export function sourceIn(ledger: Ledger, role: RevenueSource, wanted: Wanted): Amount | undefined {
  return ledger.kind(REVENUE, role, wanted) ?? ledger.amount(TOTALS, 'total', role, wanted, 'revenue');
}

/** Sources that the tables have a place for, with nothing in it. */
export function emptySources(material: Material): readonly RevenueSource[] {
  return (['government-fund', 'state-capital', 'special-account', ...OWN] as const).filter(
    (role) => sourceIn(material.now, role, 'own') === ZERO,
  );
}

export function expenditureTotal(ledger: Ledger, wanted: Wanted = 'own'): Amount | undefined {
  return (
    ledger.amount(EXPENDITURE, 'total', undefined, wanted) ??
    ledger.amount(TOTALS, 'total', 'year-total', wanted, 'expenditure') ??
    ledger.amount(TOTALS, 'total', 'total', wanted, 'expenditure')
  );
}

/** 支出 by use, as the 支出总表 proves it. */
export function usesOf(material: Material, whole: Amount | undefined): readonly (readonly [Use, Amount])[] {
  const ways = USES.map((roles) =>
    roles.flatMap((role): readonly Part[] => {
      const amount = useIn(material.now, role, 'own');
      return amount === undefined ? [] : [[role, amount]];
    }),
  );
  return bestParting(material, ways, whole) as readonly (readonly [Use, Amount])[];
}

export function useIn(ledger: Ledger, role: Use, wanted: Wanted): Amount | undefined {
  return ledger.amount(EXPENDITURE, role, undefined, wanted);
}

/** 支出总计 and what of it is no expenditure of the year: 结转下年, 结余分配. */
export function expenditureSide(ledger: Ledger, of: 'all' | 'fiscal') {
  // Both sides' totals are taken as printed: a table cut short adds up to something else.
  const line = (role: 'total' | 'year-total' | 'closing-balance' | 'surplus-distribution') =>
    ledger.amount(of === 'all' ? TOTALS : FISCAL, 'total', role, 'own', 'expenditure');
  return {
    total: line('total') ?? (of === 'all' && !isOfYear(ledger) ? expenditureTotal(ledger) : undefined),
    ofYear: line('year-total'),
    closing: line('closing-balance'),
    distributed: line('surplus-distribution'),
  };
}

/** 支出 by class: as the summary prints it, else as the lists of items do, else added up from the items. */
export function classesOf(
  material: Material,
  layouts: readonly string[],
  whole: Amount | undefined,
  column: ColumnRole = 'total',
): readonly (Part & { readonly code?: string })[] {
  const { now } = material;
  const printed = layouts.map((layout) => now.items(layout, 3, column).map(({ name, amount }): Part => [name, amount]));
  const added = layouts.map((layout) => {
    const classes = new Map<string, Amount>();
    for (const { code = '', amount } of now.items(layout, 7, column))
      classes.set(code.slice(0, 3), sum([classes.get(code.slice(0, 3)) ?? ZERO, amount]));
    return [...classes].map(([code, amount]): Part => [now.nameOf(code) ?? code, amount]);
  });
  return bestParting(material, [...printed, ...added], whole);
}

/** Whether what a sentence parts is proven: two or more parts of it that make it up. */
export function proves(material: Material, whole: Amount | undefined, parts: readonly (Amount | undefined)[]): boolean {
  if (whole === undefined || parts.includes(undefined)) return false;
  return isAll(
    material,
    parts.map((amount) => ['', amount ?? ZERO]),
    whole,
  );
}
