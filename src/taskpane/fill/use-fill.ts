import { useCallback, useEffect, useRef, useState } from 'react';
import { cellKey } from '../../core/cell';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { entriesOf, type FillOptions, type FillPlan } from '../../fill/fill-plan';
import { planFill } from '../../fill/plan';
import { editsOf, sheetsOf, tick, untick, usualTicks, type Ticks } from '../../fill/ticks';
import { readUndo, undoOf } from '../../fill/undo';
import type { CellEdit, RefusedEdit } from '../../port/workbook-port';
import type { PaneHost } from '../../app/host';

/** Undo data of the last fill; it belongs to the workbook and outlives the pane. */
const UNDO = 'fill-undo';

/** What was just done, for the user to read. */
export type FillNews =
  | {
      readonly kind: 'applied' | 'undone';
      readonly count: number;
      readonly newSheets: number;
      readonly refused: readonly RefusedEdit[];
    }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface FillControl {
  readonly plan: FillPlan | undefined;
  readonly ticks: Ticks;
  readonly busy: boolean;
  readonly news: FillNews | undefined;
  /** Cells that an undo would put back. */
  readonly undoable: number;
  readonly setTicked: (ids: readonly string[], on: boolean) => void;
  readonly apply: () => void;
  readonly undo: () => void;
  readonly again: () => void;
}

/** Plans a fill of the open workbook, again whenever it changes or other options are chosen, and carries it out. */
export function useFill(host: PaneHost, options: FillOptions, onWritten: () => void): FillControl {
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot>();
  const [plan, setPlan] = useState<FillPlan>();
  const [ticks, setTicks] = useState<Ticks>(new Set());
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<FillNews>();
  const [undo, setUndo] = useState<readonly CellEdit[]>(() => readUndo(host.settings.get('workbook', UNDO)));
  const turn = useRef(0);

  const read = useCallback(() => {
    const mine = ++turn.current;
    host.port.read().then(
      (next) => {
        if (turn.current === mine) setSnapshot(next);
      },
      (error: unknown) => {
        if (turn.current === mine) setNews({ kind: 'failed', error });
      },
    );
  }, [host]);

  useEffect(read, [read]);
  useEffect(() => host.listen((event) => event.kind === 'changed' && read()), [host, read]);
  useEffect(() => {
    if (snapshot === undefined) return;
    try {
      const next = planFill(snapshot, options);
      setPlan(next);
      setTicks(usualTicks(next));
    } catch (error) {
      setNews({ kind: 'failed', error });
    }
  }, [snapshot, options]);

  const write = async (
    edits: readonly CellEdit[],
    kind: 'applied' | 'undone',
    tableOf: (edit: CellEdit) => string,
    before = { cells: 0, sheets: 0 },
  ): Promise<readonly CellEdit[]> => {
    setBusy(true);
    try {
      const { applied, refused } = await host.port.apply(edits, { together: tableOf });
      setNews({ kind, count: applied.length + before.cells, newSheets: before.sheets, refused });
      return applied;
    } catch (error) {
      setNews({ kind: 'failed', error });
      return [];
    } finally {
      setBusy(false);
    }
  };

  const attempt = async (work: () => Promise<void> | undefined): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      setNews({ kind: 'failed', error });
      return false;
    }
  };

  const remember = async (edits: readonly CellEdit[]): Promise<void> => {
    setUndo(edits);
    await host.settings.set('workbook', UNDO, edits.length === 0 ? undefined : JSON.stringify(edits));
  };

  const carryOut = async (): Promise<void> => {
    if (plan === undefined) return;
    const added = sheetsOf(plan, ticks);
    if (added.length > 0 && host.addSheets !== undefined && !(await attempt(() => host.addSheets?.(added)))) return;
    const tables = new Map(entriesOf(plan).map((entry) => [entry.id, entry.table]));
    const onNewSheets = plan.tables
      .filter(({ isNew }) => isNew)
      .reduce((count, { entries }) => count + entries.filter(({ id }) => ticks.has(id)).length, 0);
    const applied = await write(editsOf(plan, ticks), 'applied', (edit) => tables.get(cellKey(edit.cell)) ?? '', {
      cells: onNewSheets,
      sheets: added.length,
    });
    if (applied.length === 0 && added.length === 0) return;
    if (applied.length > 0) await remember(undoOf(plan, applied));
    read();
    onWritten();
  };

  const takeBack = async (): Promise<void> => {
    const applied = await write(undo, 'undone', (edit) => cellKey(edit.cell));
    const done = new Set(applied.map(({ cell }) => cellKey(cell)));
    await remember(undo.filter(({ cell }) => !done.has(cellKey(cell))));
    read();
    onWritten();
  };

  return {
    plan,
    ticks,
    busy,
    news,
    undoable: undo.length,
    setTicked: (ids, on) => {
      if (plan !== undefined) setTicks((on ? tick : untick)(plan, ticks, ids));
    },
    apply: () => void carryOut(),
    undo: () => void takeBack(),
    again: read,
  };
}
