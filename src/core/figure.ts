import { amountOf, powerOver, ZERO, type Amount, type MeasurementUnit, type PrintedFigure } from './amount';
import type { CellRef } from './cell';
import type { CellContent, NumberCell } from './snapshot';

/** Ways in which a figure was not written as a clean number; the value is used and the dirt reported. */
export type FigureDirt = 'text-number' | 'inner-blank' | 'full-width' | 'outer-blank';

/** What an amount cell says. Blank, dash and zero are kept apart; nothing is guessed. */
export type FigureReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash' }
  | ({ readonly kind: 'printed'; readonly dirt: readonly FigureDirt[] } & PrintedFigure)
  | ({ readonly kind: 'percentage'; readonly dirt: readonly FigureDirt[] } & PrintedFigure)
  | { readonly kind: 'text' }
  | { readonly kind: 'error' };

/** One amount of a disclosure table: the cell it stands in, and what that says. Flat, for a workbook holds many. */
export interface Figure extends CellRef {
  /** As shown on the sheet. */
  readonly text: string;
  readonly kind: FigureReading['kind'];
  readonly dirt: readonly FigureDirt[];
  /** In 元; undefined where the cell cannot be read as an amount. Blank and dash are zero. */
  readonly amount: Amount | undefined;
  /** Decimals shown; undefined where nothing is printed. */
  readonly decimals: number | undefined;
  /** The stored value where the number format shows another one, in 元. */
  readonly stored: Amount | undefined;
}

const BLANK: FigureReading = { kind: 'blank' };
const DASH: FigureReading = { kind: 'dash' };
const TEXT: FigureReading = { kind: 'text' };
const ERROR: FigureReading = { kind: 'error' };
const CLEAN: readonly FigureDirt[] = [];

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^[+-]?\.\d+$/;
/** What clean cells hold, told at one look. */
const PLAIN = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,8})?$/;
/** More digits than any treasury has; what is longer is not looked at closely. */
const LONGEST_FIGURE = 60;
const DASHES = /^[-‐‑‒–—―－─━]+$/;

/** Reads the text of an amount cell. `12 34`, `1,23` and anything else that is not plainly one number stays text. */
export function parseFigure(text: string): FigureReading {
  if (PLAIN.test(text)) return printedOf(text, CLEAN);
  if (holdsHan(text)) return TEXT;
  const outer = text.trim();
  if (outer.length > LONGEST_FIGURE) return TEXT;
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

/** Most texts beside figures are captions, told at their first character of Chinese. */
function holdsHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** The characters that nearly all captions begin with. */
export function isHan(code: number): boolean {
  return code > 0x4dff && code < 0xa000;
}

function printedOf(plain: string, dirt: readonly FigureDirt[]): Extract<FigureReading, { kind: 'printed' }> {
  const digits = plain.includes(',') ? plain.replaceAll(',', '') : plain;
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return {
    kind: 'printed',
    mantissa: BigInt(point < 0 ? digits : digits.slice(0, point) + digits.slice(point + 1)),
    decimals,
    dirt,
  };
}

/** Reads an amount cell of a table in `unit`. Judgement uses what is shown; General shows the stored value. */
export function readFigure(place: CellRef, content: CellContent | undefined, unit: MeasurementUnit): Figure {
  if (content === undefined) return figureAt(place, '', 'blank', CLEAN, ZERO, undefined, undefined);
  return readClean(place, content, unit) ?? readClosely(place, content, unit);
}

/** One shape for all figures, so that what works on them meets no other. */
function figureAt(
  { sheet, row, column }: CellRef,
  text: string,
  kind: Figure['kind'],
  dirt: readonly FigureDirt[],
  amount: Amount | undefined,
  decimals: number | undefined,
  stored: Amount | undefined,
): Figure {
  return { sheet, row, column, text, kind, dirt, amount, decimals, stored };
}

/** What nearly every amount cell is: a number that shows just what it stores. */
function readClean(place: CellRef, content: CellContent, unit: MeasurementUnit): Figure | undefined {
  if (content.kind !== 'number') return undefined;
  const { text, value, format } = content;
  const digits = digitsOf(text);
  if (Number.isNaN(digits)) return undefined;
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  // Both sides are exact, so the quotient is the double nearest to what is shown.
  if (digits / (POWERS_OF_TEN[decimals] ?? Number.NaN) !== value) return undefined;
  // General prints neither commas nor noughts at the end.
  if (isGeneral(format) && ((decimals > 0 && text.endsWith('0')) || text.includes(','))) return undefined;
  return figureAt(
    place,
    text,
    'printed',
    CLEAN,
    amountOf({ mantissa: BigInt(digits), decimals }, unit),
    decimals,
    undefined,
  );
}

/** The digits of a plainly written figure as one whole number; NaN for any text that needs a closer look. */
function digitsOf(text: string): number {
  let digits = 0;
  let count = 0;
  /** Digits since the last comma; -1 before there is one. */
  let group = -1;
  let afterPoint = -1;
  const { length } = text;
  const start = length > 0 && text.charCodeAt(0) === MINUS ? 1 : 0;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= NOUGHT && code <= NOUGHT + 9) {
      digits = digits * 10 + code - NOUGHT;
      count++;
      if (afterPoint >= 0) afterPoint++;
      else if (group >= 0) group++;
    } else if (code === COMMA && afterPoint < 0 && (group < 0 ? count > 0 && count <= 3 : group === 3)) group = 0;
    else if (code === POINT && afterPoint < 0 && count > 0 && (group < 0 || group === 3)) afterPoint = 0;
    else return Number.NaN;
  }
  if (count === 0 || count > 15 || afterPoint === 0 || (afterPoint < 0 && group >= 0 && group !== 3)) return Number.NaN;
  return start === 1 ? -digits : digits;
}

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);

