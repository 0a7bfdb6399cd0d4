import type { CellRef } from '../core/cell';
import type { LayoutId } from '../model/table';
import type { Review } from '../review';
import type { PlainSheet } from '../core/plain-workbook';
import type { CellBefore, WorkbookPort } from '../port/workbook-port';
import type { CheckOptions, TextWork } from './engine-contract';

/** The two languages of the product. */
export type Locale = 'zh' | 'en';

/** How the pane is coloured: Excel's own theme inside Excel, the user's choice in the workbench. */
export type PaneTheme = 'light' | 'dark' | 'high-contrast';

/** The user's word that a sheet holds a certain disclosure table (“这张表是表五”). */
export interface AssignedTable {
  readonly sheet: string;
  readonly layout: LayoutId;
}

/** What a running check is at; `share` is 0…1, or undefined while it cannot be told. */
export interface CheckProgress {
  readonly step: 'reading' | 'checking';
  readonly share: number | undefined;
  readonly sheet: string | undefined;
}

/** A review together with the workbook it was made of, as far as the pane must know it. */
export interface Checked {
  readonly review: Review;
  /** What a cell held when the workbook was read, for an edit that the user may ask for. */
  readonly before: (cell: CellRef) => Promise<CellBefore | undefined>;
}

export interface CheckRun {
  /** Ends the reading or the engine at once; `check` then rejects with WorkbookError `cancelled`. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CheckProgress) => void;
}

/** Where a jump to a cell ended. A hidden sheet is never shown without being asked. */
export type SelectOutcome = 'selected' | 'hidden-sheet' | 'missing';

/** What happens outside the pane that it must answer to. */
export type HostEvent =
  /** Another workbook is open now, or none. */
  | { readonly kind: 'opened'; readonly book: OpenBook | undefined }
  /** A file is being opened, or could not be. */
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'open-failed'; readonly error: unknown }
  /** Cells or sheets of the open workbook changed; already debounced by the host. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'theme'; readonly theme: PaneTheme }
  /** The ribbon's commands, or their keys in the workbench. */
  | { readonly kind: 'command'; readonly command: 'check' | 'fill' | 'clear' | 'next' | 'previous' }
  /** The user went to a cell, so that the pane can open the finding that stands there. */
  | { readonly kind: 'selected'; readonly cell: CellRef };

export interface OpenBook {
  readonly name: string;
  readonly sheets: readonly string[];
}

/**
 * What the pane remembers. `workbook` settings belong to the open workbook and travel with it where the host can
 * carry them; `user` settings stay on this machine. Values are JSON texts; an unreadable one counts as absent.
 */
export interface PaneSettings {
  get(scope: 'workbook' | 'user', key: string): string | undefined;
  set(scope: 'workbook' | 'user', key: string, value: string | undefined): Promise<void>;
}

/** Everything the pane needs of the program that it stands in: the browser workbench or Excel. */
export interface PaneHost {
  readonly name: 'workbench' | 'excel';
  /** Marks and edits go through the port; the pane itself never reads cells. */
  readonly port: WorkbookPort;
  readonly settings: PaneSettings;
  /** The language of the host, until the user chooses another one in the pane. */
  readonly locale: Locale;
  readonly theme: PaneTheme;
  /** Marks change the user's file here, so a check that nobody asked for must not set them. */
  readonly marksAreWrites: boolean;
  /** Lets the user choose a file; absent where the host has its own way of opening one. */
  readonly openFile?: () => void;
  /** Reads and drafts explanatory texts beside the page. */
  readonly texts: TextWork;
  /** The workbook that is open now; undefined where there is none. */
  book(): OpenBook | undefined;
  check(options: CheckOptions, run: CheckRun): Promise<Checked>;
  /** Adds sheets behind those of the workbook and tells their names; absent where the host cannot. */
  readonly addSheets?: (sheets: readonly PlainSheet[]) => Promise<readonly string[]>;
  /** Takes added sheets away again; absent where the host cannot. */
  readonly removeSheets?: (names: readonly string[]) => Promise<void>;
  select(cell: CellRef): Promise<SelectOutcome>;
  /** Makes a hidden sheet visible because the user asked for it. */
  unhide(sheet: string): Promise<void>;
  /** Tells of host events until the returned function is called. */
  listen(listener: (event: HostEvent) => void): () => void;
}
