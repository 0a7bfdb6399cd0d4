import { defineLayout } from './layout';

/** 政府采购预算表: goods, works and services. */
export default defineLayout({
  id: 'government-procurement',
  name: { zh: '政府采购预算表', en: 'Government procurement' },
  kind: 'budget',
  rank: 9,
  isBase: true,
  shape: 'procurement',
  requires: ['goods', 'works', 'services'],
  // With these the title names what the money is spent through, and the columns are those of another table.
  excludes: ['basic', 'project'],
  subject: /政府采购/,
  namedBy: /政府采购/,
  titleNouns: ['procurement', 'purchased-services'],
  columnSums: [{ total: 'total', parts: ['goods', 'works', 'services'] }],
  outside: ['outside'],
});
