import { magnitude, type Amount } from '../core/amount';
import type { EvidenceTable } from './evidence-table';
import { amountAt } from './tie-lists';
import { cellsOf, type CellOf, type Violation } from './violations';

/** Digits of an amount, noughts at its end not counted. */
export function digitsOf(amount: Amount): number {
  return String(magnitude(amount)).replace(/0+$/, '').length;
}

/** A single violated place whose difference is one slip of the keyboard: a digit, two exchanged, a nought. */
export function slipBonus(tables: readonly EvidenceTable[], violation: Violation): number {
  const cells = cellsOf(violation);
  const isSlipped = cells.some((cell, place) =>
    isSlip(tables, cell, (place === 0 ? 0n - violation.difference : violation.difference) as Amount),
  );
  if (!isSlipped) return 0;
  const table = tables[violation.total.table];
  const digits = Math.max(3, table === undefined ? 3 : digitsOf(amountAt(table, violation.total)));
  return Math.max(0, Math.min(1.5, digits - Math.log10(cells.length * 10 * digits) - 0.3));
}

/** How much a change looks like one slip of the keyboard: a nought too many, two digits exchanged, one digit. */
export function slipWeight(tables: readonly EvidenceTable[], cell: CellOf, change: Amount): number {
  const table = tables[cell.table];
  if (table === undefined) return 0;
  const printed = amountAt(table, cell) / table.step;
  const repaired = (amountAt(table, cell) + change) / table.step;
  if (printed <= 0n || repaired <= 0n) return 0;
  if ([10n, 100n].some((power) => printed === power * repaired || repaired === power * printed)) return 0.6;
  const length = Math.max(String(printed).length, String(repaired).length);
  const [one, other] = [String(printed).padStart(length, '0'), String(repaired).padStart(length, '0')];
  const differing = one.split('').flatMap((digit, place) => (digit === other[place] ? [] : [place]));
  const [first = -1, second = -1] = differing;
  if (differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first])
    return 0.4;
  return differing.length === 1 && length >= 3 ? 0.15 : 0;
}

function isSlip(tables: readonly EvidenceTable[], cell: CellOf, change: Amount): boolean {
  const table = tables[cell.table];
  if (table === undefined) return false;
  const printed = amountAt(table, cell) / table.step;
  const repaired = (amountAt(table, cell) + change) / table.step;
  if (printed <= 0n || repaired <= 0n) return false;
  const [one, other] = [String(printed), String(repaired)];
  if (one.length < 3) return false;
  if ([10n, 100n].some((power) => printed === power * repaired || repaired === power * printed)) return true;
  if (one.length !== other.length) return false;
  const differing = one.split('').flatMap((digit, place) => (digit === other[place] ? [] : [place]));
  const [first = -1, second = -1] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}
