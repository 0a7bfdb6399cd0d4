import fs from 'node:fs';
import path from 'node:path';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { entriesOf, type FillPlan } from '../../src/fill/fill-plan';
import { beforeOf } from '../../src/core/cell-before';
import type { CellEdit } from '../../src/core/cell-edit';
import { writeWorkbook } from '../../src/files/xlsx/write-workbook';
import { openFileWorkbook, type FileWorkbook } from '../../src/files/file-workbook';

const DERIVED = ['表一', '表四', '表五', '表八', '表九'];
const TOTAL = /^(?:合|总)\s*计$/;

export function openSample(name = 'sample-mended.xlsx'): FileWorkbook {
  return openFileWorkbook(name, new Uint8Array(fs.readFileSync(path.resolve(__dirname, '../../assets', name))));
}

/** The edits that leave only what an officer types: the figures of 表二, 表三, 表六 and 表七, without their totals. */
export function blanking(snapshot: WorkbookSnapshot): readonly CellEdit[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) => {
      const isTotal = cells?.some((cell) => cell !== undefined && TOTAL.test(cell.text)) === true;
      const isLine = sheet.name === '表五' && row > 5 && !isTotal;
      return (cells ?? []).flatMap((content, column): CellEdit[] => {
        const goes =
          content !== undefined && (isLine || (content.kind === 'number' && (DERIVED.includes(sheet.name) || isTotal)));
        return goes
          ? [{ cell: { sheet: sheet.name, row, column }, input: { kind: 'blank' }, was: beforeOf(content) }]
          : [];
      });
    }),
  );
}

export async function blankedSample(): Promise<{
  readonly workbook: FileWorkbook;
  readonly published: WorkbookSnapshot;
  readonly blanked: WorkbookSnapshot;
}> {
  const workbook = openSample();
  const published = await workbook.read();
  await workbook.apply(blanking(published));
  return { workbook, published, blanked: await workbook.read() };
}

/** `表一!B6` and what is proposed for it. */
export function proposals(
  plan: FillPlan,
): ReadonlyMap<string, { readonly after: string; readonly formula: string | undefined }> {
  return new Map(
    entriesOf(plan).map(({ cell, after, formula }) => [
      `${cell.sheet}!${String.fromCharCode(65 + cell.column)}${cell.row + 1}`,
      { after, formula },
    ]),
  );
}

/** A file of these sheets alone, their figures and texts without any look. */
export function writeSheets(sheets: WorkbookSnapshot['sheets']): Uint8Array {
  return writeWorkbook({
    sheets: sheets.map(({ name, rows, merges }) => ({
      name,
      merges,
      rows: rows.map((row) =>
        row?.map((cell) =>
          cell === undefined
            ? undefined
            : {
                input:
                  cell.kind === 'number'
                    ? { kind: 'number' as const, decimal: String(cell.value) }
                    : { kind: 'text' as const, text: cell.text },
              },
        ),
      ),
    })),
  });
}

/** Numbers and texts of all cells, without their formulas. */
export function contents(snapshot: WorkbookSnapshot): ReadonlyMap<string, string | number> {
  const all = new Map<string, string | number>();
  for (const sheet of snapshot.sheets) {
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell !== undefined && cell.text !== '')
          all.set(
            `${sheet.name}!${String.fromCharCode(65 + column)}${row + 1}`,
            cell.kind === 'number' ? Math.round(cell.value * 1e6) / 1e6 : cell.text.trim(),
          );
      }),
    );
  }
  return all;
}
