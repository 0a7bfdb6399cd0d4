import { address } from '../../src/core/cell';
import type { SheetSnapshot } from '../../src/core/snapshot';
import { figuresOf, type DisclosureTable } from '../../src/model/table';
import { everyEquation } from '../../src/judgement/judge-relations';
import { reviewWorkbook, type Review } from '../../src/review';
import { sheet, workbook } from '../support/sheet';
import type { PrintedForm } from './forms/form';
import { OTHER_FORMS } from './forms/others';
import { PROJECT_FORMS } from './forms/projects';
import { SUMMARY_FORMS } from './forms/summaries';
import { THREE_PUBLIC_FORMS } from './forms/three-public';

const FORMS: readonly PrintedForm[] = [...PROJECT_FORMS, ...SUMMARY_FORMS, ...THREE_PUBLIC_FORMS, ...OTHER_FORMS];

/** Each form is consistent as drawn, so that nothing may be said of it; and no figure of it can be changed without an error. */
describe('forms as they are printed', () => {
  test.each(FORMS)('$name', ({ drawn, merges, layout, shape, unchecked = [] }) => {
    const drawnSheet = sheet('Sheet1', drawn, merges);
    const review = reviewWorkbook(workbook(drawnSheet));
    expect(review.tables.map((table) => table.layout)).toEqual([layout]);
    expect(shapeOf(review.tables[0])).toBe(shape);
    expect(alarms(review)).toEqual([]);
    expect(unnoticed(drawnSheet, review)).toEqual(unchecked);
  });
});

test.each(FORMS)('each equation has an id of its own: $name', ({ drawn, merges }) => {
  const ids = everyEquation(reviewWorkbook(workbook(sheet('Sheet1', drawn, merges)))).map(
    ({ equation }) => equation.id,
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

/** Of these the kind is not known: they are not taken for another table, and what does not add up in them is not added up. */
describe('tables of unknown kind', () => {
  test.each([
    [
      'expenditure by source is not the revenue summary',
      `
部门支出总表
||||||||单位：万元
科目编码|科目名称|合计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金|上年结转
'2050203|初中教育|840.00|780.00|||30.00|20.00|10.00
'2080505|养老保险缴费支出|60.00|60.00|||||
合计||900.00|840.00|||30.00|20.00|10.00`,
    ],
    [
      'procurement item by item, with numbers of pieces',
      `
政府采购预算表
|||||||||单位：万元
单位名称|采购项目|采购目录|数量|计量单位|合计|一般公共预算|政府性基金预算|其他资金
合计|||||100.00|80.00|15.00|5.00
青石县教育局|台式计算机|A02010104|10|台|50.00|45.00||5.00
青石县教育局|校舍维修工程|B08|1|项|30.00|15.00|15.00|
青石县教育局|物业管理|C2104|1|项|20.00|20.00||`,
    ],
  ])('%s', (_, drawn) => {
    const review = reviewWorkbook(workbook(sheet('Sheet1', drawn)));
    expect(review.tables.map((table) => table.layout)).toEqual(['unknown']);
    expect(alarms(review)).toEqual([]);
  });
});

function shapeOf(table: DisclosureTable | undefined): string {
  return (table?.lists ?? [])
    .map(
      (list) =>
        `${list.key}${list.measure === undefined ? '' : ` ${list.measure}`}: ${list.columns.map((column) => column.role).join(' ')} × ${list.lines.length}`,
    )
    .join('; ');
}

function alarms(review: Review): string[] {
  return review.findings.filter(({ severity }) => severity !== 'notice').map((finding) => finding.message.zh);
}

/** The cells whose figure may be wrong without an error. */
function unnoticed(drawn: SheetSnapshot, review: Review): string[] {
  const cells = new Set<string>();
  for (const table of review.tables) {
    for (const { kind, amount, row, column } of figuresOf(table)) {
      if (kind !== 'printed' || amount === 0n) continue;
      const changed = reviewWorkbook(workbook(withMore(drawn, row, column)));
      if (!changed.findings.some(({ severity }) => severity === 'error')) cells.add(address({ row, column }));
    }
  }
  return [...cells];
}

function withMore(drawn: SheetSnapshot, row: number, column: number): SheetSnapshot {
  const rows = drawn.rows.map((cells) => [...(cells ?? [])]);
  const text = rows[row]?.[column]?.text ?? '';
  const more = (Number(text.replaceAll(',', '')) + 1111).toFixed(text.includes('.') ? 2 : 0);
  rows[row]?.splice(column, 1, { kind: 'number', value: Number(more), text: more });
  return { ...drawn, rows };
}
