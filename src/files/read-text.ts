import { readDocx } from './docx/text';
import { WorkbookError } from '../port/workbook-error';
import { MAX_FILE_BYTES } from './xlsx/limits';

const WORD = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** The explanatory text (情况说明) in a Word document or a plain text file, by what the file is. Throws WorkbookError. */
export async function readText(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new WorkbookError('empty', { file: name });
  if (bytes.length > MAX_FILE_BYTES) throw new WorkbookError('too-large', { file: name });
  const isWord = /\.docx?$/i.test(name) || WORD.some((start) => start.every((byte, at) => bytes[at] === byte));
  return isWord ? readDocx(bytes, name) : plainText(name, bytes);
}

/** UTF-8 or UTF-16 by its mark, else what Chinese editors of Windows write. */
function plainText(name: string, bytes: Uint8Array): string {
  const marks = [bytes[0], bytes[1]].join(' ');
  const encodings = marks === '255 254' ? ['utf-16le'] : marks === '254 255' ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // No text holds this character; pictures and programs do.
      if (!text.includes('\0')) return text;
    } catch {
      // The next encoding may fit.
    }
  }
  throw new WorkbookError('not-a-document', { file: name });
}
