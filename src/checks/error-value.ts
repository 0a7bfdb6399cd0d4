import { address } from '../core/cell';
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

/** #REF! and its kin where an amount should stand. */
export const errorValue: Check = {
  ...head,
  run: ({ tables }) => {
    const money = moneyTables(tables);
    if (money.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: money.flatMap(judge) };
  },
};

function judge(table: DisclosureTable): readonly Finding[] {
  const errors = peculiarAmounts(table).filter(({ kind }) => kind === 'error');
  if (errors.length === 0) return [];
  const cells = cellsOf(errors);
  const named = cells.map((cell) => `${address(cell)} ${cell.text}`);
  return [
    findingIn(
      table,
      head.id,
      'error',
      say((words, nameOf) => words.errors(nameOf(table), named)),
      cells,
    ),
  ];
}
