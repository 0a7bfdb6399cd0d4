import type { Amount } from '../core/amount';
import type { Repair } from './repairs';
import type { EvidenceTable } from './evidence-table';
import { digitsOf } from './keyboard-slip';
import { amountAt } from './tie-lists';
import { cellsOf, keyOf, type CellOf } from './violations';

const LEAST_DIGITS = 4;
const MOST_FIGURES = 300_000;

/** Tells in how many other tables the repaired value is printed while the printed one is in none: a wrong copy. */
export function elsewhereIn(tables: readonly EvidenceTable[]): (repair: Repair) => number {
  let known: Map<Amount, CellOf[]> | undefined;
  return (repair) => {
    const table = tables[repair.cell.table];
    if (table === undefined || repair.also !== undefined) return 0;
    const printed = amountAt(table, repair.cell);
    const repaired = (printed + repair.change) as Amount;
    if (repaired === 0n || digitsOf(repaired) < LEAST_DIGITS) return 0;
    known ??= indexed(tables);
    const own = new Set<string>();
    for (const violation of repair.violations) for (const cell of cellsOf(violation)) own.add(keyOf(cell));
    own.delete(keyOf(repair.cell));
    const others = known.get(repaired) ?? [];
    if (others.some((cell) => own.has(keyOf(cell)))) return 0;
    if ((known.get(printed) ?? []).some((cell) => cell.table !== repair.cell.table)) return 0;
    return new Set(others.map((cell) => cell.table).filter((each) => each !== repair.cell.table)).size;
  };
}

function indexed(tables: readonly EvidenceTable[]): Map<Amount, CellOf[]> {
  const known = new Map<Amount, CellOf[]>();
  let count = 0;
  for (const [table, each] of tables.entries())
    for (const { row, column, entry } of each.figures.entries()) {
      if (entry.steps === 0 || count++ > MOST_FIGURES) continue;
      const cells = known.get(entry.amount);
      if (cells === undefined) known.set(entry.amount, [{ table, row, column }]);
      else if (cells.length < 50) cells.push({ table, row, column });
    }
  return known;
}
