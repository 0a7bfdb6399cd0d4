import { defineLayout } from './layout';
import { BALANCES, BASIC } from './sums';

/** 国有资本经营预算财政拨款(收入)支出决算表 (公开09表). */
export default defineLayout({
  id: 'final-state-capital',
  name: { zh: '国有资本经营预算财政拨款支出决算表', en: 'Final state capital operations expenditure' },
  kind: 'final',
  rank: 3,
  place: 9,
  isBase: true,
  shape: 'functional',
  requires: [['basic', 'year-expenditure']],
  subject: /国有资本经营/,
  needsSubject: true,
  columnSums: [
    { total: 'year-expenditure', parts: ['basic', 'project'] },
    { total: 'total', parts: ['basic', 'project'] },
    BASIC,
    ...BALANCES,
  ],
});
