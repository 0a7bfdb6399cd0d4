import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { WorkbookError } from '../../port/workbook-error';
import type { WorkbookContext } from './cell-content';
import { MAX_XML_BYTES, newAllowance, type Allowance } from './limits';
import type { Pace } from './pace';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './read-sheet';
import { readStyles } from './styles';
import { readWorkbookParts, type WorkbookParts } from './workbook-part';
import type { ZipArchive, ZipEntry } from './zip';

/** Reads an .xlsx workbook whole, or not at all. */
export async function readWorkbook(archive: ZipArchive, pace: Pace): Promise<WorkbookSnapshot> {
  const allowance = newAllowance();
  const parts = await readWorkbookParts(archive, pace);
  expectParts(archive, [parts.sharedStrings, parts.styles, ...parts.sheets.map(({ entry }) => entry)], pace);
  const context = await readContext(archive, parts, allowance, pace);
  const sheets: SheetSnapshot[] = [];
  for (const part of parts.sheets) {
    pace.enter(part.name);
    sheets.push(await readSheet(archive, part, context, allowance, pace));
  }
  if (sheets.every((sheet) => sheet.rowCount === 0)) throw new WorkbookError('empty', { file: archive.file });
  return { name: archive.file, sheets };
}

/** Reads what cells refer to by number. */
export async function readContext(
  archive: ZipArchive,
  parts: WorkbookParts,
  allowance: Allowance,
  pace: Pace,
): Promise<WorkbookContext> {
  return {
    file: archive.file,
    sharedStrings: await readSharedStrings(archive, parts.sharedStrings, allowance, pace),
    styles: await readStyles(archive, parts.styles, allowance, pace),
    is1904: parts.is1904,
  };
}

/** Refuses more XML than the limit before any of it is unpacked. */
function expectParts(archive: ZipArchive, entries: readonly (ZipEntry | undefined)[], pace: Pace): void {
  let bytes = 0;
  for (const entry of entries) {
    bytes += entry?.size ?? 0;
    if (bytes > MAX_XML_BYTES)
      throw new WorkbookError('too-large', {
        file: archive.file,
        ...(entry === undefined ? {} : { part: entry.name }),
      });
  }
  pace.expect(bytes);
}
