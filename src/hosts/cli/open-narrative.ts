import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inputFault } from './input-fault';

/** The explanatory text in a .docx or a plain text file; rejects with WorkbookError. */
export async function openNarrative(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw inputFault(file, error);
  }
  const { readText } = await import('../../files/read-text');
  return readText(path.basename(file), bytes);
}
