import { WorkbookError } from '../../port/workbook-error';
import { newPace, type Pace } from '../xlsx/pace';
import { readXml, type Attributes } from '../xlsx/xml';
import { findEntry, openZip } from '../xlsx/zip';
import { BODY } from './body-part';
import { MAX_COLUMNS, tableBuilder, type TableBuilder, type WordTable } from './table-builder';

/** A paragraph or a table of a Word document, in the order of the document. */
export type Block = { readonly kind: 'paragraph'; readonly text: string } | WordTable;

const COMPOUND = 'd0cf11e0a1b11ae1';

/** What a reader of the document does not see: paragraph marks' properties, and the second form of newer drawings. */
const SKIPPED: ReadonlySet<string> = new Set(['pPr', 'rPr', 'Fallback', 'del', 'moveFrom', 'instrText']);

/**
 * The paragraphs and tables of a .docx. Deleted text and fallbacks for old readers are left out; a table within a table
 * stands behind it.
 *
 * @throws WorkbookError where it is no .docx, needs a password or is damaged
 */
export async function readDocument(bytes: Uint8Array, name = '', pace: Pace = newPace(name)): Promise<Block[]> {
  if (bytes.length === 0) throw new WorkbookError('empty', { file: name });
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start === COMPOUND)
    throw new WorkbookError(isEncrypted(bytes) ? 'password-protected' : 'not-a-document', { file: name });
  if (!start.startsWith('504b')) throw new WorkbookError('not-a-document', { file: name });
  const archive = openZip(name, bytes);
  const body = findEntry(archive, BODY);
  if (body === undefined) throw new WorkbookError('not-a-document', { file: name });

  const blocks: Block[] = [];
  const tables: TableBuilder[] = [];
  const inner: WordTable[] = [];
  let run = '';
  let inText = false;
  let skipped = 0;
  const open = (tag: string, attributes: Attributes): void => {
    if (SKIPPED.has(tag)) skipped++;
    if (tag === 't') inText = skipped === 0;
    if (skipped > 0) return;
    const table = tables.at(-1);
    if (tag === 'tbl') tables.push(tableBuilder());
    else if (tag === 'tr') table?.row();
    else if (tag === 'tc') table?.cell();
    else if (tag === 'gridBefore') table?.skip(numberOf(attributes));
    else if (tag === 'gridSpan') table?.span(numberOf(attributes));
    else if (tag === 'vMerge') table?.below(valueOf(attributes) !== 'restart');
    else if (tag === 'tab' && tables.length === 0) run += '\u3000';
    else if (tag === 'br' || tag === 'cr') run += '\n';
    else if (tag === 'noBreakHyphen') run += '-';
  };
  const close = (tag: string): void => {
    if (SKIPPED.has(tag)) skipped--;
    if (tag === 't') inText = false;
    const table = tables.at(-1);
    if (tag === 'p') {
      if (table === undefined) blocks.push({ kind: 'paragraph', text: run });
      else table.paragraph(run.replace(/\n/g, ''));
      run = '';
    }
    if (tag !== 'tbl' || table === undefined) return;
    tables.pop();
    if (tables.length > 0) inner.push(table.done());
    else blocks.push(table.done(), ...inner.splice(0));
  };
  await readXml(archive, body, { open, close, text: (words) => void (run += inText ? words : '') }, pace);
  if (run !== '') blocks.push({ kind: 'paragraph', text: run });
  return blocks;
}

function valueOf(attributes: Attributes): string {
  return Object.entries(attributes).find(([name]) => name === 'val' || name.endsWith(':val'))?.[1] ?? '';
}

/** A count of grid columns; what a damaged document says beyond reason is cut. */
function numberOf(attributes: Attributes): number {
  const count = Number.parseInt(valueOf(attributes), 10);
  return Number.isFinite(count) && count > 0 ? Math.min(count, MAX_COLUMNS) : 1;
}

function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((character) => [character.charCodeAt(0), 0]);
  return bytes.some((byte, at) => byte === name[0] && name.every((each, offset) => bytes[at + offset] === each));
}
