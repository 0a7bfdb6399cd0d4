import type { CellRef } from '../../core/cell';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { openThread } from '../../app/thread';
import { WorkbookError } from '../../port/workbook-error';
import type { ApplyOutcome, CellBefore, CellEdit } from '../../port/workbook-port';
import type { PlainSheet } from '../../core/plain-workbook';
import type { CellLook } from '../../files/xlsx/cell-looks';
import type { FileMethods, FileProgress } from './file-methods';
import { BLOCK, type CellView, type RowView, type SheetView } from './sheet-view';

/** A file that is open in the workbench. Its cells come from the worker block by block, as the grid needs them. */
export interface FileSession {
  readonly name: string;
  readonly sheets: readonly SheetView[];
  readonly looks: readonly CellLook[];
  /** The rows of a block if they are here; if not they are sent for and `subscribe` tells when they came. */
  block(sheet: string, block: number): readonly RowView[] | undefined;
  cell(sheet: string, row: number, column: number): CellView | undefined;
  apply(edits: readonly CellEdit[], tables?: readonly string[]): Promise<ApplyOutcome>;
  /** Adds sheets behind the others; `sheets` and `looks` are new ones then. */
  addSheets(sheets: readonly PlainSheet[]): Promise<void>;
  before(cell: CellRef): Promise<CellBefore | undefined>;
  read(): Promise<WorkbookSnapshot>;
  sendSnapshot(to: MessagePort): Promise<void>;
  save(): Promise<Uint8Array>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Counts up whenever rows came or changed. */
  readonly version: () => number;
  close(): void;
}

/** Reads a file in a worker of its own. An aborted signal ends the worker and rejects with `cancelled`. */
export async function openSession(
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
  onProgress: (progress: FileProgress) => void,
): Promise<FileSession> {
  const thread = openThread<FileMethods>(
    () => new Worker(new URL('./file-worker.ts', import.meta.url), { name: 'file' }),
    async () => (await import('./file-methods')).fileMethods as unknown as FileMethods,
  );
  const { line } = thread;
  const stop = () => thread.end(new WorkbookError('cancelled', { file: name }));
  signal.addEventListener('abort', stop, { once: true });
  let opened = await line
    .call(
      'open',
      { name, bytes },
      { transfer: [bytes.buffer], onProgress: (value) => onProgress(value as FileProgress) },
    )
    .catch((error: unknown) => {
      thread.end(error);
      throw error;
    });
  signal.removeEventListener('abort', stop);

  const blocks = new Map<string, readonly RowView[]>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  let version = 0;
  const tell = () => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const keyOf = (sheet: string, block: number) => `${block}\u0000${sheet}`;
  const fetchBlock = async (sheet: string, block: number) => {
    const key = keyOf(sheet, block);
    asked.add(key);
    try {
      blocks.set(key, await line.call('rows', { sheet, block }));
    } finally {
      asked.delete(key);
    }
    tell();
  };
  const blockOf = (sheet: string, block: number) => {
    const key = keyOf(sheet, block);
    const rows = blocks.get(key);
    if (rows === undefined && !asked.has(key)) void fetchBlock(sheet, block);
    return rows;
  };

  /** Shows an edit before the worker has carried it out; what really became of it follows. */
  const foresee = ({ cell: { sheet, row, column }, input }: CellEdit) => {
    const key = keyOf(sheet, Math.floor(row / BLOCK));
    const rows = blocks.get(key);
    if (rows === undefined) return;
    const old = rows[row % BLOCK] ?? [];
    const text =
      input.kind === 'number'
        ? input.decimal
        : input.kind === 'text'
          ? input.text
          : input.kind === 'formula'
            ? input.cached
            : '';
    const kind = input.kind === 'formula' ? 'number' : input.kind;
    const next: (CellView | undefined)[] = [...old];
    next[column] = {
      text,
      kind,
      formula: input.kind === 'formula' ? input.formula : undefined,
      source: text,
      style: old[column]?.style ?? 0,
    };
    blocks.set(key, rows.with(row % BLOCK, next));
  };

  return {
    name,
    get sheets() {
      return opened.sheets;
    },
    get looks() {
      return opened.looks;
    },
    block: blockOf,
    cell: (sheet, row, column) => blocks.get(keyOf(sheet, Math.floor(row / BLOCK)))?.[row % BLOCK]?.[column],
    apply: async (edits, tables) => {
      for (const edit of edits) foresee(edit);
      tell();
      const outcome = await line.call('apply', tables === undefined ? { edits } : { edits, tables });
      // The rows stay in sight until their new state is here: no flicker.
      const touched = [...blocks.keys()].map((key) => key.split('\u0000'));
      await Promise.all(touched.map(([block = '0', sheet = '']) => fetchBlock(sheet, Number(block))));
      return outcome;
    },
    addSheets: async (sheets) => {
      opened = await line.call('addSheets', { sheets });
      blocks.clear();
      tell();
    },
    before: (cell) => line.call('before', cell),
    read: () => line.call('read', undefined),
    sendSnapshot: (to) => line.call('sendSnapshot', { to }, { transfer: [to] }),
    save: () => line.call('save', undefined),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    close: () => thread.end(new WorkbookError('closed', { file: name })),
  };
}
