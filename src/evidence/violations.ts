import type { Amount } from '../core/amount';
import { isRefuted, places, spotsOf, type Law, type Spot } from './law';
import type { EvidenceTable } from './evidence-table';
import type { Tie } from './figure-tie';
import { amountAt } from './tie-lists';
import { isViolated, weigh } from './weigh';

/** A place of a law or of a tie that does not hold, in cells of the workbook. */
export interface Violation {
  readonly id: number;
  readonly source: Law | Tie;
  readonly isTie: boolean;
  /** log10: how sure it is that the relation is meant. */
  readonly sureness: number;
  readonly total: CellOf;
  readonly parts: readonly CellOf[];
  /** What is subtracted from the parts. */
  readonly minus: readonly CellOf[];
  /** Left less right. */
  readonly difference: Amount;
}

export interface CellOf extends Spot {
  readonly table: number;
}

export function cellsOf({ total, parts, minus }: Violation): readonly CellOf[] {
  return [total, ...parts, ...minus];
}

export function keyOf({ table, row, column }: CellOf): string {
  return `${table} ${row} ${column}`;
}

/** Laws of a kind stand or fall together in one workbook: a kind's record elsewhere moves a law by up to 1. */
export function pooled(tables: readonly EvidenceTable[]): (law: Law) => number {
  const records = new Map<string, { held: number; violated: number }>();
  const kindOf = (law: Law): string => `${law.kind} ${law.hypothesis.split(':')[0] ?? ''}`;
  for (const table of tables)
    for (const law of [...table.laws, ...table.refuted]) {
      const known = records.get(kindOf(law)) ?? { held: 0, violated: 0 };
      records.set(kindOf(law), { held: known.held + law.record.held, violated: known.violated + law.record.violated });
    }
  return (law) => {
    const { held = 0, violated = 0 } = records.get(kindOf(law)) ?? {};
    const others = held - law.record.held;
    const against = violated - law.record.violated;
    if (others + against <= 4) return 0;
    return Math.max(-1, Math.min(1, Math.log10(Math.max(others, 0.5) / Math.max(against, 1) / 3)));
  };
}

/** Laws from this sureness on are looked at; below it they are only notes. */
const LEAST = -3;

/** All places that do not hold, of laws that stand and of ties. Linear in the places of violated laws. */
export function violationsOf(tables: readonly EvidenceTable[], ties: readonly Tie[]): Violation[] {
  const found: Violation[] = [];
  const pool = pooled(tables);
  for (const [table, each] of tables.entries()) {
    if (each.isHidden) continue;
    for (const law of each.laws) {
      if (law.record.violated === 0 || isRefuted(law)) continue;
      const sureness = law.record.score + pool(law);
      if (sureness < LEAST) continue;
      for (const place of places(law)) {
        const { total, parts, minus = [] } = place;
        if (!isViolated(each.scale, place)) continue;
        const right = minus.reduce(
          (sum, part) => sum - amountAt(each, part),
          parts.reduce((sum, part) => sum + amountAt(each, part), 0n),
        );
        found.push({
          id: found.length,
          source: law,
          isTie: false,
          sureness,
          total: { table, ...total },
          parts: parts.map((part) => ({ table, ...part })),
          minus: minus.map((part) => ({ table, ...part })),
          difference: (amountAt(each, total) - right) as Amount,
        });
      }
    }
  }
  for (const tie of ties)
    for (const place of tie.places)
      if (!place.holds)
        found.push({
          id: found.length,
          source: tie,
          isTie: true,
          sureness: tie.score,
          total: { table: tie.left.table, ...place.left },
          parts: [{ table: tie.right.table, ...place.right }],
          minus: [],
          difference: (place.leftAmount - place.rightAmount) as Amount,
        });
  return found;
}

/** For each cell of interest how many places that prove something hold over it, and which. */
export interface Support {
  readonly laws: number;
  readonly ties: number;
  /** Ids of the places, so that a move within one place is not counted against it. */
  readonly ids: readonly number[];
  /** Places that hold within rounding only. */
  readonly rounded: number;
}

export function supportOf(
  tables: readonly EvidenceTable[],
  ties: readonly Tie[],
  interest: ReadonlySet<string>,
): Map<string, Support> {
  const found = new Map<string, { laws: number; ties: number; ids: number[]; rounded: number }>();
  let id = 0;
  const note = (cell: CellOf, kind: 'laws' | 'ties', proves: 'exactly' | 'rounded' | 'nothing'): void => {
    const key = keyOf(cell);
    if (!interest.has(key)) return;
    let known = found.get(key);
    if (known === undefined) found.set(key, (known = { laws: 0, ties: 0, ids: [], rounded: 0 }));
    known[kind]++;
    if (proves === 'exactly') known.ids.push(id);
    else if (proves === 'rounded') known.rounded++;
  };
  const tablesOfInterest = new Set([...interest].map((key) => Number(key.slice(0, key.indexOf(' ')))));
  for (const table of tablesOfInterest) {
    const each = tables[table];
    if (each === undefined) continue;
    for (const law of each.laws) {
      if (law.record.score < 1 || (law.record.held === 0 && law.prior < 1)) continue;
      for (const place of places(law)) {
        const weighed = weigh(each.scale, place);
        if (weighed === undefined || weighed.verdict === 'violated') continue;
        id++;
        const spots = spotsOf(place);
        let nonZero = 0;
        for (const spot of spots) if ((each.figures.at(spot.row, spot.column)?.steps ?? 0) !== 0) nonZero++;
        for (const spot of spots)
          note(
            { table, ...spot },
            'laws',
            nonZero < 2 ? 'nothing' : weighed.verdict === 'rounding' ? 'rounded' : 'exactly',
          );
      }
    }
  }
  for (const tie of ties)
    for (const place of tie.places)
      if (place.holds) {
        id++;
        note({ table: tie.left.table, ...place.left }, 'ties', 'exactly');
        note({ table: tie.right.table, ...place.right }, 'ties', 'exactly');
      }
  return found;
}
