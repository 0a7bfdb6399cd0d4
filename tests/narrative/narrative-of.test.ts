import { narrativeOf } from '../../src/narrative/narrative-of';
import { readNarrative } from '../../src/narrative/read-narrative';
import { draw, sheetOf, workbook } from '../support/draw';

const table = draw({
  layout: 'expenditure-summary',
  sheet: '表三',
  columns: ['total'],
  lines: [['2010101', '行政运行', 12]],
  note: '注：本表按万元列示，其他情况见说明。',
});

test('the text of a workbook is the sheet of prose', () => {
  const rows = [
    ['情况说明'],
    ['一、收支情况'],
    ['2023年收支总预算12万元。本单位全部收入和支出均纳入预算管理，没有其他收入，也没有政府性基金预算安排的支出。'],
    [undefined],
    ['基本支出12万元，占100%。'],
  ];
  const { snapshot } = workbook(table);
  const found = narrativeOf({ ...snapshot, sheets: [...snapshot.sheets, sheetOf('说明', rows)] });
  const text = found?.text ?? '';
  expect(text).toBe(
    '情况说明\n一、收支情况\n2023年收支总预算12万元。本单位全部收入和支出均纳入预算管理，没有其他收入，也没有政府性基金预算安排的支出。\n基本支出12万元，占100%。',
  );
  expect(readNarrative(text).figures.all).toHaveLength(3);
  expect(found?.sheets).toEqual(['说明']);
  expect(found?.cellAt(0)).toEqual({ sheet: '说明', row: 0, column: 0 });
  expect(found?.cellAt(text.indexOf('12万元'))).toEqual({ sheet: '说明', row: 2, column: 0 });
  expect(found?.cellAt(text.indexOf('占100%'))).toEqual({ sheet: '说明', row: 4, column: 0 });
});

test('a cell with line breaks is a text too', () => {
  const words =
    '2023年收支总预算12万元，收入全部为一般公共预算拨款，支出全部为基本支出，与上年预算持平，没有项目支出安排。\n人员经费10万元。公用经费2万元。';
  const { snapshot } = workbook(table);
  expect(narrativeOf({ ...snapshot, sheets: [sheetOf('说明', [[words]])] })?.text).toBe(words);
});

test('tables, their notes and short remarks are none', () => {
  const { snapshot } = workbook(table);
  expect(narrativeOf(snapshot)).toBeUndefined();
  expect(
    narrativeOf({ ...snapshot, sheets: [sheetOf('封面', [['2023年部门预算'], ['某县档案馆。']])] }),
  ).toBeUndefined();
});

test('a sheet called 情况说明 may be short', () => {
  const rows = [
    ['某县档案馆2026年部门预算情况说明'],
    ['一、关于收支预算的总体说明'],
    ['收支总预算259.31万元，与上年持平。'],
  ];
  expect(narrativeOf({ name: 'a.xlsx', sheets: [sheetOf('情况说明', rows)] })?.sheets).toEqual(['情况说明']);
  expect(narrativeOf({ name: 'a.xlsx', sheets: [sheetOf('Sheet1', rows)] })).toBeUndefined();
});
