import type { Figure } from '../../core/figure';
import type { DisclosureTable, TableColumn, TableLine, TableList } from '../../core/table';

/** A figure with the line and column it stands in. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly line: TableLine;
  readonly column: TableColumn;
  readonly list: TableList;
}

/** Columns that hold something other than amounts of money of the year. */
const NOT_AMOUNTS: ReadonlySet<string> = new Set(['unknown', 'ratio', 'count', 'change']);

/** The amounts of a table, each cell once. */
export function* amountsOf(table: DisclosureTable): Generator<PlacedFigure> {
  for (const list of table.lists) {
    for (const line of list.lines) {
      for (const [index, figure] of line.figures.entries()) {
        const column = list.columns[index];
        if (column !== undefined && !NOT_AMOUNTS.has(column.role)) yield { figure, line, column, list };
      }
    }
  }
}

/** The amounts of a table that are as asked, in reading order; tables may be long, so nothing is built for the others. */
export function amountsWhere(table: DisclosureTable, isMeant: (figure: Figure) => boolean): readonly Figure[] {
  const meant: Figure[] = [];
  for (const list of table.lists) {
    const isAmount = list.columns.map(({ role }) => !NOT_AMOUNTS.has(role));
    for (const { figures } of list.lines) {
      figures.forEach((figure, index) => {
        if (isAmount[index] === true && isMeant(figure)) meant.push(figure);
      });
    }
  }
  return meant;
}

/** Tables of money whose kind is known; targets of performance and unknown tables are not. */
export function moneyTables(tables: readonly DisclosureTable[]): readonly DisclosureTable[] {
  return tables.filter(({ layout }) => layout !== 'unknown' && layout !== 'performance-targets');
}

export function isFinal(table: DisclosureTable): boolean {
  return table.layout.startsWith('final-');
}
