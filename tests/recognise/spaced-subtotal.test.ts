import { drawn, evaluated, foundIn } from '../support/found';

/** 收支总表 with a subtotal spaced as titles are, and 支出总表 by functional code. */
function sheets(services: string) {
  return [
    drawn(
      '表一',
      `
      收支总体情况表
      单位：某局|||单位：万元
      收     入||支     出|
      项     目|预算数|功能分类|预算数
      一般公共预算|60.25|201 一般公共服务支出|${services}
      其他收入|4.10|208 社会保障和就业支出|14.35
      小         计|64.35|小         计|64.35
      上年结转结余||结转下年|
      收  入  总  计|64.35|支  出  总  计|64.35`,
    ),
    drawn(
      '表三',
      `
      支出总体情况表
      单位：某局||||单位：万元
      科目编码|科目名称|合计|基本支出|项目支出
      2010301|行政运行|50.00|50.00|
      2080505|机关事业单位基本养老保险缴费支出|14.35|14.35|
      |合计|64.35|64.35|`,
    ),
  ];
}

it('a spaced 小计 of fixed lines is the total of the year: what stands above adds up to it and is tied by class', () => {
  expect(foundIn(...sheets('50.00')).filter((id) => ['footing', 'summary-class'].includes(id))).toEqual([]);
  expect(evaluated('summary-class', ...sheets('50.00'))).toBe(2);
  expect(foundIn(...sheets('51.00'))).toEqual(expect.arrayContaining(['footing', 'summary-class']));
});
