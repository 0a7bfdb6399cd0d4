import type { EconomicAccount } from './accounts';
import { ECONOMIC_NAMES, FUNCTIONAL_NAMES } from './code-list';
import type { SheetBuilder } from './sheet-builder';

export interface TableStyle {
  /** Rows of 类 and 款 with their subtotals above the rows they add up. */
  readonly subtotals: boolean;
  /** Empty rows between the last line and the total, as forms of a fixed length have. */
  readonly fillerRows: number;
  readonly totalCaption: string;
}

interface CodedLine {
  readonly code: string;
  readonly amounts: readonly number[];
}

interface CodedTable {
  readonly header: readonly (readonly [texts: readonly string[], spans: readonly number[]])[];
  readonly lines: readonly CodedLine[];
  readonly columns: number;
}

/** A table by functional code in three columns; tells whether it holds figures. */
export function functionalTable(sheet: SheetBuilder, style: TableStyle, table: CodedTable): boolean {
  for (const [texts, spans] of table.header) sheet.texts(texts, spans);
  const words = sheet.height();
  sheet.texts(['类', '款', '项']);
  for (let column = 3; column < 4 + table.columns; column += 1)
    sheet.merge({ top: words - 1, left: column, bottom: words, right: column });
  const lines = style.subtotals ? withSubtotals(table.lines, [3, 5, 7]) : table.lines;
  for (const { code, amounts } of lines)
    sheet.line([code.slice(0, 3), code.slice(3, 5), code.slice(5), FUNCTIONAL_NAMES[code] ?? ''], amounts);
  sheet.blank(style.fillerRows);
  sheet.line(['', '', '', style.totalCaption], totals(table.lines, table.columns));
  return table.lines.length > 0;
}

/** 表六, by economic code in two columns. */
export function economicTable(sheet: SheetBuilder, style: TableStyle, accounts: readonly EconomicAccount[]): boolean {
  sheet.texts(['项目', '一般公共预算基本支出'], [3, 3]);
  sheet.texts(['经济分类科目编码', '经济分类科目名称', '合  计', '人员经费', '公用经费'], [2]);
  const words = sheet.height();
  sheet.texts(['类', '款']);
  for (let column = 2; column < 6; column += 1)
    sheet.merge({ top: words - 1, left: column, bottom: words, right: column });
  const leaves = accounts.map((each) => ({
    code: each.code,
    amounts: [each.personnel + each.public, each.personnel, each.public],
  }));
  for (const { code, amounts } of style.subtotals ? withSubtotals(leaves, [3, 5]) : leaves)
    sheet.line([code.slice(0, 3), code.slice(3), ECONOMIC_NAMES[code] ?? ''], amounts);
  sheet.blank(style.fillerRows);
  sheet.line(['', '', style.totalCaption], totals(leaves, 3));
  return accounts.length > 0;
}

/** Lines in the order of their codes, each parent above its children. */
function withSubtotals(lines: readonly CodedLine[], levels: readonly number[]): readonly CodedLine[] {
  const parents = new Map<string, number[]>();
  for (const { code, amounts } of lines) {
    for (const level of levels.slice(0, -1)) {
      const parent = parents.get(code.slice(0, level)) ?? amounts.map(() => 0);
      parents.set(
        code.slice(0, level),
        parent.map((amount, column) => amount + amounts[column]!),
      );
    }
  }
  return [...[...parents].map(([code, amounts]) => ({ code, amounts })), ...lines].sort((left, right) =>
    left.code < right.code ? -1 : left.code > right.code ? 1 : 0,
  );
}

function totals(lines: readonly CodedLine[], columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => lines.reduce((sum, line) => sum + line.amounts[column]!, 0));
}
