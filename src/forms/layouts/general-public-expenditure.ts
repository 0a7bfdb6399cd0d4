import { defineLayout } from './layout';
import { BASIC, KINDS_OF_EXPENDITURE } from './sums';

/** 一般公共预算支出表: expenditure from general public budget grants by functional code. */
export default defineLayout({
  id: 'general-public-expenditure',
  name: { zh: '一般公共预算支出表', en: 'General public budget expenditure' },
  kind: 'budget',
  rank: 7,
  place: 5,
  paidBy: 'general-public',
  scopes: ['general-public', 'fiscal'],
  shape: 'functional',
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /一般公共预算(?!.*(?:基本支出(?!和|、)|项目支出|三公)).*支出|一般公共预算(?:财政)?拨款(?:情况|表)/,
  namedBy: /支出/,
  needsSubject: true,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
});
