import { isFinal, type DisclosureTable, type TableList } from '../model/table';
import { columnOf } from './column-of';
import { partByYear } from './parts-by-year';
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
  const lists = table?.lists.filter((each) => isMeant(selector, each)) ?? [];
  const list = (table !== undefined && isFinal(table) ? lists.find(isOfFinal) : undefined) ?? lists[0];
  if (table === undefined || list === undefined) return undefined;
  for (const role of selector.column) {
    const column = columnOf(list, role);
    const meant = column >= 0 ? partByYear(list, column, selector.part) : -1;
    if (meant >= 0) return { table, list, column: meant };
  }
  return undefined;
}

/** Final accounts print what was budgeted beside what was spent: their other tables repeat what was spent. */
function isOfFinal({ measure }: TableList): boolean {
  return measure === 'final';
}

function isMeant({ list, measure }: Selector, each: TableList): boolean {
  if (list !== undefined && each.key !== list) return false;
  return measure === undefined ? each.measure !== 'last-year' : each.measure === undefined || each.measure === measure;
}
