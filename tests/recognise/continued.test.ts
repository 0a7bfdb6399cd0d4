import { reviewWorkbook, type Review } from '../../src/review';
import { drawnWorkbook } from '../support/sheet';

/** 表三 printed over two sheets: the total stands on the first, its last class on the second. */
const TWO_SHEETS = `
# 表三
表三
部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
|合计|320.00|250.00|70.00
'205|教育支出|300.00|230.00|70.00
'20502|普通教育|300.00|230.00|70.00
'2050202|小学教育|210.00|180.00|30.00
# 表三续
表三
部门支出总表（续表）
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2050203|初中教育|90.00|50.00|40.00
'221|住房保障支出|20.00|20.00|
'22102|住房改革支出|20.00|20.00|
'2210201|住房公积金|20.00|20.00|
`;

test('a table that goes on on a further sheet is one table with one total', () => {
  const review = reviewWorkbook(drawnWorkbook(TWO_SHEETS));
  expect(review.tables.map(({ layout, sheet, continuedOn }) => [layout, sheet, continuedOn?.[0]?.sheet])).toEqual([
    ['expenditure-summary', '表三', '表三续'],
  ]);
  expect(review.tables[0]?.lists[0]?.lines.map(({ code, parent }) => [code, parent])).toEqual([
    [undefined, undefined],
    ['205', undefined],
    ['20502', 1],
    ['2050202', 2],
    ['2050203', 2],
    ['221', undefined],
    ['22102', 5],
    ['2210201', 6],
  ]);
  expect(alarms(review)).toEqual([]);
  expect(review.coverage.map(({ sheet, figures, inEquations }) => [sheet, figures, inEquations])).toEqual([
    ['表三', 12, 12],
    ['表三续', 9, 9],
  ]);
});

test('an amount changed on the further sheet is found there and at the total', () => {
  const review = reviewWorkbook(
    drawnWorkbook(TWO_SHEETS.replace("'221|住房保障支出|20.00|20.00", "'221|住房保障支出|26.00|26.00")),
  );
  expect(alarms(review)).not.toEqual([]);
  expect(new Set(review.findings.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)))).toContain('表三续');
});

test('the total may stand on the last sheet, and the table go on below on the same sheet', () => {
  const total = '|合计|320.00|250.00|70.00\n';
  const moved = `${TWO_SHEETS.replace(total, '')}${total}`;
  const below = moved.replace('# 表三续\n', '\n');
  for (const drawn of [moved, below]) {
    const review = reviewWorkbook(drawnWorkbook(drawn));
    expect(review.tables.map(({ lists }) => lists[0]?.lines.length)).toEqual([8]);
    expect(alarms(review)).toEqual([]);
  }
});

test.each([
  ['each has a total of its own', TWO_SHEETS.replace("'2050203|初", "|合计|110.00|70.00|40.00\n'2050203|初")],
  ['it does not say that it continues', TWO_SHEETS.replace('（续表）', '').replace('# 表三续', '# 表四')],
  [
    'its columns are others',
    TWO_SHEETS.replace(/合计\|基本支出\|项目支出\n'2050203/, "合计|项目支出|基本支出\n'2050203"),
  ],
])('a table is not continued where %s', (_, drawn) => {
  expect(reviewWorkbook(drawnWorkbook(drawn)).tables.map(({ continuedOn }) => continuedOn)).toEqual([
    undefined,
    undefined,
  ]);
});

function alarms(review: Review): string[] {
  return review.findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ message }) => message.zh);
}
