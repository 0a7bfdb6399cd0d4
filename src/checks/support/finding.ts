import { cellOf, address, cellKey, type CellRef } from '../../core/cell';
import type { Figure } from '../../core/figure';
import type { Finding, FindingCell, Severity } from '../../model/finding';
import type { Bilingual } from '../../core/bilingual';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { DisclosureTable } from '../../model/table';

/** A finding about some cells of a table; `about` tells it from the others of its check in that table. */
export function findingIn(
  table: DisclosureTable,
  check: string,
  severity: Severity,
  message: Bilingual,
  cells: readonly FindingCell[],
  about = '',
): Finding {
  return {
    id: [check, table.id, about].filter((part) => part !== '').join('/'),
    check,
    severity,
    message,
    cells,
    table,
  };
}

/** The cells of figures, each once. */
export function cellsOf(figures: readonly Figure[]): readonly FindingCell[] {
  return uniqueCells(figures.map((figure) => ({ ...cellOf(figure), text: figure.text })));
}

export function uniqueCells(cells: readonly FindingCell[]): readonly FindingCell[] {
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

export function addresses(cells: readonly CellRef[]): readonly string[] {
  return cells.map(address);
}

/** A cell with what it shows. */
export function shown(snapshot: WorkbookSnapshot, cell: CellRef): FindingCell {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  return {
    sheet: cell.sheet,
    row: cell.row,
    column: cell.column,
    text: sheet?.rows[cell.row]?.[cell.column]?.text ?? '',
  };
}

/** Where one goes to see a table as a whole: its title, else the first cell of its area that holds something. */
export function startOf(snapshot: WorkbookSnapshot, table: DisclosureTable): FindingCell {
  const { top, left, bottom, right } = table.range;
  const rows = snapshot.sheets.find(({ name }) => name === table.sheet)?.rows ?? [];
  const cells = (row: number): readonly FindingCell[] =>
    (rows[row] ?? []).flatMap((content, column) =>
      content === undefined ? [] : [{ sheet: table.sheet, row, column, text: content.text }],
    );
  for (let row = Math.max(0, top - TITLE_ABOVE); row <= table.headerRows.bottom; row++) {
    const title = cells(row).find(({ text }) => table.title !== '' && text.trim() === table.title);
    if (title !== undefined) return title;
  }
  for (let row = top; row <= bottom; row++) {
    const first = cells(row).find(({ column }) => column >= left && column <= right);
    if (first !== undefined) return first;
  }
  return { sheet: table.sheet, row: top, column: left, text: '' };
}

/** Rows above its area in which a table's title may stand. */
const TITLE_ABOVE = 8;
