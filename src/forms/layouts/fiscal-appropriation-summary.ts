import { defineLayout } from './layout';
import { EXPENDITURE_LINES, FISCAL, REVENUE_LINES } from './sums';

/** 财政拨款收支总表: the grants on the left, what they are spent on by class and budget on the right. */
export default defineLayout({
  id: 'fiscal-appropriation-summary',
  name: { zh: '财政拨款收支总表', en: 'Fiscal appropriation summary' },
  kind: 'budget',
  rank: 6,
  place: 4,
  scopes: ['fiscal', 'general-public'],
  shape: 'two-sided',
  requires: [['general-public', 'government-fund', 'state-capital']],
  titleSuffices: true,
  notCalled: /^(?!.*财政拨款).*(?:收支|收入支出)/,
  subject: /财政拨款.*(?:收支|收入支出)/,
  columnSums: [{ total: 'total', parts: FISCAL.parts }],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
});
