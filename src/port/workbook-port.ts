import type { CellRef } from '../core/cell';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { CellBefore, CellEdit, CellInput } from '../core/cell-edit';

export type { CellBefore, CellEdit, CellInput };

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

export interface ApplyOptions {
  readonly together?: (edit: CellEdit) => string;
  /**
   * Called just before anything is written, with what will be and the number formats it replaces: the place for a
   * journal. Nothing is written if it rejects. A workbook that lives in memory only needs none and does not call it.
   */
  readonly beforeWriting?: (edits: readonly CellEdit[]) => Promise<void>;
}

/**
 * The one way into and out of a workbook. Read once, write once.
 * Both reject with WorkbookError; nothing is half done: an edit is applied or listed as refused.
 */
export interface WorkbookPort {
  read(options?: { readonly signal?: AbortSignal; readonly onProgress?: ReadProgress }): Promise<WorkbookSnapshot>;
  /**
   * Edits whose cell has changed since it was read are refused, and the others of their table (`together`) with them.
   * What is not refused is written whole or, where that fails, taken back; with `half-written` neither succeeded.
   */
  apply(edits: readonly CellEdit[], options?: ApplyOptions): Promise<ApplyOutcome>;
  /** Replaces all marks; an empty list clears them and leaves the workbook as it was. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
}
