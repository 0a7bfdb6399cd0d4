import type { DisclosureTable, TableList } from '../model/table';
import type { TableSet } from './table-set';
import type { Selector } from './identity';

/** The column of a list that a selector speaks of. */
export interface Place {
  readonly table: DisclosureTable;
  readonly list: TableList;
  readonly column: number;
}

export function placeOf(selector: Selector, tables: TableSet): Place | undefined {
  const table = tables.get(selector.layout);
  const list = table?.lists.find((each) => isMeant(selector, each));
  if (table === undefined || list === undefined) return undefined;
  for (const role of selector.column) {
    const column = list.columns.findIndex((each) => each.role === role && !each.ofWhich);
    if (column >= 0) return { table, list, column };
  }
  return undefined;
}

function isMeant({ list, measure }: Selector, each: TableList): boolean {
  if (list !== undefined && each.key !== list) return false;
  return measure === undefined ? each.measure !== 'last-year' : each.measure === undefined || each.measure === measure;
}
