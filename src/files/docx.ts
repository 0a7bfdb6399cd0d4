import { WorkbookError } from '../port/workbook-error';
import { newPace } from './xlsx/pace';
import { readXml } from './xlsx/xml';
import { findEntry, openZip } from './xlsx/zip';

/** A Word document is a zip as a workbook is; this is its only part that is read. */
const BODY = 'word/document.xml';
const COMPOUND = 'd0cf11e0a1b11ae1';

/**
 * The text of a .docx: a line for each paragraph, the cells of a table parted by tabs, so that figures of a pasted
 * table are not taken for sentences. Deleted text and fallbacks for old readers are left out. Throws WorkbookError.
 */
export async function readDocx(bytes: Uint8Array, name = ''): Promise<string> {
  if (bytes.length === 0) throw new WorkbookError('empty', { file: name });
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start === COMPOUND)
    throw new WorkbookError(isEncrypted(bytes) ? 'password-protected' : 'not-a-document', { file: name });
  if (!start.startsWith('504b')) throw new WorkbookError('not-a-document', { file: name });
  const archive = openZip(name, bytes);
  const body = findEntry(archive, BODY);
  if (body === undefined) throw new WorkbookError('not-a-document', { file: name });

  let text = '';
  let run = '';
  let inText = false;
  let cells = 0;
  let skipped = 0;
  await readXml(
    archive,
    body,
    {
      open(tag) {
        if (SKIPPED.has(tag)) skipped++;
        if (tag === 'tc') cells++;
        if (tag === 't') inText = skipped === 0;
        if (skipped > 0) return;
        if (tag === 'tab' && cells === 0) run += '\u3000';
        if (tag === 'br' || tag === 'cr') run += '\n';
        if (tag === 'noBreakHyphen') run += '-';
      },
      close(tag) {
        if (SKIPPED.has(tag)) skipped--;
        if (tag === 't') inText = false;
        if (tag === 'p') {
          text += cells > 0 ? `\t${run.replace(/\n/g, '')}\n` : `${run}\n`;
          run = '';
        }
        if (tag === 'tc') cells--;
        if (tag === 'tbl' && cells === 0) text += '\n';
      },
      text(words) {
        if (inText) run += words;
      },
    },
    newPace(name),
  );
  return text + run;
}

/** What a reader of the document does not see: paragraph marks' properties, and the second form of newer drawings. */
const SKIPPED: ReadonlySet<string> = new Set(['pPr', 'rPr', 'Fallback', 'del', 'moveFrom', 'instrText']);

function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((character) => [character.charCodeAt(0), 0]);
  return bytes.some((byte, at) => byte === name[0] && name.every((each, offset) => bytes[at + offset] === each));
}
