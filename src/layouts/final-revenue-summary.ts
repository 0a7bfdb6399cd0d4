import { defineLayout } from './layout';
import { FISCAL, SOURCES } from './sums';

/** 收入决算表 (公开02表). */
export default defineLayout({
  id: 'final-revenue-summary',
  name: { zh: '收入决算表', en: 'Final revenue' },
  kind: 'final',
  shape: 'functional',
  requires: [['business-revenue', 'operating-revenue', 'other-revenue', 'special-account', 'superior-subsidy']],
  excludes: ['basic', 'project'],
  subject: /^(?!.*支出)(?!.*收支).*收入/,
  columnSums: [{ total: 'total', parts: SOURCES }, FISCAL],
});
