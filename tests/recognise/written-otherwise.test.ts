import type { CellRange } from '../../src/core/cell';
import type { SheetSnapshot } from '../../src/core/snapshot';
import { recognise } from '../../src/recognise';
import { reviewWorkbook } from '../../src/review';
import { sheet, workbook } from '../support/sheet';

/** Sound tables, written otherwise than a program writes them: nothing may be said against their arithmetic. */
const alarms = (...sheets: readonly SheetSnapshot[]): string[] =>
  reviewWorkbook(workbook(...sheets))
    .findings.filter(({ severity, judged }) => severity !== 'notice' && judged !== undefined)
    .map(({ message }) => message.zh);

const rolesOf = (drawn: SheetSnapshot): string[] | undefined =>
  recognise(workbook(drawn)).tables[0]?.lists[0]?.columns.map(({ role, at }) => `${at} ${role}`);

describe('rates with two decimals beside amounts with one', () => {
  const drawn = (rate: string, total: string): SheetSnapshot =>
    sheet(
      '表五',
      `
一般公共预算支出表
||||||单位：万元
科目编码|科目名称|2024年执行数|2025年预算数|2025年预算数|2025年预算数|${rate}
|||小计|基本支出|项目支出|
'201|一般公共服务支出|52.9|${total}|60.9|5.1|24.95
'20103|政府办公厅（室）及相关机构事务|52.9|${total}|60.9|5.1|24.95
'2010301|行政运行|48.8|60.9|60.9||24.80
'2010399|其他政府办公厅（室）及相关机构事务支出|4.1|5.1||5.1|24.39
|合计|52.9|${total}|60.9|5.1|24.95`,
    );

  test.each(['增减%', '增幅'])('do not make them as exact: %s', (rate) => {
    expect(recognise(workbook(drawn(rate, '66.1'))).tables[0]?.decimals).toBe(1);
  });

  test('leave a sum the room of one decimal, and no more', () => {
    expect(alarms(drawn('增减%', '66.1'))).toEqual([]);
    expect(alarms(drawn('增减%', '66.4'))).not.toEqual([]);
  });
});

const VEHICLES = `
“三公”经费支出表
|||||||||单位：万元
单位名称|“三公”经费||||||||会议费
|合计|因公出国（境）费用||公务接待费|公务用车购置和运行费||||
|||||小计||公务用车购置费|公务用车运行费|
合计|3.84|||0.83|3.01|||3.01|1.52
某局|3.84|||0.83|3.01|||3.01|1.52`;

test.each<readonly [string, readonly string[]]>([
  ['below merged captions', ['B3:I3', 'F4:I4', 'A3:A5', 'J3:J5', 'B4:B5', 'C4:C5', 'E4:E5']],
  ['where merges were lost', []],
])('blank columns %s are no columns', (_, merges) => {
  const drawn = sheet('表八', VEHICLES, merges);
  expect(rolesOf(drawn)).toEqual([
    '1 total',
    '2 overseas',
    '4 hospitality',
    '5 vehicles',
    '7 vehicle-purchase',
    '8 vehicle-running',
    '9 meetings',
  ]);
  expect(alarms(drawn)).toEqual([]);
});

test('a column with figures below a caption merged across it stays one', () => {
  const merges: readonly CellRange[] = [{ top: 2, left: 1, bottom: 2, right: 2 }];
  const drawn = sheet('表', '支出表\n||单位：万元\n项目|金额|\n甲||1.50\n乙||2.50\n合计||4.00');
  expect(rolesOf({ ...drawn, merges })).toEqual(['1 total', '2 total']);
});
