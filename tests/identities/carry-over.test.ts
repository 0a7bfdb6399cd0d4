import type { SheetSnapshot } from '../../src/core/snapshot';
import { drawn, evaluated, foundIn } from '../support/found';

/** What a case may change; 12.00 are carried over from last year, all of them general public money. */
interface Changes {
  readonly carried?: string;
  readonly fiscalCarried?: string;
  readonly revenueTotal?: string;
  readonly spent?: string;
  readonly paidFromEarlier?: string;
}

function disclosure(changes: Changes = {}): readonly SheetSnapshot[] {
  const { carried = '12.00', fiscalCarried = '12.00', revenueTotal = '312.00' } = changes;
  const { spent = '312.00', paidFromEarlier = '12.00' } = changes;
  return [
    drawn(
      '1',
      `
      收支总表
      单位：某局|||单位：万元
      收入||支出|
      项目|预算数|项目|预算数
      一、一般公共预算拨款收入|290.00|一、一般公共服务支出|312.00
      二、政府性基金预算拨款收入|||
      三、其他收入|10.00||
      本年收入合计|300.00|本年支出合计|312.00
      上年结转结余|${carried}|结转下年|
      收入总计|312.00|支出总计|312.00`,
    ),
    drawn(
      '2',
      `
      收入总表
      单位：某局|||||||单位：万元
      科目编码|科目名称|合计|本年收入|||上年结转结余|
      |||小计|一般公共预算|其他收入|小计|一般公共预算
      2010301|行政运行|${revenueTotal}|300.00|290.00|10.00|12.00|12.00
      |合计|${revenueTotal}|300.00|290.00|10.00|12.00|12.00`,
      ['D3:F3', 'G3:H3'],
    ),
    drawn(
      '3',
      `
      支出总表
      单位：某局||||单位：万元
      科目编码|科目名称|合计|基本支出|项目支出
      2010301|行政运行|${spent}|272.00|40.00
      |合计|${spent}|272.00|40.00`,
    ),
    drawn(
      '4',
      `
      财政拨款收支总表
      单位：某局|||||单位：万元
      收入||支出|||
      项目|预算数|项目|合计|一般公共预算|政府性基金预算
      一、本年收入|290.00|一、本年支出|302.00|302.00|
      （一）一般公共预算拨款|290.00|（一）一般公共服务支出|302.00|302.00|
      （二）政府性基金预算拨款|||||
      二、上年结转|${fiscalCarried}|二、结转下年|||
      （一）一般公共预算拨款|${fiscalCarried}||||
      收入总计|302.00|支出总计|302.00|302.00|`,
    ),
    drawn(
      '5',
      `
      一般公共预算支出表
      单位：某局||||单位：万元
      科目编码|科目名称|合计|基本支出|项目支出
      2010301|行政运行|302.00|272.00|30.00
      |合计|302.00|272.00|30.00`,
    ),
    drawn(
      '6',
      `
      项目支出表
      单位：某局||||单位：万元
      项目名称|合计|本年拨款|上年结转|单位资金
      ||一般公共预算|一般公共预算|
      信息系统运行维护|20.00|18.00|2.00|
      档案数字化|20.00||${paidFromEarlier === '12.00' ? '10.00' : paidFromEarlier}|10.00
      合计|40.00|18.00|${paidFromEarlier}|10.00`,
    ),
  ];
}

const FAMILY = [
  'carried-expenditure-total',
  'carried-fiscal-within',
  'carried-general-public',
  'carried-over',
  'carried-projects-total',
  'carried-revenue-total',
  'carried-year-revenue',
  'projects-of-all-money',
];

function ofFamily(changes: Changes): readonly string[] {
  return foundIn(...disclosure(changes)).filter((id) => FAMILY.includes(id));
}

it('where money is carried over and all tables agree nothing is said', () => {
  expect(foundIn(...disclosure()).filter((id) => FAMILY.includes(id))).toEqual([]);
  expect(FAMILY.map((id) => [id, evaluated(id, ...disclosure())])).toEqual(FAMILY.map((id) => [id, 1]));
});

test.each([
  ['上年结转 of 收支总表', { carried: '2.00' }, ['carried-fiscal-within', 'carried-over']],
  ['上年结转 of 财政拨款收支总表', { fiscalCarried: '11.00' }, ['carried-general-public']],
  ['合计 of 收入总表', { revenueTotal: '313.00' }, ['carried-revenue-total']],
  ['合计 of 支出总表', { spent: '311.00' }, ['carried-expenditure-total']],
  ['上年结转 of 项目支出表', { paidFromEarlier: '13.00' }, ['carried-projects-total']],
] as const)('finds a changed %s', (_, changes, found) => {
  expect(ofFamily(changes)).toEqual(found);
});

it('of a revenue summary without a column for earlier years nothing is said', () => {
  const sheets = disclosure().map((each) =>
    each.name === '2'
      ? drawn(
          '2',
          `
          收入总表
          单位：某局||||单位：万元
          科目编码|科目名称|合计|一般公共预算|其他收入
          2010301|行政运行|300.00|290.00|10.00
          |合计|300.00|290.00|10.00`,
        )
      : each,
  );
  expect(foundIn(...sheets).filter((id) => FAMILY.includes(id))).toEqual([]);
  expect(evaluated('carried-revenue-total', ...sheets)).toBe(0);
});
