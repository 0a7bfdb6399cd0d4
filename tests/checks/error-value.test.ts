import { errorValue } from '../../src/checks/error-value';
import { draw, type Drawn } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (...amounts: readonly Drawn[]) =>
  draw({
    layout: 'revenue-summary',
    sheet: '表二',
    columns: ['total'],
    lines: amounts.map((amount) => ['2010350', '事业运行', amount]),
  });

testCheck(errorValue, {
  consistent: [{ name: 'figures', tables: [table(1, undefined, '—', '无')] }],
  inconsistent: [
    {
      name: 'lost references',
      tables: [table('#REF!', 1, '#DIV/0!')],
      findings: [{ severity: 'error', at: '表二!C4 表二!C6', says: 'C4 #REF!、C6 #DIV/0!' }],
    },
    {
      name: 'lost references beside a formula that was never calculated',
      tables: [table('#REF!', { kind: 'error', text: '=C4*2', isUncalculated: true, formula: '=C4*2' })],
      findings: [
        { severity: 'error', at: '表二!C4', says: '1 个错误值（C4 #REF!）' },
        { severity: 'error', at: '表二!C5', says: '还没有计算过（C5）' },
      ],
    },
  ],
});
