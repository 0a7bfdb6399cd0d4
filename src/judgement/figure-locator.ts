import { oncePer } from '../core/once-per';
import type { Term } from '../model/equation';
import type { DisclosureTable, TableList } from '../model/table';
import { termAt } from '../identities/terms';

/** Finds the figure of a table that stands in a cell of one of its sheets. */
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
export function figureLocatorOf(table: DisclosureTable, sheet: string): FigureLocator {
  const bySheet = locatorsOf(table);
  const known = bySheet.get(sheet);
  if (known !== undefined) return known;
  const made = locatorOn(table, sheet);
  bySheet.set(sheet, made);
  return made;
}

const locatorsOf = oncePer((_table: DisclosureTable) => new Map<string, FigureLocator>());

function locatorOn(table: DisclosureTable, sheet: string): FigureLocator {
  const finders = table.lists.map((list) => finderOf(table, list, sheet));
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
}

interface Finder {
  find(row: number, column: number): FigurePlace | undefined;
  holds(row: number, column: number): boolean;
}

function finderOf(table: DisclosureTable, list: TableList, sheet: string): Finder {
  const columns = new Map(list.columns.map(({ at }, index) => [at, index]));
  if (table.continuedOn !== undefined || sheet !== table.sheet || !isRegular(list)) return irregular(list, sheet);
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

function irregular(list: TableList, sheet: string): Finder {
  const places = new Map<string, FigurePlace>();
  for (const [line, { figures }] of list.lines.entries())
    for (const [column, figure] of figures.entries())
      if (figure.sheet === sheet) places.set(`${figure.row} ${figure.column}`, { list, line, column });
  return {
    find: (row, column) => places.get(`${row} ${column}`),
    holds: (row, column) => places.has(`${row} ${column}`),
  };
}
