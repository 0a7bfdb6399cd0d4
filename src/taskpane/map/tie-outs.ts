import { termsOf, type JudgedEquation } from '../../model/equation';
import type { DisclosureTable } from '../../model/table';
import { everyEquation } from '../../judgement/judge-relations';
import type { Review } from '../../review';

export type EdgeState = 'holds' | 'differs' | 'undecided';

/** All identities between two tables: one line of the tie-out map. */
export interface TieOut {
  readonly left: DisclosureTable;
  readonly right: DisclosureTable;
  readonly equations: readonly JudgedEquation[];
  readonly holding: number;
  readonly state: EdgeState;
}

/** The identities between tables, gathered by the two tables that they tie; the broken ones first. */
export function tieOutsOf(review: Review): readonly TieOut[] {
  const pairs = new Map<string, { left: DisclosureTable; right: DisclosureTable; equations: JudgedEquation[] }>();
  const order = new Map(review.tables.map((table, index) => [table.id, index]));
  const place = (table: DisclosureTable) => order.get(table.id) ?? order.size;
  for (const judged of everyEquation(review)) {
    const tables = [...new Map(termsOf(judged.equation).map(({ table }) => [table.id, table])).values()].sort(
      (a, b) => place(a) - place(b),
    );
    tables.forEach((left, index) => {
      for (const right of tables.slice(index + 1)) {
        const key = `${left.id}\u0000${right.id}`;
        const pair = pairs.get(key);
        if (pair === undefined) pairs.set(key, { left, right, equations: [judged] });
        else pair.equations.push(judged);
      }
    });
  }
  const rank: Readonly<Record<EdgeState, number>> = { differs: 0, undecided: 1, holds: 2 };
  return [...pairs.values()]
    .map((pair) => ({ ...pair, holding: pair.equations.filter(holds).length, state: stateOf(pair.equations) }))
    .sort((a, b) => rank[a.state] - rank[b.state]);
}

function holds({ verdict }: JudgedEquation): boolean {
  return verdict.kind === 'holds' || verdict.kind === 'rounding';
}

function stateOf(equations: readonly JudgedEquation[]): EdgeState {
  if (equations.some(({ verdict }) => verdict.kind === 'differs')) return 'differs';
  return equations.some(({ verdict }) => verdict.kind === 'undecidable') ? 'undecided' : 'holds';
}
