import type { ColumnRole } from '../../model/roles';
import { at, tieOutsOf, type Condition, type Selector } from '../identity';

const STRUCTURE = { zh: '表样结构：同一口径的同一数字', en: 'Structure of the forms: one figure of one scope' };
export const OPEN_RULES = {
  zh: '《地方预决算公开操作规程》所列各表之间的对应关系',
  en: 'The correspondence of the tables required by the rules for local budget disclosure',
};

export const TOTAL = { roles: ['total', 'year-total'] } as const;

const OTHER_SOURCES = [
  'government-fund',
  'state-capital',
  'special-account',
  'superior-subsidy',
  'business-revenue',
  'operating-revenue',
  'subsidiary-remittance',
  'other-revenue',
  'other-funds',
  'own-funds',
  'opening-balance',
  'prior-carry-over',
  'surplus-used',
] as const satisfies readonly ColumnRole[];

const OTHER_AND_FISCAL = [
  'fiscal-appropriation',
  'general-public',
  ...OTHER_SOURCES,
] as const satisfies readonly ColumnRole[];

/** The unit has general public budget money only: every other source in 收入总表 is nought. */
export const SINGLE_SOURCE: Condition = {
  zero: [
    ...OTHER_SOURCES.map((source) => at('revenue-summary', source)),
    // In one column its sources are lines.
    ...OTHER_SOURCES.map((source) => at('revenue-summary', 'total', { roles: [source] }, 'revenue')),
    // A revenue summary may show 财政拨款 as a whole.
    ...(['government-fund', 'state-capital'] as const).map((budget) =>
      at('fiscal-appropriation-summary', budget, TOTAL, 'expenditure'),
    ),
  ],
  says: { zh: '单位除一般公共预算外没有其他资金', en: 'the unit has no money besides the general public budget' },
};

export const NO_CARRY_OVER: Condition = {
  zero: [
    at('revenue-expenditure-summary', 'total', { roles: ['opening-balance'] }, 'revenue'),
    at('revenue-expenditure-summary', 'total', { roles: ['surplus-used'] }, 'revenue'),
    at('revenue-expenditure-summary', 'total', { roles: ['closing-balance'] }, 'expenditure'),
  ],
  says: { zh: '收支总表没有上年结转和结转下年', en: 'nothing is carried over from or to another year' },
};

/** The general public budget table may count such money or not. */
export const NO_EARLIER_PROJECT_MONEY: Condition = {
  zero: [at('project-expenditure', 'opening-general-public'), at('project-expenditure', 'prior-carry-over')],
  says: { zh: '项目支出表没有上年结转资金', en: 'no project is paid from money of earlier years' },
};

/** A project table without a column of the general public budget may count money of all sources in its total. */
export const ONLY_GENERAL_PUBLIC_PROJECTS: Condition = {
  unless: [at('project-expenditure', 'general-public')],
  zero: OTHER_SOURCES.map((source) => at('project-expenditure', source)),
  says: {
    zh: '项目支出表单列一般公共预算，或没有其他来源的资金',
    en: 'the project table shows the general public budget apart, or no money of other sources',
  },
};

/** What came in this year from a source, where 收入总表 prints 当年 and 上年结转 below it. */
export const ofYear = (source: ColumnRole): Selector => ({ ...at('revenue-summary', source), part: 'year' });

/** Without a line of its own for it, money carried over may stand in the line of its source. */
export const EARLIER_MONEY_APART: Condition = {
  unless: [at('revenue-expenditure-summary', 'total', { roles: ['opening-balance'] }, 'revenue')],
  zero: OTHER_AND_FISCAL.map((source) => ({ ...at('revenue-summary', source), part: 'earlier' as const })),
  says: {
    zh: '收支总表单列上年结转，或收入总表各来源没有上年结转',
    en: 'the summary shows money carried over apart, or no source of the revenue summary carries any over',
  },
};

export const tie = tieOutsOf(STRUCTURE);

export const BUDGETS = {
  'fiscal-appropriation': { zh: '财政拨款', en: 'Fiscal appropriation' },
  'general-public': { zh: '一般公共预算', en: 'General public budget' },
  'government-fund': { zh: '政府性基金预算', en: 'Government funds' },
  'state-capital': { zh: '国有资本经营预算', en: 'State capital operations' },
};

/** The table that lists what each budget pays for. */
export const BY_SOURCE = [
  {
    budget: 'general-public',
    table: 'general-public-expenditure',
    name: { zh: '一般公共预算支出表', en: 'general public budget table' },
  },
  {
    budget: 'government-fund',
    table: 'government-fund-expenditure',
    name: { zh: '政府性基金预算支出表', en: 'government fund table' },
  },
  {
    budget: 'state-capital',
    table: 'state-capital-expenditure',
    name: { zh: '国有资本经营预算支出表', en: 'state capital table' },
  },
] as const;

export const COLUMN_ZH = { total: '合计', basic: '基本支出', project: '项目支出' };
