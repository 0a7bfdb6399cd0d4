import { exactSum } from '../../../src/hosts/workbench/exact-sum';
import { geometryOf, mergesOf } from '../../../src/hosts/workbench/grid/geometry';
import { move } from '../../../src/hosts/workbench/grid/keys';
import { themed } from '../../../src/hosts/workbench/grid/look';
import { parseInput } from '../../../src/hosts/workbench/grid/parse-input';
import type { SheetView } from '../../../src/hosts/workbench/sheet-view';

const SHEET: SheetView = {
  name: '表一',
  visibility: 'visible',
  isProtected: false,
  rowCount: 200_000,
  columnCount: 4,
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  columns: [
    { from: 1, to: 1, width: 20, hidden: false, style: 0 },
    { from: 2, to: 2, width: undefined, hidden: true, style: 0 },
  ],
  defaultWidth: undefined,
  defaultHeight: 15,
  heights: new Map([
    [3, 0],
    [5, 30],
  ]),
  frozenRows: 2,
  frozenColumns: 1,
  gridLines: true,
};

const geometry = geometryOf(SHEET, 1);
const merges = mergesOf(SHEET);
const LAST = { row: 199_999, column: 3 };
const go = (row: number, column: number, key: string, ctrl = false) =>
  move({ row, column }, { key, ctrl }, geometry, merges, 20, LAST);

test('rows and columns are found again from any pixel within them, in 200,000 rows too', () => {
  for (const row of [0, 1, 2, 4, 5, 6, 100_000, 199_999]) {
    expect(geometry.rowAt(geometry.top(row))).toBe(row);
    expect(geometry.rowAt(geometry.top(row) + geometry.height(row) - 1)).toBe(row);
  }
  expect(geometry.width(1)).toBe(145);
  expect(geometry.width(2)).toBe(0);
  expect(geometry.height(5)).toBe(40);
});

test('keys pass over hidden rows and columns and take a merged area as one cell', () => {
  expect(go(2, 0, 'ArrowDown')).toEqual({ row: 4, column: 0 });
  expect(go(4, 0, 'ArrowUp')).toEqual({ row: 2, column: 0 });
  expect(go(1, 1, 'ArrowRight')).toEqual({ row: 1, column: 3 });
  expect(go(1, 3, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(go(0, 0, 'ArrowRight')).toEqual({ row: 0, column: 4 });
  expect(go(0, 0, 'End', true)).toEqual(LAST);
  expect(go(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(go(0, 0, 'x')).toBeUndefined();
});

test.each([
  ['1,234.50', { kind: 'number', decimal: '1234.50' }],
  ['-0.5', { kind: 'number', decimal: '-0.5' }],
  ['１２', { kind: 'number', decimal: '12' }],
  ['  ', { kind: 'blank' }],
  ['合计', { kind: 'text', text: '合计' }],
  ['12%', { kind: 'text', text: '12%' }],
  ['=A1+1', 'formula'],
])('typed %s', (text, input) => {
  expect(parseInput(text)).toEqual(input);
});

test('the sum of a selection is exact and takes the finest decimals', () => {
  expect(exactSum(['0.1', '0.2', '合计', '', '1,000'])).toEqual({ count: 3, sum: '1000.3' });
  expect(exactSum(Array.from({ length: 1000 }, () => '0.01'))?.sum).toBe('10.00');
  expect(exactSum(['-'])).toBeUndefined();
});

test('on a dark page white turns dark and black turns light; a light page keeps its colours', () => {
  expect(themed('#FFFFFF', 'dark')).toBe('hsl(0 0% 12%)');
  expect(themed('#000000', 'dark')).toBe('hsl(0 0% 95%)');
  expect(themed('#FF0000', 'light')).toBe('#FF0000');
});
