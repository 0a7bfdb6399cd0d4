import { cellKey, type CellRef } from '../../core/cell';
import { createEngine } from '../../app/engine';
import type { HostEvent, Locale, OpenBook, PaneHost, PaneTheme } from '../../app/host';
import { readSetting } from '../../taskpane/use-setting';
import { WorkbookError } from '../../port/workbook-error';
import type { CellBefore, CellEdit, CellInput, Mark, RefusedEdit } from '../../port/workbook-port';
import { openSession, type FileSession } from './file-session';
import { browserSettings } from './settings';
import { systemTheme, watchSystemTheme, type ThemeChoice } from './system-theme';

/** What the page shows around the pane. */
export interface WorkbenchState {
  readonly session: FileSession | undefined;
  /** A file on its way in. */
  readonly opening: { readonly name: string; readonly share: number } | undefined;
  readonly sheet: string | undefined;
  /** The cell that was last gone to, on each sheet. */
  readonly places: ReadonlyMap<string, CellRef>;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Hidden sheets that the user asked to see. */
  readonly unhidden: ReadonlySet<string>;
  /** Edits since the file was opened or saved, for undo. */
  readonly done: readonly DoneEdit[];
  readonly unsaved: boolean;
  readonly refused: RefusedEdit | undefined;
  /** Why the last file could not be opened while another one stays open, or why an edit could not be made. */
  readonly openError: unknown;
  readonly theme: ThemeChoice;
  /** Counts the jumps that the pane asked for: a narrow page then turns to the sheet. */
  readonly jumps: number;
}

export interface DoneEdit {
  readonly cell: CellRef;
  readonly was: CellBefore;
  readonly input: CellInput;
}

export interface WorkbenchHost extends PaneHost {
  readonly state: () => WorkbenchState;
  readonly subscribe: (listener: () => void) => () => void;
  open(file: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }): Promise<void>;
  readonly cancelOpening: () => void;
  show(sheet: string): void;
  goTo(cell: CellRef): void;
  edit(cell: CellRef, input: CellInput): Promise<void>;
  undo(): Promise<void>;
  save(): Promise<void>;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly forgetTrouble: () => void;
}

const isThemeChoice = (value: unknown): value is ThemeChoice =>
  value === 'system' || value === 'light' || value === 'dark' || value === 'high-contrast';

