import { amountOf, roundingRoom, stepOf, FEN, type Amount, type MeasurementUnit } from '../core/amount';
import type { CellRef } from '../core/cell';
import { readFigure } from '../core/figure';
import type { ColumnCells } from './column-kinds';
import type { Entry } from './plane';
import type { Figures } from './scale';
import type { Scale } from './scale';

export interface TableFigures {
  readonly figures: Figures;
  readonly scale: Scale;
  readonly step: Amount;
  readonly room: Amount;
}

const MOST_DECIMALS = 6;
/** Where a figure stands does not matter for what it reads. */
const PLACE: CellRef = { sheet: '', row: 0, column: 0 };
const DASHES = /^[-‐‑‒–—―－─━]+$/;

/** The amounts of the amount columns below row `bottom`. One figure is as exact as the table's usual one. */
export function figuresOf(
  columns: readonly ColumnCells[],
  bottom: number,
  unit: MeasurementUnit,
  isStated: boolean,
): TableFigures {
  const read: { row: number; column: number; amount: Amount }[] = [];
  const unreadable = new Set<number>();
  const broken = new Set<number>();
  const counts: number[] = [];
  const key = (row: number, column: number): number => row * 16_384 + column;
  let isNoisy = false;
  for (const { column, numbers, texts } of columns) {
    for (const cell of numbers) {
      if (cell.row <= bottom) continue;
      const { amount, decimals = 0 } = readFigure(PLACE, cell.content, unit);
      if (amount === undefined) {
        unreadable.add(key(cell.row, column));
        broken.add(key(cell.row, column));
        continue;
      }
      if (decimals > MOST_DECIMALS) isNoisy = true;
      const shown = amount === 0n ? 0 : Math.min(decimals, MOST_DECIMALS);
      counts[shown] = (counts[shown] ?? 0) + 1;
      read.push({ row: cell.row, column, amount });
    }
    for (const cell of texts) {
      // A dash is a nought; words (无) are none either, but where a total should stand.
      if (cell.row <= bottom || DASHES.test(cell.text)) continue;
      unreadable.add(key(cell.row, column));
      if (cell.content.kind === 'error' || /[\d#]/.test(cell.text)) broken.add(key(cell.row, column));
    }
  }
  const { most, usual } = decimalsOf(counts, read.length);
  const step = stepOf(most, unit);
  const room = !isStated || isNoisy ? stepOf(usual, unit) : roundingRoom(stepOf(usual, unit));
  const rows: (Entry | undefined)[][] = [];
  const stepNumber = Number(step);
  for (const { row, column, amount } of read) {
    const line = (rows[row] ??= []);
    // Amounts are multiples of the step, but for noise beyond its last digit.
    line[column] = { amount, steps: Math.round(exactQuotient(amount, step, stepNumber)) };
  }
  const figures: Figures = {
    at: (row, column) => rows[row]?.[column],
    isUnreadable: (row, column) => unreadable.has(key(row, column)),
    isBroken: (row, column) => broken.size > 0 && broken.has(key(row, column)),
    *entries() {
      for (const { column } of columns)
        for (let row = bottom + 1; row < rows.length; row++) {
          const entry = rows[row]?.[column];
          if (entry !== undefined) yield { row, column, entry };
        }
    },
  };
  const isFen = room === 0n && unit === '元' && step <= FEN;
  const wholeSteps = isFen ? Number(amountOf({ mantissa: 1n, decimals: 0 }, '元') / step) : 0;
  return { figures, step, room, scale: { figures, roomSteps: Number(room) / stepNumber, wholeSteps } };
}

function exactQuotient(amount: Amount, step: Amount, stepNumber: number): number {
  return amount % step === 0n ? Number(amount / step) : Number(amount) / stepNumber;
}

/** The most decimals shown, and those that all but one figure in fifty keep to. */
function decimalsOf(counts: readonly number[], total: number): { most: number; usual: number } {
  let most = 0;
  let usual = 0;
  let seen = 0;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const count = counts[decimals] ?? 0;
    if (count === 0) continue;
    most = decimals;
    if (seen < 0.98 * total) usual = decimals;
    seen += count;
  }
  return { most, usual };
}
