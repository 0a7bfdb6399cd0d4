import { oncePer } from '../core/once-per';
import type { Term } from '../model/equation';
import type { DisclosureTable, TableList } from '../model/table';
import { termAt } from '../identities/terms';

/** Finds the figure of a table that stands in a cell of its sheet. */
export interface FigureLocator {
  /** The term of a cell; undefined where the table has no figure there. */
  termAt(row: number, column: number): Term | undefined;
  /** The list and the indexes of line and column of a cell. */
  placeAt(row: number, column: number): FigurePlace | undefined;
  /** Whether the table has a figure there. */
  holds(row: number, column: number): boolean;
}

export interface FigurePlace {
  readonly list: TableList;
  /** Index in `list.lines`. */
  readonly line: number;
  /** Index in `list.columns`. */
  readonly column: number;
}

/**
 * The figures of a table by their cells. Lines and columns are indexed, not figures, so that a long table costs its
 * lines; a list whose lines take their figures from several columns of the sheet is indexed figure by figure.
 */
export const figureLocatorOf = oncePer((table: DisclosureTable): FigureLocator => {
  const finders = table.lists.map(finderOf);
  const placeAt = (row: number, column: number): FigurePlace | undefined => {
    for (const finder of finders) {
      const place = finder.find(row, column);
      if (place !== undefined) return place;
    }
    return undefined;
  };
  return {
    placeAt,
    holds: (row, column) => {
      for (const finder of finders) if (finder.holds(row, column)) return true;
      return false;
    },
    termAt: (row, column) => {
      const place = placeAt(row, column);
      const line = place?.list.lines[place.line];
      return place === undefined || line === undefined ? undefined : termAt(table, place.list, line, place.column);
    },
  };
});

interface Finder {
  find(row: number, column: number): FigurePlace | undefined;
  holds(row: number, column: number): boolean;
}

function finderOf(list: TableList): Finder {
  const columns = new Map(list.columns.map(({ at }, index) => [at, index]));
  if (!isRegular(list)) return irregular(list);
  const lines = new Map(list.lines.map(({ at }, index) => [at, index]));
  return {
    find: (row, column) => {
      const line = lines.get(list.turned ? column : row);
      const at = columns.get(list.turned ? row : column);
      return line === undefined || at === undefined ? undefined : { list, line, column: at };
    },
    holds: (row, column) => lines.has(list.turned ? column : row) && columns.has(list.turned ? row : column),
  };
}

/** One line a row, and each column of the list one column of the sheet. */
function isRegular(list: TableList): boolean {
  let last: number | undefined;
  for (const { at, figures } of list.lines) {
    if (at === last) return false;
    last = at;
    for (const [index, { at: column }] of list.columns.entries()) {
      const figure = figures[index];
      if (figure === undefined) return false;
      if ((list.turned ? figure.row : figure.column) !== column) return false;
      if ((list.turned ? figure.column : figure.row) !== at) return false;
    }
  }
  return true;
}

function irregular(list: TableList): Finder {
  const places = new Map<string, FigurePlace>();
  for (const [line, { figures }] of list.lines.entries())
    for (const [column, figure] of figures.entries())
      places.set(`${figure.row} ${figure.column}`, { list, line, column });
  return {
    find: (row, column) => places.get(`${row} ${column}`),
    holds: (row, column) => places.has(`${row} ${column}`),
  };
}
