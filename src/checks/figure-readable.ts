import { address } from '../core/cell';
import type { Finding } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import type { Check } from './check';
import { cellsOf, findingIn } from './support/finding';
import { moneyTables, peculiarAmounts } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('figure-readable');

const head = {
  id: 'figure-readable',
  title: { zh: '金额列中都是可以读懂的数', en: 'Everything in an amount column can be read as an amount' },
  basis: { zh: '读不懂的数不参与核对', en: 'What cannot be read takes no part in checking' },
  severity: 'warning',
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
'2010101|行政运行|12 34||
'2010102|一般行政管理事务|3.00||
|合计|||`,
      },
    ],
  },
} as const;

/** Text in an amount column that holds digits and is yet no one number: `12 34`, `1.2.3`. Words alone (无, /) are not figures. */
export const figureReadable: Check = {
  ...head,
  run: ({ tables }) => {
    const money = moneyTables(tables);
    if (money.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: money.flatMap(judge) };
  },
};

function judge(table: DisclosureTable): readonly Finding[] {
  const unreadable = peculiarAmounts(table).filter(
    ({ kind, text }) => kind === 'text' && /\d/.test(text.normalize('NFKC')),
  );
  if (unreadable.length === 0) return [];
  const cells = cellsOf(unreadable);
  const named = cells.map((cell) => `${address(cell)}“${cell.text.trim()}”`);
  return [
    findingIn(
      table,
      head.id,
      'warning',
      say((words, nameOf) => words.unreadable(nameOf(table), named)),
      cells,
    ),
  ];
}
