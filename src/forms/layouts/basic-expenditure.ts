import { defineLayout } from './layout';

/** 一般公共预算基本支出表: basic expenditure by economic code, personnel and public funds. */
export default defineLayout({
  id: 'basic-expenditure',
  name: { zh: '一般公共预算基本支出表', en: 'Basic expenditure' },
  kind: 'budget',
  shape: 'economic',
  requires: [],
  // Its lines are economic codes; with classes as columns the lines are units, and the codes theirs.
  excludes: ['government-501', 'government-502', 'government-505'],
  subject: /基本支出/,
  widerScope: /^(?!.*一般公共)/,
  notCalled: /^(?!.*基本支出).*(?:机关运行经费|会议费|培训费|政府采购|项目支出)/,
  columnSums: [{ total: 'total', parts: ['personnel', 'public'] }],
});
