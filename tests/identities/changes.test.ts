import { drawn, evaluated, reviewOf } from '../support/found';

/** 一般公共预算支出表 of two years; the change of the second line is told. */
function table(change: string, head = '2025年预算数比2024年执行数') {
  return drawn(
    '表五',
    `
    一般公共预算支出表
    单位：某局|||||||单位：万元
    科目编码|科目名称|2024年执行数|2025年预算数|||${head}|
    |||小计|基本支出|项目支出|增减额|增减%
    2010301|行政运行|80.15|90.15|90.15||10.00|12.48%
    2010302|一般行政管理事务|30.00|20.00||20.00|${change}|
    |合计|110.15|110.15|90.15|20.00|0.00|`,
    ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:H3'],
  );
}

function errors(...args: Parameters<typeof table>): readonly string[] {
  return reviewOf(table(...args))
    .findings.filter(({ check }) => check === 'change-of-year')
    .map(({ severity, cells }) => `${severity} row ${(cells[0]?.row ?? 0) + 1}`);
}

it('this year is last year and the change', () => {
  expect(errors('-10.00')).toEqual([]);
  expect(evaluated('change-of-year', table('-10.00'))).toBe(3);
});

it('finds a change that is not the difference, where those of other lines are', () => {
  expect(errors('-12.00')).toEqual(['error row 6']);
});

it('says nothing of a form that prints decreases without their sign', () => {
  expect(errors('10.00')).toEqual([]);
  expect(evaluated('change-of-year', table('10.00'))).toBe(0);
});

it('says nothing of a change that is blank', () => {
  expect(evaluated('change-of-year', table(''))).toBe(2);
});

it('goes along the items of a 三公 table printed downwards', () => {
  const items = (change: string) =>
    drawn(
      '表八',
      `
      一般公共预算“三公”经费支出表
      单位：某局|||单位：万元
      项目|2024年预算数|2025年预算数|增减额
      “三公”经费合计|5.20|4.85|-0.35
      1、因公出国（境）费|||
      2、公务接待费|1.10|0.72|${change}
      3、公务用车购置及运行费|4.10|4.13|0.03
      其中：公务用车运行维护费|4.10|4.13|0.03
      公务用车购置费|||`,
    );
  expect(evaluated('change-of-year', items('-0.38'))).toBe(4);
  const found = reviewOf(items('-0.83')).findings.filter(({ check }) => check === 'change-of-year');
  expect(found.map(({ severity, cells }) => [severity, cells[0]?.row])).toEqual([['error', 5]]);
});
