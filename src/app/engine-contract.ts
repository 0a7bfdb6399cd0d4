import type { WorkbookSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';
import type { NarrativeDraft } from '../narrative/draft/draft-narrative';
import type { LayoutCorrection, LayoutRule } from '../recognise/corrections';
import type { Review } from '../review';

export interface CheckOptions {
  /** What was said of tables and columns of the open workbook. */
  readonly assigned: readonly LayoutCorrection[];
  /** Imported layouts (版式). */
  readonly layouts?: readonly LayoutRule[];
  /** The explanatory text (情况说明) that the user gave in place of the workbook's own. */
  readonly narrative?: string;
}

/** The engine at work beside the page, so that the pane answers at any time. */
export interface Engine {
  review(snapshot: WorkbookSnapshot, options: CheckOptions, signal: AbortSignal): Promise<Review>;
  /** The snapshot comes through a port, from the worker that holds the file. */
  reviewFrom(source: MessagePort, options: CheckOptions, signal: AbortSignal): Promise<Review>;
}

/** What is done with explanatory texts (情况说明) beside the page. */
export interface TextWork {
  /** The text of a .docx or .txt; rejects with WorkbookError. */
  readText(file: NamedBytes): Promise<string>;
  /** A text from tables, with comparisons where last year's workbook is given; rejects with WorkbookError where that cannot be read. */
  draft(material: DraftMaterial): Promise<DraftedText>;
}

/** A file that the user chose. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DraftMaterial {
  readonly tables: readonly DisclosureTable[];
  readonly lastYear: NamedBytes | undefined;
}

/** A draft, and what was found in last year's workbook (上年公开表) where one was given. */
export interface DraftedText extends NarrativeDraft {
  readonly lastYear: { readonly tables: number; readonly year: number | undefined } | undefined;
}
