import type { Finding } from '../model/finding';
import { isFinal, type DisclosureTable } from '../model/table';
import { CUSTOM } from '../model/basis';
import type { Check } from './check';
import { addresses, cellsOf, findingIn } from './support/finding';
import { moneyTables, peculiarAmounts } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('negative-amount');

const head = {
  id: 'negative-amount',
  title: { zh: '预算金额不为负', en: 'Budgeted amounts are not negative' },
  basis: CUSTOM,
  severity: 'warning',
  examples: {
    valid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|5.00||
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
'2010101|行政运行|-5.00||
'2010102|一般行政管理事务|3.00||
|合计|||`,
      },
    ],
  },
} as const;

/** Budgets are plans: an amount below nought is a slip. Final accounts may carry corrections and are left alone. */
export const negativeAmount: Check = {
  ...head,
  run: ({ tables }) => {
    const budgets = moneyTables(tables).filter((table) => !isFinal(table));
    if (budgets.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: budgets.flatMap(judge) };
  },
};

function judge(table: DisclosureTable): readonly Finding[] {
  const negative = peculiarAmounts(table).filter(({ amount }) => amount !== undefined && amount < 0n);
  if (negative.length === 0) return [];
  const cells = cellsOf(negative);
  return [
    findingIn(
      table,
      head.id,
      'warning',
      say((words, nameOf) => words.negative(nameOf(table), addresses(cells))),
      cells,
    ),
  ];
}
