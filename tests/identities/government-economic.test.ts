import type { SheetSnapshot } from '../../src/core/snapshot';
import { drawn, evaluated, reviewOf } from '../support/found';

const SUMMARIES = [
  drawn(
    '表一',
    `
    收支总表
    单位：某局|||单位：万元
    收入||支出|
    项目|预算数|项目|预算数
    一、一般公共预算拨款收入|100.05|一、一般公共服务支出|100.05
    收入总计|100.05|支出总计|100.05`,
  ),
  drawn(
    '表三',
    `
    支出总表
    单位：某局||||单位：万元
    科目编码|科目名称|合计|基本支出|项目支出
    2010301|行政运行|80.25|80.25|
    2010302|一般行政管理事务|19.80||19.80
    |合计|100.05|80.25|19.80`,
  ),
];

/** By unit; its code may look like an economic one. */
function classes(total: string, title = '支出预算分类汇总表（按政府预算经济分类）', goods = '25.05'): SheetSnapshot {
  return drawn(
    '表四',
    `
    ${title}
    单位：某局||||||||单位：万元
    科目编码|科目名称|总计|机关工资福利支出|机关商品和服务支出|机关资本性支出（一）|对企业补助|对个人和家庭的补助|其他支出
    合计||${total}|60.00|${goods}|10.00||5.00|
    301|某局|${total}|60.00|${goods}|10.00||5.00|`,
  );
}

const says = (...sheets: readonly SheetSnapshot[]) =>
  reviewOf(...sheets)
    .findings.filter(({ severity }) => severity !== 'notice')
    .map(({ check, severity }) => `${severity} ${check}`);

it('the classes of the government add up to the total of all expenditure', () => {
  expect(says(...SUMMARIES, classes('100.05'))).toEqual([]);
  expect(evaluated('government-economic-classes', ...SUMMARIES, classes('100.05'))).toBe(2);
  expect(evaluated('government-economic-total', ...SUMMARIES, classes('100.05'))).toBe(1);
});

it('finds another total, and a total that is not that of its classes', () => {
  const other = classes('110.05', undefined, '35.05');
  expect(says(...SUMMARIES, other)).toEqual(['error government-economic-total']);
  expect(says(...SUMMARIES, classes('999.00'))).toContain('error government-economic-classes');
});

it('of one kind of money it is added up, but not held against all expenditure', () => {
  const general = classes('90.05', '一般公共预算支出预算表（按政府预算经济分类）', '15.05');
  expect(says(...SUMMARIES, general)).toEqual([]);
  expect(evaluated('government-economic-total', ...SUMMARIES, general)).toBe(0);
  expect(evaluated('government-economic-classes', general)).toBe(2);
});

it('without 支出总表 the total is held against nothing', () => {
  expect(evaluated('government-economic-total', classes('100.05'))).toBe(0);
});
