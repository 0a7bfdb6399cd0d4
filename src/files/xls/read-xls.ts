import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { WorkbookError } from '../../port/workbook-error';
import { newAllowance, type Allowance } from '../xlsx/limits';
import { plainNumber, shownNumber } from '../xlsx/number-format';
import type { Pace } from '../xlsx/pace';

const VISIBILITY = ['visible', 'hidden', 'very-hidden'] as const;

/** Reads an old .xls (or .et) workbook. Its library is loaded only when one is opened. */
export async function readXls(file: string, bytes: Uint8Array, pace: Pace): Promise<WorkbookSnapshot> {
  const library = await import('@e965/xlsx');
  let workbook: WorkBook;
  try {
    workbook = library.read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: true,
    });
  } catch (cause) {
    throw faultOf(file, cause);
  }
  await pace.breathe();
  const allowance = newAllowance();
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets: SheetSnapshot[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    pace.enter(name);
    const sheet = workbook.Sheets[name];
    const state = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    // Charts and macro sheets have a type of their own and no cells.
    if (sheet !== undefined && (sheet['!type'] ?? 'sheet') === 'sheet')
      sheets.push(sheetOf(file, name, VISIBILITY[state], sheet, is1904, allowance));
  }
  if (sheets.every((sheet) => sheet.rowCount === 0)) throw new WorkbookError('empty', { file });
  return { name: file, sheets };
}

function sheetOf(
  file: string,
  name: string,
  visibility: SheetSnapshot['visibility'],
  sheet: WorkSheet,
  is1904: boolean,
  allowance: Allowance,
): SheetSnapshot {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows: (CellContent | undefined)[][] = [];
  let columnCount = 0;
  data.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const content = cell === undefined ? undefined : contentOf(cell, is1904);
      if (content === undefined) return;
      allowance.keep(1, { file, sheet: name });
      (rows[row] ??= [])[column] = content;
      columnCount = Math.max(columnCount, column + 1);
    });
  });
  const hiddenRows = new Set(
    (sheet['!rows'] ?? []).flatMap((row, index) => (isHidden(row) && index < rows.length ? [index] : [])),
  );
  return {
    name,
    visibility,
    isProtected: sheet['!protect'] !== undefined,
    rowCount: rows.length,
    columnCount,
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows,
  };
}

/** The library leaves gaps in its list of rows. */
function isHidden(row: { readonly hidden?: boolean } | undefined): boolean {
  return row?.hidden === true;
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

function faultOf(file: string, cause: unknown): WorkbookError {
  const why = cause instanceof Error ? cause.message : '';
  if (why.includes('password-protected')) return new WorkbookError('password-protected', { file }, { cause });
  // A Word document or an installer is kept in the same kind of container.
  if (/Cannot find Workbook stream|Unrecognized/i.test(why))
    return new WorkbookError('not-a-workbook', { file }, { cause });
  return new WorkbookError('damaged', { file }, { cause });
}
