import { address } from '../core/cell';
import type { Figure } from '../core/figure';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { Finding, FindingCell } from '../model/finding';
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

/**
 * Text in an amount column that holds digits and is yet no one number: `12 34`, `1.2.3`. Words alone (无, /)
 * are not figures. And numbers that their format shows as a date or in words.
 */
export const figureReadable: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const money = moneyTables(tables);
    if (money.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: money.flatMap((table) => judge(table, snapshot)) };
  },
};

function judge(table: DisclosureTable, { sheets }: WorkbookSnapshot): readonly Finding[] {
  const rows = sheets.find(({ name }) => name === table.sheet)?.rows;
  const texts = peculiarAmounts(table).filter(({ kind }) => kind === 'text');
  // A stored number may be shown as a date or as words: then even words alone hide an amount.
  const isNumber = ({ row, column }: Figure): boolean => rows?.[row]?.[column]?.kind === 'number';
  const shown = cellsOf(texts.filter(isNumber));
  const written = cellsOf(texts.filter((figure) => !isNumber(figure) && /\d/.test(figure.text.normalize('NFKC'))));
  return [...finding(table, written, 'unreadable'), ...finding(table, shown, 'shown')];
}

function finding(
  table: DisclosureTable,
  cells: readonly FindingCell[],
  what: 'unreadable' | 'shown',
): readonly Finding[] {
  if (cells.length === 0) return [];
  const named = cells.map((cell) => `${address(cell)}“${cell.text.trim()}”`);
  const message = say((words, nameOf) => words[what](nameOf(table), named));
  return [findingIn(table, head.id, 'warning', message, cells, what === 'shown' ? what : '')];
}
