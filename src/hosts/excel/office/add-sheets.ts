import { address } from '../../../core/cell';
import { WorkbookError } from '../../../port/workbook-error';
import type { PlainCell, PlainSheet } from '../../../core/plain-workbook';
import { sync } from './failure';

/**
 * Adds sheets (补充的表) behind those that are there, with their look and print set-up: Excel takes them from a small
 * file of ours. Formulas follow afterwards, since in that file the other sheets that they speak of do not exist. Where
 * any of it fails or is not answered, whatever was added goes again.
 */
export async function addSheets(sheets: readonly PlainSheet[]): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) throw new WorkbookError('api-missing');
  const before = new Set((await sheetsNow()).map(({ id }) => id));
  try {
    const context = new Excel.RequestContext();
    const ids = context.workbook.insertWorksheetsFromBase64(await fileOf(sheets), {
      positionType: Excel.WorksheetPositionType.end,
    });
    await sync(context);
    const added = ids.value.map((id) => context.workbook.worksheets.getItem(id));
    for (const [index, sheet] of added.entries()) {
      sheet.load('name');
      for (const { place, formula } of formulasOf(sheets[index])) sheet.getRange(place).formulas = [[formula]];
    }
    await sync(context);
    return added.map(({ name }) => name);
  } catch (cause) {
    await takeAway(before, sheets, cause);
    throw cause;
  }
}

/** Half a table is worse than none. A sheet that bears another name is the user's. */
async function takeAway(before: ReadonlySet<string>, sheets: readonly PlainSheet[], cause: unknown): Promise<void> {
  try {
    const added = (await sheetsNow()).filter(
      ({ id, name }) =>
        !before.has(id) && sheets.some((sheet) => name === sheet.name || name.startsWith(`${sheet.name} (`)),
    );
    await removeSheets(added.map(({ name }) => name));
  } catch {
    throw new WorkbookError('half-written', {}, { cause });
  }
}

async function sheetsNow(): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.load('items/id,items/name');
  await sync(context);
  return context.workbook.worksheets.items;
}

/** Removes sheets by name; those that are gone are no fault. */
export async function removeSheets(names: readonly string[]): Promise<void> {
  const there = (await sheetsNow()).filter(({ name }) => names.includes(name));
  if (there.length === 0) return;
  const context = new Excel.RequestContext();
  for (const { id } of there) context.workbook.worksheets.getItem(id).delete();
  await sync(context);
}

/** The file that Excel takes the sheets from, in base64. */
export async function fileOf(sheets: readonly PlainSheet[]): Promise<string> {
  // Only who adds sheets needs the writer.
  const { writeWorkbook } = await import('../../../files/xlsx/write-workbook');
  const plain = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row?.map(withoutFormula)) }));
  let binary = '';
  for (const byte of writeWorkbook({ sheets: plain })) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function withoutFormula(cell: PlainCell | undefined): PlainCell | undefined {
  if (cell?.input?.kind !== 'formula') return cell;
  return cell.style === undefined ? undefined : { style: cell.style };
}

function formulasOf(sheet: PlainSheet | undefined): { readonly place: string; readonly formula: string }[] {
  return (sheet?.rows ?? []).flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell?.input?.kind === 'formula' ? [{ place: address({ row: r, column: c }), formula: cell.input.formula }] : [],
    ),
  );
}
