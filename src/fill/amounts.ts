import type { Amount } from '../core/amount';
import { cellKey } from '../core/cell';
import type { DisclosureTable } from '../model/table';

/** The tables as they stand once blank totals are known; the cells stay blank. */
export function withAmounts(
  tables: readonly DisclosureTable[],
  amounts: ReadonlyMap<string, Amount>,
): readonly DisclosureTable[] {
  if (amounts.size === 0) return tables;
  return tables.map((table) => ({
    ...table,
    lists: table.lists.map((list) => ({
      ...list,
      lines: list.lines.map((line) => ({
        ...line,
        figures: line.figures.map((figure) => {
          const amount = figure.kind === 'blank' ? amounts.get(cellKey(figure)) : undefined;
          return amount === undefined ? figure : { ...figure, amount };
        }),
      })),
    })),
  }));
}

/** Decimals that a figure filled into a table is given: as the table prints, 万元 and above two at least. */
export function decimalsFor(table: DisclosureTable): number {
  return table.unit === undefined || table.unit === '元' ? table.decimals : Math.max(2, table.decimals);
}
