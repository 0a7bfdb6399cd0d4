import { shiftsByTies, type ShiftByTies } from './shifted-by-ties';
import type { EvidenceTable } from './evidence-table';
import type { Tie, UnitSlip } from './figure-tie';
import { tieByEvidence } from './tie-by-evidence';
import { tieListsOf } from './tie-lists';
import { unitSlips } from './unit-slips';

/** What the figures of a workbook say together: its tables, what they repeat of each other, and other readings. */
export interface Evidence {
  readonly tables: readonly EvidenceTable[];
  readonly ties: readonly Tie[];
  /** Shifted columns, proven by their own table or by what other tables print. */
  readonly shifts: readonly ShiftByTies[];
  readonly unitSlips: readonly UnitSlip[];
}

/**
 * Joins the tables of a workbook's sheets, in the order of the sheets. Cost: linear in the figures.
 * @param settled tables that hold throughout, so that no column of theirs is shifted
 */
export function evidenceOf(
  tables: readonly EvidenceTable[],
  settled: ReadonlySet<EvidenceTable> = new Set(),
): Evidence {
  const own = tables.flatMap((each, table) => each.shifted.map((shift) => ({ ...shift, table })));
  if (tables.filter((table) => !table.isHidden).length < 2) return { tables, ties: [], shifts: own, unitSlips: [] };
  const known = new Set(own.map(({ table, column }) => `${table} ${column}`));
  // Hidden sheets take no part: a hidden old copy would take the place of the visible table.
  const lists = tables.flatMap((table, index) => (table.isHidden ? [] : tieListsOf(table, index)));
  const shifts = shiftsByTies(tables, lists, settled);
  return {
    tables,
    ties: tieByEvidence(tables, lists),
    shifts: [...own, ...shifts.filter(({ table, column }) => !known.has(`${table} ${column}`))],
    unitSlips: unitSlips(tables, lists),
  };
}
