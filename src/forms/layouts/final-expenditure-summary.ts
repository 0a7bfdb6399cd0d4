import { defineLayout } from './layout';
import { BASIC, EXPENDITURE_LINES, KINDS_OF_EXPENDITURE, REVENUE_LINES } from './sums';

/** 支出决算表 (公开03表). */
export default defineLayout({
  id: 'final-expenditure-summary',
  name: { zh: '支出决算表', en: 'Final expenditure' },
  kind: 'final',
  rank: 10,
  place: 3,
  isBase: true,
  shape: 'functional',
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /^(?!.*(?:一般公共|财政拨款|基金|国有资本|收入|收支|基本支出|项目支出|三公)).*支出/,
  needsSubject: true,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
});
