import { defineLayout } from './layout';
import { nationalByFunction, xinjiangByFunction } from './printed-form';
import { BASIC, KINDS_OF_EXPENDITURE } from './sums';

/** 政府性基金预算支出表: expenditure from government funds by functional code. */
export default defineLayout({
  id: 'government-fund-expenditure',
  name: { zh: '政府性基金预算支出表', en: 'Government fund expenditure' },
  kind: 'budget',
  rank: 2,
  place: 8,
  isOftenEmpty: true,
  paidBy: 'government-fund',
  scopes: ['government-fund'],
  shape: 'functional',
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /政府性基金/,
  needsSubject: true,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
  printed: {
    xinjiang: xinjiangByFunction(9, '政府性基金预算支出情况表', '政府性基金预算支出', '政府性基金预算'),
    national: nationalByFunction(8, '政府性基金预算支出表', '政府性基金预算'),
  },
});
