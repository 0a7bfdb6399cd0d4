import { address } from '../../src/core/cell';
import type { SheetSnapshot } from '../../src/core/snapshot';
import { evidenceOf, readByEvidence, type Evidence } from '../../src/evidence';
import { reviewWorkbook } from '../../src/review';

export function evidenceFrom(...sheets: readonly SheetSnapshot[]): Evidence {
  return evidenceOf(sheets.flatMap((sheet) => readByEvidence(sheet)));
}

const READINGS: Readonly<Record<string, string>> = { 'shifted-column': 'shifted', 'unit-slip': 'unit' };

/**
 * What a review of the sheets raises about relations of figures: one entry a headline, `error 表一!C5` with its first
 * suspect; of another reading the kind and its first cell.
 */
export function raised(...sheets: readonly SheetSnapshot[]): string[] {
  const { groups } = reviewWorkbook({ name: 'drawn.xlsx', sheets });
  return groups.flatMap(({ severity, findings: [head], suspects: [suspect] }) => {
    const reading = READINGS[head?.check ?? ''];
    const cell = reading === undefined ? (suspect ?? head?.cells[0]) : head?.cells[0];
    if (cell === undefined || severity === 'notice' || (reading === undefined && head?.judged === undefined)) return [];
    return [`${severity} ${reading === undefined ? '' : `${reading} `}${cell.sheet}!${address(cell)}`];
  });
}
