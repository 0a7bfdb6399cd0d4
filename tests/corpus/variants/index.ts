import type { SheetSnapshot, WorkbookSnapshot } from '../engine';
import { insertBlankColumns, insertBlankRows } from './insert-blanks';
import { moveTotals } from './move-totals';
import { roundEveryCell } from './round';

/** A way to write the same workbook otherwise; what is sound stays sound. */
export interface Variant {
  readonly name: string;
  readonly change: (snapshot: WorkbookSnapshot) => WorkbookSnapshot;
}

export const VARIANTS: readonly Variant[] = [
  { name: 'every cell rounded on its own', change: roundEveryCell },
  {
    name: 'merges removed',
    change: onEverySheet((sheet) => ({ ...sheet, merges: [] })),
  },
  { name: 'blank rows inserted', change: onEverySheet(insertBlankRows) },
  { name: 'blank columns inserted', change: onEverySheet(insertBlankColumns) },
  {
    name: 'totals first',
    change: onEverySheet((sheet) => moveTotals(sheet, 'first')),
  },
  {
    name: 'totals last',
    change: onEverySheet((sheet) => moveTotals(sheet, 'last')),
  },
];

function onEverySheet(change: (sheet: SheetSnapshot) => SheetSnapshot): Variant['change'] {
  return (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.map(change) });
}
