import { defineLayout } from './layout';
import { BALANCES, BASIC, KINDS_OF_EXPENDITURE } from './sums';

/** 一般公共预算财政拨款支出决算表 (公开05表), in some places 收入支出决算表 with what was carried over. */
export default defineLayout({
  id: 'final-general-public-expenditure',
  name: { zh: '一般公共预算财政拨款支出决算表', en: 'Final general public budget expenditure' },
  kind: 'final',
  rank: 6,
  place: 5,
  isBase: true,
  shape: 'functional',
  requires: [['basic', 'personnel'], 'project'],
  subject: /一般公共预算(?!.*(?:基本支出|项目支出|三公)).*支出/,
  namedBy: /支出/,
  needsSubject: true,
  columnSums: [
    { total: 'total', parts: KINDS_OF_EXPENDITURE },
    { total: 'year-expenditure', parts: ['basic', 'project'] },
    BASIC,
    ...BALANCES,
  ],
});
