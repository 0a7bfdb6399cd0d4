import { defineLayout } from './layout';
import { OUTSIDE_THREE_PUBLIC, THREE_PUBLIC } from './sums';

/** “三公”经费支出表: overseas visits, official vehicles, official hospitality. */
export default defineLayout({
  id: 'three-public-expenses',
  name: { zh: '“三公”经费支出表', en: 'Three public expenses' },
  kind: 'budget',
  rank: 1,
  place: 7,
  shape: 'items',
  requires: ['hospitality', ['overseas', 'vehicles', 'vehicle-running']],
  subject: /三公/,
  titleNouns: ['three-public', 'administrative-cost', 'operating-cost', 'meetings-training'],
  // Of one budget beside that of all grants, which the economic codes of 基本支出 cannot be held against.
  oneBudget: /^(?!.*(?:一般公共|财政拨款)).*(?:政府性基金|国有资本)/,
  columnSums: THREE_PUBLIC,
  outside: OUTSIDE_THREE_PUBLIC,
});
