import { reviewWorkbook } from '../../src/review';
import { drawnWorkbook } from '../support/sheet';

type Line = readonly [code: string, name: string, basic: string, project: string, total: string];

/** Each figure rounded on its own: three lines miss their total by the last digit. */
const ROUNDED: readonly Line[] = [
  ["'2010301", '行政运行', '81.4', '6.2', '87.7'],
  ["'2010302", '一般行政管理事务', '12.3', '7.7', '20.0'],
  ["'2080505", '养老保险缴费', '30.2', '4.4', '34.5'],
  ["'2101101", '行政单位医疗', '11.7', '3.8', '15.4'],
  ["'2210201", '住房公积金', '22.1', '5.3', '27.4'],
];
const EXACT = ROUNDED.map(([code, name, basic, project]): Line => {
  const total = (Number(basic) + Number(project)).toFixed(1);
  return [code, name, basic, project, total];
});

/** How copies are judged between expenditure in all and that of the general public budget, with these totals. */
function severities(lines: readonly Line[], total: string, copied: string): string[] {
  const table = (title: string, sum: string): string => `
${title}
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
${lines.map(([code, name, basic, project, all]) => `${code}|${name}|${all}|${basic}|${project}`).join('\n')}
|合计|${sum}|157.7|27.4`;
  const drawn = `# 表三${table('部门支出总表', total)}\n# 表五${table('一般公共预算支出表', copied)}`;
  const copies = reviewWorkbook(drawnWorkbook(drawn)).findings.filter(({ judged }) => judged?.equation.kind === 'copy');
  return [...new Set(copies.map(({ severity }) => severity))];
}

test('a copy off by the last digit is a notice where the sums show that figures were rounded', () => {
  expect(severities(ROUNDED, '185.0', '185.1')).toEqual(['notice']);
});

test('it is a warning where the sums hold', () => {
  expect(severities(EXACT, '185.1', '185.2')).toEqual(['warning']);
});

test('beyond the last digit it is an error either way', () => {
  expect(severities(ROUNDED, '185.0', '186.1')).toEqual(['error']);
  expect(severities(EXACT, '185.1', '186.1')).toEqual(['error']);
});
