import type { Bilingual } from '../core/bilingual';
import type { StatementPlace } from './finding';

/** A figure that nothing was held against, and why. */
export interface Unchecked {
  readonly place: StatementPlace;
  readonly why: Bilingual;
}

/** How many of the text's amounts and percentages stand in a relation that was evaluated, or were held against the tables. */
export interface Checked {
  readonly figures: number;
  readonly checked: number;
  readonly unchecked: readonly Unchecked[];
}
