import { isPrinted, type Figure } from '../core/figure';
import type { Finding } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import type { Check } from './check';
import { addresses, cellsOf, findingIn } from './support/finding';
import { moneyTables, peculiarAmounts, someAmount } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('figure-clean');

const head = {
  id: 'figure-clean',
  title: { zh: '金额是干净的数字', en: 'Amounts are clean numbers' },
  basis: { zh: '求和函数跳过文字形式的数字', en: 'SUM passes over numbers stored as text' },
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
'2010101|行政运行|295 .31||
'2010102|一般行政管理事务|3.00||
|合计|||`,
      },
    ],
  },
} as const;

/** Amounts that Excel takes for text (`295 .31`, full-width digits and blanks): SUM passes over them. */
export const figureClean: Check = {
  ...head,
  run: ({ tables }) => {
    const money = moneyTables(tables);
    if (money.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: money.flatMap(judge) };
  },
};

function judge(table: DisclosureTable): readonly Finding[] {
  const printed = peculiarAmounts(table).filter(isPrinted);
  const dirty = printed.filter(isDirty);
  const textual = printed.filter((figure) => isText(figure) && !isDirty(figure));
  const findings: Finding[] = [];
  if (dirty.length > 0) {
    const cells = cellsOf(dirty);
    findings.push(
      findingIn(
        table,
        head.id,
        'warning',
        say((words, nameOf) => words.dirty(nameOf(table), addresses(cells))),
        cells,
        'dirty',
      ),
    );
  }
  // Where everything is text the table was pasted from a document, and says so by itself.
  if (textual.length > 0 && someAmount(table, isNumber)) {
    const cells = cellsOf(textual);
    findings.push(
      findingIn(
        table,
        head.id,
        'notice',
        say((words, nameOf) => words.textual(nameOf(table), addresses(cells))),
        cells,
        'textual',
      ),
    );
  }
  return findings;
}

/** Ordinary blanks around a figure are left to the text numbers; blanks inside it and full-width signs are dirt. */
function isDirty({ kind, dirt, text }: Figure): boolean {
  if (kind !== 'printed') return false;
  return (
    dirt.includes('inner-blank') ||
    dirt.includes('full-width') ||
    (dirt.includes('outer-blank') && text.includes('\u3000'))
  );
}

function isNumber(figure: Figure): boolean {
  return isPrinted(figure) && !isText(figure);
}

function isText({ kind, dirt }: Figure): boolean {
  return kind === 'printed' && dirt.includes('text-number');
}
