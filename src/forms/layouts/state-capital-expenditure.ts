import { defineLayout } from './layout';
import { BASIC, EXPENDITURE_LINES, KINDS_OF_EXPENDITURE, REVENUE_LINES } from './sums';

/** 国有资本经营预算支出表: expenditure from the state capital operations budget by functional code. */
export default defineLayout({
  id: 'state-capital-expenditure',
  name: { zh: '国有资本经营预算支出表', en: 'State capital operations expenditure' },
  kind: 'budget',
  rank: 3,
  place: 9,
  isOptional: true,
  paidBy: 'state-capital',
  scopes: ['state-capital'],
  shape: 'functional',
  // With its revenue beside it: added up, but tied to nothing, for its first total is the revenue's.
  otherShapes: ['two-sided'],
  oneBudget: /收支|收入.*支出/,
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /国有资本经营/,
  namedBy: /支出|收支/,
  needsSubject: true,
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
});
