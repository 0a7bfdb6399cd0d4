import { defineLayout } from './layout';
import { BASIC, KINDS_OF_EXPENDITURE } from './sums';

/** 一般公共预算财政拨款支出决算表 (公开05表). */
export default defineLayout({
  id: 'final-general-public-expenditure',
  name: { zh: '一般公共预算财政拨款支出决算表', en: 'Final general public budget expenditure' },
  kind: 'final',
  shape: 'functional',
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /一般公共预算(?!.*(?:基本支出|项目支出|三公)).*支出/,
  needsSubject: true,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
});
