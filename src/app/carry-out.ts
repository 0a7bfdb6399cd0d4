import { cellKey } from '../core/cell';
import { contentAt, type WorkbookSnapshot } from '../core/snapshot';
import { holdsStill } from '../core/cell-before';
import type { PlainSheet } from '../core/plain-workbook';
import { WorkbookError } from '../port/workbook-error';
import type { CellEdit, RefusedEdit } from '../port/workbook-port';
import type { PaneHost } from './host';
import { printOf, readRecord, removable, type WriteRecord } from './write-record';

/** Where the record of the last fill is kept; it belongs to the workbook and outlives the pane. */
const RECORD = 'fill-undo';

type Host = Pick<PaneHost, 'port' | 'settings' | 'addSheets' | 'removeSheets'>;

export interface Written {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
  /** Sheets that were added, or, when taking back, that stay since something else was typed there. */
  readonly sheets: readonly string[];
  /** The workbook's settings were refused afterwards: what was written cannot be undone from the pane once it is closed. */
  readonly isForgotten: boolean;
}

export function recordOf(host: Pick<PaneHost, 'settings'>): WriteRecord | undefined {
  return readRecord(host.settings.get('workbook', RECORD));
}

/**
 * Writes a fill whole: sheets and cells, or neither. What it is going to write stands in the workbook's settings first.
 *
 * @throws WorkbookError when nothing was written; `half-written` when it broke off and stands open in the record
 */
export async function carryOut(
  host: Host,
  plan: {
    readonly edits: readonly CellEdit[];
    readonly sheets: readonly PlainSheet[];
    readonly sheetsBefore: readonly string[];
    readonly together: (edit: CellEdit) => string;
    readonly undoOf: (applied: readonly CellEdit[]) => readonly CellEdit[];
  },
): Promise<Written> {
  const former = host.settings.get('workbook', RECORD);
  let record: WriteRecord = {
    phase: 'writing',
    edits: [],
    undo: [],
    sheets: plan.sheets.map(({ name }) => ({ name })),
    sheetsBefore: plan.sheetsBefore,
  };
  let added: readonly string[] = [];
  const note = async (next: WriteRecord) => {
    record = next;
    await save(host, record);
  };
  try {
    if (plan.sheets.length > 0) {
      await note(record);
      added = (await host.addSheets?.(plan.sheets)) ?? [];
    }
    const sheets = added.map((name) => ({ name }));
    const outcome = await host.port.apply(plan.edits, {
      together: plan.together,
      beforeWriting: (edits) => note({ ...record, edits, undo: plan.undoOf(edits), sheets }),
    });
    const isKept = await keep(
      host,
      {
        ...record,
        phase: 'written',
        edits: [],
        undo: plan.undoOf(outcome.applied),
        sheets: await printed(host, added),
      },
      former,
    );
    return { ...outcome, sheets: added, isForgotten: !isKept };
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'half-written') throw error;
    try {
      if (added.length > 0) await host.removeSheets?.(added);
    } catch (cause) {
      throw new WorkbookError('half-written', {}, { cause });
    }
    if (host.settings.get('workbook', RECORD) !== former) await restore(host, former);
    throw error;
  }
}

/** Adds what the new sheets hold; a workbook that cannot be read now leaves them without. */
async function printed(host: Host, names: readonly string[]): Promise<WriteRecord['sheets']> {
  if (names.length === 0) return [];
  try {
    const { sheets } = await host.port.read();
    return sheets
      .filter(({ name }) => names.includes(name))
      .map((sheet) => ({ name: sheet.name, print: printOf(sheet) }));
  } catch {
    return names.map((name) => ({ name, print: 'unknown' }));
  }
}

/** Nothing written at all keeps the former undo. */
async function keep(host: Host, record: WriteRecord, former: string | undefined): Promise<boolean> {
  try {
    if (record.undo.length === 0 && record.sheets.length === 0) await restore(host, former);
    else await save(host, record);
    return true;
  } catch {
    return false;
  }
}

