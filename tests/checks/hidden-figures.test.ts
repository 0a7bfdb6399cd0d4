import { hiddenFigures } from '../../src/checks/hidden-figures';
import type { SheetSnapshot } from '../../src/core/snapshot';
import { draw, type DrawnTable } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (name: string, changes: Partial<SheetSnapshot> = {}): DrawnTable => {
  const drawn = draw({
    layout: 'revenue-summary',
    sheet: name,
    columns: ['total', 'general-public'],
    lines: [
      ['2010350', '事业运行', 5, 5],
      ['2010399', '其他', '0.00', undefined],
    ],
  });
  return { ...drawn, sheet: { ...drawn.sheet, ...changes } };
};

testCheck(hiddenFigures, {
  consistent: [
    { name: 'nothing is hidden', tables: [table('表二')] },
    {
      name: 'hidden noughts, codes and rows outside',
      tables: [table('表二', { hiddenRows: new Set([0, 4]), hiddenColumns: new Set([0]) })],
    },
    {
      name: 'a hidden copy, which is said elsewhere',
      tables: [table('表二'), table('旧', { visibility: 'hidden' })],
    },
  ],
  inconsistent: [
    {
      name: 'a hidden row',
      tables: [table('表二', { hiddenRows: new Set([3]) })],
      findings: [{ severity: 'notice', at: '表二!C4 表二!D4', says: '有 2 个金额在隐藏的第 4 行，' }],
    },
    {
      name: 'a hidden column and a hidden row',
      tables: [table('表二', { hiddenRows: new Set([3]), hiddenColumns: new Set([3]) })],
      findings: [{ severity: 'notice', at: '表二!C4 表二!D4', says: '第 4 行和 D 列' }],
    },
    {
      name: 'the only table of its kind on a hidden sheet',
      tables: [table('表二', { visibility: 'very-hidden' })],
      findings: [{ severity: 'notice', at: '表二!A1', says: '在隐藏的工作表“表二”上' }],
    },
  ],
});
