import { defineLayout } from './layout';
import { BALANCES, BASIC } from './sums';

/** 政府性基金预算财政拨款收入支出决算表 (公开08表), with what was carried over. */
export default defineLayout({
  id: 'final-government-fund',
  name: { zh: '政府性基金预算财政拨款收入支出决算表', en: 'Final government fund revenue and expenditure' },
  kind: 'final',
  rank: 2,
  place: 8,
  isBase: true,
  shape: 'functional',
  requires: [['basic', 'year-expenditure']],
  subject: /政府性基金/,
  needsSubject: true,
  columnSums: [
    { total: 'year-expenditure', parts: ['basic', 'project'] },
    { total: 'total', parts: ['basic', 'project'] },
    BASIC,
    ...BALANCES,
  ],
});
