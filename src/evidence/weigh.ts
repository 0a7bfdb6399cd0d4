import type { Law, LawRecord, SpeltSum, Sum } from './law';
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
export function weigh(scale: Scale, place: SpeltSum): Weighed | undefined {
  return weighing.spelt(scale, place) ? weighing.result() : undefined;
}

/** Whether a place does not hold: as `weigh` tells, without what it is worth. */
export function isViolated(scale: Scale, place: SpeltSum): boolean {
  return weighing.spelt(scale, place) && weighing.fails;
}

/** What is added up of one place. There is one of it: hundreds of thousands of places are weighed one after the other. */
class Weighing {
  #scale: Scale | undefined;
  #left = 0;
  #right = 0;
  #nonZero = 0;
  #printed = 0;
  #tens = 1;
  #wholes = 0;

  /** Takes a place whose cells are spelled out; false where it says nothing. */
  spelt(scale: Scale, { total, parts, minus }: SpeltSum): boolean {
    if (!this.#begin(scale, total.row, total.column)) return false;
    for (const { row, column } of parts) if (!this.#take(scale, row, column, 1)) return false;
    if (minus !== undefined) for (const { row, column } of minus) if (!this.#take(scale, row, column, -1)) return false;
    return this.#nonZero > 0 || this.#left !== 0;
  }

  /** Takes a sum down the lines in one column, or across the columns in one row. */
  sum(scale: Scale, direction: 'down' | 'across', { total, parts, minus }: Sum, at: number): boolean {
    if (direction === 'down') {
      if (!this.#begin(scale, total, at)) return false;
      for (const part of parts) if (!this.#take(scale, part, at, 1)) return false;
      if (minus !== undefined) for (const part of minus) if (!this.#take(scale, part, at, -1)) return false;
    } else {
      if (!this.#begin(scale, at, total)) return false;
      for (const part of parts) if (!this.#take(scale, at, part, 1)) return false;
      if (minus !== undefined) for (const part of minus) if (!this.#take(scale, at, part, -1)) return false;
    }
    return this.#nonZero > 0 || this.#left !== 0;
  }

  get #difference(): number {
    return this.#left - this.#right;
  }

  get fails(): boolean {
    const difference = Math.abs(this.#difference);
    return difference !== 0 && !(difference <= this.#room && this.#nonZero > 1 && this.#left !== 0);
  }

  result(): Weighed {
    const [left, right, nonZero] = [this.#left, this.#right, this.#nonZero];
    const difference = this.#difference;
    if (this.fails) return { verdict: 'violated', gain: AGAINST + nearness(left, right), difference, left, right };
    if (nonZero <= 1)
      return { verdict: 'trivial', gain: left === 0 || nonZero === 0 ? 0 : TRIVIAL, difference, left, right };
    const exact = difference === 0;
    const chance = Math.min(0.5, ((2 * (exact ? 0 : this.#room) + 1) * this.#tens) / Math.max(Math.abs(left), 1));
    const gain = left === 0 ? 0 : Math.min(MOST_OF_ONE, -Math.log10(chance));
    return { verdict: exact ? (gain > TRIVIAL ? 'holds' : 'trivial') : 'rounding', gain, difference, left, right };
  }

  #begin(scale: Scale, row: number, column: number): boolean {
    if (scale.figures.isUnreadable(row, column)) return false;
    this.#scale = scale;
    this.#left = scale.figures.at(row, column)?.steps ?? 0;
    this.#right = 0;
    this.#nonZero = 0;
    this.#printed = 0;
    this.#tens = this.#left === 0 ? Infinity : tensOf(this.#left);
    this.#wholes = this.#left !== 0 && scale.wholeSteps > 0 && this.#left % scale.wholeSteps === 0 ? 1 : 0;
    return true;
  }

  #take(scale: Scale, row: number, column: number, sign: 1 | -1): boolean {
    const entry = scale.figures.at(row, column);
    if (entry === undefined) return !scale.figures.isBroken(row, column);
    this.#printed++;
    const { steps } = entry;
    if (steps === 0) return true;
    this.#right += sign * steps;
    this.#nonZero++;
    if (this.#tens > 1) this.#tens = Math.min(this.#tens, tensOf(steps));
    if (scale.wholeSteps > 0 && steps % scale.wholeSteps === 0) this.#wholes++;
    return true;
  }

  get #room(): number {
    const { roomSteps = 0, wholeSteps = 0 } = this.#scale ?? {};
    const room = roomSteps === 0 ? 0 : Math.floor((Math.max(this.#nonZero, this.#printed) + 1) / 2) * roomSteps;
    // Whole 元 among fen: each of them was rounded on its own.
    const isMixed = this.#wholes > 0 && this.#wholes < this.#nonZero + 1 && Math.abs(this.#difference) < wholeSteps;
    return wholeSteps > 0 && isMixed ? Math.max(room, (wholeSteps / 2) * this.#wholes) : room;
  }
}

const weighing = new Weighing();

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
  const { direction, sums, over, spelt } = law;
  let place = 0;
  for (const sum of sums)
    for (const at of over)
      if ((stride === 1 || place++ % stride === 0) && weighing.sum(scale, direction, sum, at)) take(weighing.result());
  for (const each of spelt) if (stride === 1 || place++ % stride === 0) take(weigh(scale, each));
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
