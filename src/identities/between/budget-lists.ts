import { at, type TieOut } from '../identity';
import { threePublicItems } from '../three-public-items';
import {
  OPEN_RULES,
  SINGLE_SOURCE,
  NO_CARRY_OVER,
  NO_EARLIER_PROJECT_MONEY,
  ONLY_GENERAL_PUBLIC_PROJECTS,
  tie,
  BUDGETS,
  BY_SOURCE,
  COLUMN_ZH,
} from './budget-terms';

/** The lists that divide a budget by class, by basic and project expenditure, and by item. */
export const budgetLists: readonly TieOut[] = [
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
