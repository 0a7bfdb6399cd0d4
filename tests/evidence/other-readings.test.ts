import { address } from '../../src/core/cell';
import { sheet } from '../support/sheet';
import { evidenceFrom, raised } from './judged';

const NAMES = ['行政运行', '管理事务', '机关服务', '信息建设', '事业运行', '其他支出'];
const PERSONNEL = ['70.13', '31.48', '18.66', '9.27', '44.05', '12.39'];
const PROJECTS = ['5.21', '14.06', '', '27.33', '8.92', '3.17'];

/** A table of six lines; `shown` is what stands in the column of personnel. */
function drawn(title: string, shown: readonly string[], unit = '万元'): string {
  const cents = (text: string): number => Math.round(Number(text) * 100);
  const lines = NAMES.map((name, at) => {
    const total = ((cents(PERSONNEL[at] ?? '') + cents(PROJECTS[at] ?? '')) / 100).toFixed(2);
    return `20103${String(at + 1).padStart(2, '0')}|${name}|${total}|${shown[at] ?? ''}|${PROJECTS[at] ?? ''}`;
  });
  return `\n${title}\n单位：${unit}\n科目编码|科目名称|合计|人员|项目\n|合计|244.67|185.98|58.69\n${lines.join('\n')}`;
}

describe('a column that stands a line off', () => {
  const slipped = ['70.13', '', '31.48', '18.66', '9.27', '44.05'];

  it('is one finding with its first and last line', () => {
    expect(raised(sheet('甲', drawn('支出表', PERSONNEL)))).toEqual([]);
    const { shifts } = evidenceFrom(sheet('甲', drawn('支出表', slipped)));
    expect(shifts.map(({ first, last, by }) => [address(first), address(last), by])).toEqual([['D7', 'D10', -1]]);
    expect(raised(sheet('甲', drawn('支出表', slipped)))).toEqual(['error shifted 甲!D6']);
  });

  it('is not supposed where one figure is wrong', () => {
    const wrong = PERSONNEL.map((figure, at) => (at === 3 ? '92.70' : figure));
    expect(evidenceFrom(sheet('甲', drawn('支出表', wrong))).shifts).toEqual([]);
    expect(raised(sheet('甲', drawn('支出表', wrong)))).toEqual(['error 甲!D8']);
  });

  it('is proven by other tables where sums say nothing', () => {
    const list = (figures: readonly string[]): string =>
      `\n明细表\n单位：万元\n名称|金额\n${NAMES.map((name, at) => `${name}|${figures[at] ?? ''}`).join('\n')}\n合计|185.98`;
    const lower = ['', ...PERSONNEL.slice(0, 5)];
    const { shifts } = evidenceFrom(sheet('甲', drawn('支出表', PERSONNEL)), sheet('乙', list(lower)));
    expect(shifts.map(({ first, by }) => [first.sheet, by])).toEqual([['乙', -1]]);
  });
});

describe('a reading that stands', () => {
  it('is not given up for a shift that small figures allow by chance', () => {
    const table = `
三公经费、会议费、培训费支出表
||单位：万元
项目|2025年预算数|2026年预算数
“三公”经费合计|5.2|4.8
1、因公出国（境）费用|0.0|0.0
2、公务接待费|1.1|0.7
3、公务用车购置及运行费|4.1|4.1
其中：（1）公务用车运行维护费|4.1|4.1
　　　（2）公务用车购置|0.0|0.0
会议费|1.0|1.5
培训费|1.0|2.8`;
    expect(evidenceFrom(sheet('三公', table)).shifts).toEqual([]);
    expect(raised(sheet('三公', table))).toEqual([]);
  });

  it('joins 类, 款 and 项 that a blank column parts', () => {
    const table = `
支出表
单位：万元
类|款||项|科目名称|合计
||||合计|30.50
'201||||一般公共服务支出|20.25
|'06|||财政事务|20.25
|||'01|行政运行|12.11
|||'02|管理事务|8.14
'208||||社会保障和就业支出|10.25
|'05|||养老支出|10.25
|||'05|基本养老保险缴费|6.83
|||'06|职业年金缴费|3.42`;
    const { tables } = evidenceFrom(sheet('表', table));
    const codes = tables[0]?.lists[0]?.lines.map((line) => line.codes);
    expect(codes?.slice(-2)).toEqual([['2080505'], ['2080506']]);
  });
});

describe('a unit that is wrong', () => {
  it('is named by what other tables print', () => {
    const sheets = [drawn('表一', PERSONNEL), drawn('表二', PERSONNEL, '元'), drawn('表三', PERSONNEL)].map(
      (text, at) => sheet(`表${at + 1}`, text),
    );
    const { unitSlips } = evidenceFrom(...sheets);
    expect(unitSlips.map(({ table, power, partners }) => [table, power, partners])).toEqual([[1, 4, [0, 2]]]);
    expect(raised(...sheets)).toEqual(['error unit 表2!A2']);
  });

  it('is not supposed where tables in different units agree', () => {
    const yuan = drawn('表二', PERSONNEL, '元').replace(/\d+\.\d\d/g, (figure) =>
      String(Math.round(Number(figure) * 10_000)),
    );
    expect(evidenceFrom(sheet('表1', drawn('表一', PERSONNEL)), sheet('表2', yuan)).unitSlips).toEqual([]);
    expect(raised(sheet('表1', drawn('表一', PERSONNEL)), sheet('表2', yuan))).toEqual([]);
  });
});
