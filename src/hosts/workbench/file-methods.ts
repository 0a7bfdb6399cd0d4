import { type CellRef } from '../../core/cell';
import { contentAt, type SheetSnapshot, type WorkbookSnapshot } from '../../core/snapshot';
import { cellBefore } from '../../app/check-through-port';
import { handOver, type Handover } from '../../app/calls';
import { beforeOf } from '../../core/cell-before';
import { openFileWorkbook, type FileWorkbook } from '../../files/file-workbook';
import { WorkbookError } from '../../port/workbook-error';
import type { ApplyOutcome, CellBefore, CellEdit } from '../../port/workbook-port';
import type { PlainSheet } from '../../core/plain-workbook';
import { readAppearance, type Appearance } from '../../files/xlsx/appearance';
import type { CellLook } from '../../files/xlsx/cell-looks';
import { BLOCK, type CellView, type RowView, type SheetView } from './sheet-view';

/** The one file that the page has open, beside the page. */
interface OpenFile {
  readonly file: FileWorkbook;
  readonly appearance: Appearance;
  snapshot: WorkbookSnapshot;
}

export interface OpenedFile {
  readonly sheets: readonly SheetView[];
  readonly looks: readonly CellLook[];
}

export interface FileProgress {
  readonly share: number;
  readonly sheet: string | undefined;
}

const PLAIN: Appearance = { looks: [], sheets: new Map() };

let open: OpenFile | undefined;

function current(): OpenFile {
  if (open === undefined) throw new WorkbookError('closed');
  return open;
}

function tellTo(progress: (value: unknown) => void) {
  return (share: number, sheet: string | undefined) => progress({ share, sheet } satisfies FileProgress);
}

/** What the worker that holds the file can be asked. */
export const fileMethods = {
  open: async (
    { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
    progress: (value: unknown) => void,
  ): Promise<OpenedFile> => {
    const file = openFileWorkbook(name, bytes);
    const snapshot = await file.read({ onProgress: tellTo(progress) });
    const appearance = file.format === 'xlsx' ? await readAppearance(name, bytes) : PLAIN;
    open = { file, snapshot, appearance };
    return { sheets: snapshot.sheets.map((sheet) => viewOf(sheet, appearance)), looks: appearance.looks };
  },

  rows: ({ sheet, block }: { readonly sheet: string; readonly block: number }): readonly RowView[] => {
    const { snapshot, appearance } = current();
    const found = snapshot.sheets.find(({ name }) => name === sheet);
    if (found === undefined) return [];
    return Array.from({ length: BLOCK }, (_, index) => rowView(found, appearance, block * BLOCK + index));
  },

  apply: async ({
    edits,
    tables,
  }: {
    readonly edits: readonly CellEdit[];
    readonly tables?: readonly string[];
  }): Promise<ApplyOutcome> => {
    const opened = current();
    const together = new Map(edits.map((edit, index) => [edit, tables?.[index] ?? String(index)]));
    const outcome = await opened.file.apply(edits, { together: (edit) => together.get(edit) ?? '' });
    if (outcome.applied.length > 0) opened.snapshot = await opened.file.read();
    return outcome;
  },

  addSheets: async ({ sheets }: { readonly sheets: readonly PlainSheet[] }): Promise<OpenedFile> => {
    const { file } = current();
    await file.addSheets(sheets);
    const snapshot = await file.read();
    const appearance = await readAppearance(file.name, file.save());
    open = { file, snapshot, appearance };
    return { sheets: snapshot.sheets.map((sheet) => viewOf(sheet, appearance)), looks: appearance.looks };
  },

  read: (): WorkbookSnapshot => current().snapshot,

  before: (cell: CellRef): CellBefore | undefined => cellBefore(current().snapshot, cell),

  /** Sends the snapshot to the engine's worker, past the page. */
  sendSnapshot: ({ to }: { readonly to: MessagePort }): void => {
    to.postMessage(current().snapshot);
    to.close();
  },

  save: (): Handover => {
    const bytes = current().file.save().slice();
    return handOver(bytes, [bytes.buffer]);
  },
};

export type FileMethods = Omit<typeof fileMethods, 'save'> & { readonly save: (nothing: undefined) => Uint8Array };

function viewOf(sheet: SheetSnapshot, appearance: Appearance): SheetView {
  const { name, visibility, isProtected, rowCount, columnCount, merges } = sheet;
  const look = appearance.sheets.get(name);
  const heights = new Map(look?.heights);
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  return {
    name,
    visibility,
    isProtected,
    rowCount,
    columnCount,
    merges,
    heights,
    columns: look?.columns ?? [],
    defaultWidth: look?.defaultWidth,
    defaultHeight: look?.defaultHeight ?? 15,
    frozenRows: look?.frozenRows ?? 0,
    frozenColumns: look?.frozenColumns ?? 0,
    gridLines: look?.gridLines ?? true,
  };
}

function rowView(sheet: SheetSnapshot, appearance: Appearance, row: number): RowView {
  const styles = appearance.sheets.get(sheet.name)?.styles.get(row);
  const length = Math.max(sheet.rows[row]?.length ?? 0, styles?.length ?? 0);
  return Array.from({ length }, (_, column): CellView | undefined => {
    const content = contentAt(sheet, row, column);
    const style = styles?.[column] ?? 0;
    if (content === undefined)
      return style === 0 ? undefined : { text: '', kind: 'blank', formula: undefined, source: '', style };
    return { text: content.text, kind: content.kind, formula: content.formula, source: beforeOf(content).value, style };
  });
}
