import { emptyTableDeclared } from '../../src/checks/empty-table-declared';
import { draw, type Drawing } from '../support/draw';
import { run, testCheck } from '../support/test-check';

const EMPTY = '注：本单位无政府性基金预算，故本表为空表。';
const filled = draw({
  layout: 'revenue-summary',
  sheet: '表二',
  columns: ['total'],
  lines: [['2010350', '事业运行', 1]],
});
const fund = (lines: Drawing['lines'], note?: string) =>
  draw({
    layout: 'government-fund-expenditure',
    sheet: '表九',
    label: '表九',
    columns: ['total', 'basic'],
    lines,
    ...(note === undefined ? {} : { note }),
  });

testCheck(emptyTableDeclared, {
  consistent: [
    { name: 'an empty table with its note', tables: [filled, fund([['', '合计', undefined]], EMPTY)] },
    { name: 'dashes and noughts are no amounts', tables: [filled, fund([['', '合计', '—', 0]], EMPTY)] },
    { name: 'a table of noughts says that there is nothing', tables: [filled, fund([['', '合计', '0.00', 0]])] },
  ],
  inconsistent: [
    {
      name: 'an empty table without a note',
      tables: [filled, fund([['', '合计', undefined, '—']])],
      findings: [{ severity: 'warning', at: '表九!A1', says: '请在表下注明' }],
    },
    { name: 'a table without lines', tables: [filled, fund([])], findings: [{ severity: 'warning', at: '表九!A1' }] },
    {
      name: 'a note that denies the amounts above it',
      tables: [
        filled,
        fund(
          [
            ['2120801', '征地', 5, undefined],
            ['', '合计', 5, undefined],
          ],
          EMPTY,
        ),
      ],
      findings: [{ severity: 'error', at: '表九!A6 表九!C4 表九!C5', says: '（C4, C5）' }],
    },
    {
      name: 'a note that may speak of one column only',
      tables: [filled, fund([['', '合计', 5, undefined]], '无基本支出')],
      findings: [{ severity: 'warning', at: '表九!A5 表九!C4' }],
    },
  ],
});

it('is not run on a template that nobody has filled in', () => {
  expect(run(emptyTableDeclared, [fund([['', '合计', undefined]])]).kind).toBe('not-run');
});
