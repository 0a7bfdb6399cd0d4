import { defineLayout } from './layout';
import { BASIC, EXPENDITURE_LINES, KINDS_OF_EXPENDITURE, REVENUE_LINES } from './sums';

/** 支出总表: all expenditure by functional code, basic and project. */
export default defineLayout({
  id: 'expenditure-summary',
  name: { zh: '支出总表', en: 'Expenditure summary' },
  kind: 'budget',
  rank: 13,
  place: 3,
  isBase: true,
  scopes: ['all'],
  shape: 'functional',
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /^(?!.*(?:一般公共|财政拨款|基金|国有资本|收支|基本支出|项目支出|三公)).*支出/,
  namedBy: /支出(?:预算)?(?:总表|总体情况)/,
  needsSubject: true,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
});
