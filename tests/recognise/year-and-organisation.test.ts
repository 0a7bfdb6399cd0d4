import { recognise } from '../../src/recognise';
import { organisationInCaption, organisationInTitle } from '../../src/recognise/organisation';
import { yearIn } from '../../src/recognise/year';
import { reviewWorkbook } from '../../src/review';
import { sheet } from '../support/sheet';

const BODY = '科目编码|科目名称|合计|基本支出|项目支出\n|合计|10|6|4\n2010301|行政运行|10|6|4';
const table = (name: string, title: string, caption = '编制单位：某局|||单位：万元', body = BODY) =>
  sheet(name, [title, caption, body].join('\n'));

/** Year, and where it was read, of each table of a workbook. */
function years(sheets: Parameters<typeof recognise>[0]['sheets'], file = '公开表.xlsx'): string[] {
  return recognise({ name: file, sheets }).tables.map(({ year, yearFrom }) => `${year ?? '–'} ${yearFrom ?? '–'}`);
}

describe('the year of a table is taken from', () => {
  const plain = table('表三', '部门支出总表');
  it('its title before the line below it', () =>
    expect(years([table('表三', '2025年部门支出总表', '2024年||单位：万元')])).toEqual(['2025 title']));
  it('a line above it', () =>
    expect(years([table('表三', '部门支出总表', '预算年度：2025年||单位：万元')])).toEqual(['2025 caption']));
  it('the later of two years in a line above it', () =>
    expect(years([table('表三', '部门支出总表', '||2024年|2025年|单位：万元')])).toEqual(['2025 caption']));
  it('its header', () =>
    expect(
      years([
        table(
          '表三',
          '部门支出总表',
          '单位：万元',
          '科目编码|科目名称|2024年执行数|2025年预算数\n|合计|1|2\n201|一般公共服务支出|1|2',
        ),
      ]),
    ).toEqual(['2025 header']));
  it('the name of its sheet', () => expect(years([table('2025年支出', '部门支出总表')])).toEqual(['2025 sheet']));
  it('the other tables', () =>
    expect(years([table('表二', '2025年部门支出总表'), plain])).toEqual(['2025 title', '2025 tables']));
  it('none of the others where they differ', () =>
    expect(years([table('表一', '2025年部门支出总表'), table('表二', '2024年部门支出总表'), plain])[2]).toBe('– –'));
  it('the text', () =>
    expect(years([sheet('说明', '某局2025年部门预算情况说明\n一、单位职责'), plain])).toEqual(['2025 text']));
  it('the name of the file, last of all', () => expect(years([plain], '2025年预算公开.xlsx')).toEqual(['2025 file']));
});

it('a year that is not printed at a table contradicts no other table', () => {
  const { findings } = reviewWorkbook({
    name: '2023年公开.xlsx',
    sheets: [table('表二', '2025年部门支出总表'), table('2024年一般', '一般公共预算支出表')],
  });
  expect(findings.filter(({ check }) => check === 'organisation-and-year-same')).toEqual([]);
});

it.each([
  ['二〇二五年部门预算', 2025],
  ['2025部门预算公开表', 2025],
  ['2024-2026年规划', 2026],
  ['编报日期：2025年3月12日', undefined],
  ['编码120250年', undefined],
])('the year in “%s” is %s', (text, year) => expect(yearIn(text)).toBe(year));

it.each([
  ['某县财政局2025年部门收支总表', '某县财政局'],
  ['附件2：某市第一中学2025年度单位预算公开表', '某市第一中学'],
  ['2025年某区教育局部门收支总表', '某区教育局'],
  ['2024年度某县人民法院收入支出决算总表', '某县人民法院'],
  ['2025年部门支出总表', undefined],
  ['部门2025年收支总表', undefined],
  ['2025年全区一般公共预算支出表', undefined],
  ['2025年市级部门预算支出表', undefined],
  ['2025年项目支出表', undefined],
])('the title “%s” names %s', (title, name) => expect(organisationInTitle(title)).toBe(name));

it.each([
  ['编制单位：某县财政局', '某县财政局'],
  ['预算单位名称：某中心      单位：万元', '某中心'],
  ['部门/单位：某校', '某校'],
  ['公开部门：某局', '某局'],
  ['单位：万元', undefined],
  ['金额单位：元', undefined],
])('“%s” names %s', (text, name) => expect(organisationInCaption(text)).toBe(name));
