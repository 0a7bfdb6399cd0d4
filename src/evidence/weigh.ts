import { places, type Law, type LawRecord, type SpeltSum, type Spot } from './law';
import type { Scale } from './scale';

export type PlaceVerdict = 'holds' | 'rounding' | 'trivial' | 'violated';

export interface Weighed {
  readonly verdict: PlaceVerdict;
  /** log10 of the likelihood ratio that the place lends to its law. */
  readonly gain: number;
  /** Left less right, in steps. */
  readonly difference: number;
  readonly left: number;
  readonly right: number;
}

/** An equation that is wrong speaks against its law with this much, less where it is a near miss. */
export const AGAINST = -1.7;
const MOST_OF_ONE = 4;
const TRIVIAL = 0.3;
const MOST_TRIVIAL = 1;

/**
 * Weighs one place of a law. Sums are exact: steps are whole numbers below 2⁵³.
 * @returns undefined where the place says nothing: all is nought, or a total cannot be read.
 */
export function weigh(scale: Scale, { total, parts, minus }: SpeltSum): Weighed | undefined {
  const { figures } = scale;
  if (figures.isUnreadable(total.row, total.column)) return undefined;
  const whole = figures.at(total.row, total.column);
  const left = whole?.steps ?? 0;
  let right = 0;
  let nonZero = 0;
  let printed = 0;
  let tens = left === 0 ? Infinity : tensOf(left);
  let wholes = left !== 0 && scale.wholeSteps > 0 && left % scale.wholeSteps === 0 ? 1 : 0;
  const take = (part: Spot, sign: 1 | -1): boolean => {
    const entry = figures.at(part.row, part.column);
    if (entry === undefined) return !figures.isBroken(part.row, part.column);
    printed++;
    const { steps } = entry;
    if (steps === 0) return true;
    right += sign * steps;
    nonZero++;
    if (tens > 1) tens = Math.min(tens, tensOf(steps));
    if (scale.wholeSteps > 0 && steps % scale.wholeSteps === 0) wholes++;
    return true;
  };
  for (const part of parts) if (!take(part, 1)) return undefined;
  if (minus !== undefined) for (const part of minus) if (!take(part, -1)) return undefined;
  if (nonZero === 0 && left === 0) return undefined;
  const difference = left - right;
  let room = scale.roomSteps === 0 ? 0 : Math.floor((Math.max(nonZero, printed) + 1) / 2) * scale.roomSteps;
  // Whole 元 among fen: each of them was rounded on its own.
  if (scale.wholeSteps > 0 && wholes > 0 && wholes < nonZero + 1 && Math.abs(difference) < scale.wholeSteps)
    room = Math.max(room, (scale.wholeSteps / 2) * wholes);
  const exact = difference === 0;
  if (exact || (Math.abs(difference) <= room && nonZero > 1 && left !== 0)) {
    if (nonZero <= 1)
      return { verdict: 'trivial', gain: left === 0 || nonZero === 0 ? 0 : TRIVIAL, difference, left, right };
    const chance = Math.min(0.5, ((2 * (exact ? 0 : room) + 1) * tens) / Math.max(Math.abs(left), 1));
    const gain = left === 0 ? 0 : Math.min(MOST_OF_ONE, -Math.log10(chance));
    return { verdict: exact ? (gain > TRIVIAL ? 'holds' : 'trivial') : 'rounding', gain, difference, left, right };
  }
  return { verdict: 'violated', gain: AGAINST + nearness(left, right), difference, left, right };
}

/** The largest power of ten that divides a whole number of steps. */
function tensOf(steps: number): number {
  let tens = 1;
  while (steps % (tens * 10) === 0 && tens < 1e15) tens *= 10;
  return tens;
}

/** A near miss speaks for the law: 0 for figures far apart, 2 at most. */
export function nearness(left: number, right: number): number {
  const most = Math.max(Math.abs(left), Math.abs(right));
  if (most === 0 || left * right <= 0) return 0;
  return Math.max(0, Math.min(2, -Math.log10((2 * Math.abs(left - right)) / most)));
}

/** Weighs all places of a law, or every `stride`-th where only a choice is to be made. Linear in the terms. */
export function recordOf(
  scale: Scale,
  law: Pick<Law, 'direction' | 'sums' | 'over' | 'spelt' | 'prior'>,
  stride = 1,
): LawRecord {
  const seen = new Set<string>();
  let score = law.prior;
  let held = 0;
  let rounding = 0;
  let violated = 0;
  let trivial = 0;
  const take = (weighed: Weighed | undefined): void => {
    if (weighed === undefined) return;
    const { verdict, gain } = weighed;
    if (verdict === 'violated') {
      violated++;
      score += gain;
      return;
    }
    const key = `${weighed.left} ${weighed.right} ${gain}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (verdict === 'trivial') {
      if (gain > 0) trivial++;
      return;
    }
    held++;
    if (verdict === 'rounding') rounding++;
    score += gain;
  };
  let place = 0;
  if (stride === 1) for (const each of places(law)) take(weigh(scale, each));
  else for (const each of places(law)) if (place++ % stride === 0) take(weigh(scale, each));
  score += Math.min(MOST_TRIVIAL, TRIVIAL * trivial);
  return { score, held, rounding, violated, trivial };
}

/** A law with its record; undefined where no place says anything. */
export function weighLaw(
  scale: Scale,
  law: Omit<Law, 'record' | 'spelt'> & { readonly spelt?: Law['spelt'] },
  stride = 1,
): Law | undefined {
  const whole = { spelt: [], ...law };
  const record = recordOf(scale, whole, stride);
  return record.held + record.violated + record.trivial === 0 ? undefined : { ...whole, record };
}
