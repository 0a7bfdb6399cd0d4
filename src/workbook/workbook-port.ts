import type { CellRef } from '../core/cell';
import type { WorkbookSnapshot } from '../core/snapshot';

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

export interface NewSheet {
  readonly name: string;
  readonly content: unknown;
}

export type MarkSeverity = 'error' | 'warning' | 'notice' | 'suspect';

export interface Mark {
  readonly cell: CellRef;
  readonly severity: MarkSeverity;
  readonly message: string;
}

export interface RefusedEdit {
  readonly edit: CellEdit;
  readonly why: 'changed' | 'protected' | 'missing-sheet' | 'with-its-table' | 'merged' | 'failed';
  /** What the cell holds now. */
  readonly holds: CellBefore | undefined;
}

export interface ApplyOutcome {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
}

/** A mark that could not be set, the others being set. */
export interface RefusedMark {
  readonly mark: Mark;
  readonly why: 'protected' | 'missing-sheet';
}

export interface MarkOutcome {
  readonly refused: readonly RefusedMark[];
}

/** Progress of a long read, 0…1, and what is being done. */
export type ReadProgress = (share: number, sheet: string | undefined) => void;

/**
 * The one way into and out of a workbook. Read once, write once.
 * Both reject with WorkbookError; nothing is half done: an edit is applied or listed as refused.
 */
export interface WorkbookPort {
  read(options?: { readonly signal?: AbortSignal; readonly onProgress?: ReadProgress }): Promise<WorkbookSnapshot>;
  /** Edits whose cell has changed since it was read are refused, and the others of their table (`together`) with them. */
  apply(edits: readonly CellEdit[], options?: { readonly together?: (edit: CellEdit) => string }): Promise<ApplyOutcome>;
  /** Replaces all marks; an empty list clears them and leaves the workbook as it was. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
}