/** The browser page as the pane's host: the file in a worker, the marks in the grid, the settings in the browser. */
export function createWorkbenchHost(chooseFile: () => void): WorkbenchHost {
  const listeners = new Set<(event: HostEvent) => void>();
  const watchers = new Set<() => void>();
  const engine = createEngine();
  const settings = browserSettings(() => state.session?.name);
  let opening: AbortController | undefined;
  let state: WorkbenchState = {
    session: undefined,
    opening: undefined,
    sheet: undefined,
    places: new Map(),
    marks: new Map(),
    unhidden: new Set(),
    done: [],
    unsaved: false,
    refused: undefined,
    openError: undefined,
    theme: readSetting<ThemeChoice>(settings, 'user', 'theme', 'system', isThemeChoice),
    jumps: 0,
  };

  const set = (part: Partial<WorkbenchState>) => {
    state = { ...state, ...part };
    for (const watcher of watchers) watcher();
  };
  const emit = (event: HostEvent) => {
    for (const listener of listeners) listener(event);
  };
  const session = (): FileSession => {
    if (state.session === undefined) throw new WorkbookError('closed');
    return state.session;
  };
  const theme = (): PaneTheme => (state.theme === 'system' ? systemTheme() : state.theme);
  watchSystemTheme(() => emit({ kind: 'theme', theme: theme() }));

  const book = (): OpenBook | undefined =>
    state.session === undefined
      ? undefined
      : { name: state.session.name, sheets: state.session.sheets.map(({ name }) => name) };
  const place = (cell: CellRef) => new Map(state.places).set(cell.sheet, cell);

  // Edits and undo wait for one another: an undo right after an edit means that edit.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work).catch((error: unknown) => set({ openError: error }));
    return turn;
  };

  const apply = async (edits: readonly CellEdit[], tables?: readonly string[]) => {
    const outcome = await session().apply(edits, tables);
    const done = outcome.applied.map(({ cell, was, input }) => ({ cell, was, input }));
    set({ done: [...state.done, ...done], unsaved: state.unsaved || done.length > 0, refused: outcome.refused[0] });
    if (done.length > 0) emit({ kind: 'changed' });
    return outcome;
  };

  return {
    name: 'workbench',
    settings,
    locale: browserLocale(),
    get theme() {
      return theme();
    },
    marksAreWrites: false,
    openFile: chooseFile,
    texts: engine,
    book,
    port: {
      read: () => session().read(),
      apply: (edits, options) =>
        apply(edits, options?.together === undefined ? undefined : edits.map(options.together)),
      mark: (marks) => {
        set({ marks: new Map(marks.map((mark) => [cellKey(mark.cell), mark])) });
        return Promise.resolve({ refused: [] });
      },
    },
    check: async (options, { signal, onProgress }) => {
      const file = session();
      onProgress({ step: 'checking', share: undefined, sheet: undefined });
      const channel = new MessageChannel();
      const [review] = await Promise.all([
        engine.reviewFrom(channel.port2, options, signal),
        file.sendSnapshot(channel.port1),
      ]);
      return { review, before: (cell) => file.before(cell) };
    },
    addSheets: async (sheets) => {
      await session().addSheets(sheets);
      set({ unsaved: true });
      emit({ kind: 'changed' });
      return sheets.map(({ name }) => name);
    },
    select: (cell) => {
      const sheet = state.session?.sheets.find(({ name }) => name === cell.sheet);
      if (sheet === undefined) return Promise.resolve('missing');
      if (sheet.visibility !== 'visible' && !state.unhidden.has(sheet.name)) return Promise.resolve('hidden-sheet');
      set({
        sheet: cell.sheet,
        places: place({ sheet: cell.sheet, row: cell.row, column: cell.column }),
        jumps: state.jumps + 1,
      });
      return Promise.resolve('selected');
    },
    unhide: (sheet) => {
      set({ unhidden: new Set(state.unhidden).add(sheet) });
      return Promise.resolve();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    state: () => state,
    subscribe: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    open: async (file) => {
      opening?.abort();
      const abort = new AbortController();
      opening = abort;
      set({ opening: { name: file.name, share: 0 }, openError: undefined });
      emit({ kind: 'opening', name: file.name });
      try {
        const bytes = new Uint8Array(await readBytes(file));
        const opened = await openSession(
          file.name,
          bytes,
          abort.signal,
          ({ share }) => opening === abort && set({ opening: { name: file.name, share } }),
        );
        if (opening !== abort) {
          opened.close();
          return;
        }
        state.session?.close();
        const sheet = (opened.sheets.find(({ visibility }) => visibility === 'visible') ?? opened.sheets[0])?.name;
        set({
          session: opened,
          opening: undefined,
          sheet,
          places: new Map(),
          marks: new Map(),
          unhidden: new Set(),
          done: [],
          unsaved: false,
          refused: undefined,
        });
        emit({ kind: 'opened', book: book() });
        emit({ kind: 'command', command: 'check' });
      } catch (error) {
        if (opening !== abort) return;
        set({ opening: undefined });
        const cancelled = error instanceof WorkbookError && error.code === 'cancelled';
        if (state.session === undefined && !cancelled) {
          emit({ kind: 'open-failed', error });
          return;
        }
        // The workbook that is open stays open, with its edits.
        if (!cancelled) set({ openError: error });
        emit({ kind: 'opened', book: book() });
        if (state.session !== undefined) emit({ kind: 'command', command: 'check' });
      }
    },
    cancelOpening: () => opening?.abort(),
    show: (sheet) => set({ sheet }),
    goTo: (cell) => {
      set({ places: place(cell) });
      emit({ kind: 'selected', cell });
    },
    edit: (cell, input) =>
      inTurn(async () => {
        const was = await session().before(cell);
        if (was !== undefined) await apply([{ cell, input, was }]);
      }),
    undo: () =>
      inTurn(async () => {
        const last = state.done.at(-1);
        if (last === undefined) return;
        const was = await session().before(last.cell);
        if (was === undefined) return;
        const before = state.done.slice(0, -1);
        const { applied } = await apply([{ cell: last.cell, input: inputOf(last.was), was }]);
        if (applied.length > 0) set({ done: before, sheet: last.cell.sheet, places: place(last.cell) });
      }),
    save: async () => {
      const { name } = session();
      download(await session().save(), name);
      set({ unsaved: false });
    },
    setTheme: (choice) => {
      void settings.set('user', 'theme', JSON.stringify(choice));
      set({ theme: choice });
      emit({ kind: 'theme', theme: theme() });
    },
    forgetTrouble: () => set({ refused: undefined, openError: undefined }),
  };
}

/** The input that puts back what a cell held. */
function inputOf(was: CellBefore): CellInput {
  if (was.formula !== undefined) return { kind: 'formula', formula: was.formula, cached: was.value };
  if (was.value === '') return { kind: 'blank' };
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(was.value)
    ? { kind: 'number', decimal: was.value }
    : { kind: 'text', text: was.value };
}

async function readBytes(file: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (cause) {
    throw new WorkbookError('not-readable', { file: file.name }, { cause });
  }
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Chinese unless the browser speaks English and no Chinese. */
function browserLocale(): Locale {
  const wanted = new URLSearchParams(window.location.search).get('lang');
  if (wanted === 'zh' || wanted === 'en') return wanted;
  const languages = navigator.languages.map((language) => language.slice(0, 2));
  return languages.includes('zh') || !languages.includes('en') ? 'zh' : 'en';
}
