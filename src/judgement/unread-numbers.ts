import type { CellRange } from '../core/cell';
import { parseFigure } from '../core/figure';
import { contentAt, type SheetSnapshot } from '../core/snapshot';
import type { TableCoverage } from '../model/coverage';
import { CellGroups } from './cell-groups';
import type { Spot } from './law-sums';

/** Fewer numbers than these outside all tables are dates, page numbers and telephones, not a table that was missed. */
export const LEAST_NUMBERS = 4;

/**
 * What stands in no table at all though it looks like amounts: one entry a sheet. Cost: rows that no table covers.
 *
 * @param tables everything on these sheets that was read as a table
 */
export function unreadRegions(
  sheets: readonly SheetSnapshot[],
  tables: readonly { readonly sheet: string; readonly range: CellRange }[],
): TableCoverage[] {
  return sheets.flatMap((sheet): TableCoverage[] => {
    const covered = new Uint8Array(sheet.rowCount);
    for (const { sheet: name, range } of tables) if (name === sheet.name) covered.fill(1, range.top, range.bottom + 1);
    const cells: Spot[] = [];
    for (let row = 0; row < sheet.rowCount; row++) if (covered[row] === 0) cells.push(...amountsIn(sheet, row));
    if (cells.length < LEAST_NUMBERS) return [];
    const open = new CellGroups<'hidden' | 'unread'>();
    for (const cell of cells) open.add(sheet.visibility === 'visible' ? 'unread' : 'hidden', cell);
    return [
      {
        table: undefined,
        title: '',
        sheet: sheet.name,
        range: around(cells),
        figures: cells.length,
        inEquations: 0,
        open: open.groups(),
        aside: [],
      },
    ];
  });
}

function amountsIn(sheet: SheetSnapshot, row: number): Spot[] {
  const found: Spot[] = [];
  sheet.rows[row]?.forEach((_, column) => {
    const content = contentAt(sheet, row, column);
    if (content === undefined || content.kind === 'boolean' || content.kind === 'error') return;
    const reading = parseFigure(content.text);
    // Whole numbers outside all tables are years, codes, serial numbers and pages; amounts show decimals or commas.
    if (reading.kind === 'printed' && (reading.decimals > 0 || content.text.includes(','))) found.push({ row, column });
  });
  return found;
}

function around(cells: readonly Spot[]): CellRange {
  const range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return range;
}
