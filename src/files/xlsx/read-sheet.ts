import { address, type CellRange } from '../../core/cell';
import type { CellContent, SheetSnapshot } from '../../core/snapshot';
import { WorkbookError } from '../../port/workbook-error';
import { hiddenColumnsOf } from '../hidden-columns';
import { coverTooMuch } from '../merges';
import { contentOf, type WorkbookContext } from './cell-content';
import type { Allowance } from './limits';
import type { Pace } from './pace';
import { LATER, newFormulaBook } from './shared-formulas';
import { sheetHandler, type RawCell } from './sheet-xml';
import type { SheetPart } from './workbook-part';
import { isTrue, readXml } from './xml';
import type { ZipArchive } from './zip';

/** Reads one worksheet. Rows and cells that are only formatted leave no trace. */
export async function readSheet(
  archive: ZipArchive,
  part: SheetPart,
  context: WorkbookContext,
  allowance: Allowance,
  pace: Pace,
): Promise<SheetSnapshot> {
  const rows: (CellContent | undefined)[][] = [];
  const merges: CellRange[] = [];
  const hidden: number[] = [];
  const hiddenColumns: [number, number][] = [];
  const followers: RawCell[] = [];
  const formulas = newFormulaBook();
  let isProtected = false;
  let columnCount = 0;

  const place = { file: archive.file, sheet: part.name };
  const put = (cell: RawCell, formula: string | undefined): void => {
    const content = contentOf(cell, formula, part.name, context);
    if (content === undefined) return;
    allowance.keep(1, place);
    const row = (rows[cell.row] ??= []);
    if (row[cell.column] !== undefined) throw new WorkbookError('damaged', { ...place, cell: address(cell) });
    row[cell.column] = content;
    if (cell.column >= columnCount) columnCount = cell.column + 1;
  };
  const handler = sheetHandler({
    row(row, attributes) {
      if (isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0) hidden.push(row);
    },
    columns(attributes) {
      if (!isTrue(attributes['hidden']) && Number(attributes['width'] ?? 1) !== 0) return;
      allowance.keep(1, place);
      hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
    },
    cell(cell) {
      const formula = formulas.formulaOf(cell);
      if (formula === LATER) followers.push(cell);
      else put(cell, formula);
    },
    merge(area) {
      allowance.keep(1, place);
      merges.push(area);
    },
    protection(state) {
      isProtected = state;
    },
  });
  await readXml(archive, part.entry, handler, pace);
  for (const cell of followers) {
    const formula = formulas.formulaOf(cell);
    if (formula === LATER) throw new WorkbookError('damaged', { ...place, cell: address(cell) });
    put(cell, formula);
  }
  if (coverTooMuch(merges, rows.length)) throw new WorkbookError('damaged', place);
  return {
    name: part.name,
    visibility: part.visibility,
    isProtected,
    rowCount: rows.length,
    columnCount,
    rows,
    merges,
    hiddenRows: new Set(hidden.filter((row) => row < rows.length)),
    ...hiddenColumnsOf(hiddenColumns, columnCount),
  };
}
