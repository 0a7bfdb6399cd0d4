import { formatAmount, magnitude, subtract, ZERO } from '../core/amount';
import { address } from '../core/cell';
import type { Figure } from '../core/figure';
import type { Finding } from '../model/finding';
import { unitOf, type DisclosureTable } from '../model/table';
import type { Check } from './check';
import { cellsOf, findingIn } from './support/finding';
import { moneyTables, peculiarAmounts } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('shown-figure');

const head = {
  id: 'shown-figure',
  title: { zh: '显示的金额就是存储的金额', en: 'The amount shown is the amount stored' },
  basis: {
    zh: '公开的是显示的数，公式相加的是存储的数',
    en: 'The shown figure is published, the stored one is added up',
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
'2010101|行政运行|12.35||
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
'2010101|行政运行|12.345≈12.35||
'2010102|一般行政管理事务|3.00||
|合计|||`,
      },
    ],
  },
} as const;

/** A share of the last shown digit below which a difference is an echo of binary arithmetic. */
const ECHO = 1000n;

/** Stored values of which the number format hides a part: what is published is not what formulas add. */
export const shownFigure: Check = {
  ...head,
  run: ({ tables }) => {
    const money = moneyTables(tables);
    if (money.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: money.flatMap(judge) };
  },
};

function judge(table: DisclosureTable): readonly Finding[] {
  const hiding = peculiarAmounts(table).filter((figure) => hidesDigits(figure, table));
  const scaled = hiding.filter(isScaled);
  return [
    ...finding(
      table,
      hiding.filter((figure) => !scaled.includes(figure)),
      'hidden',
    ),
    ...finding(table, scaled, 'scaled'),
  ];
}

function finding(table: DisclosureTable, figures: readonly Figure[], what: 'hidden' | 'scaled'): readonly Finding[] {
  const [first] = figures;
  if (first?.stored === undefined) return [];
  const cells = cellsOf(figures);
  const stored = formatAmount(first.stored, unitOf(table), what === 'hidden' ? table.decimals : 0);
  const message = say((words, nameOf) =>
    words[what](nameOf(table), cells.length, address(first), first.text.trim(), stored),
  );
  return [findingIn(table, head.id, 'notice', message, cells, what === 'scaled' ? what : '')];
}

/** Whether a format such as `0\\.0000` or `#,##0.00,` shows the very digits, only the point elsewhere. */
function isScaled({ stored, amount }: Figure): boolean {
  if (stored === undefined || amount === undefined || amount === ZERO || stored === ZERO) return false;
  const [large, small] = magnitude(stored) > magnitude(amount) ? [stored, amount] : [amount, stored];
  return large % small === 0n && /^10+$/.test(String(large / small));
}

function hidesDigits({ stored, amount }: Figure, { step }: DisclosureTable): boolean {
  return stored !== undefined && amount !== undefined && magnitude(subtract(stored, amount)) * ECHO > step;
}
