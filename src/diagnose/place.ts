import { cellKey } from '../core/cell';
import type { DisclosureTable, TableColumn, TableLine, TableList } from '../core/table';

/** Where in its table a figure stands. */
export interface Place {
  readonly table: DisclosureTable;
  readonly listIndex: number;
  readonly list: TableList;
  readonly lineIndex: number;
  readonly line: TableLine;
  readonly columnIndex: number;
  readonly column: TableColumn;
}

/** The places of all figures, by cell key. A figure that several lists show has its first place. */
export function placesOf(tables: readonly DisclosureTable[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const table of tables) {
    table.lists.forEach((list, listIndex) => {
      list.lines.forEach((line, lineIndex) => {
        line.figures.forEach((figure, columnIndex) => {
          const column = list.columns[columnIndex];
          const key = cellKey(figure.cell);
          if (column === undefined || places.has(key)) return;
          places.set(key, { table, listIndex, list, lineIndex, line, columnIndex, column });
        });
      });
    });
  }
  return places;
}

/** The same list of the same table. */
export function sameList(left: Place, right: Place): boolean {
  return left.table === right.table && left.listIndex === right.listIndex;
}
