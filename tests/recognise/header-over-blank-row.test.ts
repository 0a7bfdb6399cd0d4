import { recognise } from '../../src/recognise';
import { drawn } from '../support/found';
import { workbook } from '../support/sheet';

const SHEET = `
  2024年一般公共预算财政拨款支出决算表
  ||||单位：万元
  项目||本年支出||
  |
  功能分类科目编码|科目名称|小计|基本支出|项目支出
  |合计|12.50|10.20|2.30
  2010301|行政运行|10.20|10.20|
  2010302|一般行政管理事务|2.30||2.30`;

test('words merged across go on below a blank row', () => {
  const { tables } = recognise(workbook(drawn('表5', SHEET, ['A3:B3', 'C3:E3'])));
  expect(tables.map(({ layout, headerRows }) => [layout, headerRows])).toEqual([
    ['final-general-public-expenditure', { top: 2, bottom: 4 }],
  ]);
});

test.each([
  ['部门预算项目支出及其绩效目标', 'project-expenditure'],
  ['部门预算项目支出绩效目标表', 'unknown'],
])('%s', (title, layout) => {
  const text = `
    ${title}
    ||单位：万元
    项目名称|合计|一般公共预算
    合计|12.50|12.50
    普查经费|10.20|10.20
    示范经费|2.30|2.30`;
  expect(recognise(workbook(drawn('表10', text))).tables.map((table) => table.layout)).toEqual([layout]);
});
