import { places, readByEvidence, type EvidenceTable } from '../../src/evidence';
import { columnName } from '../../src/core/cell';
import { sheet } from '../support/sheet';
import { reviewWorkbook } from '../../src/review';
import { evidenceFrom, raised } from './judged';

const CODED = `
附表二
单位：万元
科目编码|科目名称|合计|基本支出|项目支出
201|一般公共服务支出|186.40|120.15|66.25
20103|政府办公厅|186.40|120.15|66.25
2010301|行政运行|132.63|120.15|12.48
2010302|一般行政管理事务|53.77||53.77
208|社会保障和就业支出|31.29|31.29|
20805|行政事业单位养老支出|31.29|31.29|
2080505|养老保险缴费|20.86|20.86|
2080506|职业年金缴费|10.43|10.43|
|合计|217.69|151.44|66.25`;

function only(tables: readonly EvidenceTable[]): EvidenceTable {
  const [table] = tables;
  if (table === undefined || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return table;
}

/** The columns of a table that were set aside, with the reason. */
const asides = (table: EvidenceTable): string[] =>
  table.columns.flatMap(({ column, aside }) => (aside === undefined ? [] : [`${columnName(column)} ${aside}`]));

describe('a table of no known form', () => {
  it('is read by the sums that its figures satisfy', () => {
    const table = only(readByEvidence(sheet('附表二', CODED)));
    expect(table.laws.map((law) => law.kind)).toEqual(['tree', 'total', 'across']);
    expect(table.laws.map((law) => law.record.violated)).toEqual([0, 0, 0]);
    expect(table.unit).toBe('万元');
    expect(table.lists.map((list) => [list.codes, list.labels, list.amounts])).toEqual([[[0], [1], [2, 3, 4]]]);
  });

  it('stores a law once for all its places', () => {
    const table = only(readByEvidence(sheet('附表二', CODED)));
    const across = table.laws.find((law) => law.kind === 'across');
    expect(across?.sums).toEqual([{ total: 2, parts: [3, 4] }]);
    expect(across === undefined ? [] : [...places(across)].map((place) => place.total.row)).toEqual(across?.over);
  });

  it('names the one figure that is wrong', () => {
    expect(raised(sheet('附表二', CODED))).toEqual([]);
    expect(raised(sheet('附表二', CODED.replace('|132.63|', '|123.63|')))).toEqual(['error 附表二!C6']);
  });

  it('names where a figure belongs that stands in the wrong column', () => {
    const moved = CODED.replace('职业年金缴费|10.43|10.43|', '职业年金缴费|10.43||10.43');
    expect(raised(sheet('附表二', moved))).toEqual(['error 附表二!E11']);
  });

  it('may have its total first and its lines nested by numbering or blanks', () => {
    const numbered = `
附表三
项目|本年|上年
合计|88.40|71.35
一、人员支出|61.27|50.11
（一）工资|48.16|40.08
（二）津贴|13.11|10.03
二、公用支出|27.13|21.24
（一）办公|19.02|15.21
（二）差旅|8.11|6.03`;
    expect(raised(sheet('附表三', numbered))).toEqual([]);
    expect(raised(sheet('附表三', numbered.replace('|13.11|', '|31.11|')))).toEqual(['error 附表三!B6']);
  });

  it('may run to the right', () => {
    const turned = `
附表四
项目|合计|甲科|乙科|丙科
基本支出|91.82|40.61|30.07|21.14
项目支出|49.77|11.36|22.29|16.12
支出合计|141.59|51.97|52.36|37.26`;
    expect(raised(sheet('附表四', turned))).toEqual([]);
    expect(raised(sheet('附表四', turned.replace('|22.29|', '|22.92|')))).toEqual(['error 附表四!D4']);
  });
});

describe('what is no amount', () => {
  const PROCUREMENT = `
政府采购明细表
单位：元
采购品目|采购数目|每件|采购预算|财政资金|自有资金
台式计算机|12|4850.50|58206.00|50000.00|8206.00
打印机|7|1899.99|13299.93|13299.93|
复印纸|250|21.50|5375.00|5375.00|
办公椅|16|688.80|11020.80|8000.00|3020.80
合计|||87901.73|76674.93|11226.80`;

  it('is told by the product that quantities and prices make', () => {
    const table = only(readByEvidence(sheet('采购', PROCUREMENT)));
    expect(asides(table)).toEqual(['B quantity', 'C unit-price']);
    expect(raised(sheet('采购', PROCUREMENT))).toEqual([]);
    expect(raised(sheet('采购', PROCUREMENT.replace('|13299.93|13299.93', '|13299.93|12399.93')))).toEqual([
      'error 采购!E5',
    ]);
  });

  it('is not summed where a table counts people', () => {
    const staff = `
人员情况表
单位名称|编制|其中：行政|实有|退休
甲单位|31|12|29|8
乙单位|18|9|20|5
合计|49|20|51|13`;
    expect(readByEvidence(sheet('人员', staff))).toEqual([]);
  });

  it.each(['增幅', '变动幅度', '同比', '增减幅度（%）'])(
    'is a rate under %s, with or without a sign for per cent',
    (word) => {
      const compared = `
支出对比表
单位：万元
项目|本年|上年|${word}
甲|12.40|10.00|24.00
乙|33.75|30.00|12.50
合计|46.15|40.00|15.38`;
      const table = only(readByEvidence(sheet('对比', compared)));
      expect(table.columns.filter(({ aside }) => aside === 'ratio').map(({ column }) => column)).toEqual([3]);
      expect(reviewWorkbook({ name: 'drawn.xlsx', sheets: [sheet('对比', compared)] }).groups).toEqual([]);
    },
  );

  it('is left out line by line where lines count things', () => {
    const items = `
三公经费表
单位：万元
项目|预算数
合计|36.20
公务用车购置费|18.00
公务用车运行费|15.10
公务接待费|3.10
公务用车购置数（辆）|1
国内公务接待人次|212`;
    expect(raised(sheet('三公', items))).toEqual([]);
    expect(raised(sheet('三公', items.replace('|15.10', '|51.10')))).toEqual(['error 三公!B6']);
  });
});

describe('lists beside each other', () => {
  const BESIDE = `
基本支出表
单位：万元
编码|名称|金额|编码|名称|金额|编码|名称|金额
301|工资福利支出|140.27|302|商品和服务支出|58.33|30211|差旅费|7.71
30101|基本工资|61.15|30201|办公费|12.46|30215|会议费|4.92
30102|津贴补贴|50.08|30202|印刷费|3.18|30216|培训费|6.05
30103|奖金|29.04|30207|邮电费|2.87|30228|工会经费|9.63
303|对个人和家庭的补助|16.72|30209|物业费|11.51|310|资本性支出|5.44
30302|退休费|16.72||||31002|办公设备购置|5.44
人员经费合计||156.99|公用经费合计|||||63.77`;

  it('are one list where a class runs on from one into the next', () => {
    const table = only(readByEvidence(sheet('基本', BESIDE)));
    expect(table.laws.map((law) => law.hypothesis)).toContain('code-across-lists');
    expect(raised(sheet('基本', BESIDE))).toEqual([]);
    expect(raised(sheet('基本', BESIDE.replace('差旅费|7.71', '差旅费|7.17')))).toEqual(['error 基本!I4']);
  });

  it('may hold two scopes without a caption over them', () => {
    const scopes = `
支出表
单位：万元
编码|名称|合计|基本支出|项目支出|合计|基本支出|项目支出
2010301|行政运行|70.13|70.13||64.02|64.02|
2010302|管理事务|31.48|11.27|20.21|28.96|9.85|19.11
2010399|其他支出|18.66|6.35|12.31|15.07|4.96|10.11`;
    const table = only(readByEvidence(sheet('支出', scopes)));
    expect(table.laws.filter((law) => law.kind === 'across').map((law) => law.sums)).toEqual([
      [{ total: 2, parts: [3, 4] }],
      [{ total: 5, parts: [6, 7] }],
    ]);
  });

  it('may end in totals that each sum one kind of lines', () => {
    const kinds = `
支出明细
单位：万元
编码|名称|金额
301|工资福利支出|140.27
302|商品和服务支出|58.33
303|对个人和家庭的补助|16.72
310|资本性支出|5.44
|人员经费合计|156.99
|公用经费合计|63.77`;
    expect(raised(sheet('明细', kinds))).toEqual([]);
    expect(only(readByEvidence(sheet('明细', kinds))).laws.map((law) => law.hypothesis)).toEqual([
      'code:kinds',
      'code:kinds',
    ]);
  });
});

describe('what is subtracted', () => {
  const FUND = `
决算表
单位：万元
编码|名称|年初结转和结余|本年收入|本年支出|||年末结转和结余
|||||小计|基本支出|项目支出|
2120801|征地支出|8.10|90.00|86.55|12.31|74.24|11.55
2120899|其他支出|4.20|60.00|56.65|9.04|47.61|7.55
2296002|公益金支出||6.88|6.55||6.55|0.33`.replace('|||||小计|基本支出|项目支出|', '||||小计|基本支出|项目支出|');

  it('is found where balances are carried over, also without merged captions', () => {
    const across = only(readByEvidence(sheet('决算', FUND))).laws.filter((law) => law.kind === 'across');
    expect(across.flatMap((law) => law.sums)).toEqual([
      { total: 4, parts: [5, 6] },
      { total: 7, parts: [2, 3], minus: [4] },
    ]);
    expect(raised(sheet('决算', FUND.replace('|7.55', '|5.75')))).toEqual(['error 决算!H6']);
  });

  it('is found where a column is the change against another', () => {
    const change = `
执行表
单位：万元
项目|上年决算|本年预算|本年决算|比上年增减额
一般公共服务|1832.41|1910.00|1948.06|115.65
公共安全|901.17|920.00|943.35|42.18
教育|3012.28|3150.00|3199.04|186.76`;
    const [law] = only(readByEvidence(sheet('执行', change))).laws.filter((each) => each.kind === 'across');
    expect(law?.sums).toEqual([{ total: 4, parts: [3], minus: [1] }]);
  });

  it('is a line introduced by 减', () => {
    const less = `
结余表
单位：万元
项目|金额|上年
收入|812.47|705.13
减：支出|630.22|566.01
减：上解|41.09|38.77
结余合计|141.16|100.35`;
    expect(raised(sheet('结余', less))).toEqual([]);
    expect(only(readByEvidence(sheet('结余', less))).laws.map((law) => law.record.held)).toEqual([2]);
  });
});

describe('a cell that cannot be read', () => {
  it('leaves the sums over it undecided', () => {
    expect(raised(sheet('附表二', CODED.replace('|132.63|', '|#REF!|')))).toEqual([]);
    expect(raised(sheet('附表二', CODED.replace('|132.63|', '|1l2.63|')))).toEqual([]);
  });
});

describe('figures that add up in no way', () => {
  const LOOSE = `
情况表
单位：万元
项目|本年|上年
合计|500.31|311.47
甲|120.11|80.29
乙|77.35|14.08
丙|9.46|55.37
丁|31.28|7.77`;

  it('raise nothing, and it is said that they were not checked', () => {
    expect(raised(sheet('情况', LOOSE))).toEqual([]);
    const table = only(readByEvidence(sheet('情况', LOOSE)));
    expect(table.refuted.length).toBeGreaterThan(0);
    const { notRun } = reviewWorkbook({ name: 'drawn.xlsx', sheets: [sheet('情况', LOOSE)] });
    expect(notRun.map(({ check }) => check)).toContain('evidence-sum');
  });
});

describe('several tables', () => {
  /** Twenty classes with one item each, and their total; `changed` is what stands for the item of one class. */
  const classes = (title: string, changed: Readonly<Record<number, number>> = {}): string => {
    const figures = Array.from({ length: 20 }, (_, at) => changed[at] ?? 13.57 + at * 21.43);
    const lines = figures.flatMap((figure, at) => [
      `2${at + 10}|类${at}|${figure.toFixed(2)}`,
      `2${at + 10}01|项${at}|${figure.toFixed(2)}`,
    ]);
    return `\n${title}\n单位：万元\n编码|名称|金额\n${lines.join('\n')}\n|合计|${figures.reduce((sum, each) => sum + each, 0).toFixed(2)}`;
  };

  it('are tied by what they print under the same names', () => {
    const { ties } = evidenceFrom(sheet('甲', classes('甲表')), sheet('乙', classes('乙表')));
    expect(ties.map((tie) => [tie.held, tie.violated, tie.sameScope])).toEqual([[21, 0, true]]);
  });

  it('may have different scopes: where each adds up to its own total, nothing is raised', () => {
    const other = sheet('乙', classes('乙表', { 4: 77.77 }));
    const { ties } = evidenceFrom(sheet('甲', classes('甲表')), other);
    expect(ties.map((tie) => [tie.violated, tie.sameScope])).toEqual([[3, false]]);
    expect(raised(sheet('甲', classes('甲表')), other)).toEqual([]);
  });

  it('differ by mistake where their totals agree', () => {
    const other = sheet('乙', classes('乙表', { 4: 98.29, 5: 121.72 }));
    expect(raised(sheet('甲', classes('甲表')), other).length).toBeGreaterThan(0);
  });

  it('leave a hidden copy out', () => {
    const stale = { ...sheet('旧', classes('甲表', { 4: 90.13 })), visibility: 'hidden' as const };
    const { tables, ties } = evidenceFrom(stale, sheet('甲', classes('甲表')), sheet('乙', classes('乙表')));
    expect(ties.map(({ left, right }) => [tables[left.table]?.sheet, tables[right.table]?.sheet])).toEqual([
      ['甲', '乙'],
    ]);
    expect(raised(stale, sheet('甲', classes('甲表')), sheet('乙', classes('乙表')))).toEqual([]);
  });
});
