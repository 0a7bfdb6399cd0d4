import { address, cellKey, type CellRef } from '../../core/cell';
import { addSheets, removeSheets } from './office/add-sheets';
import { applyEdits } from './office/apply';
import { officeCode, sync, workbookError } from './office/failure';
import { clearMarks, replaceMarks } from './office/marks';
import { readWorkbook } from './office/read';
import { WorkbookError } from '../../port/workbook-error';
import type { WorkbookPort } from '../../port/workbook-port';
import type { PlainSheet } from '../../core/plain-workbook';

/** The workbook that is open in Excel (当前工作簿), with what only a running Excel can do. */
export interface OfficeWorkbook extends WorkbookPort {
  /** Goes to a cell. A hidden sheet is named by the caller, never shown without being asked. */
  select(cell: CellRef): Promise<'selected' | 'hidden-sheet' | 'missing'>;
  /** Makes a hidden sheet visible because the user asked for it. */
  unhide(sheet: string): Promise<void>;
  /** Adds sheets behind those that are there (ExcelApi 1.13), all or none; resolves with the names they got. */
  addSheets(sheets: readonly PlainSheet[]): Promise<readonly string[]>;
  /** Removes sheets that were added; those that are gone are no fault. */
  removeSheets(names: readonly string[]): Promise<void>;
}

/**
 * WorkbookPort over Office.js. Needs ExcelApi 1.9 (rules on several ranges, hidden rows, changes of any sheet) and uses
 * 1.13 for merged areas where it is there. The oldest desktop Excel that has these together with a web view able to show
 * the pane is Excel 2021 (or Microsoft 365); Excel 2019 has ExcelApi 1.8 only.
 */
export function officeWorkbook(): OfficeWorkbook {
  let protectedSheets: ReadonlySet<string> = new Set();

  return {
    read: (options) =>
      inExcel(async () => {
        const snapshot = await readWorkbook(options);
        protectedSheets = new Set(snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
        return snapshot;
      }),
    apply: (edits, options) =>
      inExcel(() => applyEdits(edits, options?.together ?? ((edit) => cellKey(edit.cell)), options?.beforeWriting)),
    mark: (marks) => inExcel(() => (marks.length === 0 ? clearMarks() : replaceMarks(marks, protectedSheets))),
    addSheets: (sheets) =>
      inExcel(async () => {
        try {
          return await addSheets(sheets);
        } catch (error) {
          throw ofStructure(error);
        }
      }),
    removeSheets: (names) =>
      inExcel(async () => {
        try {
          await removeSheets(names);
        } catch (error) {
          throw ofStructure(error);
        }
      }),
    select: (cell) => inExcel(() => selectCell(cell)),
    unhide: (name) =>
      inExcel(async () => {
        const context = new Excel.RequestContext();
        context.workbook.worksheets.getItem(name).visibility = Excel.SheetVisibility.visible;
        try {
          await sync(context);
        } catch (error) {
          throw ofStructure(error);
        }
      }),
  };
}

/** What Excel denies here is a change of the workbook's structure, not of a sheet. */
function ofStructure(error: unknown): unknown {
  return officeCode(error) === 'AccessDenied' && Office.context.document.mode !== Office.DocumentMode.ReadOnly
    ? new WorkbookError('workbook-protected', {}, { cause: error })
    : error;
}

async function selectCell(cell: CellRef): Promise<'selected' | 'hidden-sheet' | 'missing'> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load('visibility');
  await sync(context);
  if (sheet.isNullObject) return 'missing';
  if (sheet.visibility !== Excel.SheetVisibility.visible) return 'hidden-sheet';
  sheet.activate();
  sheet.getRange(address(cell)).select();
  await sync(context);
  return 'selected';
}

async function inExcel<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw workbookError(error);
  }
}
