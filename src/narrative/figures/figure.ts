import { type Amount, type MeasurementUnit, negate } from '../../core/amount';
import type { Token } from '../lex';

/** What a figure says: an amount as it stands, an amount compared with, a change, or one of the percentages. */
export type FigureRole = 'level' | 'base' | 'change' | 'rate' | 'share' | 'completion' | 'count' | 'other';

/** What is compared with: an earlier year, the year's own budget, the whole of a share, or whatever stands beside it. */
export type Base = 'earlier' | 'budget' | 'whole' | 'beside';

/** Budget or outturn. */
export type Measure = 'budget' | 'final';

/** A figure of the text with the role that the words left of it give. */
export interface Figure {
  readonly index: number;
  readonly kind: 'amount' | 'percentage' | 'count' | 'unchanged';
  readonly token: Token;
  readonly paragraph: number;
  readonly sentence: number;
  /** The bracket it stands in; 0 for none. */
  readonly bracket: number;
  readonly depth: number;
  /** Of an amount, in 10⁻¹² 元; of a count, the number. */
  readonly value: Amount;
  /** Half of the last printed digit. */
  half: Amount;
  readonly percent: number;
  readonly halfPercent: number;
  readonly unit: MeasurementUnit | undefined;
  readonly decimals: number;
  /** As printed, with its unit. */
  readonly text: string;
  /** The words since the figure before it, in its sentence, without brackets that are closed. */
  readonly words: string;
  /** The same with its brackets, as it stands in the paragraph up to the figure. */
  readonly raw: string;
  /** The words behind the last mark. */
  readonly clause: string;
  role: FigureRole;
  /** 1 up, −1 down, 0 either or not said. */
  sign: number;
  base: Base | undefined;
  /** Whether the base is a budget or an outturn, where the text says so of an earlier year. */
  baseMeasure: Measure | undefined;
  baseYear: number | undefined;
  /** What it is about: a fact of the tables, or a caption; '' where nothing is said. */
  key: string;
  caption: string;
  /** It names its subject itself. */
  isExplicit: boolean;
  year: number | undefined;
  measure: Measure | undefined;
  scope: string;
  /** It explains another figure. */
  isReason: boolean;
  /** Joined to the figure before it by 、 or 和 alone: its place in the run. */
  run: readonly Figure[] | undefined;
  runPlace: number;
}

/** Visible from a figure are those of its own bracket and of the text around it. */
export function sees(from: Figure, other: Figure): boolean {
  return other.bracket === from.bracket || other.depth < from.depth;
}

/** A change with its direction. */
export function signed(change: Figure): Amount {
  return change.sign < 0 ? negate(change.value) : change.value;
}

/** Digits that a percentage is told by: 12.50 has four. */
export function significance(figure: Figure): number {
  return figure.token.figure.mantissa.toString().replace('-', '').length;
}
