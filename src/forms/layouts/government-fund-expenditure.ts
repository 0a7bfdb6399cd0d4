import { defineLayout } from './layout';
import { BASIC, EXPENDITURE_LINES, KINDS_OF_EXPENDITURE, REVENUE_LINES } from './sums';

/** 政府性基金预算支出表: expenditure from government funds by functional code. */
export default defineLayout({
  id: 'government-fund-expenditure',
  name: { zh: '政府性基金预算支出表', en: 'Government fund expenditure' },
  kind: 'budget',
  rank: 2,
  place: 8,
  paidBy: 'government-fund',
  scopes: ['government-fund'],
  shape: 'functional',
  // With its revenue beside it: added up, but tied to nothing, for its first total is the revenue's.
  otherShapes: ['two-sided'],
  oneBudget: /收支|收入.*支出/,
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /政府性基金/,
  namedBy: /支出|收支/,
  needsSubject: true,
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
});
