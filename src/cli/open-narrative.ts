import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { WorkbookError } from '../workbook/workbook-error';

const WORD = /^(?:504b0304|504b0506|d0cf11e0)/;

/** The explanatory text in a .docx or a plain text file; rejects with WorkbookError. */
export async function openNarrative(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new WorkbookError(isMissing(error) ? 'not-found' : 'not-readable', { file }, { cause: error });
  }
  if (bytes.length === 0) throw new WorkbookError('empty', { file });
  if (/\.docx?$/i.test(file) || WORD.test(Buffer.from(bytes.subarray(0, 4)).toString('hex'))) {
    const { readDocx } = await import('../workbook/docx');
    return readDocx(bytes, path.basename(file));
  }
  return textOf(bytes, file);
}

/** UTF-8 or UTF-16 by its mark, else what Chinese editors of Windows write. */
function textOf(bytes: Uint8Array, file: string): string {
  const marks = [bytes[0], bytes[1]].join(' ');
  const encodings = marks === '255 254' ? ['utf-16le'] : marks === '254 255' ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  throw new WorkbookError('not-a-document', { file });
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
