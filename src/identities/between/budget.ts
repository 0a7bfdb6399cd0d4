import type { ColumnRole } from '../../model/roles';
import { at, tieOutsOf, type Condition, type Selector, type TieOut } from '../identity';
import { threePublicItems } from '../three-public-items';

const STRUCTURE = { zh: '表样结构：同一口径的同一数字', en: 'Structure of the forms: one figure of one scope' };
const OPEN_RULES = {
  zh: '《地方预决算公开操作规程》所列各表之间的对应关系',
  en: 'The correspondence of the tables required by the rules for local budget disclosure',
};

const TOTAL = { roles: ['total', 'year-total'] } as const;

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
const SINGLE_SOURCE: Condition = {
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

const NO_CARRY_OVER: Condition = {
  zero: [
    at('revenue-expenditure-summary', 'total', { roles: ['opening-balance'] }, 'revenue'),
    at('revenue-expenditure-summary', 'total', { roles: ['surplus-used'] }, 'revenue'),
    at('revenue-expenditure-summary', 'total', { roles: ['closing-balance'] }, 'expenditure'),
  ],
  says: { zh: '收支总表没有上年结转和结转下年', en: 'nothing is carried over from or to another year' },
};

/** The general public budget table may count such money or not. */
const NO_EARLIER_PROJECT_MONEY: Condition = {
  zero: [at('project-expenditure', 'opening-general-public'), at('project-expenditure', 'prior-carry-over')],
  says: { zh: '项目支出表没有上年结转资金', en: 'no project is paid from money of earlier years' },
};

/** A project table without a column of the general public budget may count money of all sources in its total. */
const ONLY_GENERAL_PUBLIC_PROJECTS: Condition = {
  unless: [at('project-expenditure', 'general-public')],
  zero: OTHER_SOURCES.map((source) => at('project-expenditure', source)),
  says: {
    zh: '项目支出表单列一般公共预算，或没有其他来源的资金',
    en: 'the project table shows the general public budget apart, or no money of other sources',
  },
};

/** What came in this year from a source, where 收入总表 prints 当年 and 上年结转 below it. */
const ofYear = (source: ColumnRole): Selector => ({ ...at('revenue-summary', source), part: 'year' });

/** Without a line of its own for it, money carried over may stand in the line of its source. */
const EARLIER_MONEY_APART: Condition = {
  unless: [at('revenue-expenditure-summary', 'total', { roles: ['opening-balance'] }, 'revenue')],
  zero: OTHER_AND_FISCAL.map((source) => ({ ...at('revenue-summary', source), part: 'earlier' as const })),
  says: {
    zh: '收支总表单列上年结转，或收入总表各来源没有上年结转',
    en: 'the summary shows money carried over apart, or no source of the revenue summary carries any over',
  },
};

const tie = tieOutsOf(STRUCTURE);

const BUDGETS = {
  'fiscal-appropriation': { zh: '财政拨款', en: 'Fiscal appropriation' },
  'general-public': { zh: '一般公共预算', en: 'General public budget' },
  'government-fund': { zh: '政府性基金预算', en: 'Government funds' },
  'state-capital': { zh: '国有资本经营预算', en: 'State capital operations' },
};

/** The table that lists what each budget pays for. */
const BY_SOURCE = [
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

const COLUMN_ZH = { total: '合计', basic: '基本支出', project: '项目支出' };

export const budgetTieOuts: readonly TieOut[] = [
  tie({
    id: 'revenue-expenditure-balance',
    title: {
      zh: '收支总表：收入总计 = 支出总计',
      en: 'Revenue and expenditure summary: total revenue = total expenditure',
    },
    left: [at('revenue-expenditure-summary', 'total', { roles: ['total'] }, 'revenue')],
    right: [at('revenue-expenditure-summary', 'total', { roles: ['total'] }, 'expenditure')],
  }),
  tie({
    id: 'fiscal-appropriation-balance',
    title: {
      zh: '财政拨款收支总表：收入总计 = 支出总计',
      en: 'Fiscal appropriation summary: total revenue = total expenditure',
    },
    left: [at('fiscal-appropriation-summary', 'total', { roles: ['total'] }, 'revenue')],
    right: [at('fiscal-appropriation-summary', 'total', { roles: ['total'] }, 'expenditure')],
  }),
  tie({
    id: 'summary-revenue-total',
    title: { zh: '收支总表收入总计 = 收入总表合计', en: 'Total revenue of the summary = total of the revenue summary' },
    basis: OPEN_RULES,
    strength: 'conditional',
    when: [NO_CARRY_OVER],
    left: [at('revenue-expenditure-summary', 'total', TOTAL, 'revenue')],
    right: [at('revenue-summary', 'total')],
  }),
  tie({
    id: 'summary-expenditure-total',
    title: {
      zh: '收支总表支出总计 = 支出总表合计',
      en: 'Total expenditure of the summary = total of the expenditure summary',
    },
    basis: OPEN_RULES,
    strength: 'conditional',
    when: [NO_CARRY_OVER],
    left: [at('revenue-expenditure-summary', 'total', TOTAL, 'expenditure')],
    right: [at('expenditure-summary', 'total')],
  }),
  tie({
    id: 'summary-basic-total',
    title: {
      zh: '收支总表按支出性质分列的合计 = 支出总表相应栏合计',
      en: 'Basic expenditure of the summary = basic expenditure of the expenditure summary',
    },
    kind: 'sum',
    left: [
      at('revenue-expenditure-summary', 'personnel', TOTAL, 'expenditure'),
      at('revenue-expenditure-summary', 'public', TOTAL, 'expenditure'),
    ],
    right: [at('expenditure-summary', 'basic')],
  }),
  tie({
    id: 'summary-project-total',
    title: {
      zh: '收支总表项目支出总计 = 支出总表项目支出合计',
      en: 'Project expenditure of the summary = project expenditure of the expenditure summary',
    },
    left: [at('revenue-expenditure-summary', 'project', TOTAL, 'expenditure')],
    right: [at('expenditure-summary', 'project')],
  }),
  tie({
    id: 'summary-class',
    title: {
      zh: '收支总表各类支出 = 支出总表该类合计',
      en: 'Each class of the summary = the sum of that class in the expenditure summary',
    },
    kind: 'sum',
    each: 'class',
    left: [at('revenue-expenditure-summary', 'total', 'each', 'expenditure')],
    right: [at('expenditure-summary', 'total', 'each')],
  }),
  tie({
    id: 'revenue-by-source',
    title: {
      zh: '收支总表事业收入等各来源 = 收入总表相应栏合计',
      en: 'Business revenue of the summary = business revenue of the revenue summary',
    },
    left: [at('revenue-expenditure-summary', 'total', { roles: ['business-revenue'] }, 'revenue')],
    when: [EARLIER_MONEY_APART],
    right: [ofYear('business-revenue')],
  }),
  tie({
    id: 'operating-revenue-source',
    title: {
      zh: '收支总表事业单位经营收入 = 收入总表相应栏合计',
      en: 'Operating revenue of the summary = operating revenue of the revenue summary',
    },
    left: [at('revenue-expenditure-summary', 'total', { roles: ['operating-revenue'] }, 'revenue')],
    when: [EARLIER_MONEY_APART],
    right: [ofYear('operating-revenue')],
  }),
  tie({
    id: 'other-revenue-source',
    title: {
      zh: '收支总表其他收入 = 收入总表相应栏合计',
      en: 'Other revenue of the summary = other revenue of the revenue summary',
    },
    left: [at('revenue-expenditure-summary', 'total', { roles: ['other-revenue'] }, 'revenue')],
    when: [EARLIER_MONEY_APART],
    right: [ofYear('other-revenue')],
  }),
  tie({
    id: 'special-account-source',
    title: {
      zh: '收支总表财政专户资金 = 收入总表相应栏合计',
      en: 'Special account of the summary = special account of the revenue summary',
    },
    left: [at('revenue-expenditure-summary', 'total', { roles: ['special-account'] }, 'revenue')],
    when: [EARLIER_MONEY_APART],
    right: [ofYear('special-account')],
  }),
  ...(['general-public', 'government-fund', 'state-capital'] as const).map((budget) =>
    tie({
      id: `revenue-${budget}-source`,
      title: {
        zh: `收支总表${BUDGETS[budget].zh} = 收入总表相应栏合计`,
        en: `${BUDGETS[budget].en} of the summary = the same column of the revenue summary`,
      },
      left: [at('revenue-expenditure-summary', 'total', { roles: [budget] }, 'revenue')],
      when: [EARLIER_MONEY_APART],
      right: [ofYear(budget)],
    }),
  ),
  tie({
    id: 'revenue-fiscal-appropriation-source',
    title: {
      zh: '收支总表财政拨款收入 = 收入总表财政拨款收入合计',
      en: 'Fiscal appropriation of the summary = fiscal appropriation of the revenue summary',
    },
    left: [at('revenue-expenditure-summary', 'total', { roles: ['fiscal-appropriation'] }, 'revenue')],
    when: [EARLIER_MONEY_APART],
    right: [ofYear('fiscal-appropriation')],
  }),
  tie({
    id: 'revenue-expenditure-by-code',
    title: {
      zh: '收入总表与支出总表：同一科目的合计相等',
      en: 'Revenue and expenditure summaries: each code has the same total',
    },
    basis: OPEN_RULES,
    strength: 'conditional',
    when: [NO_CARRY_OVER],
    each: 'code',
    left: [at('revenue-summary', 'total', 'each')],
    right: [at('expenditure-summary', 'total', 'each')],
  }),
  ...(['fiscal-appropriation', 'general-public', 'government-fund', 'state-capital'] as const).map((budget) =>
    tie({
      id: `fiscal-revenue-${budget}`,
      title: {
        zh: `财政拨款收支总表收入方${BUDGETS[budget].zh} = 收支总表相应行`,
        en: `Fiscal appropriation summary: revenue from ${BUDGETS[budget].en.toLowerCase()} = the same line of the summary`,
      },
      left: [at('fiscal-appropriation-summary', 'total', { roles: [budget] }, 'revenue')],
      right: [at('revenue-expenditure-summary', 'total', { roles: [budget] }, 'revenue')],
    }),
  ),
  tie({
    id: 'fiscal-class',
    title: {
      zh: '财政拨款收支总表各类的一般公共预算 = 一般公共预算支出表该类合计',
      en: 'Each class under the general public budget = its sum in the general public budget table',
    },
    kind: 'sum',
    each: 'class',
    left: [at('fiscal-appropriation-summary', 'general-public', 'each', 'expenditure')],
    right: [at('general-public-expenditure', 'total', 'each')],
  }),
  tie({
    id: 'fiscal-general-public-total',
    title: {
      zh: '财政拨款收支总表一般公共预算支出总计 = 一般公共预算支出表合计',
      en: 'General public budget total of the fiscal summary = total of the general public budget table',
    },
    basis: OPEN_RULES,
    left: [at('fiscal-appropriation-summary', 'general-public', { roles: ['year-total', 'total'] }, 'expenditure')],
    right: [at('general-public-expenditure', 'total')],
  }),
  tie({
    id: 'fiscal-government-fund-total',
    title: {
      zh: '财政拨款收支总表政府性基金支出总计 = 政府性基金预算支出表合计',
      en: 'Government fund total of the fiscal summary = total of the government fund table',
    },
    basis: OPEN_RULES,
    left: [at('fiscal-appropriation-summary', 'government-fund', { roles: ['year-total', 'total'] }, 'expenditure')],
    right: [at('government-fund-expenditure', 'total')],
  }),
  tie({
    id: 'fiscal-government-fund-class',
    title: {
      zh: '财政拨款收支总表各类的政府性基金 = 政府性基金预算支出表该类合计',
      en: 'Each class under government funds = its sum in the government fund table',
    },
    kind: 'sum',
    each: 'class',
    left: [at('fiscal-appropriation-summary', 'government-fund', 'each', 'expenditure')],
    right: [at('government-fund-expenditure', 'total', 'each')],
  }),
  tie({
    id: 'fiscal-state-capital-total',
    title: {
      zh: '财政拨款收支总表国有资本经营预算支出总计 = 国有资本经营预算支出表合计',
      en: 'State capital total of the fiscal summary = total of the state capital table',
    },
    basis: OPEN_RULES,
    left: [at('fiscal-appropriation-summary', 'state-capital', { roles: ['year-total', 'total'] }, 'expenditure')],
    right: [at('state-capital-expenditure', 'total')],
  }),
  tie({
    id: 'basic-expenditure-total',
    title: {
      zh: '一般公共预算支出表基本支出合计 = 基本支出表合计',
      en: 'Basic expenditure of the general public budget = total of the basic expenditure table',
    },
    basis: OPEN_RULES,
    left: [at('general-public-expenditure', 'basic')],
    right: [at('basic-expenditure', 'total')],
  }),
  tie({
    id: 'project-expenditure-total',
    title: {
      zh: '一般公共预算支出表项目支出合计 = 项目支出表合计',
      en: 'Project expenditure of the general public budget = total of the project table',
    },
    when: [NO_EARLIER_PROJECT_MONEY, ONLY_GENERAL_PUBLIC_PROJECTS],
    left: [at('general-public-expenditure', 'project')],
    // A project table that shows what each budget pays counts other money too.
    right: [at('project-expenditure', ['general-public', 'total'])],
  }),
  tie({
    id: 'project-expenditure-by-code',
    title: {
      zh: '一般公共预算支出表各科目的项目支出 = 项目支出表该科目各项目之和',
      en: 'Project expenditure of each code = the sum of its projects',
    },
    kind: 'sum',
    each: 'code',
    when: [NO_EARLIER_PROJECT_MONEY, ONLY_GENERAL_PUBLIC_PROJECTS],
    left: [at('general-public-expenditure', 'project', 'each')],
    right: [at('project-expenditure', ['general-public', 'total'], 'each')],
  }),
  tie({
    id: 'fiscal-expenditure-class',
    title: {
      zh: '财政拨款收支总表各类支出 = 财政拨款支出表该类合计',
      en: 'Each class of the fiscal appropriation summary = that class of fiscal appropriation expenditure',
    },
    kind: 'sum',
    each: 'class',
    left: [at('fiscal-appropriation-summary', 'total', 'each', 'expenditure')],
    right: [at('fiscal-expenditure', 'total', 'each')],
  }),
  tie({
    id: 'general-public-within-fiscal',
    title: {
      zh: '财政拨款支出表各科目 ≥ 一般公共预算支出表同一科目',
      en: 'Each code of fiscal appropriation expenditure ≥ the same code of the general public budget',
    },
    relation: '>=',
    each: 'code',
    left: [at('fiscal-expenditure', 'total', 'each')],
    right: [at('general-public-expenditure', 'total', 'each')],
  }),
  tie({
    id: 'general-public-within-expenditure',
    title: {
      zh: '支出总表各科目 ≥ 一般公共预算支出表同一科目',
      en: 'Each code of the expenditure summary ≥ the same code of the general public budget',
    },
    relation: '>=',
    each: 'code',
    left: [at('expenditure-summary', 'total', 'each')],
    right: [at('general-public-expenditure', 'total', 'each')],
  }),
  ...(['total', 'basic', 'project'] as const).map((column) =>
    tie({
      id: `single-source-${column}`,
      title: {
        zh: `只有一般公共预算时：支出总表${COLUMN_ZH[column]} = 一般公共预算支出表${COLUMN_ZH[column]}`,
        en: `With general public budget money only: ${column} of the expenditure summary = ${column} of the general public budget`,
      },
      strength: 'conditional',
      when: [SINGLE_SOURCE],
      each: 'code',
      left: [at('expenditure-summary', column, 'each')],
      right: [at('general-public-expenditure', column, 'each')],
    }),
  ),
  ...(['total', 'basic', 'project'] as const).map((column) =>
    tie({
      id: `single-source-${column}-total`,
      title: {
        zh: `只有一般公共预算时：支出总表${COLUMN_ZH[column]}总数 = 一般公共预算支出表${COLUMN_ZH[column]}总数`,
        en: `With general public budget money only: grand ${column} of the expenditure summary = grand ${column} of the general public budget`,
      },
      strength: 'conditional',
      when: [SINGLE_SOURCE],
      left: [at('expenditure-summary', column)],
      right: [at('general-public-expenditure', column)],
    }),
  ),
  ...BY_SOURCE.flatMap(({ budget, table, name }) => [
    tie({
      id: `${budget}-by-source`,
      title: {
        zh: `没有结转时：${name.zh}各科目 = 收入总表该科目的${BUDGETS[budget].zh}`,
        en: `Without carry-over: each code of the ${name.en} = its ${BUDGETS[budget].en.toLowerCase()} in the revenue summary`,
      },
      strength: 'conditional',
      severity: 'warning',
      when: [NO_CARRY_OVER],
      each: 'code',
      left: [at(table, 'total', 'each')],
      right: [at('revenue-summary', budget, 'each')],
    }),
    tie({
      id: `fiscal-class-${budget}-by-source`,
      title: {
        zh: `没有结转时：财政拨款收支总表各类的${BUDGETS[budget].zh} = 收入总表该类的${BUDGETS[budget].zh}`,
        en: `Without carry-over: each class under ${BUDGETS[budget].en.toLowerCase()} = that class in the revenue summary`,
      },
      kind: 'sum',
      strength: 'conditional',
      severity: 'warning',
      when: [NO_CARRY_OVER],
      each: 'class',
      left: [at('fiscal-appropriation-summary', budget, 'each', 'expenditure')],
      right: [at('revenue-summary', budget, 'each')],
    }),
  ]),
  ...threePublicItems('three-public-expenses', 'basic-expenditure'),
];
