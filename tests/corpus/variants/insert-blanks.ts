import { createRandom } from '../../generate/random';
import { amountsOn } from '../amounts';
import type { CellContent, CellRange, SheetSnapshot } from '../engine';
import { hashOf } from '../half';
import { withoutFormula } from '../rewrite';

/** How often a line or a column gets a blank one before it. */
const OFTEN = 0.25;

/** Blank rows below the title and between the lines of a table, as people leave them; the header stays whole. */
export function insertBlankRows(sheet: SheetSnapshot): SheetSnapshot {
  const { chance } = createRandom(hashOf(sheet.name));
  const firstLine = Math.min(...amountsOn(sheet).map(({ row }) => row));
  const place = placesAfter(sheet.rowCount, (row) => row === 1 || (row > firstLine && chance(OFTEN)));
  const rows: SheetSnapshot['rows'][number][] = Array.from({ length: place(sheet.rowCount) }, () => undefined);
  for (const [at, row] of sheet.rows.entries()) rows[place(at)] = row?.map(withoutFormula);
  return {
    ...sheet,
    rows,
    rowCount: place(sheet.rowCount - 1) + 1,
    merges: sheet.merges.map((merge) => ({
      ...merge,
      top: place(merge.top),
      bottom: place(merge.bottom),
    })),
    hiddenRows: new Set([...sheet.hiddenRows].map(place)),
  };
}

/** A blank column at the left and others between the columns; a merged header grows with it, as in Excel. */
export function insertBlankColumns(sheet: SheetSnapshot): SheetSnapshot {
  const { chance } = createRandom(hashOf(sheet.name));
  const place = placesAfter(sheet.columnCount, (column) => column === 0 || chance(OFTEN));
  const spread = (row: readonly (CellContent | undefined)[]): (CellContent | undefined)[] => {
    const cells: (CellContent | undefined)[] = Array.from({ length: place(sheet.columnCount) }, () => undefined);
    for (const [at, content] of row.entries()) cells[place(at)] = withoutFormula(content);
    return cells;
  };
  const grown = (merge: CellRange): CellRange => ({
    ...merge,
    left: place(merge.left),
    right: place(merge.right),
  });
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (row === undefined ? undefined : spread(row))),
    columnCount: place(sheet.columnCount - 1) + 1,
    merges: sheet.merges.map(grown),
  };
}

/** Where each of `count` rows or columns stands once blank ones are inserted before some of them. */
function placesAfter(count: number, isBefore: (at: number) => boolean): (at: number) => number {
  const places: number[] = [];
  let inserted = 0;
  for (let at = 0; at < count; at += 1) {
    if (isBefore(at)) inserted += 1;
    places.push(at + inserted);
  }
  return (at) => places[at] ?? at + inserted;
}
