/** Why a workbook could not be read or written. Each has a sentence for the user in both catalogues. */
export type WorkbookErrorCode =
  | 'not-a-workbook'
  | 'not-a-document'
  | 'password-protected'
  | 'damaged'
  | 'too-large'
  | 'empty'
  | 'unsupported-format'
  | 'not-found'
  | 'not-readable'
  | 'not-writable'
  | 'cancelled'
  | 'cell-edit-mode'
  | 'payload-too-large'
  | 'busy'
  | 'connection-lost'
  /** The host was asked and said nothing for as long as is waited. */
  | 'no-answer'
  /** Something else is being written just now. */
  | 'writing'
  /** A write broke off and could not be taken back: its journal says what stands open. */
  | 'half-written'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'read-only'
  | 'api-missing'
  | 'closed'
  | 'host-failure';

/** A fault of the file or of the host, thrown by adapters and shown by the pane's root and the command line. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  /** The file, and where known the sheet and cell or part that the fault was met at. */
  readonly place: { readonly file?: string; readonly sheet?: string; readonly cell?: string; readonly part?: string };

  constructor(code: WorkbookErrorCode, place: WorkbookError['place'] = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'WorkbookError';
    this.code = code;
    this.place = place;
  }
}
