import type { LayoutId } from '../model/table';
import type { AssignedTable } from './host';

/** Key of the workbook setting that remembers which sheet is which table. */
export const ASSIGNED = 'assigned-tables';

export const NONE: readonly AssignedTable[] = [];

export function isAssignedTables(value: unknown): value is readonly AssignedTable[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each: unknown) =>
        typeof each === 'object' &&
        each !== null &&
        'sheet' in each &&
        typeof each.sheet === 'string' &&
        'layout' in each &&
        typeof each.layout === 'string',
    )
  );
}

/** The same list with one sheet said to be another table, or none. */
export function assign(
  tables: readonly AssignedTable[],
  sheet: string,
  layout: LayoutId | undefined,
): readonly AssignedTable[] {
  const others = tables.filter((each) => each.sheet !== sheet);
  return layout === undefined ? others : [...others, { sheet, layout }];
}
