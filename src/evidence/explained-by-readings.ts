import type { Amount } from '../core/amount';
import type { Evidence } from './workbook-evidence';
import type { EvidenceFinding } from './evidence-finding';
import { cellsOf, keyOf, type Violation } from './violations';

const LEAST_PROOF = 3;

/** Violated places that a shifted column or a wrong unit explains, one finding for each; the others are judged on. */
export function explainedByReadings(
  { tables, shifts, unitSlips }: Evidence,
  violations: readonly Violation[],
): { readonly others: Violation[]; readonly findings: EvidenceFinding[] } {
  const findings: EvidenceFinding[] = [];
  let others = [...violations];
  for (const shift of shifts) {
    const moved = new Set(shift.rows.map((row) => keyOf({ table: shift.table, row, column: shift.column })));
    const own = others.filter((violation) => cellsOf(violation).some((cell) => moved.has(keyOf(cell))));
    const explained = new Set(own);
    others = others.filter((violation) => !explained.has(violation));
    findings.push({
      severity: shift.proof >= LEAST_PROOF ? 'error' : 'warning',
      cell: shift.first,
      change: 0n as Amount,
      equals: [],
      violations: own,
      posterior: shift.proof,
      reading: { kind: 'shifted', shift },
    });
  }
  for (const slip of unitSlips) {
    const table = tables[slip.table];
    if (table === undefined) continue;
    const { top, left } = table.range;
    // One table against one: which of the two is wrong is not proven. Without a stated unit nothing is said wrongly.
    const isProven = table.isUnitStated && slip.partners.length > 1 && slip.contradicting === 0;
    findings.push({
      severity: isProven ? 'error' : table.isUnitStated ? 'warning' : 'note',
      cell: { sheet: table.sheet, row: top, column: left },
      change: 0n as Amount,
      equals: [],
      violations: [],
      posterior: slip.agreeing,
      reading: { kind: 'unit', slip },
    });
  }
  return { others, findings };
}
