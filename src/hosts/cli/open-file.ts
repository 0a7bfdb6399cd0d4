import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { openFileWorkbook } from '../../files/file-workbook';
import { WorkbookError } from '../../port/workbook-error';
import { MAX_FILE_BYTES } from '../../files/xlsx/limits';
import { inputFault } from './input-fault';

/** Opens a workbook from the disk; rejects with WorkbookError. */
export async function openFile(file: string): Promise<ReturnType<typeof openFileWorkbook>> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new WorkbookError('not-readable', { file });
    if (found.size > MAX_FILE_BYTES) throw new WorkbookError('too-large', { file });
    return openFileWorkbook(path.basename(file), await readFile(file));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw inputFault(file, error);
  }
}
