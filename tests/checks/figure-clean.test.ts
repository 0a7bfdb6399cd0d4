import { figureClean } from '../../src/checks/figure-clean';
import { draw, type Drawn } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (...amounts: readonly Drawn[]) =>
  draw({
    layout: 'revenue-summary',
    sheet: '表二',
    label: '表二',
    columns: ['total'],
    lines: amounts.map((amount) => ['2010350', '事业运行', amount]),
  });

testCheck(figureClean, {
  consistent: [
    { name: 'numbers, blanks and dashes', tables: [table(295.31, undefined, '—')] },
    { name: 'a table of text alone, as pasted', tables: [table('295.31', '1,234.50', ' 17.45 ')] },
  ],
  inconsistent: [
    {
      name: 'blanks inside, full-width digits and full-width blanks, one finding for all',
      tables: [table('295 .31', 12, '１２.00', '17.45\u3000')],
      findings: [{ severity: 'warning', at: '表二!C4 表二!C6 表二!C7', says: '有 3 个金额' }],
    },
    {
      name: 'text among numbers',
      tables: [table('295.31', 12)],
      findings: [{ severity: 'notice', at: '表二!C4', says: '文字形式' }],
    },
    {
      name: 'both',
      tables: [table('295 .31', '1.00', 12)],
      findings: [
        { severity: 'warning', at: '表二!C4' },
        { severity: 'notice', at: '表二!C5' },
      ],
    },
  ],
});
