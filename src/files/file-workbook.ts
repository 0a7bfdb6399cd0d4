import { BODY } from './docx/body-part';
import { fileKind } from './file-kind';
import { WorkbookError } from '../port/workbook-error';
import type { Mark, WorkbookPort } from '../port/workbook-port';
import { addSheets } from './xlsx/add-sheets';
import { MAX_FILE_BYTES, MAX_XLS_BYTES } from './xlsx/limits';
import { newPace, type Pace } from './xlsx/pace';
import { patchCells } from './xlsx/patch-cells';
import type { PlainSheet } from '../core/plain-workbook';
import type { WorkbookSnapshot } from '../core/snapshot';
import { readWorkbook } from './xlsx/read-workbook';
import { findEntry, openZip } from './xlsx/zip';

/** A workbook in a file: the port over its bytes. */
export interface FileWorkbook extends WorkbookPort {
  readonly name: string;
  /** An .xls and a .docx can be read only. */
  readonly format: 'xlsx' | 'xls' | 'docx';
  /** As last set; they are shown by whoever shows the workbook and are never written to the file. */
  readonly marks: readonly Mark[];
  /** Adds sheets behind those that are there. */
  addSheets(sheets: readonly PlainSheet[]): Promise<void>;
  /** The file with all edits; the very bytes that were opened if there are none. */
  save(): Uint8Array;
}

/** Opens a workbook by what the file is, whatever it is called. Throws WorkbookError. */
export function openFileWorkbook(name: string, bytes: Uint8Array): FileWorkbook {
  if (bytes.length > MAX_FILE_BYTES) throw new WorkbookError('too-large', { file: name });
  switch (fileKind(bytes)) {
    case 'xlsx':
      return findEntry(openZip(name, bytes), BODY) === undefined ? openXlsx(name, bytes) : openDocx(name, bytes);
    case 'xls':
      return openXls(name, bytes);
    case 'encrypted':
      throw new WorkbookError('password-protected', { file: name });
    case 'empty':
      throw new WorkbookError('empty', { file: name });
    case 'other':
      throw new WorkbookError('not-a-workbook', { file: name });
  }
}

function openXlsx(name: string, bytes: Uint8Array): FileWorkbook {
  let archive = openZip(name, bytes);
  // One write after another: each starts from the file that the one before it left.
  let lastWrite: Promise<unknown> = Promise.resolve();
  return {
    name,
    format: 'xlsx',
    ...markKeeper(),
    read: (options) =>
      inWorkbook(name, () => readWorkbook(archive, newPace(name, options?.signal, options?.onProgress))),
    apply(edits, options) {
      const write = lastWrite.then(() =>
        inWorkbook(name, async () => {
          const patched = await patchCells(archive, edits, options?.together, newPace(name));
          archive = patched.archive;
          return patched.outcome;
        }),
      );
      lastWrite = write.catch(() => undefined);
      return write;
    },
    addSheets(sheets) {
      const write = lastWrite.then(() =>
        inWorkbook(name, async () => {
          archive = await addSheets(archive, sheets, newPace(name));
        }),
      );
      lastWrite = write.catch(() => undefined);
      return write;
    },
    save: () => archive.bytes,
  };
}

function openXls(name: string, bytes: Uint8Array): FileWorkbook {
  if (bytes.length > MAX_XLS_BYTES) throw new WorkbookError('too-large', { file: name });
  return readOnly('xls', name, bytes, async (pace) => {
    const { readXls } = await import('./xls/read-xls');
    return readXls(name, bytes, pace);
  });
}

function openDocx(name: string, bytes: Uint8Array): FileWorkbook {
  return readOnly('docx', name, bytes, async (pace) => {
    const { readDocxWorkbook } = await import('./docx/document-workbook');
    return readDocxWorkbook(name, bytes, pace);
  });
}

function readOnly(
  format: 'xls' | 'docx',
  name: string,
  bytes: Uint8Array,
  read: (pace: Pace) => Promise<WorkbookSnapshot>,
): FileWorkbook {
  return {
    name,
    format,
    ...markKeeper(),
    read: (options) => inWorkbook(name, () => read(newPace(name, options?.signal, options?.onProgress))),
    apply: () => Promise.reject(new WorkbookError('unsupported-format', { file: name })),
    addSheets: () => Promise.reject(new WorkbookError('unsupported-format', { file: name })),
    save: () => bytes,
  };
}

function markKeeper(): Pick<FileWorkbook, 'mark' | 'marks'> {
  const kept: Mark[] = [];
  return {
    marks: kept,
    mark(marks) {
      kept.splice(0, kept.length, ...marks);
      return Promise.resolve({ refused: [] });
    },
  };
}

/** What even a bounded reader cannot foresee, such as a text longer than the engine can hold, is the file's fault too. */
async function inWorkbook<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError(cause instanceof RangeError ? 'too-large' : 'damaged', { file }, { cause });
  }
}
