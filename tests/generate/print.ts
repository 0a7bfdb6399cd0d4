import type { CellContent, TextCell } from '../../src/core/snapshot';

/** How a workbook writes its figures. */
export interface PrintHabit {
  readonly unit: '万元' | '元';
  readonly thousands: boolean;
  /** general: a number that drops its last noughts; format: a number shown with two decimals; text: typed as text. */
  readonly store: 'general' | 'format' | 'text';
  readonly zero: 'blank' | 'nought' | 'dash';
}

const texts = new Map<string, TextCell>();

/** A text cell; the same text is the same object, so that thousands of workbooks share their captions. */
export function textCell(text: string): TextCell {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const cell: TextCell = { kind: 'text', text };
  if (texts.size < 20_000) texts.set(text, cell);
  return cell;
}

/** Prints an amount given in fen, rounded on its own; undefined is a blank cell. */
export function printAmount(fen: number, habit: PrintHabit): CellContent | undefined {
  const hundredths = habit.unit === '元' ? fen : Math.floor((fen + 5_000) / 10_000);
  if (fen === 0 && habit.zero === 'blank') return undefined;
  if (fen === 0 && habit.zero === 'dash') return textCell('—');
  return figureCell(hundredths, habit);
}

/** A figure of so many hundredths of its unit. */
export function figureCell(hundredths: number, habit: Pick<PrintHabit, 'store' | 'thousands'>): CellContent {
  const shown = twoDecimals(hundredths, habit.thousands);
  switch (habit.store) {
    case 'text':
      return { kind: 'text', text: shown };
    case 'format':
      return { kind: 'number', value: hundredths / 100, text: shown, format: habit.thousands ? '#,##0.00' : '0.00' };
    case 'general':
      return { kind: 'number', value: hundredths / 100, text: String(hundredths / 100) };
  }
}

export function twoDecimals(hundredths: number, thousands: boolean): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const whole = digits.slice(0, -2);
  const grouped = thousands ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${hundredths < 0 ? '-' : ''}${grouped}.${digits.slice(-2)}`;
}
