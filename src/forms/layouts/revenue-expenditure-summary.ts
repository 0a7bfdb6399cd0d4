import { defineLayout } from './layout';
import { BASIC, EXPENDITURE_LINES, KINDS_OF_EXPENDITURE, REVENUE_LINES } from './sums';

/** 收支总表: all revenue on the left, all expenditure by class on the right. */
export default defineLayout({
  id: 'revenue-expenditure-summary',
  name: { zh: '收支总表', en: 'Revenue and expenditure summary' },
  kind: 'budget',
  rank: 11,
  place: 1,
  scopes: ['all'],
  shape: 'two-sided',
  requires: [],
  excludes: ['general-public', 'government-fund', 'state-capital'],
  titleSuffices: true,
  // A title that speaks of one side only is none of a table with both.
  notCalled: /财政拨款.*(?:收支|收入支出)|^(?!.*(?:收支|收入)).*支出/,
  titleNouns: ['special-account'],
  oneBudget: /(?:一般公共预算|政府性基金|国有资本经营|财政专户|教育收费|单位资金|事业单位经营).*(?:收支|收入支出)/,
  subject: /^(?!.*财政拨款).*(?:收支|收入支出)/,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
});
