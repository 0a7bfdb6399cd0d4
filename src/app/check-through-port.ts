import { contentAt, type WorkbookSnapshot } from '../core/snapshot';
import type { CellRef } from '../core/cell';
import { beforeOf } from '../core/cell-before';
import type { CellBefore, WorkbookPort } from '../port/workbook-port';
import type { Engine } from './engine-contract';
import type { Checked, PaneHost } from './host';

/** The `check` of a host whose workbook can only be read from the page: read by the port, review in the engine's worker. */
export function checkThroughPort(port: WorkbookPort, engine: Engine): PaneHost['check'] {
  return async (options, { signal, onProgress }): Promise<Checked> => {
    onProgress({ step: 'reading', share: undefined, sheet: undefined });
    const snapshot = await port.read({
      signal,
      onProgress: (share, sheet) => onProgress({ step: 'reading', share, sheet }),
    });
    onProgress({ step: 'checking', share: undefined, sheet: undefined });
    const review = await engine.review(snapshot, options, signal);
    return { review, before: (cell) => Promise.resolve(cellBefore(snapshot, cell)) };
  };
}

/** What a cell held when the workbook was read; undefined where its sheet is not part of it. */
export function cellBefore(snapshot: WorkbookSnapshot, cell: CellRef): CellBefore | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  return sheet === undefined ? undefined : beforeOf(contentAt(sheet, cell.row, cell.column));
}
