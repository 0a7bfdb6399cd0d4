import { address } from '../../src/core/cell';
import type { FindingGroup } from '../../src/model/finding';
import { drawn, reviewOf } from '../support/found';

const LINES = [
  ['208', '社会保障和就业支出', '48.62'],
  ['20805', '行政事业单位养老支出', '48.62'],
  ['2080501', '行政单位离退休', '6.91'],
  ['2080505', '机关事业单位基本养老保险缴费支出', '28.20'],
  ['2080506', '机关事业单位职业年金缴费支出', '13.51'],
  ['210', '卫生健康支出', '14.13'],
  ['21011', '行政事业单位医疗', '14.13'],
  ['2101101', '行政单位医疗', '9.72'],
  ['2101103', '公务员医疗补助', '4.41'],
] as const;

type Lines = readonly (readonly [string, string, string])[];

const EXCHANGED: Lines = LINES.map(([code, name, amount]) => [
  code,
  name,
  code === '2101101' ? '4.41' : code === '2101103' ? '9.72' : amount,
]);
const WITHOUT_PENSION: Lines = LINES.filter(([code]) => code !== '2080505');

const listed = (name: string, title: string, header: string, lines: Lines, rest: string) =>
  drawn(
    name,
    `
    ${title}
    ||||单位：万元
    科目编码|科目名称|合计|${header}
    |合计|62.75|62.75|${rest}
    ${lines.map(([code, caption, amount]) => `${code}|${caption}|${amount}|${amount}|${rest}`).join('\n')}`,
  );
const revenue = (lines: Lines) => listed('收入', '部门收入总表', '一般公共预算|事业收入', lines, '');
const expenditure = (lines: Lines) => listed('支出', '部门支出总表', '基本支出|项目支出', lines, '');
const generalPublic = (lines: Lines) => listed('一般', '一般公共预算支出表', '基本支出|项目支出', lines, '');
const SUMMARY = drawn(
  '总表',
  `
  部门收支总表
  |||单位：万元
  收入||支出|
  项目|预算数|项目|预算数
  一般公共预算|62.75|208社会保障和就业支出|48.62
  ||210卫生健康支出|14.13
  收入总计|62.75|支出总计|62.75`,
);

const suspectsOf = (groups: readonly FindingGroup[]): readonly string[] =>
  groups.flatMap(({ suspects }) => suspects.map((suspect) => `${suspect.sheet}!${address(suspect)}`));

describe('a line that is missing', () => {
  const { groups } = reviewOf(SUMMARY, revenue(WITHOUT_PENSION), expenditure(LINES));
  const said = groups.map(({ headline }) => headline.zh).find((headline) => headline.includes('漏列'));

  test('is named by the table that prints it, with its amounts', () => {
    expect(said).toContain('支出总表所列的“2080505机关事业单位基本养老保险缴费支出”一行（合计 28.20');
  });

  test('is pointed at where its code belongs', () => {
    expect(suspectsOf(groups)[0]).toBe('收入!C8');
  });

  test('stays without a name where no table prints it', () => {
    const alone = reviewOf(revenue(WITHOUT_PENSION)).groups.map(({ headline }) => headline.zh);
    expect(alone.join()).toContain('一行（合计 28.20');
    expect(alone.join()).not.toContain('2080505');
  });
});

describe('two lines that one table prints the other way round', () => {
  test('are in doubt in the table that the others speak against', () => {
    const { groups } = reviewOf(revenue(LINES), expenditure(LINES), generalPublic(EXCHANGED));
    expect(new Set(suspectsOf(groups).map((place) => place.split('!')[0]))).toEqual(new Set(['一般']));
    expect(suspectsOf(groups)).toEqual(expect.arrayContaining(['一般!C12', '一般!C13']));
  });

  test('are in doubt in both tables where nothing decides, and no value is proposed', () => {
    const { groups } = reviewOf(expenditure(LINES), generalPublic(EXCHANGED));
    expect(new Set(suspectsOf(groups).map((place) => place.split('!')[0]))).toEqual(new Set(['支出', '一般']));
    expect(groups.flatMap(({ suspects }) => suspects.map(({ proposed }) => proposed))).not.toContain('9.72');
    expect(groups.map(({ headline }) => headline.zh).join()).toContain('无法判定是哪一张');
  });
});
