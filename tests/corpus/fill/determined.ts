import { cellKey } from '../../../src/core/cell';
import type { Equation } from '../../../src/model/equation';

/** A prime whose square still is a whole number that a double holds; every coefficient of an equation is 1, 0 or -1. */
const PRIME = 67_108_859;

type Row = Map<string, number>;

/**
 * The cells that equations determine once they are blank, counted by the rank of the equations: a cell is determined
 * where some combination of them holds it and no other blank cell. Elimination over whole numbers modulo a prime.
 *
 * @param blank keys of the cells that are blank; every other cell is known
 */
export function determinedCells(equations: readonly Equation[], blank: ReadonlySet<string>): ReadonlySet<string> {
  const pivots = new Map<string, Row>();
  for (const equation of equations) {
    const row = reduced(rowOf(equation, blank), pivots);
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    scale(row, inverse(row.get(pivot) ?? 1));
    for (const other of pivots.values()) {
      const factor = other.get(pivot);
      if (factor !== undefined) subtract(other, row, factor);
    }
    pivots.set(pivot, row);
  }
  return new Set([...pivots].filter(([, row]) => row.size === 1).map(([key]) => key));
}

function rowOf({ left, right }: Equation, blank: ReadonlySet<string>): Row {
  const row: Row = new Map();
  for (const [terms, side] of [
    [left, 1],
    [right, -1],
  ] as const)
    for (const { figure, sign } of terms) {
      const key = cellKey(figure);
      if (!blank.has(key)) continue;
      const value = modulo((row.get(key) ?? 0) + side * sign);
      if (value === 0) row.delete(key);
      else row.set(key, value);
    }
  return row;
}

/** The row without any cell that an earlier row begins with. */
function reduced(row: Row, pivots: ReadonlyMap<string, Row>): Row {
  for (const key of [...row.keys()]) {
    const pivot = pivots.get(key);
    const factor = row.get(key);
    if (pivot !== undefined && factor !== undefined) subtract(row, pivot, factor);
  }
  return row;
}

function subtract(row: Row, other: Row, factor: number): void {
  for (const [key, value] of other) {
    const next = modulo((row.get(key) ?? 0) - factor * value);
    if (next === 0) row.delete(key);
    else row.set(key, next);
  }
}

function scale(row: Row, factor: number): void {
  for (const [key, value] of row) row.set(key, modulo(value * factor));
}

function modulo(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

/** By Fermat: the power PRIME - 2. */
function inverse(value: number): number {
  let [result, base, exponent] = [1, modulo(value), PRIME - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}
