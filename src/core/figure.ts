import { amountOf, stepOf, ZERO, type Amount, type MeasurementUnit, type PrintedFigure } from './amount';
import type { CellRef } from './cell';
import type { CellContent, NumberCell } from './snapshot';

/** Ways in which a figure was not written as a clean number; the value is used and the dirt reported. */
export type FigureDirt = 'text-number' | 'inner-blank' | 'full-width' | 'outer-blank';

/** What an amount cell says. Blank, dash and zero are kept apart; nothing is guessed. */
export type FigureReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash' }
  | ({ readonly kind: 'printed'; readonly dirt: readonly FigureDirt[] } & PrintedFigure)
  | { readonly kind: 'percentage'; readonly dirt: readonly FigureDirt[] } & PrintedFigure
  | { readonly kind: 'text' }
  | { readonly kind: 'error' };

/** One amount of a disclosure table and the cell it stands in. */
export interface Figure {
  readonly cell: CellRef;
  /** As shown on the sheet. */
  readonly text: string;
  readonly reading: FigureReading;
  /** In 元; undefined where the cell cannot be read as an amount. Blank and dash are zero. */
  readonly amount: Amount | undefined;
  /** Decimals shown; undefined where nothing is printed. */
  readonly decimals: number | undefined;
  /** The stored value where the number format shows another one, in 元. */
  readonly stored?: Amount;
}

const BLANK: FigureReading = { kind: 'blank' };
const DASH: FigureReading = { kind: 'dash' };
const TEXT: FigureReading = { kind: 'text' };
const ERROR: FigureReading = { kind: 'error' };
const CLEAN: readonly FigureDirt[] = [];

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^[+-]?\.\d+$/;
/** What clean cells hold, told at one look. */
const PLAIN = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,8})?$/;
const DASHES = /^[-‐‑‒–—―－─━]+$/;

/** Reads the text of an amount cell. `12 34`, `1,23` and anything else that is not plainly one number stays text. */
export function parseFigure(text: string): FigureReading {
  if (PLAIN.test(text)) return printedOf(text, CLEAN);
  const outer = text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
  if (outer === '') return BLANK;
  if (DASHES.test(outer)) return DASH;
  const narrow = outer.normalize('NFKC').replace(/[−－]/g, '-').replace(/，/g, ',');
  const dirt: FigureDirt[] = [];
  if (outer.length !== text.length) dirt.push('outer-blank');
  if (narrow !== outer.replace(/−/g, '-')) dirt.push('full-width');
  let plain = narrow;
  if (/\s/.test(plain)) {
    plain = plain.replace(/\s*([.,%])\s*/g, '$1').replace(/^([+-])\s+/, '$1');
    if (/^[+-]?\d{1,3}(?: \d{3})+(?:\.\d*)?$/.test(plain)) plain = plain.replaceAll(' ', '');
    dirt.push('inner-blank');
  }
  plain = plain.replace(/^\(([\d.,]+)\)$/, '-$1').replace(/^[¥￥]/, '');
  const percent = plain.endsWith('%');
  if (percent) plain = plain.slice(0, -1);
  if (!NUMBER.test(plain)) return TEXT;
  const printed = printedOf(plain.replace(/^\+/, ''), dirt.length === 0 ? CLEAN : dirt);
  return percent ? { ...printed, kind: 'percentage' } : printed;
}

function printedOf(plain: string, dirt: readonly FigureDirt[]): Extract<FigureReading, { kind: 'printed' }> {
  const digits = plain.includes(',') ? plain.replaceAll(',', '') : plain;
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return { kind: 'printed', mantissa: BigInt(point < 0 ? digits : digits.slice(0, point) + digits.slice(point + 1)), decimals, dirt };
}

/** Reads an amount cell of a table in `unit`. Judgement uses what is shown; General shows the stored value. */
export function readFigure(cell: CellRef, content: CellContent | undefined, unit: MeasurementUnit): Figure {
  if (content === undefined) return { cell, text: '', reading: BLANK, amount: ZERO, decimals: undefined };
  const reading = readContent(content);
  const { text } = content;
  switch (reading.kind) {
    case 'blank':
    case 'dash':
      return withStored({ cell, text, reading, amount: ZERO, decimals: undefined }, content, unit);
    case 'printed':
      return withStored({ cell, text, reading, amount: amountOf(reading, unit), decimals: reading.decimals }, content, unit);
    default:
      return { cell, text, reading, amount: undefined, decimals: undefined };
  }
}

function readContent(content: CellContent): FigureReading {
  switch (content.kind) {
    case 'error':
      return ERROR;
    case 'boolean':
      return TEXT;
    case 'text': {
      const reading = parseFigure(content.text);
      return reading.kind === 'printed' ? { ...reading, dirt: ['text-number', ...reading.dirt] } : reading;
    }
    case 'number':
      return readNumber(content);
  }
}

function readNumber(content: NumberCell): FigureReading {
  if (isGeneral(content.format)) return printedDouble(content.value);
  const shown = parseFigure(content.text);
  // A format may show a date, a column of # or words; then the stored value is all there is to judge.
  if (shown.kind === 'text') return printedDouble(content.value);
  return shown.kind === 'printed' || shown.kind === 'percentage' ? { ...shown, dirt: CLEAN } : shown;
}

export function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === '@' || /^general$/i.test(format);
}

/** The decimal that a stored double stands for: 15 significant digits, as Excel shows (0.1+0.2 is 0.3). */
export function printedDouble(value: number): FigureReading {
  if (!Number.isFinite(value)) return ERROR;
  const shortest = String(value);
  // Up to 15 digits the shortest text is the decimal itself.
  if (shortest.length <= 16 && PLAIN.test(shortest)) return printedOf(shortest, CLEAN);
  const [digits = '0', exponent = '0'] = value.toExponential(14).split('e');
  const mantissa = digits.replace('.', '').replace(/0+$/, '');
  const significant = mantissa.replace('-', '').length;
  const decimals = significant - 1 - Number(exponent);
  const whole = BigInt(mantissa === '' || mantissa === '-' ? '0' : mantissa);
  if (whole === 0n) return { kind: 'printed', mantissa: 0n, decimals: 0, dirt: CLEAN };
  return decimals >= 0
    ? { kind: 'printed', mantissa: whole, decimals, dirt: CLEAN }
    : { kind: 'printed', mantissa: whole * 10n ** BigInt(-decimals), decimals: 0, dirt: CLEAN };
}

function withStored(figure: Figure, content: CellContent, unit: MeasurementUnit): Figure {
  if (content.kind !== 'number' || isGeneral(content.format) || String(content.value) === content.text) return figure;
  const stored = printedDouble(content.value);
  if (stored.kind !== 'printed') return figure;
  const amount = amountOf(stored, unit);
  return amount === figure.amount ? figure : { ...figure, stored: amount };
}

/** Whether something is printed in the cell, be it a nought. */
export function isPrinted(figure: Figure): boolean {
  return figure.reading.kind === 'printed';
}

export function figureStep(figure: Figure, unit: MeasurementUnit): Amount | undefined {
  return figure.decimals === undefined ? undefined : stepOf(figure.decimals, unit);
}
