import type { Amount } from '../core/amount';
import type { Spot } from './law';
import type { TieList } from './tie-lists';

/** One figure printed in two tables. */
export interface TiePlace {
  readonly key: string;
  readonly left: Spot;
  readonly right: Spot;
  readonly leftAmount: Amount;
  readonly rightAmount: Amount;
  readonly holds: boolean;
}

/** Two columns (or lines) of different tables that print the same figures under the same names. */
export interface Tie {
  readonly left: TieList;
  readonly right: TieList;
  /** log10 evidence that the two are meant to agree. */
  readonly score: number;
  /** Distinct figures, not nought, that agree. */
  readonly held: number;
  readonly violated: number;
  readonly places: readonly TiePlace[];
  /** Whether the totals of what both have in common agree, so that a difference below them is an error. */
  readonly sameScope: boolean;
  /** Whether neither side has a figure that the other lacks. */
  readonly isFull: boolean;
}

/** A table printed in a unit that is wrong by a factor, by what other tables print under the same names. */
export interface UnitSlip {
  /** Index of the table. */
  readonly table: number;
  /** What its figures must be multiplied with: 10_000 where 元 was written for 万元 … as a power of ten. */
  readonly power: number;
  /** Figures that agree with other tables after it, and those that agree without. */
  readonly agreeing: number;
  readonly contradicting: number;
  readonly partners: readonly number[];
}
