import { VARIANTS } from '.';
import { alarmsOf } from '../alarms';
import { amountsOn } from '../amounts';
import { drawnSnapshot } from '../drawn-folder';
import { reviewWorkbook, type SheetSnapshot } from '../engine';
import { sheetOf } from '../../support/draw';
import { insertBlankColumns, insertBlankRows } from './insert-blanks';
import { moveTotals } from './move-totals';
import { roundEveryCell, roundText } from './round';

const texts = ({ rows }: SheetSnapshot): readonly (readonly string[])[] =>
  rows.map((row) => (row ?? []).map((content) => content?.text ?? ''));

test.each([
  ['1,234.55', 0, 1, '1,234.6'],
  ['-0.04', 0, 1, '0.0'],
  ['999.95', 0, 1, '1,000.0'],
  ['31800.00', 4, 2, '3.18'],
  ['1,234,567.00', 4, 2, '123.46'],
  ['12', 0, 1, '12'],
  ['9.5', 0, 0, '10'],
])('%s divided by 10^%i and rounded to %i places is %s', (text, shift, places, rounded) => {
  expect(roundText(text, shift, places).replace(/,/g, '')).toBe(rounded.replace(/,/g, ''));
});

test('figures in 元 are printed in 万元, with the unit', () => {
  const sheet = sheetOf('表', [['单位：元'], ['甲', '31,800.00'], ['乙', '1,204,560.00']]);
  const [rounded] = roundEveryCell({ name: '', sheets: [sheet] }).sheets;
  expect(rounded === undefined ? [] : texts(rounded)).toEqual([['单位：万元'], ['甲', '3.18'], ['乙', '120.46']]);
});

test('a figure whose own caption says 万元 stays as it is, and one of 车辆 is money', () => {
  const sheet = sheetOf('表', [['单位：元'], ['项目资金（万元）', '38.57'], ['名称', '车辆'], ['甲', '200,000.00']]);
  const [rounded] = roundEveryCell({ name: '', sheets: [sheet] }).sheets;
  expect(rounded === undefined ? [] : texts(rounded).map((row) => row.at(-1))).toEqual([
    '单位：万元',
    '38.57',
    '车辆',
    '20.00',
  ]);
});

test('blank rows and columns move no figure past another', async () => {
  const { sheets } = await drawnSnapshot();
  for (const sheet of sheets) {
    const figures = amountsOn(sheet).map(({ text }) => text);
    const [wider, longer] = [insertBlankColumns(sheet), insertBlankRows(sheet)];
    expect(wider.columnCount).toBeGreaterThan(sheet.columnCount);
    expect(longer.rowCount).toBeGreaterThan(sheet.rowCount);
    for (const changed of [wider, longer]) expect(amountsOn(changed).map(({ text }) => text)).toEqual(figures);
  }
});

test('a merged header grows with the column inserted in it', () => {
  const sheet = sheetOf('表', [['合计'], ['1.50', '2.50', '3.50', '4.50', '5.50', '6.50', '7.50', '8.50']]);
  const merged = { ...sheet, merges: [{ top: 0, left: 0, bottom: 0, right: 7 }] };
  const changed = insertBlankColumns(merged);
  expect(changed.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: changed.columnCount - 1 }]);
});

test('a total goes to the other end, and only where it is the total of the whole table', () => {
  const table = [
    ['名称', '金额'],
    ['甲', '1.50'],
    ['乙', '2.50'],
    ['合 计', '4.00'],
  ];
  const sheet = sheetOf('表', table);
  expect(texts(moveTotals(sheet, 'first'))).toEqual([table[0], table[3], table[1], table[2]]);
  expect(texts(moveTotals(moveTotals(sheet, 'first'), 'last'))).toEqual(table);
  expect(moveTotals(sheet, 'last')).toBe(sheet);
  const twoSided = sheetOf('表', [
    ['甲', '1.50', '丙', '1.50'],
    ['合计', '1.50', '合计', '1.50'],
  ]);
  expect(moveTotals(twoSided, 'first')).toBe(twoSided);
  const inParts = sheetOf('表', [table[0] ?? [], ['合计', '4.00'], ['甲', '4.00'], ['合计', '4.00'], ['乙', '4.00']]);
  expect(moveTotals(inParts, 'last')).toBe(inParts);
});

test.each(VARIANTS)('$name: a mistake in the drawn workbook is still found, and nothing else', async ({ change }) => {
  const sound = reviewWorkbook(change(await drawnSnapshot()));
  const wrong = reviewWorkbook(change(await drawnSnapshot({ '支出总表!D6': 17.63 })));
  expect(alarmsOf(sound).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(alarmsOf(wrong).filter(({ severity }) => severity === 'error')).not.toEqual([]);
});
