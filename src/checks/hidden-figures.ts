import { columnName } from '../core/cell';
import type { Figure } from '../core/figure';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import type { Finding } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import type { Check } from './check';
import { cellsOf, findingIn, startOf } from './support/finding';
import { amountsWhere, moneyTables } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('hidden-figures');

const head = {
  id: 'hidden-figures',
  title: { zh: '参与核对的金额读者都看得到', en: 'Readers see every amount that is checked' },
  basis: {
    zh: '公开的是显示的内容，等式却可能靠隐藏的数成立',
    en: 'What is shown is published, yet equations may hold by figures that are hidden',
  },
  severity: 'notice',
  examples: {
    valid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
'2010102|一般行政管理事务|3.00||3.00
|合计|15.00|12.00|3.00`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表三 | hidden row 5
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
'2010102|一般行政管理事务|3.00||3.00
|合计|15.00|12.00|3.00`,
      },
    ],
  },
} as const;

/** Amounts in hidden rows and columns, and whole tables on hidden sheets that no visible one stands for. */
export const hiddenFigures: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const money = moneyTables(tables);
    if (money.length === 0) return { kind: 'not-applicable' };
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    return { kind: 'ran', findings: money.flatMap((table) => judge(table, money, sheets, snapshot)) };
  },
};

function judge(
  table: DisclosureTable,
  tables: readonly DisclosureTable[],
  sheets: ReadonlyMap<string, SheetSnapshot>,
  snapshot: WorkbookSnapshot,
): readonly Finding[] {
  const sheet = sheets.get(table.sheet);
  if (sheet === undefined) return [];
  if (sheet.visibility !== 'visible') {
    // That there are two is said where the set is looked at.
    const isCopy = tables.some((each) => each.layout === table.layout && isVisible(sheets.get(each.sheet)));
    if (isCopy) return [];
    const message = say((words, nameOf) => words.sheet(nameOf(table), table.sheet));
    return [findingIn(table, head.id, 'notice', message, [startOf(snapshot, table)])];
  }
  const { hiddenRows, hiddenColumns } = sheet;
  if (hiddenRows.size === 0 && hiddenColumns === undefined) return [];
  const hidden = amountsWhere(
    table,
    (figure) =>
      (hiddenRows.has(figure.row) || hiddenColumns?.has(figure.column) === true) &&
      figure.text !== '' &&
      !isZero(figure),
  );
  if (hidden.length === 0) return [];
  const rows = [...new Set(hidden.map(({ row }) => row))].filter((row) => hiddenRows.has(row));
  const columns = [...new Set(hidden.map(({ column }) => column))].filter((column) => hiddenColumns?.has(column));
  const message = say((words, nameOf) =>
    words.inside(
      nameOf(table),
      hidden.length,
      rows.map((row) => String(row + 1)),
      columns.map(columnName),
    ),
  );
  return [findingIn(table, head.id, 'notice', message, cellsOf(hidden))];
}

function isVisible(sheet: SheetSnapshot | undefined): boolean {
  return sheet?.visibility === 'visible';
}

function isZero({ amount }: Figure): boolean {
  return amount === 0n;
}
