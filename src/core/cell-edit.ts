import type { CellRef } from './cell';

/** What a cell is to hold: a number keeps its decimal text, so that no digit is lost on the way. */
export type CellInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'text'; readonly text: string }
  /** With the leading `=`; `cached` is the decimal text of its result. */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: string };

/** One cell as it was when it was read: formula if it has one, else the stored value as text, else blank. */
export interface CellBefore {
  readonly formula?: string;
  /** Stored number as the shortest decimal text, stored text, or '' for blank. */
  readonly value: string;
}

export interface CellEdit {
  readonly cell: CellRef;
  readonly input: CellInput;
  /** Excel number format to set; absent leaves the cell's own. */
  readonly format?: string;
  /** In an outcome: the number format that `format` has replaced. */
  readonly formatWas?: string;
  /** The edit is refused if the cell holds something else by now. */
  readonly was: CellBefore;
}
