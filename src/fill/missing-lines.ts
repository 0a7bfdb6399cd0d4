import { ZERO } from '../core/amount';
import type { CellRef } from '../core/cell';
import { contentAt, type CellContent, type SheetSnapshot, type WorkbookSnapshot } from '../core/snapshot';
import type { Budget } from '../model/roles';
import type { DisclosureTable, TableLine, TableList } from '../model/table';
import { layoutOf } from '../forms/layouts';
import { stubColumns } from './stub-columns';

/** The code or name of a line that a derived table lacks, to be written into a blank row of it. */
export interface StubCell {
  readonly cell: CellRef;
  readonly content: CellContent;
  readonly table: DisclosureTable;
  /** The base table's line that it repeats. */
  readonly from: { readonly table: DisclosureTable; readonly line: TableLine };
}

/** A derived table that needs more lines than it has blank rows for. */
export interface ShortOfRows {
  readonly table: DisclosureTable;
  readonly needed: number;
  readonly blank: number;
}

export interface MissingLines {
  readonly cells: readonly StubCell[];
  readonly shortOfRows: readonly ShortOfRows[];
  /** Derived tables whose lines nothing tells: no line, no base table, no declaration. */
  readonly unfilled: readonly DisclosureTable[];
}

/** The lines that derived tables lack: every item of 收入总表 that the table's own budget pays for. */
export function missingLines(
  snapshot: WorkbookSnapshot,
  tables: readonly DisclosureTable[],
  base: ReadonlySet<DisclosureTable>,
): MissingLines {
  const cells: StubCell[] = [];
  const shortOfRows: ShortOfRows[] = [];
  const unfilled: DisclosureTable[] = [];
  for (const table of tables) {
    const budget = layoutOf(table.layout)?.paidBy;
    if (budget === undefined || base.has(table)) continue;
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    const [list] = table.lists;
    const source = sourceOf(tables, base, budget);
    if (sheet === undefined || list === undefined) continue;
    if (source === undefined) {
      if (!list.lines.some((line) => line.code !== undefined) && table.emptyDeclaration === undefined)
        unfilled.push(table);
      continue;
    }
    const printed = new Set(list.lines.map((line) => line.code));
    const wanted = source.lines.filter((line) => line.code !== undefined && !printed.has(line.code));
    if (wanted.length === 0) continue;
    const rows = blankRows(sheet, table, list);
    if (rows.length < wanted.length) {
      shortOfRows.push({ table, needed: wanted.length, blank: rows.length });
      continue;
    }
    wanted.forEach((line, place) =>
      cells.push(...stubOf(snapshot, sheet, table, rows[place] ?? 0, { table: source.table, line })),
    );
  }
  return { cells, shortOfRows, unfilled };
}

/** The lines of 收入总表 that hold money of a budget, in the order of 支出总表 where that lists them too. */
export function sourceOf(
  tables: readonly DisclosureTable[],
  base: ReadonlySet<DisclosureTable>,
  budget: Budget,
): { table: DisclosureTable; lines: readonly TableLine[] } | undefined {
  const revenue = tables.find((table) => table.layout === 'revenue-summary' && base.has(table));
  const [list] = revenue?.lists ?? [];
  const column = list?.columns.findIndex(({ role, ofWhich }) => role === budget && !ofWhich) ?? -1;
  if (revenue === undefined || list === undefined || column < 0) return undefined;
  const paid = list.lines.filter((line) => line.code !== undefined && (line.figures[column]?.amount ?? ZERO) !== ZERO);
  const order = new Map(
    tables
      .find((table) => table.layout === 'expenditure-summary')
      ?.lists[0]?.lines.map((line, place) => [line.code, place]),
  );
  const placeOf = (line: TableLine): number => order.get(line.code) ?? Number.MAX_SAFE_INTEGER;
  return { table: revenue, lines: [...paid].sort((left, right) => placeOf(left) - placeOf(right)) };
}

/** Rows below the last line (or the header) and above the total that hold nothing at all. */
export function blankRows(sheet: SheetSnapshot, table: DisclosureTable, list: TableList): number[] {
  const entries = list.lines.filter((line) => line.role === undefined).map((line) => line.at);
  const after = Math.max(table.headerRows.bottom, ...entries);
  const total = list.lines.find((line) => line.role === 'total' && line.at > after);
  if (total === undefined) return [];
  const rows: number[] = [];
  for (let row = after + 1; row < total.at; row++) {
    const isBlank = Array.from({ length: table.range.right - table.range.left + 1 }, (_, place) =>
      contentAt(sheet, row, table.range.left + place),
    ).every((content) => content === undefined || content.text.trim() === '');
    if (isBlank) rows.push(row);
  }
  return rows;
}

function stubOf(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: DisclosureTable,
  row: number,
  from: StubCell['from'],
): StubCell[] {
  const { codes, caption } = stubColumns(sheet, table);
  const { line } = from;
  const code = line.code ?? '';
  const asNumber =
    line.codeCell !== undefined &&
    contentAt(
      snapshot.sheets.find(({ name }) => name === line.codeCell?.sheet) ?? sheet,
      line.codeCell.row,
      line.codeCell.column,
    )?.kind === 'number';
  const stub = codes.flatMap(({ column, part }): StubCell[] => {
    const digits = part === 'whole' ? code : part === 0 ? code.slice(0, 3) : code.slice(1 + 2 * part, 3 + 2 * part);
    const content: CellContent = asNumber
      ? { kind: 'number', value: Number(digits), text: digits }
      : { kind: 'text', text: digits };
    return digits === '' ? [] : [{ cell: { sheet: table.sheet, row, column }, content, table, from }];
  });
  const name = line.caption.trim().replace(/^\d{3,7}\s*/, '');
  return caption === undefined || name === ''
    ? stub
    : [
        ...stub,
        { cell: { sheet: table.sheet, row, column: caption }, content: { kind: 'text', text: name }, table, from },
      ];
}

/** The workbook as it will be once the lines are written. */
export function withCells(
  snapshot: WorkbookSnapshot,
  cells: readonly { readonly cell: CellRef; readonly content: CellContent }[],
): WorkbookSnapshot {
  if (cells.length === 0) return snapshot;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = cells.filter(({ cell }) => cell.sheet === sheet.name);
      if (own.length === 0) return sheet;
      const rows = [...sheet.rows];
      for (const { cell, content } of own) {
        const row = [...(rows[cell.row] ?? [])];
        row[cell.column] = content;
        rows[cell.row] = row;
      }
      return {
        ...sheet,
        rows,
        rowCount: Math.max(sheet.rowCount, rows.length),
        columnCount: Math.max(sheet.columnCount, ...own.map(({ cell }) => cell.column + 1)),
      };
    }),
  };
}
