import { watchWorkbook } from './office/watch';
import { officeWorkbook } from './office-workbook';
import { checkThroughPort } from '../../app/check-through-port';
import { createEngine } from '../../app/engine';
import type { HostEvent, OpenBook, PaneHost } from '../../app/host';
import { officeSettings } from './office-settings';
import { officeTheme, watchTheme } from './office-theme';

export interface OfficeHost extends PaneHost {
  /** Hands an event to the pane; one that comes before the pane listens waits for it. */
  tell(event: HostEvent): void;
}

/** Excel as the pane's host: the open workbook, Excel's language and theme, settings inside the workbook. */
export async function officeHost(showPane: () => Promise<void>): Promise<OfficeHost> {
  const workbook = officeWorkbook();
  const engine = createEngine();
  const listeners = new Set<(event: HostEvent) => void>();
  let waiting: HostEvent[] = [];
  let book: OpenBook = await openBook();

  const tell = (event: HostEvent) => {
    if (listeners.size === 0) waiting.push(event);
    for (const listener of [...listeners]) listener(event);
  };

  let watching = false;
  const watch = async () => {
    if (watching) return;
    watching = true;
    try {
      await watchWorkbook({
        changed: () => tell({ kind: 'changed' }),
        selected: (cell) => tell({ kind: 'selected', cell }),
      });
    } catch {
      // A cell is being edited, say. A check is still made when the user asks for one, and then this is tried again.
      watching = false;
    }
  };

  const read: typeof workbook.read = async (options) => {
    const snapshot = await workbook.read(options);
    await watch();
    book = { name: snapshot.name, sheets: snapshot.sheets.map(({ name }) => name) };
    return snapshot;
  };
  // Marks are cleared from the ribbon while the pane may be hidden; what went wrong must be seen.
  const mark: typeof workbook.mark = (marks) =>
    workbook.mark(marks).catch(async (error: unknown) => {
      await showPane();
      throw error;
    });
  const port = { ...workbook, read, mark };

  watchTheme((theme) => tell({ kind: 'theme', theme }));
  await watch();

  return {
    name: 'excel',
    port,
    settings: officeSettings(),
    locale: Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    theme: officeTheme(),
    marksAreWrites: true,
    book: () => book,
    texts: engine,
    check: checkThroughPort(port, engine),
    select: (cell) => workbook.select(cell),
    unhide: (sheet) => workbook.unhide(sheet),
    // Excel takes whole sheets from a file since 1.13; before that the pane does not offer it.
    ...(Office.context.requirements.isSetSupported('ExcelApi', '1.13')
      ? { addSheets: (sheets) => workbook.addSheets(sheets), removeSheets: (names) => workbook.removeSheets(names) }
      : {}),
    tell,
    listen: (listener) => {
      listeners.add(listener);
      const early = waiting;
      waiting = [];
      queueMicrotask(() => early.forEach(tell));
      return () => listeners.delete(listener);
    },
  };
}

/** Name and sheets of the open workbook; the name alone while Excel cannot answer. */
async function openBook(): Promise<OpenBook> {
  try {
    const context = new Excel.RequestContext();
    context.workbook.load('name');
    context.workbook.worksheets.load('items/name');
    await context.sync();
    return { name: context.workbook.name, sheets: context.workbook.worksheets.items.map(({ name }) => name) };
  } catch {
    return { name: fileName(Office.context.document.url), sheets: [] };
  }
}

/** The last part of the document's path or address; a workbook that was never saved has neither. */
function fileName(url: string | null | undefined): string {
  const last = url?.split(/[\\/]/).at(-1) ?? '';
  try {
    return /^https?:/i.test(url ?? '') ? decodeURIComponent(last) : last;
  } catch {
    return last;
  }
}
