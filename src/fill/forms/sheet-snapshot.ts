import type { CellContent, SheetSnapshot } from '../../core/snapshot';
import type { PlainCell, PlainSheet } from '../../core/plain-workbook';

/** A sheet that is yet to be written, as it would be read. */
export function snapshotOfPlain(sheet: PlainSheet): SheetSnapshot {
  const rows = sheet.rows.map((row) => row?.map(contentOf));
  return {
    name: sheet.name,
    visibility: 'visible',
    isProtected: false,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row?.length ?? 0)),
    rows,
    merges: sheet.merges ?? [],
    hiddenRows: new Set(),
  };
}

function contentOf(cell: PlainCell | undefined): CellContent | undefined {
  const input = cell?.input;
  switch (input?.kind) {
    case 'text':
      return { kind: 'text', text: input.text };
    case 'number':
      return { kind: 'number', text: input.decimal, value: Number(input.decimal) };
    default:
      return undefined;
  }
}
