import { defineLayout } from './layout';
import { EXPENDITURE_LINES, FISCAL, REVENUE_LINES } from './sums';

/** 财政拨款收入支出决算总表 (公开04表). */
export default defineLayout({
  id: 'final-fiscal-appropriation-summary',
  name: { zh: '财政拨款收入支出决算总表', en: 'Final fiscal appropriation summary' },
  kind: 'final',
  rank: 5,
  place: 4,
  shape: 'two-sided',
  requires: [['general-public', 'government-fund', 'state-capital']],
  titleSuffices: true,
  notCalled: /^(?!.*财政拨款).*(?:收支|收入支出)/,
  subject: /财政拨款.*(?:收支|收入支出)/,
  columnSums: [{ total: 'total', parts: FISCAL.parts }],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
});
