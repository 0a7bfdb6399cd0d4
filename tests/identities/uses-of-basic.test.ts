import type { SheetSnapshot } from '../../src/core/snapshot';
import { drawn, evaluated, foundIn, reviewOf } from '../support/found';

function general({ personnel = '70.00', funds = '22.00' } = {}): SheetSnapshot {
  return drawn(
    '5',
    `
    一般公共预算支出表
    单位：某局||||||单位：万元
    科目编码|科目名称|合计|基本支出|||项目支出
    |||小计|人员经费|公用经费|
    2010301|行政运行|102.00|92.00|${personnel}|${funds}|10.00
    |合计|102.00|92.00|${personnel}|${funds}|10.00`,
    ['D3:F3'],
  );
}

const BASIC = drawn(
  '6',
  `
  一般公共预算基本支出表
  单位：某局||||单位：万元
  科目编码|科目名称|合计|人员经费|公用经费
  301|工资福利支出|70.00|70.00|
  30101|基本工资|70.00|70.00|
  302|商品和服务支出|22.00||22.00
  30201|办公费|5.00||5.00
  30202|印刷费|4.00||4.00
  30207|邮电费|6.00||6.00
  30211|差旅费|7.00||7.00
  |合计|92.00|70.00|22.00`,
);

/** 机关运行经费: the total and four items. */
function cost(total: string, ...items: readonly [string, string, string, string]): SheetSnapshot {
  const [office, printing, post, travel] = items;
  return drawn(
    '12',
    `
    机关运行经费支出表
    单位：某局||单位：万元
    科目编码|科目名称|机关运行经费支出
    302|商品和服务支出|${total}
    30201|办公费|${office}
    30202|印刷费|${printing}
    30207|邮电费|${post}
    30211|差旅费|${travel}
    |合计|${total}`,
  );
}

describe('人员经费 and 公用经费', () => {
  it('are the same by function and by economic code', () => {
    expect(foundIn(general(), BASIC).filter((id) => id.startsWith('basic-'))).toEqual([]);
    expect(evaluated('basic-personnel', general(), BASIC)).toBe(1);
  });

  it('are found where one was shifted to the other in one table only', () => {
    const found = foundIn(general({ personnel: '68.00', funds: '24.00' }), BASIC);
    expect(found.filter((id) => id.startsWith('basic-'))).toEqual(['basic-personnel', 'basic-public']);
  });
});

describe('机关运行经费', () => {
  const says = (...sheets: readonly SheetSnapshot[]) =>
    reviewOf(...sheets)
      .findings.filter(({ check }) => check.startsWith('operating-cost'))
      .map(({ check, severity, cells }) => `${severity} ${check} row ${(cells[0]?.row ?? 0) + 1}`);

  it('has the same items as the public funds', () => {
    expect(says(BASIC, cost('22.00', '5.00', '4.00', '6.00', '7.00'))).toEqual([]);
    expect(evaluated('operating-cost-item', BASIC, cost('22.00', '5.00', '4.00', '6.00', '7.00'))).toBe(5);
  });

  it('with one item changed where the others agree is an error at that item', () => {
    expect(says(BASIC, cost('22.00', '5.00', '4.00', '6.00', '8.55'))).toEqual(['error operating-cost-item row 8']);
  });

  it('of another scope is compared as a whole only, and the review says so', () => {
    const larger = cost('60.00', '15.00', '14.00', '16.00', '15.00');
    expect(says(BASIC, larger)).toEqual(['notice operating-cost-within-public row 11']);
    expect(reviewOf(BASIC, larger).notRun.map(({ check }) => check)).toContain('operating-cost-item');
  });

  it('of a department of which only one unit is an office may be smaller', () => {
    expect(says(BASIC, cost('11.00', '2.00', '2.00', '3.00', '4.00'))).toEqual([]);
  });
});
