import type { SheetSnapshot } from '../../src/core/snapshot';
import { recognise } from '../../src/recognise';
import { reviewWorkbook, type Review } from '../../src/review';
import type { DrawnTable } from './draw';
import { sheet, workbook } from './sheet';

/** What a review of drawn sheets says, by the ids of the checks that find something; notices too. */
export function foundIn(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return [...new Set(reviewOf(...sheets).findings.map(({ check }) => check))].sort();
}

export function reviewOf(...sheets: readonly SheetSnapshot[]): Review {
  return reviewWorkbook(workbook(...sheets));
}

/** How many equations of an identity were evaluated in drawn sheets. */
export function evaluated(id: string, ...sheets: readonly SheetSnapshot[]): number {
  return reviewOf(...sheets).outcomes.find(({ check }) => check === id)?.equations ?? 0;
}

/** A sheet drawn as text (see `sheet`), its lines set in as the code around them; empty lines are left out. */
export function drawn(name: string, text: string, merges: readonly string[] = []): SheetSnapshot {
  const lines = text.split('\n').map((line) => line.trimStart());
  return sheet(name, lines.filter((line) => line !== '').join('\n'), merges);
}

/** The one table of a sheet drawn as text, as it is recognised. */
export function recognised(name: string, text: string, merges: readonly string[] = []): DrawnTable {
  const on = drawn(name, text, merges);
  const [table, ...others] = recognise(workbook(on)).tables;
  if (table === undefined || others.length > 0) throw new Error(`${name} is not one table`);
  return { sheet: on, table };
}
