import type { CellRef } from '../../../core/cell';
import { parseRange } from '../../../core/cell';

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

/** Listens to the open workbook (ExcelApi 1.9). Listening writes nothing into it. */
export async function watchWorkbook(watcher: WorkbookWatcher): Promise<void> {
  const changed = debounced(CALM, () => watcher.changed());
  const selected = debounced(
    CALM_SELECTION,
    (event: Excel.WorksheetSelectionChangedEventArgs) => void tellCell(event, watcher),
  );
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(changed);
    worksheets.onAdded.add(changed);
    worksheets.onDeleted.add(changed);
    worksheets.onSelectionChanged.add(selected);
    await context.sync();
  });
}

async function tellCell(
  { worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs,
  watcher: WorkbookWatcher,
): Promise<void> {
  const range = parseRange(address.split(',')[0] ?? '');
  if (range === undefined) return;
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(worksheetId);
  sheet.load('name');
  try {
    await context.sync();
  } catch {
    // The user is typing or the sheet is gone; the next selection tells more.
    return;
  }
  watcher.selected({ sheet: sheet.name, row: range.top, column: range.left });
}

function debounced<T>(calm: number, tell: (value: T) => void): (value: T) => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(value), calm);
    return Promise.resolve();
  };
}