function save(host: Host, record: WriteRecord | undefined): Promise<void> {
  return host.settings.set('workbook', RECORD, record === undefined ? undefined : JSON.stringify(record));
}

async function restore(host: Host, former: string | undefined): Promise<void> {
  await host.settings.set('workbook', RECORD, former).catch(() => undefined);
}

/** Puts back what the record says, as far as nothing else was typed there since. What stays is remembered. */
export async function takeBack(host: Host): Promise<Written> {
  const record = recordOf(host);
  if (record === undefined) return { applied: [], refused: [], sheets: [], isForgotten: false };
  const snapshot = await host.port.read();
  // Of a write that broke off only what was written is put back.
  const undo =
    record.phase === 'written' ? record.undo : record.undo.filter((edit) => holdsStill(at(snapshot, edit), edit.was));
  const { applied, refused } = await host.port.apply(undo, { together: (edit) => cellKey(edit.cell) });
  const done = new Set(applied.map(({ cell }) => cellKey(cell)));
  const staying = record.sheets.length === 0 ? [] : await removeAdded(host, record);
  const left = record.phase === 'written' ? record.undo.filter(({ cell }) => !done.has(cellKey(cell))) : [];
  const rest = { ...record, phase: 'written' as const, edits: [], undo: left, sheets: staying };
  const isKept = await save(host, left.length + staying.length === 0 ? undefined : rest).then(
    () => true,
    () => false,
  );
  return { applied, refused, sheets: staying.map(({ name }) => name), isForgotten: !isKept };
}

/** Takes added sheets away, and tells which of them are still there. The cells are put back already: nothing throws. */
async function removeAdded(host: Host, record: WriteRecord): Promise<WriteRecord['sheets']> {
  try {
    const going = host.removeSheets === undefined ? [] : removable(record, await host.port.read());
    if (going.length > 0) await host.removeSheets?.(going);
  } catch {
    // Whether they went is asked below.
  }
  try {
    const { sheets } = await host.port.read();
    return record.sheets.filter((each) => sheets.some(({ name }) => name === each.name));
  } catch {
    return record.sheets;
  }
}

/** Writes what a write that broke off has left out. */
export async function finish(host: Host): Promise<Written> {
  const record = recordOf(host);
  if (record === undefined) return { applied: [], refused: [], sheets: [], isForgotten: false };
  const snapshot = await host.port.read();
  const open = record.edits.filter((edit) => holdsStill(at(snapshot, edit), edit.was));
  const outcome = await host.port.apply(open, { together: () => 'all' });
  const names = record.sheets.map(({ name }) => name);
  const isKept =
    outcome.refused.length > 0 ||
    (await keep(host, { ...record, phase: 'written', edits: [], sheets: await printed(host, names) }, undefined));
  return { ...outcome, sheets: names, isForgotten: !isKept };
}

/** How far a write came that the record calls unfinished. */
export type Standing = 'nothing' | 'half' | 'whole';

/** Asks the workbook how far it came; undefined where no write stands open. Reads, and writes nothing. */
export async function standingOf(
  host: Host,
): Promise<{ readonly standing: Standing; readonly cells: number } | undefined> {
  const record = recordOf(host);
  if (record?.phase !== 'writing') return undefined;
  const snapshot = await host.port.read();
  const written = record.undo.filter((edit) => holdsStill(at(snapshot, edit), edit.was)).length;
  const sheets = removable({ ...record, sheets: record.sheets }, snapshot).length;
  const cells = record.undo.length;
  if (written === 0 && sheets === 0) return { standing: 'nothing', cells };
  return { standing: written === cells && sheets === record.sheets.length && cells > 0 ? 'whole' : 'half', cells };
}

function at(snapshot: WorkbookSnapshot, { cell }: CellEdit) {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  return sheet === undefined ? undefined : contentAt(sheet, cell.row, cell.column);
}
