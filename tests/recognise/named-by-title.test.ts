import type { DisclosureTable } from '../../src/model/table';
import { reviewWorkbook, type Review } from '../../src/review';
import { sheet, workbook } from '../support/sheet';

/** Tables whose title says what they are, though their columns or lines are those of a place of its own. Each is consistent. */
const FORMS: readonly { name: string; drawn: string; merges?: string[]; layout: string; shape: string }[] = [
  {
    name: 'expenditure by function in one column',
    drawn: `
一般公共预算支出预算表（功能科目）
||单位：万元
功能科目编码|功能科目名称|金额
合计||320.00
'205|教育支出|300.00
'20502|普通教育|300.00
'2050202|小学教育|300.00
'221|住房保障支出|20.00
'22102|住房改革支出|20.00
'2210201|住房公积金|20.00`,
    layout: 'general-public-expenditure',
    shape: 'main: total × 7',
  },
  {
    name: 'expenditure in a single row of amounts',
    drawn: `
支出预算总表
||||单位：万元
合计|基本支出|项目支出|单位预留机动经费|结转下年资金
320.00|250.00|60.00|10.00|`,
    layout: 'expenditure-summary',
    shape: 'main: total basic project contingency carried-forward × 1',
  },
  {
    name: 'expenditure by source of the money',
    drawn: `
部门支出总表
||||||||单位：万元
科目编码|科目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金|上年结转
'2050203|初中教育|840.00|780.00|||30.00|20.00|10.00
'2080505|养老保险缴费支出|60.00|60.00|||||
合计||900.00|840.00|||30.00|20.00|10.00`,
    layout: 'expenditure-summary',
    shape: 'main: total general-public government-fund state-capital special-account own-funds prior-carry-over × 3',
  },
  {
    name: 'basic expenditure divided by economic class is no list of projects',
    drawn: `
部门支出预算总表
|||||||单位：万元
科目编码|科目名称|合计|基本支出|||||项目支出
|||小计|工资福利支出|商品和服务支出|对个人和家庭的补助|资本性支出|
|合计|320.00|270.00|200.00|50.00|15.00|5.00|50.00
'205|教育支出|300.00|250.00|180.00|50.00|15.00|5.00|50.00
'20502|普通教育|300.00|250.00|180.00|50.00|15.00|5.00|50.00
'2050202|小学教育|300.00|250.00|180.00|50.00|15.00|5.00|50.00
'2210201|住房公积金|20.00|20.00|20.00||||`,
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:H3', 'I3:I4'],
    layout: 'expenditure-summary',
    shape: 'main: total basic economic-301 economic-302 economic-303 economic-310 project × 5',
  },
  {
    name: 'revenue by unit below 单位名称（科目）',
    drawn: `
部门收入总表
|||||单位：元
项目||合计|上年结转|一般公共预算拨款收入|事业收入
单位代码|单位名称（科目）||||
|合计|3000|100|2800|100
'301001|青石县教育局|3000|100|2800|100`,
    merges: ['A3:B3', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4'],
    layout: 'revenue-summary',
    shape: 'main: total prior-carry-over general-public business-revenue × 2',
  },
  {
    name: 'units with codes of their own among the functional codes',
    drawn: `
部门支出总表
||||单位：万元
单位编码/科目编码|单位名称/科目名称|合计|基本支出|项目支出
|合计|500.00|440.00|60.00
'401001|青石县教育局|300.00|250.00|50.00
'205|教育支出|280.00|230.00|50.00
'20501|教育管理事务|280.00|230.00|50.00
'2050101|行政运行|280.00|230.00|50.00
'221|住房保障支出|20.00|20.00|
'22102|住房改革支出|20.00|20.00|
'2210201|住房公积金|20.00|20.00|
'401002|青石县第三小学|200.00|190.00|10.00
'205|教育支出|180.00|170.00|10.00
'20502|普通教育|180.00|170.00|10.00
'2050202|小学教育|180.00|170.00|10.00
'221|住房保障支出|20.00|20.00|
'22102|住房改革支出|20.00|20.00|
'2210201|住房公积金|20.00|20.00|`,
    layout: 'expenditure-summary',
    shape: 'main: total basic project × 15',
  },
  {
    name: 'procurement item by item, with numbers of pieces',
    drawn: `
政府采购预算表
|||||||||单位：万元
单位名称|采购项目|采购目录|数量|计量单位|合计|一般公共预算|政府性基金预算|其他资金
合计|||||100.00|80.00|15.00|5.00
青石县教育局|台式计算机|A02010104|10|台|50.00|45.00||5.00
青石县教育局|校舍维修工程|B08|1|项|30.00|15.00|15.00|
青石县教育局|物业管理|C2104|1|项|20.00|20.00||`,
    layout: 'government-procurement',
    shape: 'main: count total general-public government-fund other-revenue × 4',
  },
  {
    name: 'procurement by kind, with what is bought below each',
    drawn: `
政府采购预算表
|||||单位：万元
采购品目大类|专项名称|经济科目|采购物品名称|采购组织形式|总计
合计|||||90.00
一、货物A|||||60.00
|信息化建设|办公设备购置|||60.00
|||台式计算机|分散自行组织|40.00
|||打印设备|分散自行组织|20.00
三、服务C|||||30.00
|信息化建设|维修（护）费|||30.00
|||运行维护服务|政府集中采购|30.00`,
    layout: 'government-procurement',
    shape: 'main: total goods outside outside outside services outside outside × 1',
  },
  {
    name: 'operating cost by the names of its items',
    drawn: `
机关运行经费预算表
||单位：万元
序号|科目|预算数
|合计|9.00
1|办公费|5.00
2|印刷费|1.00
3|邮电费|3.00`,
    layout: 'operating-cost',
    shape: 'main: total × 4',
  },
  {
    name: 'operating cost by unit',
    drawn: `
机关运行经费预算财政拨款情况统计表
|单位：万元
单位名称|机关运行经费预算
合计|50.97
青石县卫生健康局|50.97`,
    layout: 'operating-cost',
    shape: 'main: operating-cost × 2',
  },
  {
    name: 'three blocks closed by one foot',
    drawn: `
收支预算总表
|||||单位：万元
收入||支出|||
项目名称|金额|功能分类||支出用途|
||功能科目名称|金额|项目名称|金额
一、财政拨款|300.00|一、教育支出|280.00|一、基本支出|200.00
1.一般公共预算|300.00|二、住房保障支出|30.00|二、项目支出|90.00
二、其他资金|10.00|||三、单位预留机动经费|20.00
当年收入小计|310.00|当年支出小计|||310.00
收入合计|310.00|支出合计|||310.00`,
    merges: ['A3:B3', 'C3:F3', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:F4', 'C9:E9', 'C10:E10'],
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 5; expenditure: total × 4; main: total × 5',
  },
  {
    name: 'header words run together over two columns',
    drawn: `
收支预算总表
|||||单位：万元
收入||支出|||
项目名称|金额|功能分类功能科目名称金额||支出用途项目名称金额|
一、财政拨款|300.00|一、教育支出|280.00|一、基本支出|200.00
二、其他资金|10.00|二、住房保障支出|30.00|二、项目支出|110.00
收入合计|310.00|支出合计|310.00|支出合计|310.00`,
    merges: ['A3:B3', 'C3:F3', 'C4:D4', 'E4:F4'],
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 3; expenditure: total × 3; main: total × 3',
  },
  {
    name: 'the list by kind before the list by class',
    drawn: `
收支预算总表
|||||单位：万元
收入||支出|||
项目|预算数|项目（按支出项目类别）|预算数|项目（按支出功能科目）|预算数
一、财政拨款收入|310.00|一、基本支出|200.00|教育支出|280.00
||工资福利支出|150.00|住房保障支出|30.00
||商品和服务支出|50.00||
||二、项目支出|110.00||
收入总计|310.00|支出总计|310.00|支出总计|310.00`,
    merges: ['A3:B3', 'C3:F3'],
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 2; expenditure: total × 3; main: total × 5',
  },
  {
    name: 'revenue by source downwards, each with its 小计',
    drawn: `
收入预算总表
||单位：万元
项目名称||金额
收入总计||310.00
一般公共预算资金|小计|280.00
|公共财政拨款(补助)资金|250.00
|专项收入|30.00
政府性基金|小计|
其他资金|小计|30.00
|事业收入|10.00
|其他收入|20.00`,
    merges: ['A3:B3', 'A4:B4', 'A5:A7', 'A9:A11'],
    layout: 'revenue-summary',
    shape: 'revenue: total × 8',
  },
  {
    name: 'fiscal summary by use',
    drawn: `
财政拨款收支预算总表
|||单位：万元
收入||支出|
项目名称|金额|支出用途|
||项目名称|金额
一、一般公共预算|300.00|一、基本支出|200.00
二、政府性基金预算||二、项目支出|80.00
||三、单位预留机动经费|20.00
收入合计|300.00|支出合计|300.00`,
    merges: ['A3:B3', 'C3:D3', 'A4:A5', 'B4:B5', 'C4:D4'],
    layout: 'fiscal-appropriation-summary',
    shape: 'revenue: total × 3; expenditure: total × 4',
  },
  {
    name: '三公 of two years under a header that names only the years',
    drawn: `
一般公共预算“三公”经费及会议费支出预算表
|||||||||||||||||单位：万元
单位编码|单位名称|2024年||||||||2025年|||||||
||合计|“三公”经费||||||会议费|合计|“三公”经费||||||会议费
|||小计|因公出国（境）费|公务接待费|公务用车购置及运行费|||||小计|因公出国（境）费|公务接待费|公务用车购置及运行费|||
||||||小计|公务用车购置费|公务用车运行费||||||小计|公务用车购置费|公务用车运行费|
|合计|8.00|6.00||1.00|5.00||5.00|2.00|7.50|2.50||0.50|2.00||2.00|5.00
'401001|青石县教育局|8.00|6.00||1.00|5.00||5.00|2.00|7.50|2.50||0.50|2.00||2.00|5.00`,
    merges: [
      'A3:A6',
      'B3:B6',
      'C3:J3',
      'K3:R3',
      'C4:C6',
      'D4:I4',
      'J4:J6',
      'K4:K6',
      'L4:Q4',
      'R4:R6',
      'D5:D6',
      'E5:E6',
      'F5:F6',
      'G5:I5',
      'L5:L6',
      'M5:M6',
      'N5:N6',
      'O5:Q5',
    ],
    layout: 'three-public-expenses',
    shape:
      'main last-year: grand-total total overseas hospitality vehicles vehicle-purchase vehicle-running meetings × 2; main: grand-total total overseas hospitality vehicles vehicle-purchase vehicle-running meetings × 2',
  },
  {
    name: '三公 across, with numbers of cars and guests below the money',
    drawn: `
一般公共预算财政拨款“三公”经费支出决算表
|||||||||||金额单位：万元
预算数||||||决算数|||||
合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费
||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费|
5.00||4.00||4.00|1.00|4.50||4.00||4.00|0.50
相关统计数|||||||||||
公务用车保有量（辆）||||||3|||||
国内公务接待批次（个）||||||26|||||
国内公务接待人次（人）||||||214|||||`,
    merges: [
      'A3:F3',
      'G3:L3',
      'A4:A5',
      'B4:B5',
      'C4:E4',
      'F4:F5',
      'G4:G5',
      'H4:H5',
      'I4:K4',
      'L4:L5',
      'A8:F8',
      'A9:F9',
      'A10:F10',
    ],
    layout: 'final-three-public-expenses',
    shape:
      'main budget: total overseas vehicles vehicle-purchase vehicle-running hospitality × 1; main final: total overseas vehicles vehicle-purchase vehicle-running hospitality × 1',
  },
  {
    name: 'a row of ** and the numbers of the columns is no line',
    drawn: `
一般公共预算财政拨款支出决算表
||||金额单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出
**|**|1|2|3
|合计|300.00|250.00|50.00
'205|教育支出|300.00|250.00|50.00
'20502|普通教育|300.00|250.00|50.00
'2050202|小学教育|300.00|250.00|50.00`,
    layout: 'final-general-public-expenditure',
    shape: 'main: total basic project × 4',
  },
  {
    name: 'a change from one year to the next whose header names both',
    drawn: `
一般公共预算支出表
|||||||单位：万元
科目编码|科目名称|2024年执行数|2025年预算数|||2025年比2024年|
|||合计|基本支出|项目支出|增减额|增减%
'205|教育支出|280.00|300.00|250.00|50.00|20.00|7.14
'20502|普通教育|280.00|300.00|250.00|50.00|20.00|7.14
'2050202|小学教育|280.00|300.00|250.00|50.00|20.00|7.14
|合计|280.00|300.00|250.00|50.00|20.00|7.14`,
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:H3'],
    layout: 'general-public-expenditure',
    shape: 'main last-year: total × 4; main budget: total basic project × 4; main: change ratio × 4',
  },
  {
    name: 'fund revenue beside fund expenditure',
    drawn: `
部门政府性基金收支表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、政府性基金拨款|20.00|一、城乡社区支出|20.00
收入总计|20.00|支出总计|20.00`,
    layout: 'government-fund-expenditure',
    shape: 'revenue: total × 2; expenditure: total × 2',
  },
];

test.each(FORMS)('$name', ({ drawn, merges, layout, shape }) => {
  const review = reviewWorkbook(workbook(sheet('Sheet1', drawn, merges)));
  expect(review.tables.map((table) => table.layout)).toEqual([layout]);
  expect(shapeOf(review.tables[0])).toBe(shape);
  expect(alarms(review)).toEqual([]);
});

/** Expenditure of two budgets side by side, each a table of its own: neither is the revenue of the other. */
const SIDE_BY_SIDE = `
政府性基金预算支出表、国有资本经营预算支出表
|||||||单位：万元
政府性基金预算支出||||国有资本经营预算支出|||
功能科目|合计|基本支出|项目支出|功能科目|合计|基本支出|项目支出
城乡社区支出|20.00||20.00|国有资本经营预算支出|7.00||7.00
合计|20.00||20.00|合计|7.00||7.00`;

test('two tables side by side under a title that names both', () => {
  const review = reviewWorkbook(workbook(sheet('Sheet1', SIDE_BY_SIDE, ['A3:D3', 'E3:H3'])));
  expect(review.tables.map(({ layout, range }) => [layout, range.left, range.right])).toEqual([
    ['government-fund-expenditure', 0, 3],
    ['state-capital-expenditure', 4, 7],
  ]);
  expect(alarms(review)).toEqual([]);
});

test('two sides under a title that speaks of expenditure only are no revenue and expenditure', () => {
  const drawn = SIDE_BY_SIDE.replace('政府性基金预算支出表、国有资本经营预算支出表', '部门预算支出明细表');
  const { tables } = reviewWorkbook(workbook(sheet('Sheet1', drawn, ['A3:D3', 'E3:H3'])));
  expect(tables.map(({ layout }) => layout)).not.toContain('revenue-expenditure-summary');
});

function shapeOf(table: DisclosureTable | undefined): string {
  return (table?.lists ?? [])
    .map(
      ({ key, measure, columns, lines }) =>
        `${key}${measure === undefined ? '' : ` ${measure}`}: ${columns.map(({ role }) => role).join(' ')} × ${lines.length}`,
    )
    .join('; ');
}

function alarms(review: Review): string[] {
  return review.findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ message }) => message.zh);
}
