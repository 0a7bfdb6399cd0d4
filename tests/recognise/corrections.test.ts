import { recognise } from '../../src/recognise';
import { rulesOf, type LayoutCorrection } from '../../src/recognise/corrections';
import { reviewWorkbook } from '../../src/review';
import { sheet, workbook } from '../support/sheet';

/** A form whose header is found, in words that say too little. */
const known = (year: number, name: string, first = '30.00') =>
  sheet(
    name,
    `
${year}年南屏县水利局用款计划表
||||单位：万元
科目编码|科目名称|合计|日常运转|专门事项
'2130301|行政运行|${first}|20.00|10.00
'2130305|水利工程建设|5.00||5.00
合计||35.00|20.00|15.00`,
  );

const COLUMNS: readonly LayoutCorrection[] = [
  { sheet: '甲', layout: 'expenditure-summary', columns: { D: 'basic', E: 'project' } },
];

test('this sheet is that table, this column is that', () => {
  const before = recognise(workbook(known(2024, '甲'))).tables;
  expect(before.map(({ layout }) => layout)).toEqual(['unknown']);
  const { tables } = recognise(workbook(known(2024, '甲')), COLUMNS);
  expect(tables.map(({ layout }) => layout)).toEqual(['expenditure-summary']);
  expect(tables[0]?.lists[0]?.columns.map(({ role }) => role)).toEqual(['total', 'basic', 'project']);
  expect(tables[0]?.headers).toEqual([
    { column: 0, words: '科目编码', role: 'code' },
    { column: 1, words: '科目名称', role: 'caption' },
    { column: 2, words: '合计', role: 'total' },
    { column: 3, words: '日常运转', role: 'basic' },
    { column: 4, words: '专门事项', role: 'project' },
  ]);
});

test('a corrected table is checked: a wrong amount is found, and was not before', () => {
  const wrong = workbook(known(2024, '甲', '39.00'));
  const found = (assigned: readonly LayoutCorrection[]): string[] =>
    reviewWorkbook(wrong, { assigned })
      .findings.filter(({ check }) => check === 'cross-footing')
      .map(({ severity }) => severity);
  expect(found([])).toEqual([]);
  expect(found(COLUMNS)).toEqual(['error']);
});

test('a range says which of two tables on a sheet is meant', () => {
  const two = [...known(2024, '甲').rows, [], ...known(2024, '甲').rows];
  const stacked = { ...known(2024, '甲'), rows: two, rowCount: two.length };
  const at = { top: 8, bottom: 12, left: 0, right: 4 };
  const { tables } = recognise(workbook(stacked), [{ ...COLUMNS[0]!, range: at }]);
  expect(tables.map(({ layout }) => layout)).toEqual(['unknown', 'expenditure-summary']);
});

test('what was said of one workbook holds for the form in another year, office and sheet', () => {
  const { tables } = recognise(workbook(known(2024, '甲')), COLUMNS);
  const rules = rulesOf(COLUMNS, tables);
  expect(JSON.stringify(rules)).not.toMatch(/\d{2}/);
  expect(rules).toEqual([
    {
      title: '南屏县水利局用款计划表',
      headers: ['科目编码', '科目名称', '合计', '日常运转', '专门事项'],
      layout: 'expenditure-summary',
      columns: { 日常运转: 'basic', 专门事项: 'project' },
    },
  ]);
  const other = recognise(workbook(known(2026, '乙')), [], rules);
  expect(other.tables.map(({ layout }) => layout)).toEqual(['expenditure-summary']);
  expect(other.tables[0]?.lists[0]?.columns.map(({ role }) => role)).toEqual(['total', 'basic', 'project']);
});

test('a rule touches no other form: another title, or a header that is missing', () => {
  const rules = [{ title: '用款计划表', headers: ['日常运转'], layout: 'expenditure-summary' as const }];
  expect(recognise(workbook(known(2024, '甲')), [], rules).tables[0]?.layout).toBe('unknown');
  expect(
    recognise(workbook(known(2024, '甲')), [], [{ ...rules[0]!, title: '南屏县水利局用款计划表' }]).tables[0]?.layout,
  ).toBe('expenditure-summary');
  expect(
    recognise(workbook(known(2024, '甲')), [], [{ headers: ['日常', '合计'], layout: 'expenditure-summary' }]).tables[0]
      ?.layout,
  ).toBe('unknown');
});

test('words on the workbook go before the rules of its form', () => {
  const rules = [
    { headers: ['日常运转'], layout: 'expenditure-summary' as const, columns: { 日常运转: 'project' as const } },
  ];
  const { tables } = recognise(workbook(known(2024, '甲')), COLUMNS, rules);
  expect(tables[0]?.lists[0]?.columns.map(({ role }) => role)).toEqual(['total', 'basic', 'project']);
});
