import type { Equation, Proof, Term } from '../model/equation';
import type { DisclosureTable } from '../model/table';
import { judge } from '../model/judge';
import { equationOf } from '../identities/terms';
import { Balance, type Tally } from '../identities/tally';
import { figureLocatorOf } from './figure-locator';

/** A cell of a sheet. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * A law that a table's own figures prove, as the equations it states: each sum again and again in every row (across) or
 * column (down) of `over`, or spelled out cell by cell. Rows and columns are the sheet's. Plain data, so that a review
 * can be handed from one thread to another.
 */
export interface LawSums {
  readonly kind: 'law';
  readonly identity: 'evidence-sum';
  readonly sheet: string;
  /** Tables whose figures it adds up; the first one names it. */
  readonly tables: readonly DisclosureTable[];
  /** Figures that stand in no list of those tables, by `row column`. */
  readonly extras: ReadonlyMap<string, Term>;
  readonly direction: 'down' | 'across';
  /** Total = parts less `minus`. */
  readonly sums: readonly {
    readonly total: number;
    readonly parts: readonly number[];
    readonly minus?: readonly number[];
  }[];
  readonly over: readonly number[];
  readonly spelt: readonly LawPlace[];
  /** Tells it from other laws of its sheet. */
  readonly which: string;
  readonly proof: Proof;
  /** Whether a place that does not hold is a finding; where not, only the places that hold are stated. */
  readonly raises: boolean;
}

/** One equation of a law, by its cells. */
export interface LawPlace {
  readonly total: Spot;
  readonly parts: readonly Spot[];
  readonly minus?: readonly Spot[];
}

export function* placesOfLaw({ direction, sums, over, spelt }: LawSums): Generator<LawPlace> {
  for (const { total, parts, minus } of sums)
    for (const at of over) {
      const spot = (along: number): Spot =>
        direction === 'down' ? { row: along, column: at } : { row: at, column: along };
      yield {
        total: spot(total),
        parts: parts.map(spot),
        ...(minus === undefined ? {} : { minus: minus.map(spot) }),
      };
    }
  yield* spelt;
}

export function tallyOfLaw(law: LawSums): Tally {
  const tally = { equations: 0, holding: 0 };
  const balance = new Balance();
  for (const { total, parts, minus = [] } of placesOfLaw(law)) {
    balance.begin();
    for (const part of minus) balance.add(termIn(law, part)?.figure);
    balance.add(termIn(law, total)?.figure);
    for (const part of parts) balance.take(termIn(law, part)?.figure);
    balance.enter(tally);
  }
  return law.raises ? tally : { equations: tally.holding, holding: tally.holding };
}

/** Its equations one by one. A place whose total is no figure of a table states nothing. */
export function equationsOfLaw(law: LawSums): Equation[] {
  const equations: Equation[] = [];
  for (const { total, parts, minus = [] } of placesOfLaw(law)) {
    const left = termIn(law, total);
    if (left === undefined) continue;
    const right = [
      ...parts.flatMap((part) => termIn(law, part) ?? []),
      ...minus.flatMap((part) => {
        const term = termIn(law, part);
        return term === undefined ? [] : [{ ...term, sign: -1 } as const];
      }),
    ];
    const id = `${law.identity}:${law.tables[0]?.id ?? law.sheet}:${law.which}:${total.row}:${total.column}`;
    const equation = equationOf({ id, identity: law.identity, strength: 'hard', left: [left], right });
    if (law.raises || judge(equation).verdict.kind === 'holds') equations.push({ ...equation, proof: law.proof });
  }
  return equations;
}

/** The figure in a cell, as a term of the law. */
export function termIn(
  { tables, extras }: Pick<LawSums, 'tables' | 'extras'>,
  { row, column }: Spot,
): Term | undefined {
  for (const table of tables) {
    const term = figureLocatorOf(table).termAt(row, column);
    if (term !== undefined) return term;
  }
  return extras.get(`${row} ${column}`);
}
