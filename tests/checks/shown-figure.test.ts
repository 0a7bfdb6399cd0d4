import { shownFigure } from '../../src/checks/shown-figure';
import { draw, type Drawn } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (...amounts: readonly Drawn[]) =>
  draw({
    layout: 'revenue-summary',
    sheet: '表二',
    columns: ['total'],
    lines: amounts.map((amount) => ['2010350', '事业运行', amount]),
  });
const formatted = (value: number, text: string, format = '0.00'): Drawn => ({ kind: 'number', value, text, format });

testCheck(shownFigure, {
  consistent: [
    { name: 'shown as stored', tables: [table(formatted(12.34, '12.34'), formatted(12.3, '12.30'), 12.345)] },
    { name: 'the echo of binary sums', tables: [table(formatted(240.31000000000114, '240.31'))] },
  ],
  inconsistent: [
    {
      name: 'digits that the format hides',
      tables: [table(formatted(12.345, '12.35'), formatted(0.004, '0.00'), 1)],
      findings: [{ severity: 'notice', at: '表二!C4 表二!C5', says: 'C4 显示 12.35，实际是 12.345' }],
    },
    {
      name: '元 shown in 万元',
      tables: [table(formatted(2953100, '295.3100', '0!.0000'), formatted(50000, '5.0000万元', '0!.0000"万元"'))],
      findings: [{ severity: 'notice', at: '表二!C4 表二!C5', says: 'C4 显示 295.3100，存储的是 2953100；' }],
    },
  ],
});
