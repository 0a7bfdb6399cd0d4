import type { Bilingual } from '../core/bilingual';
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
  /** A text from tables, with comparisons where last year's workbook is given; rejects with WorkbookError where a workbook cannot be read. */
  draft(material: DraftMaterial): Promise<DraftedText>;
}

/** A file that the user chose. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DraftMaterial {
  readonly tables: readonly DisclosureTable[];
  /** Last year's workbook (上年公开表), and for a final account its year's budget. */
  readonly lastYear: NamedBytes | undefined;
  readonly budget?: NamedBytes | undefined;
}

/** What was found in a workbook that was given beside the tables; `unfit` says why it was not used, where it was not. */
export interface BesideFound {
  readonly tables: number;
  readonly year: number | undefined;
  readonly unfit: Bilingual | undefined;
}

/** A draft, also as a Word document, and what was found in the workbooks given beside. */
export interface DraftedText extends NarrativeDraft {
  readonly document: Uint8Array;
  readonly lastYear: BesideFound | undefined;
  readonly budget: BesideFound | undefined;
}
