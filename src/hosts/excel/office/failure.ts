import { WorkbookError, type WorkbookErrorCode } from '../../../port/workbook-error';

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  ActivityLimitReached: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  InvalidOrTimedOutSession: 'connection-lost',
  RequestAborted: 'connection-lost',
  Timeout: 'connection-lost',
  AccessDenied: 'sheet-protected',
  ApiNotFound: 'api-missing',
  ApiNotAvailable: 'api-missing',
  InvalidRequestContext: 'closed',
  InvalidObjectPath: 'closed',
};

/** The code that Excel or office.js gave a failure, or undefined for a fault of our own. */
export function officeCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** A failure of Excel as the fault that the user is told of. */
export function workbookError(error: unknown): Error {
  if (error instanceof WorkbookError) return error;
  const code = officeCode(error);
  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  const known = CODES[code] ?? 'host-failure';
  if (known === 'sheet-protected' && Office.context.document.mode === Office.DocumentMode.ReadOnly)
    return new WorkbookError('read-only', {}, { cause: error });
  return new WorkbookError(known, known === 'host-failure' ? { part: code } : {}, { cause: error });
}

/** How long Excel may take over one request, in milliseconds; a large workbook is read in many. */
const PATIENCE = 90_000;

/**
 * Sends what is queued. Rejects at once when the user cancels, and with `no-answer` when Excel says nothing for long: a
 * workbook that was closed never answers.
 */
export function sync(context: Excel.RequestContext, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) return Promise.reject(new WorkbookError('cancelled'));
  return inTime(context.sync(), signal);
}

/** An answer of Excel, or why it is waited for no longer. */
export async function inTime<T>(answer: Promise<T>, signal?: AbortSignal): Promise<T> {
  let give: ((why: WorkbookErrorCode) => void) | undefined;
  const given = new Promise<never>((_, reject) => (give = (why) => reject(new WorkbookError(why))));
  const timer = setTimeout(() => give?.('no-answer'), PATIENCE);
  const stop = () => give?.('cancelled');
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([answer, given]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
