import { at, tieOutsOf, type TieOut } from '../identity';
import { threePublicItems } from '../three-public-items';

const BASIS = {
  zh: '部门决算公开表样（公开01–09表）之间的对应关系',
  en: 'The correspondence of the final-account forms 01–09',
};
const TOTAL = { roles: ['total'] } as const;
const YEAR = { roles: ['year-total', 'total'] } as const;

/** Where balances stand beside it, it is called 本年支出. */
const GENERAL_TOTAL = ['year-expenditure', 'total'] as const;

const tie = tieOutsOf(BASIS);

const SUMMARY = 'final-revenue-expenditure-summary';
const FISCAL = 'final-fiscal-appropriation-summary';

export const finalTieOuts: readonly TieOut[] = [
  tie({
    id: 'final-revenue-expenditure-balance',
    title: { zh: '收入支出决算总表：两方总计相等', en: 'Final summary: both totals are equal' },
    left: [at(SUMMARY, 'total', TOTAL, 'revenue')],
    right: [at(SUMMARY, 'total', TOTAL, 'expenditure')],
  }),
  tie({
    id: 'final-fiscal-appropriation-balance',
    title: { zh: '财政拨款收入支出决算总表：两方总计相等', en: 'Final fiscal summary: both totals are equal' },
    left: [at(FISCAL, 'total', TOTAL, 'revenue')],
    right: [at(FISCAL, 'total', TOTAL, 'expenditure')],
  }),
  tie({
    id: 'final-revenue-total',
    title: {
      zh: '收入支出决算总表本年收入合计 = 收入决算表合计',
      en: 'Revenue of the year in the final summary = total of final revenue',
    },
    left: [at(SUMMARY, 'total', YEAR, 'revenue')],
    right: [at('final-revenue-summary', 'total')],
  }),
  tie({
    id: 'final-expenditure-total',
    title: {
      zh: '收入支出决算总表本年支出合计 = 支出决算表合计',
      en: 'Expenditure of the year in the final summary = total of final expenditure',
    },
    left: [at(SUMMARY, 'total', YEAR, 'expenditure')],
    right: [at('final-expenditure-summary', 'total')],
  }),
  tie({
    id: 'final-expenditure-class',
    title: {
      zh: '收入支出决算总表各类支出 = 支出决算表该类',
      en: 'Each class of the final summary = that class of final expenditure',
    },
    kind: 'sum',
    each: 'class',
    left: [at(SUMMARY, 'total', 'each', 'expenditure')],
    right: [at('final-expenditure-summary', 'total', 'each')],
  }),
  ...(
    [
      ['superior-subsidy', '上级补助收入', 'Subsidies from superiors'],
      ['business-revenue', '事业收入', 'Business revenue'],
      ['operating-revenue', '经营收入', 'Operating revenue'],
      ['subsidiary-remittance', '附属单位上缴收入', 'Remittances of subsidiaries'],
      ['other-revenue', '其他收入', 'Other revenue'],
    ] as const
  ).map(([source, zh, en]) =>
    tie({
      id: `final-${source}`,
      title: {
        zh: `收入支出决算总表${zh} = 收入决算表相应栏合计`,
        en: `${en} of the final summary = the same column of final revenue`,
      },
      left: [at(SUMMARY, 'total', { roles: [source] }, 'revenue')],
      right: [at('final-revenue-summary', source)],
    }),
  ),
  tie({
    id: 'final-fiscal-revenue',
    title: {
      zh: '收入决算表财政拨款收入合计 = 财政拨款收入支出决算总表本年收入合计',
      en: 'Fiscal appropriation in final revenue = revenue of the year in the final fiscal summary',
    },
    left: [at('final-revenue-summary', 'fiscal-appropriation')],
    right: [at(FISCAL, 'total', { roles: ['year-total'] }, 'revenue')],
  }),
  ...(['general-public', 'government-fund', 'state-capital'] as const).map((budget) =>
    tie({
      id: `final-fiscal-revenue-${budget}`,
      title: {
        zh: `收入支出决算总表${{ 'general-public': '一般公共预算', 'government-fund': '政府性基金预算', 'state-capital': '国有资本经营预算' }[budget]}财政拨款收入 = 财政拨款收入支出决算总表相应行`,
        en: `Final summary: ${budget} appropriation = the same line of the final fiscal summary`,
      },
      left: [at(SUMMARY, 'total', { roles: [budget] }, 'revenue')],
      right: [at(FISCAL, 'total', { roles: [budget] }, 'revenue')],
    }),
  ),
  tie({
    id: 'final-fiscal-class',
    title: {
      zh: '财政拨款收入支出决算总表各类的一般公共预算 = 一般公共预算财政拨款支出决算表该类',
      en: 'Each class under the general public budget = that class of the final general public budget table',
    },
    kind: 'sum',
    each: 'class',
    left: [at(FISCAL, 'general-public', 'each', 'expenditure')],
    right: [at('final-general-public-expenditure', GENERAL_TOTAL, 'each')],
  }),
  tie({
    id: 'final-fiscal-general-public-total',
    title: {
      zh: '财政拨款收入支出决算总表一般公共预算本年支出合计 = 一般公共预算财政拨款支出决算表合计',
      en: 'General public expenditure of the final fiscal summary = total of the final general public budget table',
    },
    left: [at(FISCAL, 'general-public', { roles: ['year-total'] }, 'expenditure')],
    right: [at('final-general-public-expenditure', GENERAL_TOTAL)],
  }),
  tie({
    id: 'final-fiscal-government-fund-total',
    title: {
      zh: '财政拨款收入支出决算总表政府性基金本年支出合计 = 政府性基金决算表本年支出',
      en: 'Government fund expenditure of the final fiscal summary = expenditure of the final fund table',
    },
    left: [at(FISCAL, 'government-fund', { roles: ['year-total'] }, 'expenditure')],
    right: [at('final-government-fund', ['year-expenditure', 'total'])],
  }),
  tie({
    id: 'final-fiscal-state-capital-total',
    title: {
      zh: '财政拨款收入支出决算总表国有资本经营预算本年支出合计 = 国有资本经营决算表本年支出',
      en: 'State capital expenditure of the final fiscal summary = expenditure of the final state capital table',
    },
    left: [at(FISCAL, 'state-capital', { roles: ['year-total'] }, 'expenditure')],
    right: [at('final-state-capital', ['year-expenditure', 'total'])],
  }),
  tie({
    id: 'final-basic-expenditure-total',
    title: {
      zh: '一般公共预算财政拨款支出决算表基本支出合计 = 基本支出决算表人员经费 + 公用经费',
      en: 'Basic expenditure of the final general public budget = personnel + public funds of the final basic table',
    },
    kind: 'sum',
    left: [at('final-general-public-expenditure', 'basic')],
    right: [
      at('final-basic-expenditure', 'total', { roles: ['personnel-total'] }),
      at('final-basic-expenditure', 'total', { roles: ['public-total'] }),
    ],
  }),
  tie({
    id: 'final-basic-expenditure-grand-total',
    title: {
      zh: '一般公共预算财政拨款支出决算表基本支出合计 = 基本支出决算表合计',
      en: 'Basic expenditure of the final general public budget = total of the final basic table',
    },
    left: [at('final-general-public-expenditure', 'basic')],
    right: [at('final-basic-expenditure', 'total', { roles: ['total'] })],
  }),
  ...(['final-general-public-expenditure', 'final-government-fund', 'final-state-capital'] as const).flatMap(
    (layout) => [
      tie({
        id: `${layout}-balance`,
        title: {
          zh: '年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余',
          en: 'Opening balance + revenue = expenditure + closing balance',
        },
        kind: 'sum',
        left: [at(layout, 'opening-balance'), at(layout, 'year-revenue')],
        right: [at(layout, ['year-expenditure', 'total']), at(layout, 'closing-balance')],
      }),
      tie({
        id: `${layout}-balance-by-code`,
        title: {
          zh: '各科目：年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余',
          en: 'Each code: opening balance + revenue = expenditure + closing balance',
        },
        kind: 'sum',
        each: 'code',
        left: [at(layout, 'opening-balance', 'each'), at(layout, 'year-revenue', 'each')],
        right: [at(layout, ['year-expenditure', 'total'], 'each'), at(layout, 'closing-balance', 'each')],
      }),
    ],
  ),
  tie({
    id: 'final-fiscal-expenditure-class',
    title: {
      zh: '财政拨款收入支出决算总表各类支出 = 财政拨款支出决算表该类',
      en: 'Each class of the final fiscal summary = that class of final fiscal appropriation expenditure',
    },
    kind: 'sum',
    each: 'class',
    left: [at(FISCAL, 'total', 'each', 'expenditure')],
    right: [at('final-fiscal-expenditure', 'total', 'each')],
  }),
  tie({
    id: 'final-general-public-within-expenditure',
    title: {
      zh: '支出决算表各科目 ≥ 一般公共预算财政拨款支出决算表同一科目',
      en: 'Each code of final expenditure ≥ the same code of the final general public budget',
    },
    relation: '>=',
    each: 'code',
    left: [at('final-expenditure-summary', 'total', 'each')],
    right: [at('final-general-public-expenditure', GENERAL_TOTAL, 'each')],
  }),
  ...threePublicItems('final-three-public-expenses', 'final-basic-expenditure', 'final'),
];
