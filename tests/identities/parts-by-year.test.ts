import { drawn, evaluated, foundIn } from '../support/found';

const summary = (revenue: string, carried = '上年结转|3.48') =>
  drawn(
    '总表',
    `
    部门收支总表
    |||单位：万元
    收入||支出|
    项目|预算数|项目|预算数
    一、一般公共预算拨款收入|${revenue}|一、一般公共服务支出|519.82
    本年收入合计|516.34|本年支出合计|519.82
    ${carried}||
    收入总计|519.82|支出总计|519.82`,
  );
const REVENUE = drawn(
  '收入',
  `
  部门收入总表
  |||||||单位：万元
  科目编码|科目名称|总计|一般公共预算拨款收入|||事业收入|单位资金收入
  |||小计|当年|上年结转||
  |合计|519.82|519.82|516.34|3.48||
  2010301|行政运行|500.00|500.00|496.52|3.48||
  2010302|一般行政管理事务|19.82|19.82|19.82|||`,
  ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'H3:H4'],
);

const SOURCE = 'revenue-general-public-source';

describe('a source divided into 当年 and 上年结转', () => {
  test('is compared with what came in this year', () => {
    expect(foundIn(summary('516.34'), REVENUE)).not.toContain(SOURCE);
    expect(evaluated(SOURCE, summary('516.34'), REVENUE)).toBe(1);
    expect(foundIn(summary('519.82'), REVENUE)).toContain(SOURCE);
  });

  test('says nothing where the summary has no line for money carried over', () => {
    expect(evaluated(SOURCE, summary('519.82', '其他|3.48'), REVENUE)).toBe(0);
  });

  test('counts once for the total', () => {
    expect(foundIn(summary('516.34'), REVENUE)).not.toContain('cross-footing');
  });
});
