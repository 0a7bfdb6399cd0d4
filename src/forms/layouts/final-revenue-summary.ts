import { defineLayout } from './layout';
import { EXPENDITURE_LINES, FISCAL, REVENUE_LINES, SOURCES } from './sums';

/** 收入决算表 (公开02表). */
export default defineLayout({
  id: 'final-revenue-summary',
  name: { zh: '收入决算表', en: 'Final revenue' },
  kind: 'final',
  rank: 9,
  place: 2,
  isBase: true,
  shape: 'functional',
  requires: [['business-revenue', 'operating-revenue', 'other-revenue', 'special-account', 'superior-subsidy']],
  excludes: ['basic', 'project'],
  notCalled: /^(?!.*(?:收入|收支)).*支出/,
  subject: /^(?!.*支出)(?!.*收支).*收入/,
  columnSums: [{ total: 'total', parts: SOURCES }, FISCAL],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
});
