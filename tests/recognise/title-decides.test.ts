import { recognise } from '../../src/recognise';
import { sheet, workbook } from '../support/sheet';

/** Forms whose columns several tables have, each with the layout that its columns are taken for where no word of the title is against it. */
const BODIES = {
  byFunction: `
    ^科目编码|科目名称|合计|基本支出|项目支出
    ^'2010101|行政运行|30.00|20.00|10.00
    ^'2080505|养老保险缴费|5.00|5.00|0.00
    ^|合计|35.00|25.00|10.00`,
  byEconomicCode: `
    ^科目编码|科目名称|合计|人员经费|公用经费
    ^'301|工资福利支出|20.00|20.00|
    ^'302|商品和服务支出|5.00||5.00
    ^|合计|25.00|20.00|5.00`,
  items: `
    ^项目|预算数
    ^合计|9.00
    ^因公出国（境）费|1.00
    ^公务用车运行维护费|5.00
    ^公务接待费|3.00`,
};

function layoutUnder(title: string, body: keyof typeof BODIES): string | undefined {
  const { tables } = recognise(workbook(sheet('Sheet1', `\n^${title}\n^|单位：万元${BODIES[body]}`)));
  return tables[0]?.layout;
}

describe('the title keeps its columns', () => {
  test.each([
    ['2026年部门支出总表', 'byFunction', 'expenditure-summary'],
    ['2026年政府性基金预算支出表', 'byFunction', 'government-fund-expenditure'],
    ['某市政府采购中心2026年支出总表', 'byFunction', 'expenditure-summary'],
    ['某市国有资产监督管理委员会2026年部门支出总表', 'byFunction', 'expenditure-summary'],
    ['部门支出总表（不含财政专户管理资金）', 'byFunction', 'expenditure-summary'],
    ['一般公共预算基本支出表', 'byEconomicCode', 'basic-expenditure'],
    ['2026年预算公开表', 'byEconomicCode', 'basic-expenditure'],
    ['机关运行经费支出表', 'byEconomicCode', 'operating-cost'],
    ['一般公共预算机关运行经费表', 'items', 'operating-cost'],
    ['一般公共预算“三公”经费支出表', 'items', 'three-public-expenses'],
    ['“三公”经费和机关运行经费预算表', 'items', 'three-public-expenses'],
    ['“三公”经费、会议费、培训费支出预算表', 'items', 'three-public-expenses'],
    ['财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表', 'items', 'three-public-expenses'],
    ['政府性基金预算“三公”经费支出预算表', 'items', 'three-public-expenses'],
    ['2026年预算公开表', 'items', 'three-public-expenses'],
  ] as const)('%s', (title, body, layout) => {
    expect(layoutUnder(title, body)).toBe(layout);
  });
});

describe('a title that names another subject is not taken for a table with the same columns', () => {
  test.each([
    ['财政专户管理资金预算支出表', 'byFunction'],
    ['政府购买服务支出表', 'byFunction'],
    ['政府债务支出情况表', 'byFunction'],
    ['国有资产处置支出表', 'byFunction'],
    ['政府采购支出表', 'byFunction'],
    ['专项资金支出表', 'byFunction'],
    ['部门整体支出绩效表', 'byFunction'],
    ['支出经济分类汇总表', 'byEconomicCode'],
    ['会议费支出表', 'byEconomicCode'],
    ['行政经费支出表', 'items'],
  ] as const)('%s', (title, body) => {
    expect(layoutUnder(title, body) ?? 'unknown').toBe('unknown');
  });

  test('and says so', () => {
    const { unrecognised } = recognise(
      workbook(sheet('Sheet1', `\n^财政专户管理资金预算支出表\n^|单位：万元${BODIES.byFunction}`)),
    );
    expect(unrecognised.map(({ why }) => why.zh)).toEqual([
      '栏次与《支出总表》相同，但标题写的是“财政专户”，是另一张表。仅按表内自身结构核对合计。',
    ]);
  });
});
