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

/** Sends what is queued. Rejects at once when the user cancels: a workbook that was closed never answers. */
export async function sync(context: Excel.RequestContext, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) throw new WorkbookError('cancelled');
  const answer = context.sync();
  if (signal === undefined) {
    await answer;
    return;
  }
  let stop: (() => void) | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(new WorkbookError('cancelled'));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([answer, cancelled]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}
