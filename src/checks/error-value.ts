import { address } from '../core/cell';
import type { CellContent, WorkbookSnapshot } from '../core/snapshot';
import type { Finding } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import type { Check } from './check';
import { cellsOf, findingIn } from './support/finding';
import { moneyTables, peculiarAmounts } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('error-value');

const head = {
  id: 'error-value',
  title: { zh: '金额单元格没有错误值', en: 'Amount cells hold no error values' },
  basis: { zh: '错误值使引用它的合计都无法计算', en: 'No total that refers to an error value can be computed' },
  severity: 'error',
  examples: {
    valid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|295.31||
'2010102|一般行政管理事务|3.00||
|合计|||`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|#REF!||
'2010102|一般行政管理事务|3.00||
|合计|||`,
      },
    ],
  },
} as const;

/** #REF! and its kin, or a formula without a value, where an amount should stand. */
export const errorValue: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const money = moneyTables(tables);
    if (money.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: money.flatMap((table) => judge(table, snapshot)) };
  },
};

function judge(table: DisclosureTable, { sheets }: WorkbookSnapshot): readonly Finding[] {
  const rows = sheets.find(({ name }) => name === table.sheet)?.rows;
  const cells = cellsOf(peculiarAmounts(table).filter(({ kind }) => kind === 'error'));
  const waiting = cells.filter((cell) => isUncalculated(rows?.[cell.row]?.[cell.column]));
  const errors = cells.filter((cell) => !waiting.includes(cell));
  const findings: Finding[] = [];
  if (errors.length > 0) {
    const named = errors.map((cell) => `${address(cell)} ${cell.text}`);
    const message = say((words, nameOf) => words.errors(nameOf(table), named));
    findings.push(findingIn(table, head.id, 'error', message, errors));
  }
  if (waiting.length > 0) {
    const message = say((words, nameOf) => words.uncalculated(nameOf(table), waiting.map(address)));
    // The cells show nothing yet; the formula says which they are.
    const formulas = waiting.map((cell) => ({ ...cell, text: rows?.[cell.row]?.[cell.column]?.formula ?? '' }));
    findings.push(findingIn(table, head.id, 'error', message, formulas, 'uncalculated'));
  }
  return findings;
}

function isUncalculated(content: CellContent | undefined): boolean {
  return content?.kind === 'error' && content.isUncalculated === true;
}
