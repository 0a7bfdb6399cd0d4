import { shiftsByTies, type ShiftByTies } from './shifted-by-ties';
import type { EvidenceTable } from './evidence-table';
import type { Tie, UnitSlip } from './figure-tie';
import { tieByEvidence } from './tie-by-evidence';
import { unitSlips } from './unit-slips';

/** What the figures of a workbook say together: its tables, what they repeat of each other, and other readings. */
export interface Evidence {
  readonly tables: readonly EvidenceTable[];
  readonly ties: readonly Tie[];
  /** Shifted columns, proven by their own table or by what other tables print. */
  readonly shifts: readonly ShiftByTies[];
  readonly unitSlips: readonly UnitSlip[];
}

/** Joins the tables of a workbook's sheets, in the order of the sheets. Cost: linear in the figures. */
export function evidenceOf(tables: readonly EvidenceTable[]): Evidence {
  const own = tables.flatMap((each, table) => each.shifted.map((shift) => ({ ...shift, table })));
  const isKnown = (shift: ShiftByTies): boolean =>
    own.some((other) => other.table === shift.table && other.column === shift.column);
  if (tables.filter((table) => !table.isHidden).length < 2) return { tables, ties: [], shifts: own, unitSlips: [] };
  return {
    tables,
    ties: tieByEvidence(tables),
    shifts: [...own, ...shiftsByTies(tables).filter((shift) => !isKnown(shift))],
    unitSlips: unitSlips(tables),
  };
}
