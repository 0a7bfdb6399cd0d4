import type { SheetSnapshot } from '../../src/core/snapshot';
import { drawn, evaluated, foundIn } from '../support/found';

const footing = (...sheets: SheetSnapshot[]) => foundIn(...sheets).filter((id) => id === 'footing');

it('其中：财政拨款 below 一般公共预算 is a part of it, and not the three budgets together', () => {
  const summary = (granted: string) =>
    drawn(
      '表一',
      `
      收支总表
      单位：某局|||单位：万元
      收入||支出|
      项目|预算数|项目|预算数
      一、一般公共预算|60.25|一、一般公共服务支出|64.35
      其中：财政拨款|${granted}|二、城乡社区支出|20.10
      二、政府性基金预算|20.10||
      三、其他收入|4.10||
      本年收入合计|84.45|本年支出合计|84.45
      收入总计|84.45|支出总计|84.45`,
    );
  expect(footing(summary('60.25'))).toEqual([]);
  expect(footing(summary('50.25'))).toEqual([]);
  expect(evaluated('footing', summary('60.25'))).toBe(4);
});

it('教育收费 below 财政专户拨款 is counted once', () => {
  const revenue = (total: string) =>
    drawn(
      '表二',
      `
      收入总表
      单位：某局|单位：万元
      项目|预算数
      一、预算拨款|60.25
      一般公共预算拨款|40.15
      政府性基金预算拨款|20.10
      二、财政专户拨款|8.04
      教育收费|8.04
      三、其他资金|1.00
      本年收入合计|${total}
      收入总计|${total}`,
    );
  expect(footing(revenue('69.29'))).toEqual([]);
  expect(footing(revenue('77.33'))).toEqual(['footing']);
});

it('of two classifications side by side the codes of the first are those of the lines', () => {
  const basic = (salaries: string) =>
    drawn(
      '表八',
      `
      基本支出预算表（按经济分类）
      单位：某局|||||||||单位：万元
      部门预算支出经济分类|||政府预算支出经济分类|||合计|人员经费|公用经费
      类|款|科目名称|类|款|科目名称|||
      ||合计||||23.45|20.35|3.10
      301||工资福利支出||||20.35|20.35|
      301|01|基本工资|501|01|工资奖金津补贴|${salaries}|${salaries}|
      301|02|津贴补贴|501|01|工资奖金津补贴|5.15|5.15|
      302||商品和服务支出||||3.10||3.10
      302|01|办公费|502|01|办公经费|3.10||3.10`,
      ['A3:C3', 'D3:F3', 'G3:G4', 'H3:H4', 'I3:I4'],
    );
  expect(foundIn(basic('15.20')).filter((id) => ['footing', 'code-name'].includes(id))).toEqual([]);
  expect(footing(basic('16.20'))).toEqual(['footing']);
});
