import type { SheetSnapshot } from '../../src/core/snapshot';
import { drawn, evaluated, foundIn, recognised } from '../support/found';

/** What the tables of a disclosure say of each other and of themselves, notes and words of the text left out. */
function sumsFound(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return foundIn(...sheets).filter((id) => /footing|^final-|three-public|project|carried|evidence/.test(id));
}

describe('final accounts that print what was budgeted beside what was spent', () => {
  const disclosure = (final: string, caption: string): readonly SheetSnapshot[] => [
    drawn(
      '01',
      `
      2023年度收入支出决算总表
      单位：某学院|||||||||金额单位：万元
      收入|||||支出||||
      项目|行次|年初预算数|全年${caption}|决算数|项目|行次|年初预算数|全年${caption}|决算数
      一、一般公共预算财政拨款收入|1|80.00|95.00|90.00|五、教育支出|4|100.00|117.00|110.00
      五、事业收入|2|20.00|22.00|20.00||||
      本年收入合计|3|100.00|117.00|${final}|本年支出合计|5|100.00|117.00|110.00
      总计||100.00|117.00|110.00|总计||100.00|117.00|110.00`,
      ['A3:E3', 'F3:J3'],
    ),
    drawn(
      '02',
      `
      2023年度收入决算表
      单位：某学院||||金额单位：万元
      科目编码|科目名称|本年收入合计|财政拨款收入|事业收入
      205|教育支出|110.00|90.00|20.00
      20502|普通教育|110.00|90.00|20.00
      2050205|高等教育|110.00|90.00|20.00
      |合计|110.00|90.00|20.00`,
    ),
  ];

  it.each(['预算数', '\u2028预算数'])('ties hold the final account (%j)', (caption) => {
    expect(sumsFound(...disclosure('110.00', caption))).toEqual([]);
    expect(evaluated('final-revenue-total', ...disclosure('110.00', caption))).toBe(1);
    expect(sumsFound(...disclosure('111.00', caption))).toContain('final-revenue-total');
  });
});

describe('a 三公 table of two years side by side', () => {
  const table = (earlier: string, later: string, running = '27.00'): string => `
    2026年“三公”经费支出表
    |||||||||||单位：万元
    单位名称|${earlier}||||||${later}|||||
    |合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费
    |||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|
    合计|29.00||25.00||25.00|4.00|32.00||27.00||${running}|5.00
    某局|29.00||25.00||25.00|4.00|32.00||27.00||27.00|5.00`;
  const merges = ['B3:G3', 'H3:M3', 'D4:F4', 'J4:L4'];
  const words = [
    ['2025年“三公”经费预算', '2026年“三公”经费预算'],
    ['上年“三公”经费预算数', '本年“三公”经费预算数'],
  ] as const;

  it.each(words)('is two lists: %s | %s', (earlier, later) => {
    const { lists } = recognised('表7', table(earlier, later), merges).table;
    expect(lists.map((list) => [list.measure === 'last-year', list.columns.length])).toEqual([
      [true, 6],
      [false, 6],
    ]);
    expect(sumsFound(drawn('表7', table(earlier, later), merges))).toEqual([]);
    expect(sumsFound(drawn('表7', table(earlier, later, '28.00'), merges))).toContain('cross-footing');
  });

  it('holds this year against basic expenditure', () => {
    const basic = (hospitality: string): SheetSnapshot =>
      drawn(
        '表6',
        `
        2026年一般公共预算基本支出表
        单位：某局||单位：万元
        科目编码|科目名称|合计
        302|商品和服务支出|${hospitality}
        30217|公务接待费|${hospitality}
        |合计|${hospitality}`,
      );
    const years = drawn('表7', table('2025年“三公”经费预算', '2026年“三公”经费预算'), merges);
    expect(sumsFound(basic('5.00'), years)).toEqual([]);
    expect(sumsFound(basic('7.00'), years)).toContain('three-public-hospitality');
  });
});

describe('a sum that the form prints and nobody divides', () => {
  const revenue = (funds: readonly [string, string]): SheetSnapshot =>
    drawn(
      '表2',
      `
      收入总表
      单位：某医院|||||||单位：万元
      科目编码|科目名称|合计|财政拨款收入|一般公共预算|政府性基金预算|事业收入
      2100201|综合医院|30.00|10.00|${funds[0]}|-|20.00
      2100299|其他公立医院支出|7.00|7.00|${funds[1]}|-|-
      |合计|37.00|17.00|${funds.includes('-') ? '-' : '17.00'}|-|20.00`,
    );

  it('says nothing where its parts are blank in every line', () => {
    expect(sumsFound(revenue(['-', '-']))).toEqual([]);
  });

  it('is an error where single lines lack them', () => {
    expect(sumsFound(revenue(['10.00', '-']))).toContain('cross-footing');
  });
});

describe('groups of a project table, each with a 小计 of its own', () => {
  const projects = (ofYear: string): SheetSnapshot =>
    drawn(
      '表10',
      `
      项目支出表
      单位：某局|||||||单位：万元
      项目名称|当年预算安排|||上年结转|||总计
      |小计|一般公共预算拨款|政府性基金预算拨款|小计|一般公共预算拨款|政府性基金预算拨款|
      安全巡查|${ofYear}|50.00|8.00||||58.00
      旧区改造||||20.00|15.00|5.00|20.00
      前期工作||||9.00|9.00||9.00
      合计|58.00|50.00|8.00|29.00|24.00|5.00|87.00`,
      ['B3:D3', 'E3:G3'],
    );

  it('a 小计 counts its group only, the total all of them', () => {
    expect(sumsFound(projects('58.00'))).toEqual([]);
    expect(sumsFound(projects('59.00'))).toContain('cross-footing');
  });
});

it('codes below 支出科目 are no amounts', () => {
  const projects = drawn(
    '附表10',
    `
    项目支出预算明细表
    单位：某医院||||单位：千元
    项目名称|支出科目|合计|财政拨款|事业收入
    合计||60.00|10.00|50.00
    药品采购|2100201|50.00||50.00
    设备购置|2100299|10.00|10.00|`,
  );
  expect(sumsFound(projects)).toEqual([]);
  expect(evaluated('footing', projects)).toBe(3);
});

describe('a project table that shows more money than the general public budget', () => {
  const general = (project: string): SheetSnapshot =>
    drawn(
      '表5',
      `
      一般公共预算支出表
      单位：某所||||单位：万元
      科目编码|科目名称|合计|基本支出|项目支出
      2060301|机构运行|${project}||${project}
      |合计|${project}||${project}`,
    );
  const projects = (sources: string): SheetSnapshot =>
    drawn(
      '表10',
      `
      项目支出表
      单位：某所|||单位：万元
      项目名称|合计|${sources}
      重点实验室运行|30.00|30.00|
      横向课题|12.00||12.00
      合计|42.00|30.00|12.00`,
    );

  it('is held against it only where the budget has a column', () => {
    expect(sumsFound(general('30.00'), projects('财政拨款|事业收入'))).toEqual([]);
    expect(evaluated('project-expenditure-total', general('31.00'), projects('财政拨款|事业收入'))).toBe(0);
    expect(sumsFound(general('30.00'), projects('本年一般公共预算|事业收入'))).toEqual([]);
    expect(sumsFound(general('31.00'), projects('本年一般公共预算|事业收入'))).toContain('project-expenditure-total');
  });
});
