import { unitStated } from '../../src/checks/unit-stated';
import { draw } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (unit: '元' | null, amount: number | undefined) =>
  draw({
    layout: 'revenue-summary',
    sheet: '表二',
    unit,
    columns: ['total'],
    lines: [['2010350', '事业运行', amount]],
  });

testCheck(unitStated, {
  consistent: [{ name: 'a unit', tables: [table('元', 1)] }],
  inconsistent: [
    {
      name: 'amounts without a unit',
      tables: [table(null, 1)],
      findings: [{ severity: 'warning', at: '表二!A1', says: '没有注明计量单位' }],
    },
  ],
  notApplicable: [
    { name: 'an empty table', tables: [table(null, undefined)] },
    {
      name: 'performance targets',
      tables: [draw({ layout: 'performance-targets', unit: null, columns: ['total'], lines: [['', '产出', 90]] })],
    },
  ],
});
