import { reviewWorkbook } from '../../src/review';
import { sheet, workbook } from '../support/sheet';

const TABLE = `
一般公共预算支出表
|||单位：万元
功能科目|合计|基本支出|项目支出
合计|320.00|250.00|70.00
205教育支出|300.00|230.00|70.00
221住房保障支出|20.00|20.00|`;

const review = (foot: string) => reviewWorkbook(workbook(sheet('Sheet1', `${TABLE}\n${foot}`)));

test.each([
  ['the number of a page', '|- 3 -'],
  ['page and pages', '||第5页，共9页'],
  ['who signed, and when', '负责人：|填报人：王某|填报日期：2021年1月20日'],
  ['signatures above the number of a page', '填报人：王某||负责人：李某\n|||- 4 -'],
])('%s below a table is no line of it', (_, foot) => {
  const { tables, findings } = review(foot);
  expect(tables.map(({ lists }) => lists[0]?.lines.length)).toEqual([3]);
  expect(findings.filter(({ check }) => check === 'figure-readable')).toEqual([]);
});

test('a line whose amount cannot be read stays a line', () => {
  const { tables, findings } = review('229其他支出|待核12');
  expect(tables.map(({ lists }) => lists[0]?.lines.length)).toEqual([4]);
  expect(findings.map(({ check }) => check)).toContain('figure-readable');
});

test('a line without amounts stays a line, though its caption ends in a colon', () => {
  expect(review('其中：|||').tables.map(({ lists }) => lists[0]?.lines.length)).toEqual([4]);
});
