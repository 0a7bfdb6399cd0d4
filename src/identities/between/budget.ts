import { at, type TieOut } from '../identity';
import { BUDGETS, EARLIER_MONEY_APART, NO_CARRY_OVER, ofYear, OPEN_RULES, tie, TOTAL } from './budget-terms';

/** Revenue and expenditure of a budget as a whole, and by source of money. */
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
];
