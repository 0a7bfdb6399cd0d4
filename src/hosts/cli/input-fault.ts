import { WorkbookError } from '../../port/workbook-error';

/** Why a file that was given cannot be read: it is not there, or it may not be read. */
export function inputFault(file: string, cause: unknown): WorkbookError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return new WorkbookError(code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'not-readable', { file }, { cause });
}
