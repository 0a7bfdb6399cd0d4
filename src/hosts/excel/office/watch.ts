import type { CellRef } from '../../../core/cell';

/** What a user, a co-author or another add-in does in the open workbook. */
export interface WorkbookWatcher {
  /** Cells or sheets changed; told once for a burst of changes. */
  readonly changed: () => void;
  /** The user went to a cell. */
  readonly selected: (cell: CellRef) => void;
}

/** Changes come in bursts: a pasted block, a recalculation, a co-author's save. */
const CALM = 400;
const CALM_SELECTION = 150;

/**
 * Listens to the open workbook (ExcelApi 1.9). Listening writes nothing into it, and no request for it is marked as a
 * write: of the events that tell of a selection only the document's is not (`worksheets.onSelectionChanged` is, and
 * Excel drops the user's undo for it).
 */
export async function watchWorkbook(watcher: WorkbookWatcher): Promise<void> {
  const changed = debounced(CALM, () => watcher.changed());
  const selected = debounced(CALM_SELECTION, () => void tellCell(watcher));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(changed);
    worksheets.onAdded.add(changed);
    worksheets.onDeleted.add(changed);
    await context.sync();
  });
  await new Promise<void>((resolve, reject) => {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, selected, ({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(error.message)),
    );
  });
}

async function tellCell(watcher: WorkbookWatcher): Promise<void> {
  const context = new Excel.RequestContext();
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/name');
  try {
    await context.sync();
  } catch {
    // The user is typing or the sheet is gone; the next selection tells more.
    return;
  }
  watcher.selected({ sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex });
}

function debounced(calm: number, tell: () => void): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(tell, calm);
    return Promise.resolve();
  };
}
