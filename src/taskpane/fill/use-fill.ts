import { useCallback, useEffect, useRef, useState } from 'react';
import { cellKey } from '../../core/cell';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { entriesOf, type FillOptions, type FillPlan } from '../../fill/fill-plan';
import { planFill } from '../../fill/plan';
import { editsOf, sheetsOf, tick, untick, usualTicks, type Ticks } from '../../fill/ticks';
import { undoOf } from '../../fill/undo';
import type { RefusedEdit } from '../../port/workbook-port';
import { carryOut, recordOf, takeBack, type Written } from '../../app/carry-out';
import type { PaneHost } from '../../app/host';
import { turnOf } from '../../app/one-at-a-time';

/** What was just done, for the user to read. */
export type FillNews =
  | {
      readonly kind: 'applied' | 'undone';
      readonly count: number;
      /** Sheets that were added, or, when undone, that stay. */
      readonly sheets: readonly string[];
      readonly refused: readonly RefusedEdit[];
      /** The settings were refused, so that it cannot be undone once the pane is closed. */
      readonly isForgotten: boolean;
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
  const [record, setRecord] = useState(() => recordOf(host));
  const isWriting = useRef(false);
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

  const write = async (kind: 'applied' | 'undone', work: () => Promise<Written | undefined>): Promise<void> => {
    if (isWriting.current) return;
    isWriting.current = true;
    setBusy(true);
    try {
      const outcome = await turnOf(host.port).take(work);
      if (outcome === undefined) return;
      const { applied, refused, sheets, isForgotten } = outcome;
      const cells = kind === 'applied' && plan !== undefined ? onNewSheets(plan, ticks) : 0;
      setNews({ kind, count: applied.length + cells, sheets, refused, isForgotten });
      onWritten();
    } catch (error) {
      setNews({ kind: 'failed', error });
    } finally {
      isWriting.current = false;
      setBusy(false);
      setRecord(recordOf(host));
      read();
    }
  };

  const carry = async (): Promise<Written | undefined> => {
    if (plan === undefined || snapshot === undefined) return undefined;
    const tables = new Map(entriesOf(plan).map((entry) => [entry.id, entry.table]));
    return carryOut(host, {
      edits: editsOf(plan, ticks),
      sheets: host.addSheets === undefined ? [] : sheetsOf(plan, ticks),
      sheetsBefore: snapshot.sheets.map(({ name }) => name),
      together: (edit) => tables.get(cellKey(edit.cell)) ?? '',
      undoOf: (applied) => undoOf(plan, applied),
    });
  };

  return {
    plan,
    ticks,
    busy,
    news,
    undoable: record?.phase === 'written' ? record.undo.length + record.sheets.length : 0,
    setTicked: (ids, on) => {
      if (plan !== undefined) setTicks((on ? tick : untick)(plan, ticks, ids));
    },
    apply: () => void write('applied', carry),
    undo: () => void write('undone', () => takeBack(host)),
    again: read,
  };
}

/** Cells that come with sheets that are added. */
function onNewSheets(plan: FillPlan, ticks: Ticks): number {
  return plan.tables
    .filter(({ isNew }) => isNew)
    .reduce((count, { entries }) => count + entries.filter(({ id }) => ticks.has(id)).length, 0);
}
