import { defineLayout } from './layout';
import { OUTSIDE_THREE_PUBLIC, THREE_PUBLIC } from './sums';

/** “三公”经费支出表: overseas visits, official vehicles, official hospitality. */
export default defineLayout({
  id: 'three-public-expenses',
  name: { zh: '“三公”经费支出表', en: 'Three public expenses' },
  kind: 'budget',
  shape: 'items',
  requires: ['hospitality', ['overseas', 'vehicles', 'vehicle-running']],
  subject: /三公/,
  columnSums: THREE_PUBLIC,
  outside: OUTSIDE_THREE_PUBLIC,
});
