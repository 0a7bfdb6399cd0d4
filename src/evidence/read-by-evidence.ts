import type { SheetSnapshot } from '../core/snapshot';
import { acrossLaws } from './across-laws';
import { balanceLaws } from './balance-law';
import { readDown, type ListReading } from './down-laws';
import { joinLists } from './joined-lists';
import { isRefuted, places, spotsOf, type Law } from './law';
import { exchanged, type Plane } from './plane';
import { readTable, type PlainTable } from './read-table';
import { regionsOf } from './regions';
import { shiftedColumns } from './shifted-column';
import type { EvidenceTable } from './evidence-table';

export interface ReadingOptions {
  /** What forms state of the sheet holds throughout, so that no column of it is shifted: none is looked for. */
  readonly isSettled?: boolean;
  /** The form is known, and its lines run down: they are not looked for to the right. */
  readonly isUpright?: boolean;
}

/**
 * Reads the tables of a sheet by what their figures prove, without knowing any form: regions, lists, lines, and the
 * laws under which most equations hold. Cost: linear in the filled cells.
 *
 * @returns one table for each region that holds amounts, in the order of the sheet. A law that the figures refute is
 * kept apart and raises nothing.
 */
export function readByEvidence(
  sheet: SheetSnapshot,
  { isSettled = false, isUpright = false }: ReadingOptions = {},
): EvidenceTable[] {
  const tables: EvidenceTable[] = [];
  for (const plane of regionsOf(sheet)) {
    const plain = readTable(plane, sheet);
    const down = plain === undefined ? undefined : withLaws(plain, isSettled);
    const other =
      down === undefined || isUpright || explains(down) ? undefined : readExchanged(plane, sheet, isSettled);
    const best =
      other !== undefined && down !== undefined && worth(other.laws) > 2 * Math.max(worth(down.laws), 0) + 4
        ? other
        : down;
    if (best !== undefined) tables.push(best);
  }
  return tables;
}

function withLaws(table: PlainTable, isSettled = false): EvidenceTable {
  const readings: ListReading[] = table.lists.map((list) => readDown(table, list));
  const laws = [
    ...joinLists(table, readings),
    ...table.lists.flatMap((list) => acrossLaws(table, list)),
    ...balanceLaws(table),
  ];
  const refuted = laws.filter(isRefuted);
  const standing = laws.filter((law) => !isRefuted(law));
  const lost = readings.flatMap((reading) => reading.lost);
  const shifted = isSettled ? [] : shiftedColumns(table, laws, lost);
  return { ...table, laws: standing, refuted, shifted };
}

function countFigures(table: EvidenceTable): number {
  let figures = 0;
  for (const { entry } of table.figures.entries()) if (entry.steps !== 0) figures++;
  return figures;
}

/** Whether the laws leave little unexplained, so that no other reading is needed. */
function explains(table: EvidenceTable): boolean {
  const figures = countFigures(table);
  const violated = [...table.laws, ...table.refuted].reduce((sum, law) => sum + law.record.violated, 0);
  return figures < 4 || (coveredFigures(table).size >= 0.6 * figures && violated <= 2);
}

/** Figures that stand in a place of a law that holds, by row and column. */
function coveredFigures(table: EvidenceTable): Set<string> {
  const covered = new Set<string>();
  for (const law of table.laws)
    for (const place of places(law))
      for (const { row, column } of spotsOf(place))
        if ((table.figures.at(row, column)?.steps ?? 0) !== 0) covered.add(`${row} ${column}`);
  return covered;
}

function worth(laws: readonly Law[]): number {
  return laws.reduce(
    (sum, { record, prior }) => sum + (record.held + record.violated > 0 ? Math.max(record.score - prior, -4) : 0),
    0,
  );
}

function readExchanged(plane: Plane, sheet: SheetSnapshot, isSettled: boolean): EvidenceTable | undefined {
  const header = plane.rows.find((cells) => cells.length >= 2 && !cells.some((cell) => /[:：]/.test(cell.text)))?.[0]
    ?.row;
  if (header === undefined || plane.rows.length > MOST_EXCHANGED) return undefined;
  const table = readTable(exchanged(plane, header), sheet, true);
  return table === undefined ? undefined : withLaws(table, isSettled);
}

/** A table whose lines run to the right has few rows. */
const MOST_EXCHANGED = 200;
