import type { Amount } from '../core/amount';
import { places, type Spot } from './law';
import { amountAt, type TieList } from './tie-lists';
import type { EvidenceTable } from './evidence-table';

/**
 * Whether two lists have the same scope: a total of what the tie covers of the one is a total of what it covers of the
 * other. Two lists with different totals may differ line by line and both be right.
 */
export function sharedTotals(
  one: EvidenceTable,
  left: TieList,
  leftSpots: readonly Spot[],
  other: EvidenceTable,
  right: TieList,
  rightSpots: readonly Spot[],
  allowance: bigint,
): boolean {
  const totals = [...coveredTotals(one, left, leftSpots)];
  if (totals.length === 0) return false;
  for (const amount of coveredTotals(other, right, rightSpots))
    for (const each of totals) {
      const difference = amount - each;
      if (difference <= 3n * allowance && -difference <= 3n * allowance) return true;
    }
  return false;
}

/** More than a sheet has. */
const MOST_COLUMNS = 2 ** 15;

/** Totals, printed and added up, of sums whose parts all stand in the tie. */
function coveredTotals(table: EvidenceTable, list: TieList, joined: readonly Spot[]): Set<Amount> {
  const found = new Set<Amount>();
  const known = new Set(joined.map(({ row, column }) => row * MOST_COLUMNS + column));
  const wanted = list.direction === 'column' ? 'total' : 'across';
  for (const law of table.laws) {
    if (law.list !== list.list || law.kind !== wanted) continue;
    const own = { ...law, over: law.over.includes(list.at) ? [list.at] : [] };
    for (const { total, parts } of places(own)) {
      if (list.direction === 'column' && parts[0]?.column !== list.at) continue;
      if (!parts.every((part) => known.has(part.row * MOST_COLUMNS + part.column) || amountAt(table, part) === 0n))
        continue;
      found.add(amountAt(table, total));
      found.add(parts.reduce((sum, part) => (sum + amountAt(table, part)) as Amount, 0n as Amount));
    }
  }
  found.delete(0n as Amount);
  return found;
}