const MINUS = 0x2d;
const COMMA = 0x2c;
const POINT = 0x2e;
const NOUGHT = 0x30;

function readClosely(place: CellRef, content: CellContent, unit: MeasurementUnit): Figure {
  const reading = readContent(content);
  const { text } = content;
  const inUnit = reading.kind === 'text' ? readWithUnit(content) : undefined;
  if (inUnit !== undefined) {
    const amount = amountOf(inUnit.printed, inUnit.unit);
    // 295.2345万元 in a table of 元 is 2,952,345: so many decimals less.
    const places = Math.max(0, inUnit.printed.decimals - powerOver(inUnit.unit, unit));
    return figureAt(place, text, 'printed', CLEAN, amount, places, storedIn(content, amount, unit));
  }
  switch (reading.kind) {
    case 'blank':
    case 'dash':
      return figureAt(place, text, reading.kind, CLEAN, ZERO, undefined, storedIn(content, ZERO, unit));
    case 'printed': {
      const amount = amountOf(reading, unit);
      return figureAt(place, text, 'printed', reading.dirt, amount, reading.decimals, storedIn(content, amount, unit));
    }
    default:
      return figureAt(place, text, reading.kind, CLEAN, undefined, undefined, undefined);
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
  // What is shown is what is published: a date or a column of # is no amount, whatever is stored.
  return shown.kind === 'printed' || shown.kind === 'percentage' ? { ...shown, dirt: CLEAN } : shown;
}

const WITH_UNIT = /^(.*\d)[\s\u3000]*(元|千元|万元|百万元|亿元)$/;

/** A number whose format writes the unit behind it, as `0\.0000"万元"` does. */
function readWithUnit(
  content: CellContent,
): { readonly printed: PrintedFigure; readonly unit: MeasurementUnit } | undefined {
  if (content.kind !== 'number') return undefined;
  const [, digits = '', unit] = WITH_UNIT.exec(content.text) ?? [];
  const printed = parseFigure(digits);
  return unit === undefined || printed.kind !== 'printed' ? undefined : { printed, unit: unit as MeasurementUnit };
}

export function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === 'General' || format === '@' || /^general$/i.test(format);
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

/** The stored value where it is not the amount shown. */
function storedIn(content: CellContent, shown: Amount, unit: MeasurementUnit): Amount | undefined {
  if (content.kind !== 'number' || isGeneral(content.format)) return undefined;
  const stored = printedDouble(content.value);
  if (stored.kind !== 'printed') return undefined;
  const amount = amountOf(stored, unit);
  return amount === shown ? undefined : amount;
}

/** Whether something is printed in the cell, be it a nought. */
export function isPrinted(figure: Figure): boolean {
  return figure.kind === 'printed';
}
