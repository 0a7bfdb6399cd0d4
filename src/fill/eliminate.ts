import type { Amount } from '../core/amount';
import type { Balance } from './balance';
import { greatestDivisor, type UsedBalance } from './balance';

interface Row {
  readonly unknowns: Map<string, bigint>;
  /** The combination of balances that this row is. */
  readonly used: Map<number, bigint>;
}

/** Together they are solved by elimination, whose cost grows with the cube of their number. */
const MOST_UNKNOWNS = 150;

/** Cells that several balances determine only together: Gaussian elimination over whole numbers. */
export function eliminate(
  balances: readonly Balance[],
  known: ReadonlyMap<string, Amount>,
): readonly { readonly key: string; readonly used: readonly UsedBalance[] }[] {
  return components(balances, known).flatMap((component) => {
    const reduced = reduceRows(component.map((place) => rowOf(balances, place, known)));
    return reduced.flatMap(({ unknowns, used }) => {
      const [only] = unknowns;
      if (unknowns.size !== 1 || only === undefined) return [];
      const [key, denominator] = only;
      return [
        {
          key,
          used: [...used].flatMap(([place, numerator]) =>
            balances[place] === undefined || numerator === 0n
              ? []
              : [{ balance: balances[place], numerator, denominator }],
          ),
        },
      ];
    });
  });
}

function rowOf(balances: readonly Balance[], place: number, known: ReadonlyMap<string, Amount>): Row {
  const open = balances[place]?.terms.filter(({ key }) => !known.has(key)) ?? [];
  return { unknowns: new Map(open.map(({ key, coefficient }) => [key, coefficient])), used: new Map([[place, 1n]]) };
}

/** Balances that share unknown cells. */
function components(balances: readonly Balance[], known: ReadonlyMap<string, Amount>): number[][] {
  const using = new Map<string, number[]>();
  const open = balances.map((balance, place) => {
    const keys = balance.terms.filter(({ key }) => !known.has(key)).map(({ key }) => key);
    for (const key of keys) {
      const places = using.get(key);
      if (places === undefined) using.set(key, [place]);
      else places.push(place);
    }
    return keys;
  });
  const seen = new Set<number>();
  const found: number[][] = [];
  for (const [place, keys] of open.entries()) {
    if (keys.length === 0 || seen.has(place)) continue;
    const unknowns = new Set<string>();
    const component: number[] = [];
    const waiting = [place];
    seen.add(place);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      component.push(next);
      for (const key of open[next] ?? []) {
        unknowns.add(key);
        for (const other of using.get(key) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          waiting.push(other);
        }
      }
    }
    if (component.length > 1 && unknowns.size <= MOST_UNKNOWNS) found.push(component);
  }
  return found;
}

/** Reduced echelon form, each row divided by what its numbers have in common. */
function reduceRows(rows: Row[]): Row[] {
  const done: { pivot: string; row: Row }[] = [];
  let rest = rows;
  for (;;) {
    const pivotRow = rest.find((row) => row.unknowns.size > 0);
    const pivot = pivotRow?.unknowns.keys().next().value;
    if (pivotRow === undefined || pivot === undefined) return done.map(({ row }) => row);
    rest = rest.filter((row) => row !== pivotRow).map((row) => without(row, pivotRow, pivot));
    for (const [place, each] of done.entries())
      done[place] = { pivot: each.pivot, row: without(each.row, pivotRow, pivot) };
    done.push({ pivot, row: pivotRow });
  }
}

function without(row: Row, pivotRow: Row, pivot: string): Row {
  const factor = row.unknowns.get(pivot);
  const leading = pivotRow.unknowns.get(pivot);
  if (factor === undefined || leading === undefined) return row;
  const unknowns = mixed(row.unknowns, leading, pivotRow.unknowns, factor);
  const used = mixed(row.used, leading, pivotRow.used, factor);
  let common = 0n;
  for (const value of [...unknowns.values(), ...used.values()])
    common = common === 0n ? value : greatestDivisor(common, value);
  const divisor = common === 0n ? 1n : common < 0n ? -common : common;
  return { unknowns: divided(unknowns, divisor), used: divided(used, divisor) };
}

function mixed<Key>(
  left: ReadonlyMap<Key, bigint>,
  by: bigint,
  right: ReadonlyMap<Key, bigint>,
  minus: bigint,
): Map<Key, bigint> {
  const result = new Map<Key, bigint>();
  for (const [key, value] of left) result.set(key, value * by);
  for (const [key, value] of right) result.set(key, (result.get(key) ?? 0n) - value * minus);
  for (const [key, value] of result) if (value === 0n) result.delete(key);
  return result;
}

function divided<Key>(values: ReadonlyMap<Key, bigint>, divisor: bigint): Map<Key, bigint> {
  return new Map([...values].map(([key, value]) => [key, value / divisor]));
}
