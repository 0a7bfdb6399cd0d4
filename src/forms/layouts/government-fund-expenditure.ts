import { defineLayout } from './layout';
import { BASIC, KINDS_OF_EXPENDITURE } from './sums';

/** 政府性基金预算支出表: expenditure from government funds by functional code. */
export default defineLayout({
  id: 'government-fund-expenditure',
  name: { zh: '政府性基金预算支出表', en: 'Government fund expenditure' },
  kind: 'budget',
  shape: 'functional',
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /政府性基金/,
  needsSubject: true,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
});
