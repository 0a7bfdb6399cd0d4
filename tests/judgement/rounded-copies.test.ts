import { reviewWorkbook } from '../../src/review';
import { drawnWorkbook } from '../support/sheet';

type Line = readonly [code: string, name: string, basic: string, project: string, total: string];

/** Each figure rounded on its own: its lines miss their totals by the last digit. */
const ROUNDED: readonly Line[] = [
  ["'2010301", '行政运行', '81.4', '6.2', '87.7'],
  ["'2010302", '一般行政管理事务', '12.3', '7.7', '19.9'],
  ["'2080505", '养老保险缴费', '30.2', '4.4', '34.5'],
  ["'2101101", '行政单位医疗', '11.7', '3.8', '15.4'],
  ["'2210201", '住房公积金', '22.1', '5.3', '27.5'],
];
const EXACT = ROUNDED.map(([code, name, basic, project]): Line => {
  const total = (Number(basic) + Number(project)).toFixed(1);
  return [code, name, basic, project, total];
});

/** How the copy of 基本支出 in the table of basic expenditure is judged, with this total there and that total here. */
function severities(lines: readonly Line[], total: string, copied: string): string[] {
  const drawn = `# 表五
一般公共预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
${lines.map(([code, name, basic, project, all]) => `${code}|${name}|${all}|${basic}|${project}`).join('\n')}
|合计|185.1|${total}|27.4
# 表六
一般公共预算基本支出表
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30101|基本工资|60.1|60.1|
'30102|津贴补贴|40.0|${lines === ROUNDED ? '39.9' : '40.0'}|
'30201|办公费|${(Number(copied) - 100.1).toFixed(1)}||${(Number(copied) - (lines === ROUNDED ? 100 : 100.1)).toFixed(1)}
|合计|${copied}|${lines === ROUNDED ? '100.0' : '100.1'}|${(Number(copied) - (lines === ROUNDED ? 99.9 : 100.1)).toFixed(1)}`;
  const copies = reviewWorkbook(drawnWorkbook(drawn)).findings.filter(({ judged }) => judged?.equation.kind === 'copy');
  return [...new Set(copies.map(({ severity }) => severity))];
}

test('a copy off by the last digit is a notice where the sums show that figures were rounded', () => {
  expect(severities(ROUNDED, '157.7', '157.8')).toEqual(['notice']);
});

test('it is a warning where the sums hold', () => {
  expect(severities(EXACT, '157.7', '157.8')).toEqual(['warning']);
});

test('beyond the last digit it is an error either way', () => {
  expect(severities(ROUNDED, '157.7', '158.8')).toContain('error');
  expect(severities(EXACT, '157.7', '158.8')).toContain('error');
});
