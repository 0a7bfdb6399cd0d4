import { defineLayout } from './layout';
import { nationalByFunction } from './printed-form';
import { BASIC, KINDS_OF_EXPENDITURE } from './sums';

/** 国有资本经营预算支出表: expenditure from the state capital operations budget by functional code. */
export default defineLayout({
  id: 'state-capital-expenditure',
  name: { zh: '国有资本经营预算支出表', en: 'State capital operations expenditure' },
  kind: 'budget',
  rank: 3,
  place: 9,
  isOptional: true,
  isOftenEmpty: true,
  paidBy: 'state-capital',
  scopes: ['state-capital'],
  shape: 'functional',
  requires: [['basic', 'personnel'], 'project'],
  excludes: ['opening-balance', 'closing-balance'],
  subject: /国有资本经营/,
  needsSubject: true,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
  printed: {
    national: nationalByFunction(9, '国有资本经营预算支出表', '国有资本经营预算'),
  },
});
