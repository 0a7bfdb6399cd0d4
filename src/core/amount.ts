/**
 * Exact sums of money (金额).
 *
 * An Amount is a whole number of 10⁻¹² 元, so that sums and comparisons are exact and a figure of any printed unit
 * (元 … 亿元) keeps every digit it was printed with.
 */

declare const amountBrand: unique symbol;
export type Amount = bigint & { readonly [amountBrand]: true };

/** 计量单位 stated on the sheet. Read, never assumed. */
export type MeasurementUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

const SCALE = 12;
const POWER: Readonly<Record<MeasurementUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };
const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 41 }, (_, n) => 10n ** BigInt(n));

export const ZERO = 0n as Amount;

/** A figure as printed: mantissa · 10^-decimals, in the unit of its table. */
export interface PrintedFigure {
  readonly mantissa: bigint;
  readonly decimals: number;
}

/** The amount a printed figure stands for. Digits beyond 10⁻¹² 元 are rounded half away from zero. */
export function amountOf(figure: PrintedFigure, unit: MeasurementUnit): Amount {
  const shift = SCALE + POWER[unit] - figure.decimals;
  if (shift >= 0) return (figure.mantissa * tenTo(shift)) as Amount;
  return divideRounding(figure.mantissa, tenTo(-shift)) as Amount;
}

/** The step (quantum) of figures printed with so many decimals: 10^-decimals of the unit. */
export function stepOf(decimals: number, unit: MeasurementUnit): Amount {
  return amountOf({ mantissa: 1n, decimals }, unit);
}

/** One fen (分) cannot be split: a step of 0.01 元 or less leaves no room for rounding. */
export const FEN = amountOf({ mantissa: 1n, decimals: 2 }, '元');

/**
 * A thousandth of a fen. No figure is published so finely; what misses by less is an echo of the binary arithmetic in
 * which General cells store thirds and sums.
 */
const NOISE = amountOf({ mantissa: 1n, decimals: 5 }, '元');

/** What is left of a difference beyond noise. */
export function beyondNoise(difference: Amount): Amount {
  return difference !== ZERO && magnitude(difference) < NOISE ? ZERO : difference;
}

/** Decimals with which an amount of a unit is printed to the fen. */
export function decimalsOfFen(unit: MeasurementUnit): number {
  return POWER[unit] + 2;
}

export function roundingRoom(step: Amount): Amount {
  return step <= FEN ? ZERO : step;
}

export function add(left: Amount, right: Amount): Amount {
  return (left + right) as Amount;
}

export function subtract(left: Amount, right: Amount): Amount {
  return (left - right) as Amount;
}

export function sum(amounts: Iterable<Amount>): Amount {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total as Amount;
}

export function negate(amount: Amount): Amount {
  return (0n - amount) as Amount;
}

export function magnitude(amount: Amount): Amount {
  return amount < 0n ? negate(amount) : amount;
}

/** The unit that is a power of ten of another: `unitTimes('元', 4)` is 万元; undefined where none is in use. */
export function unitTimes(unit: MeasurementUnit, power: number): MeasurementUnit | undefined {
  const wanted = POWER[unit] + power;
  return (Object.keys(POWER) as MeasurementUnit[]).find((each) => POWER[each] === wanted);
}

/** By how many powers of ten one unit is larger than another: 万元 over 元 by 4. */
export function powerOver(unit: MeasurementUnit, other: MeasurementUnit): number {
  return POWER[unit] - POWER[other];
}

/** Decimal text of an amount in a unit; at least `decimals` decimals, more only where they are not zero. */
export function formatAmount(amount: Amount, unit: MeasurementUnit, decimals = 2): string {
  const places = SCALE + POWER[unit];
  const digits = magnitude(amount)
    .toString()
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits
    .slice(digits.length - places)
    .replace(/0+$/, '')
    .padEnd(decimals, '0');
  return `${amount < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The figure that prints an amount in a unit at a number of decimals, rounded half away from zero. */
export function roundAmount(amount: Amount, unit: MeasurementUnit, decimals: number): Amount {
  const step = stepOf(decimals, unit);
  return step === 0n ? amount : ((divideRounding(amount, step) * step) as Amount);
}

function divideRounding(dividend: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return dividend < 0n ? -((-dividend + half) / divisor) : (dividend + half) / divisor;
}

function tenTo(power: number): bigint {
  return POWERS_OF_TEN[power] ?? 10n ** BigInt(power);
}
