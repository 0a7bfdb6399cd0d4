import type { WorkbookSnapshot } from '../core/snapshot';
import { WorkbookError } from './workbook-error';
import type { ApplyOutcome, CellEdit, Mark, WorkbookPort } from './workbook-port';
import { MAX_FILE_BYTES } from './xlsx/limits';
import { newPace } from './xlsx/pace';
import { readWorkbook } from './xlsx/read-workbook';
import { openZip } from './xlsx/zip';

/** A workbook in a file: the port over its bytes. */
export interface FileWorkbook extends WorkbookPort {
  readonly name: string;
  readonly format: 'xlsx' | 'xls';
  /** As last set; they are shown by whoever shows the workbook and are never written to the file. */
  readonly marks: readonly Mark[];
  /** The file with all edits. */
  save(): Uint8Array;
}

type FileKind = 'zip' | 'compound' | 'other' | 'nothing';

/** Opens a workbook by what the file is, whatever it is called. Throws WorkbookError. */
export function openFileWorkbook(name: string, bytes: Uint8Array): FileWorkbook {
  if (bytes.length > MAX_FILE_BYTES) throw new WorkbookError('too-large', { file: name });
  switch (kindOf(bytes)) {
    case 'nothing':
      throw new WorkbookError('empty', { file: name });
    case 'zip':
      return openXlsx(name, bytes);
    default:
      throw new WorkbookError('not-a-workbook', { file: name });
  }
}

function openXlsx(name: string, bytes: Uint8Array): FileWorkbook {
  const archive = openZip(name, bytes);
  let marks: readonly Mark[] = [];
  return {
    name,
    format: 'xlsx',
    get marks() {
      return marks;
    },
    read: (options): Promise<WorkbookSnapshot> => readWorkbook(archive, newPace(name, options?.signal, options?.onProgress)),
    apply: (edits: readonly CellEdit[]): Promise<ApplyOutcome> => Promise.resolve({ applied: [], refused: edits.map((edit) => ({ edit, why: 'failed' as const, holds: undefined })) }),
    mark(list) {
      marks = [...list];
      return Promise.resolve({ refused: [] });
    },
    save: () => archive.bytes,
  };
}

function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'nothing';
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return 'zip';
  return start === 'd0cf11e0a1b11ae1' ? 'compound' : 'other';
}
