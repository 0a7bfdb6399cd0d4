import type { Checked, CheckRun, HostEvent, OpenBook, PaneHost } from '../../src/app/host';
import type { CellRef } from '../../src/core/cell';
import type { Review } from '../../src/review';
import type { CellEdit, Mark } from '../../src/port/workbook-port';

/** A host for the pane's own tests: its check answers when the test says so, and what the pane asked is kept. */
export interface TestHost extends PaneHost {
  readonly selected: CellRef[];
  readonly marked: (readonly Mark[])[];
  readonly edits: CellEdit[];
  emit(event: HostEvent): void;
  /** Ends the check that is under way. */
  finish(review: Review): void;
  fail(error: unknown): void;
  /** The run of the last check. */
  run(): CheckRun | undefined;
}

export const BOOK: OpenBook = { name: '某单位.xlsx', sheets: ['封面', '表五', '表六'] };

export function testHost(book: OpenBook | 'none' = BOOK, more: Partial<PaneHost> = {}): TestHost {
  const listeners = new Set<(event: HostEvent) => void>();
  const settings = new Map<string, string>();
  let waiting: { resolve: (checked: Checked) => void; reject: (error: unknown) => void } | undefined;
  let last: CheckRun | undefined;
  const host: TestHost = {
    name: 'workbench',
    locale: 'zh',
    theme: 'light',
    marksAreWrites: false,
    selected: [],
    marked: [],
    edits: [],
    book: () => (book === 'none' ? undefined : book),
    texts: {
      readText: async (file) => (await import('../../src/app/engine-methods')).engineMethods.readText(file),
      draft: async (material) => (await import('../../src/app/engine-methods')).engineMethods.draft(material),
    },
    port: {
      read: () => Promise.reject(new Error('The pane must not read.')),
      apply: (edits) => {
        host.edits.push(...edits);
        return Promise.resolve({ applied: edits, refused: [] });
      },
      mark: (marks) => {
        host.marked.push(marks);
        return Promise.resolve({ refused: [] });
      },
    },
    settings: {
      get: (scope, key) => settings.get(`${scope}/${key}`),
      set: (scope, key, value) => {
        if (value === undefined) settings.delete(`${scope}/${key}`);
        else settings.set(`${scope}/${key}`, value);
        return Promise.resolve();
      },
    },
    check: (_options, run) => {
      last = run;
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
    },
    select: (cell) => {
      host.selected.push(cell);
      return Promise.resolve('selected');
    },
    unhide: () => Promise.resolve(),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    finish: (review) => waiting?.resolve({ review, before: () => Promise.resolve({ value: '201.94' }) }),
    fail: (error) => waiting?.reject(error),
    run: () => last,
    ...more,
  };
  return host;
}
