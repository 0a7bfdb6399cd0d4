import { defineLayout } from './layout';

/** 一般公共预算财政拨款基本支出决算表 (公开06表): two or three lists of economic codes side by side. */
export default defineLayout({
  id: 'final-basic-expenditure',
  name: { zh: '一般公共预算财政拨款基本支出决算表', en: 'Final basic expenditure' },
  kind: 'final',
  rank: 4,
  place: 6,
  isBase: true,
  shape: 'economic',
  requires: [],
  subject: /基本支出/,
  widerScope: /^(?!.*一般公共)/,
  // All expenditure by economic code is another table: 支出经济分类汇总表.
  notCalled: /^(?!.*(?:基本支出|人员经费|公用经费)).*支出/,
  columnSums: [{ total: 'total', parts: ['personnel', 'public'] }],
});
