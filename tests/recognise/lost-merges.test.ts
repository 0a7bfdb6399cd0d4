import { reviewWorkbook } from '../../src/review';
import { sheet, workbook } from '../support/sheet';

/** Headers of two rows that Excel hands over without their merged areas; they read as with them. */
const FORMS = [
  {
    name: 'words that nobody knows below a group',
    drawn: `
收入总表
||||||单位：万元
科目编码|科目名称|总计|上年结转|一般公共预算拨款收入|事业收入|
|||||非学费类收入预算|学费类收入预算
|合计|30|2|20|5|3
'201|一般公共服务支出|30|2|20|5|3`,
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:G3'],
  },
  {
    name: '小计 over 预算数 and 决算数',
    drawn: `
财政拨款“三公”经费支出决算表
|||||||||||单位：万元
合计||因公出国（境）费||公务用车购置及运行维护费||||||公务接待费|
||||小计||公务用车购置费||公务用车运行维护费|||
预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数
20|15|1|1|15|11|5|3|10|8|4|3`,
    merges: ['A3:B4', 'C3:D4', 'E3:J3', 'E4:F4', 'G4:H4', 'I4:J4', 'K3:L4'],
  },
  {
    name: 'the words of two columns in one cell',
    drawn: `
收支预算总表
|||单位：万元
收入||支出|
项目名称|金额|功能分类功能科目名称金额|
一、财政拨款|30|一、一般公共服务支出|20
二、其他资金|5|二、教育支出|15
收入总计|35|支出总计|35`,
    merges: ['A3:B3', 'C3:D3', 'C4:D4'],
  },
];

test.each(FORMS)('$name', ({ drawn, merges }) => {
  const read = (merged: string[]) => {
    const { tables, findings, verdicts } = reviewWorkbook(workbook(sheet('表', drawn, merged)));
    return {
      columns: tables.map(({ layout, lists }) => [layout, lists.map((list) => list.columns)]),
      findings,
      verdicts,
    };
  };
  expect(read(merges).verdicts.holds).toBeGreaterThan(1);
  expect(read([])).toEqual(read(merges));
});
