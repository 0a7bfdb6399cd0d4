import { figureReadable } from '../../src/checks/figure-readable';
import { draw, type Drawn } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (...amounts: readonly Drawn[]) =>
  draw({
    layout: 'revenue-summary',
    sheet: '表二',
    columns: ['total'],
    lines: amounts.map((amount) => ['2010350', '事业运行', amount]),
  });

testCheck(figureReadable, {
  consistent: [{ name: 'figures, blanks, dashes, words', tables: [table(1, '2.00', undefined, '—', '无', '/')] }],
  inconsistent: [
    {
      name: 'two numbers or none',
      tables: [table('12 34', '1.2.3', '约5', 1)],
      findings: [{ severity: 'warning', at: '表二!C4 表二!C5 表二!C6', says: 'C4“12 34”' }],
    },
    {
      name: 'numbers that their format shows as a date and in words',
      tables: [
        table(
          { kind: 'number', value: 295.31, text: '1900/10/21', format: 'yyyy/m/d' },
          { kind: 'number', value: 5, text: '合计', format: '"合计"' },
        ),
      ],
      findings: [{ severity: 'warning', at: '表二!C4 表二!C5', says: '显示成了别的（C4“1900/10/21”、C5“合计”）' }],
    },
  ],
});
