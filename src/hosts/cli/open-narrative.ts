import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { WorkbookError } from '../../port/workbook-error';

/** The explanatory text in a .docx or a plain text file; rejects with WorkbookError. */
export async function openNarrative(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new WorkbookError(isMissing(error) ? 'not-found' : 'not-readable', { file }, { cause: error });
  }
  const { readText } = await import('../../files/read-text');
  return readText(path.basename(file), bytes);
}

function isMissing(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}
