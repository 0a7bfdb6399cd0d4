import { defineLayout } from './layout';
import { BASIC, KINDS_OF_EXPENDITURE } from './sums';

/** 财政拨款支出决算表（功能科目）: expenditure from the grants of all budgets by functional code, as Jiangsu prints it. */
export default defineLayout({
  id: 'final-fiscal-expenditure',
  name: { zh: '财政拨款支出决算表', en: 'Final fiscal appropriation expenditure' },
  kind: 'final',
  rank: 7,
  shape: 'functional',
  isLocal: true,
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /^(?!.*(?:一般公共|收支|收入|基本支出(?!和|、)|项目支出|三公|基金|国有资本)).*财政拨款.*支出/,
  namedBy: /支出/,
  needsSubject: true,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
});
