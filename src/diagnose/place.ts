import type { Figure } from '../core/figure';
import { oncePer } from '../core/once-per';
import type { DisclosureTable, TableColumn, TableLine, TableList } from '../model/table';

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

/** The places of all figures; a diagnosis asks for them in each rigour. */
export const placesOf = oncePer(findPlaces);

function findPlaces(tables: readonly DisclosureTable[]): ReadonlyMap<Figure, Place> {
  const places = new Map<Figure, Place>();
  for (const table of tables) {
    table.lists.forEach((list, listIndex) => {
      list.lines.forEach((line, lineIndex) => {
        line.figures.forEach((figure, columnIndex) => {
          const column = list.columns[columnIndex];
          if (column !== undefined)
            places.set(figure, { table, listIndex, list, lineIndex, line, columnIndex, column });
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
