import type { ColumnRole } from '../../src/model/roles';
import { negativeAmount } from '../../src/checks/negative-amount';
import { draw, type Drawn } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (layout: 'revenue-summary' | 'final-revenue-summary', role: ColumnRole, ...amounts: readonly Drawn[]) =>
  draw({ layout, sheet: '表二', columns: [role], lines: amounts.map((amount) => ['2010350', '事业运行', amount]) });

testCheck(negativeAmount, {
  consistent: [
    { name: 'nought and more', tables: [table('revenue-summary', 'total', 0, 1, '-', '0.00')] },
    { name: 'a column of changes', tables: [table('revenue-summary', 'change', -5)] },
  ],
  inconsistent: [
    {
      name: 'below nought',
      tables: [table('revenue-summary', 'total', -5, 1, '-0.01')],
      findings: [{ severity: 'warning', at: '表二!C4 表二!C6' }],
    },
  ],
  notApplicable: [{ name: 'final accounts', tables: [table('final-revenue-summary', 'total', -5)] }],
});
