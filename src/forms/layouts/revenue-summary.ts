import { defineLayout } from './layout';
import { CARRIED_OVER, EARLIER, EXPENDITURE_LINES, FISCAL, REVENUE_LINES, SOURCES } from './sums';

/** 收入总表: revenue by functional code and source. */
export default defineLayout({
  id: 'revenue-summary',
  name: { zh: '收入总表', en: 'Revenue summary' },
  kind: 'budget',
  rank: 12,
  place: 2,
  isBase: true,
  shape: 'functional',
  requires: [
    ['business-revenue', 'operating-revenue', 'other-revenue', 'special-account', 'superior-subsidy', 'own-funds'],
  ],
  excludes: ['basic', 'project'],
  notCalled: /^(?!.*(?:收入|收支)).*支出/,
  subject: /^(?!.*支出)(?!.*收支).*收入/,
  namedBy: /收入(?:预算)?(?:总表|总体情况)/,
  columnSums: [
    { total: 'total', parts: ['year-revenue', ...EARLIER] },
    { total: 'year-revenue', parts: SOURCES },
    FISCAL,
    CARRIED_OVER,
  ],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
});
