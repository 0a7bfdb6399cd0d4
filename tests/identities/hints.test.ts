import type { SheetSnapshot } from '../../src/core/snapshot';
import { drawn, evaluated, reviewOf } from '../support/found';

function hints(prefix: string, ...sheets: readonly SheetSnapshot[]): readonly string[] {
  return reviewOf(...sheets)
    .findings.filter(({ check }) => check.startsWith(prefix))
    .map(({ check, severity, message }) => {
      expect(message.zh).toMatch(/^提示：/);
      expect(message.en).toMatch(/^Hint: /);
      return `${severity} ${check}`;
    });
}

function accounts(budget: string, final: string, hospitality: readonly [string, string]): SheetSnapshot {
  return drawn(
    '07',
    `
    财政拨款“三公”经费支出决算表
    单位：某局|||||||||||金额单位：万元
    预算数||||||决算数|||||
    合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费
    ||小计|公务用车购置费|公务用车运行维护费|||  |小计|公务用车购置费|公务用车运行维护费|
    ${budget}||3.00||3.00|${hospitality[0]}|${final}||2.00||2.00|${hospitality[1]}`,
    ['A3:F3', 'G3:L3', 'C4:E4', 'I4:K4', 'A4:A5', 'B4:B5', 'F4:F5', 'G4:G5', 'H4:H5', 'L4:L5'],
  );
}

describe('决算 over 预算', () => {
  it('within the budget says nothing', () => {
    const within = accounts('4.00', '3.00', ['1.00', '1.00']);
    expect(hints('final-three-public-over', within)).toEqual([]);
    expect(evaluated('final-three-public-over-budget-total', within)).toBe(1);
  });

  it('of one item is a hint, though the total stays within', () => {
    expect(hints('final-three-public-over', accounts('4.00', '3.95', ['1.00', '1.95']))).toEqual([
      'notice final-three-public-over-budget-hospitality',
    ]);
  });

  it('beside an empty budget says nothing', () => {
    const none = accounts('', '3.00', ['', '1.00']);
    expect(evaluated('final-three-public-over-budget-total', none)).toBe(0);
  });
});

function contributions(pension: string, economicPension: string): readonly SheetSnapshot[] {
  return [
    drawn(
      '5',
      `
      一般公共预算支出表
      单位：某局||||单位：万元
      科目编码|科目名称|合计|基本支出|项目支出
      2010301|行政运行|80.25|80.25|
      2080505|机关事业单位基本养老保险缴费支出|${pension}|${pension}|
      2101101|行政单位医疗|6.00|6.00|
      2101103|公务员医疗补助|2.00|2.00|
      |合计|100.25|100.25|`,
    ),
    drawn(
      '6',
      `
      一般公共预算基本支出表
      单位：某局||||单位：万元
      科目编码|科目名称|合计|人员经费|公用经费
      30101|基本工资|80.25|80.25|
      30108|机关事业单位基本养老保险缴费|${economicPension}|${economicPension}|
      30110|职工基本医疗保险缴费|8.00|8.00|
      |合计|100.25|100.25|`,
    ),
  ];
}

describe('contributions by function and by economic code', () => {
  it('that agree are silent; medical ones are taken together', () => {
    const sheets = contributions('12.00', '12.00');
    expect(hints('contribution', ...sheets)).toEqual([]);
    expect(evaluated('contribution-pension', ...sheets)).toBe(1);
    expect(evaluated('contribution-medical', ...sheets)).toBe(1);
  });

  it('that differ are a hint', () => {
    expect(hints('contribution', ...contributions('12.00', '10.95'))).toEqual(['notice contribution-pension']);
  });

  it('that one table does not show are left alone', () => {
    expect(evaluated('contribution-pension', ...contributions('12.00', ''))).toBe(0);
  });
});
