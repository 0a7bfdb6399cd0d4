import type { Bilingual } from '../core/bilingual';
import type { Review } from '../review';

/** A workbook with its review, as a report names it. */
export interface Reviewed {
  readonly file: string;
  readonly review: Review;
}

/** A file that could not be read, and the sentence that says why. */
export interface Unreadable {
  readonly file: string;
  readonly why: Bilingual;
}
