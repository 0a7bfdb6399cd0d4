import { type Amount, magnitude } from '../../core/amount';
import type { Figure } from '../figures/figure';

/** An amount with what may have been rounded off it. */
export interface Rough {
  readonly value: Amount;
  readonly half: Amount;
}

/** How a percentage agrees with part ÷ whole. */
export type Fit = 'holds' | 'rounding' | 'near' | 'no-base' | 'differs';

const EPSILON = 1e-9;

export function fit(stated: Figure, part: Rough, whole: Rough): Fit {
  const [n, nh, d, dh] = [
    Math.abs(Number(part.value)),
    Number(part.half),
    Math.abs(Number(whole.value)),
    Number(whole.half),
  ];
  if (d === 0) return 'no-base';
  const value = Math.abs(stated.percent);
  const half = stated.halfPercent + EPSILON;
  const exact = (n / d) * 100;
  if (Math.abs(exact - value) <= half) return 'holds';
  const low = (Math.max(0, n - nh) / (d + dh)) * 100;
  const high = d > dh ? ((n + nh) / (d - dh)) * 100 : Infinity;
  if (low <= value + half && high >= value - half) return 'rounding';
  const steps = 10 ** stated.decimals;
  const isOneOff =
    stated.decimals >= 1
      ? Math.abs(Math.round(exact * steps) - Math.round(value * steps)) <= 1
      : Math.floor(exact) === value;
  return isOneOff ? 'near' : 'differs';
}

/** Whether a percentage that rounding explains is not the one that the printed amounts give: 5.60 for 5.605. */
export function missesLastDigit(stated: Figure, expected: number): boolean {
  const steps = 10 ** stated.decimals;
  const off = Math.abs(Math.round(expected * steps) - Math.round(Math.abs(stated.percent) * steps));
  return off === 1 && Math.abs(expected - Math.abs(stated.percent)) > stated.halfPercent + EPSILON;
}

export function fits(stated: Figure, part: Rough, whole: Rough): boolean {
  const found = fit(stated, part, whole);
  return found === 'holds' || found === 'rounding';
}

/** As good a reading as another: it holds, and the amounts are exact enough that hardly any other percentage would. */
export function fitsTightly(stated: Figure, part: Rough, whole: Rough): boolean {
  const found = fit(stated, part, whole);
  if (found !== 'holds' && found !== 'rounding') return false;
  const looseness =
    Math.abs(Number(part.half) / Number(part.value)) + Math.abs(Number(whole.half) / Number(whole.value));
  return looseness < 0.01;
}

export function percent(part: Rough, whole: Rough): number {
  return (Math.abs(Number(part.value)) / Math.abs(Number(whole.value))) * 100;
}

export function plus(one: Rough, other: Rough, sign = 1): Rough {
  return { value: (one.value + BigInt(sign) * other.value) as Amount, half: (one.half + other.half) as Amount };
}

export function isWithin(difference: bigint, room: bigint): boolean {
  return (difference < 0n ? -difference : difference) <= room;
}

export function room(figures: readonly Rough[]): Amount {
  let total = 0n;
  for (const { value, half } of figures) if (value !== 0n) total += half;
  return total as Amount;
}

/** Whether one number is another with one digit mistyped, or two neighbouring ones swapped. */
export function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 3 || one === other) return false;
  const at = Array.from(one).flatMap((digit, place) => (digit === other[place] ? [] : [place]));
  const [first, second] = at;
  if (at.length === 1) return true;
  return (
    at.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

/** Whether an amount, in the last digit of a figure, is that figure mistyped. */
export function isSlipOf({ token, half }: Figure, amount: bigint): boolean {
  return (
    half > 0n &&
    amount % (half * 2n) === 0n &&
    isSlip(token.figure.mantissa.toString(), (amount / (half * 2n)).toString())
  );
}

/** Whether a difference is one digit somewhere: 40.00 of 156.36. */
export function isOneDigit(difference: bigint, figures: readonly Figure[]): boolean {
  if (difference === 0n) return false;
  const digits = (difference < 0n ? -difference : difference).toString().replace(/0+$/, '');
  const greatest = figures.reduce((most, { value, half }) => {
    const steps = half === 0n ? 0n : magnitude(value) / (half * 2n);
    return steps > most ? steps : most;
  }, 0n);
  return digits.length === 1 && greatest >= 100n;
}
