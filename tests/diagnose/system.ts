import { judge } from '../../src/model/judge';
import { diagnose } from '../../src/diagnose/diagnose';
import type { DiagnosedGroup } from '../../src/diagnose/diagnosis';
import { applyIdentities } from '../../src/identities';
import { draw, type DrawnTable } from '../support/draw';

/** Figures of 表五 and 表六 as typed, with 合计 in the last line. */
export interface Typed {
  readonly general: readonly (readonly (string | number | undefined)[])[];
  readonly basic: readonly (readonly (string | number | undefined)[])[];
}

/** A small unit: three functional codes, six economic ones; 基本支出 86.31, 项目支出 30. */
export const TYPED: Typed = {
  general: [
    ['2010301', '行政运行', 60.21, 60.21, undefined],
    ['2010302', '一般行政管理事务', 30, undefined, 30],
    ['2080505', '养老保险缴费', 26.1, 26.1, undefined],
    ['', '合计', 116.31, 86.31, 30],
  ],
  basic: [
    ['30101', '基本工资', 35.47, 35.47, undefined],
    ['30102', '津贴补贴', 12.36, 12.36, undefined],
    ['30108', '养老保险缴费', 26.1, 26.1, undefined],
    ['30201', '办公费', 7.4, undefined, 7.4],
    ['30211', '差旅费', 3.98, undefined, 3.98],
    ['30217', '公务接待费', 1, undefined, 1],
    ['', '合计', 86.31, 73.93, 12.38],
  ],
};

export interface CellEdit {
  readonly table: keyof Typed;
  /** Zero-based line and amount column. */
  readonly line: number;
  readonly column: number;
  readonly to: string | number | undefined;
}

/** The tables after some figures were typed differently, and with some lines left out. */
export function typed(
  edits: readonly CellEdit[],
  without: readonly { readonly table: keyof Typed; readonly line: number }[] = [],
): Typed {
  const change = (table: keyof Typed) =>
    TYPED[table]
      .map((cells, line) =>
        cells.map((cell, index) => {
          const edit = edits.find((each) => each.table === table && each.line === line && each.column === index - 2);
          return edit === undefined ? cell : edit.to;
        }),
      )
      .filter((_, line) => !without.some((each) => each.table === table && each.line === line));
  return { general: change('general'), basic: change('basic') };
}

export function tablesOf({ general, basic }: Typed): readonly DrawnTable[] {
  return [
    draw({
      layout: 'general-public-expenditure',
      sheet: '表五',
      classification: 'functional',
      columns: ['total', 'basic', 'project'],
      lines: general,
    }),
    draw({
      layout: 'basic-expenditure',
      sheet: '表六',
      classification: 'economic',
      columns: ['total', 'personnel', 'public'],
      lines: basic,
    }),
  ];
}

/** What the diagnosis says of them, over the product's own identities. */
export function diagnosed(tables: Typed, nodeLimit?: number): readonly DiagnosedGroup[] {
  const recognised = tablesOf(tables).map(({ table }) => table);
  return diagnose(applyIdentities(recognised).map(judge), recognised, nodeLimit === undefined ? {} : { nodeLimit })
    .groups;
}

/** `表六!C4 35.74 → 35.47` for each change of a repair. */
export function changesOf(group: DiagnosedGroup | undefined, repair = 0): readonly string[] {
  return (group?.repairs[repair]?.changes ?? []).map(
    ({ figure, text }) => `${figure.sheet} ${figure.row - 3}/${figure.column - 2} ${figure.text} → ${text}`,
  );
}
