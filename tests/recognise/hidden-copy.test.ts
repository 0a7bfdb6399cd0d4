import type { SheetSnapshot } from '../../src/core/snapshot';
import { reviewWorkbook } from '../../src/review';
import { sheet, workbook } from '../support/sheet';

const EXPENDITURE = `
部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2050202|小学教育|300.00|250.00|50.00
'2210201|住房公积金|20.00|20.00|
合计||320.00|270.00|50.00`;

const summary = (amount: string): string => `
部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、一般公共预算拨款收入|${amount}|一、教育支出|300.00
||二、住房保障支出|20.00
收入总计|${amount}|支出总计|320.00`;

const hidden = (snapshot: SheetSnapshot): SheetSnapshot => ({ ...snapshot, visibility: 'hidden' });

/** An old draft of 支出总表 stands hidden before the sheets that are published. */
const review = reviewWorkbook(
  workbook(
    hidden(sheet('旧稿', EXPENDITURE.replaceAll('20.00', '30.00'))),
    sheet('收支总表', summary('320.00')),
    sheet('支出总表', EXPENDITURE),
  ),
);

test('a hidden copy takes no place in tie-outs, though it stands first', () => {
  expect(review.outcomes.find(({ check }) => check === 'summary-class')).toMatchObject({ outcome: 'holds' });
  expect(review.findings.filter(({ check }) => check === 'summary-class')).toEqual([]);
});

test('that there are two is said, at the hidden one', () => {
  const said = review.findings.filter(
    ({ check, message }) => check === 'table-set-complete' && message.zh.includes('旧稿'),
  );
  expect(said.map(({ severity, table }) => [severity, table?.sheet])).toEqual([['notice', '旧稿']]);
});
