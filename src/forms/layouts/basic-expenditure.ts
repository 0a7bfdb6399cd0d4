import { defineLayout } from './layout';

/** 一般公共预算基本支出表: basic expenditure by economic code, personnel and public funds. */
export default defineLayout({
  id: 'basic-expenditure',
  name: { zh: '一般公共预算基本支出表', en: 'Basic expenditure' },
  kind: 'budget',
  rank: 4,
  place: 6,
  isBase: true,
  shape: 'economic',
  requires: [],
  // Its lines are economic codes; with classes as columns the lines are units, and the codes theirs.
  excludes: ['government-501', 'government-502', 'government-505'],
  subject: /基本支出/,
  widerScope: /^(?!.*一般公共)/,
  // All expenditure by economic code is another table: 支出经济分类汇总表.
  notCalled: /^(?!.*(?:基本支出|人员经费|公用经费)).*支出/,
  columnSums: [{ total: 'total', parts: ['personnel', 'public'] }],
});
