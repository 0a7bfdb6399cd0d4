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
  notCalled: /^(?!.*基本支出).*(?:机关运行经费|会议费|培训费|政府采购|项目支出)/,
  columnSums: [{ total: 'total', parts: ['personnel', 'public'] }],
});
