import type * as XLSX from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { WorkbookError } from '../../port/workbook-error';
import { hiddenColumnsOf } from '../hidden-columns';
import { coverTooMuch } from '../merges';
import { newAllowance } from '../xlsx/limits';
import { plainNumber, shownNumber } from '../xlsx/number-format';
import type { Pace } from '../xlsx/pace';
import type { AuditedSheet } from './audit-cells';
import { auditRecords, type AuditedStream } from './audit-records';
import { CODE_PAGES } from './code-pages';
import { openCompoundFile } from './compound-file';
import { PASSED_OVER, RECORD } from './record-kinds';

type Library = Pick<typeof XLSX, 'read' | 'set_cptable'>;

/**
 * Reads an old .xls (or .et) workbook whole, or not at all. A library reads the cells; it is loaded only when such a file
 * is opened, and given only records that have been found to fit together.
 *
 * @throws WorkbookError
 */
export async function readXls(file: string, bytes: Uint8Array, pace: Pace): Promise<WorkbookSnapshot> {
  const streams = openCompoundFile(file, bytes);
  // A Word document or an installer is kept in the same kind of container.
  const stream = streams.get('Workbook') ?? streams.get('Book');
  if (stream === undefined) throw new WorkbookError('not-a-workbook', { file });
  const audited = auditRecords(file, streamOf(file, stream), newAllowance());
  await pace.breathe();
  const workbook = readCells(file, await import('@e965/xlsx'), audited);
  await pace.breathe();
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  // The library names sheets in the order in which they stand in the file, which need not be that of the tabs.
  const places = audited.tabs.map(({ position }) => position).sort((left, right) => left - right);
  const names = new Set(workbook.SheetNames.map((name) => name.toLowerCase()));
  if (workbook.SheetNames.length !== places.length || names.size !== places.length)
    throw new WorkbookError('damaged', { file });
  const sheets: SheetSnapshot[] = [];
  for (const { position, sheet } of audited.tabs) {
    // Charts, macro sheets and modules have no cells.
    if (sheet === undefined) continue;
    const name = workbook.SheetNames[places.indexOf(position)] ?? '';
    pace.enter(name);
    sheets.push(sheetOf(file, name, sheet, workbook.Sheets[name], is1904));
  }
  if (sheets.every((sheet) => sheet.rowCount === 0)) throw new WorkbookError('empty', { file });
  return { name: file, sheets };
}

function streamOf(file: string, stream: () => Uint8Array): Uint8Array {
  try {
    return stream();
  } catch (cause) {
    throw new WorkbookError('damaged', { file }, { cause });
  }
}

/**
 * A formula that the library does not know (in words, as Excel 97 allowed; of an add-in) must not cost the figures: then
 * all is read anew without formulas.
 */
function readCells(file: string, library: Library, audited: AuditedStream): WorkBook {
  if (audited.isOfBytes) library.set_cptable(CODE_PAGES);
  const read = (bytes: Uint8Array): WorkBook =>
    library.read(bytes, {
      type: 'buffer',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
  try {
    return read(audited.bytes);
  } catch {
    try {
      return read(withoutFormulas(audited));
    } catch (cause) {
      throw new WorkbookError('damaged', { file }, { cause });
    }
  }
}

const NO_FORMULA = 0xffff;

function withoutFormulas({ bytes, formulas }: AuditedStream): Uint8Array {
  const plain = bytes.slice();
  const view = new DataView(plain.buffer);
  for (const { id, start } of formulas)
    if (id === RECORD.formula) view.setUint16(start + 20, NO_FORMULA, true);
    else view.setUint16(start - 4, PASSED_OVER, true);
  return plain;
}

function sheetOf(
  file: string,
  name: string,
  audited: AuditedSheet,
  sheet: WorkSheet | undefined,
  is1904: boolean,
): SheetSnapshot {
  const data = (sheet?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows: (CellContent | undefined)[][] = [];
  let columnCount = 0;
  let met = 0;
  data.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell === undefined || cell.t === 'z') return;
      met += 1;
      if (cell.t === 'n' && !Number.isFinite(cell.v)) throw new WorkbookError('damaged', { file, sheet: name });
      const content = contentOf(cell, is1904);
      if (content === undefined) return;
      (rows[row] ??= [])[column] = content;
      columnCount = Math.max(columnCount, column + 1);
    });
  });
  if (met !== audited.cells || coverTooMuch(audited.merges, rows.length))
    throw new WorkbookError('damaged', { file, sheet: name });
  return {
    name,
    visibility: audited.visibility,
    isProtected: audited.isProtected,
    rowCount: rows.length,
    columnCount,
    rows,
    merges: audited.merges,
    hiddenRows: new Set(audited.hiddenRows.filter((row) => row < rows.length)),
    ...hiddenColumnsOf(audited.hiddenColumns, columnCount),
  };
}

function contentOf(cell: CellObject, is1904: boolean): CellContent | undefined {
  const format = typeof cell.z !== 'string' || cell.z === '' || /^general$/i.test(cell.z) ? undefined : cell.z;
  const formula = cell.f === undefined || cell.f === '' ? undefined : `=${cell.f}`;
  const more = { ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number'
        ? {
            kind: 'number',
            value: cell.v,
            text: format === undefined ? plainNumber(cell.v) : shownNumber(cell.v, format, is1904),
            ...more,
          }
        : undefined;
    case 'b':
      return { kind: 'boolean', value: cell.v === true, text: cell.v === true ? 'TRUE' : 'FALSE', ...more };
    case 'e':
      return { kind: 'error', text: ERRORS[Number(cell.v)] ?? '#VALUE!', ...more };
    case 's': {
      const text = typeof cell.v === 'string' ? cell.v : '';
      return text === '' && formula === undefined ? undefined : { kind: 'text', text, ...more };
    }
    default:
      return undefined;
  }
}

/** Errors by the number that old files keep. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};
