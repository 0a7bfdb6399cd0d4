import { defineLayout } from './layout';
import { EXPENDITURE_LINES, REVENUE_LINES } from './sums';

/** 收入支出决算总表 (公开01表). */
export default defineLayout({
  id: 'final-revenue-expenditure-summary',
  name: { zh: '收入支出决算总表', en: 'Final revenue and expenditure summary' },
  kind: 'final',
  rank: 8,
  place: 1,
  shape: 'two-sided',
  requires: [],
  excludes: ['general-public', 'government-fund', 'state-capital'],
  titleSuffices: true,
  // A title that speaks of one side only is none of a table with both.
  notCalled: /财政拨款.*(?:收支|收入支出)|^(?!.*(?:收支|收入)).*支出/,
  titleNouns: ['special-account'],
  oneBudget: /(?:一般公共预算|政府性基金|国有资本经营|财政专户|教育收费|单位资金|事业单位经营).*(?:收支|收入支出)/,
  subject: /^(?!.*财政拨款).*(?:收入支出|收支)/,
  columnSums: [],
  lineSums: {
    // The final form prints the three budgets at the top, without a line for 财政拨款 as a whole.
    revenue: REVENUE_LINES,
    expenditure: EXPENDITURE_LINES,
  },
});
