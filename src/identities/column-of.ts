import type { ColumnRole } from '../model/roles';
import type { TableColumn, TableList } from '../model/table';

/**
 * The column of a list that holds a role. 小计 below 当年预算安排 is a total too, but of its group only: where the
 * table prints a total of all that one is meant.
 *
 * @returns its index, or -1 where the list prints none
 */
export function columnOf({ columns }: TableList, role: ColumnRole): number {
  const isOf = (column: TableColumn): boolean => column.role === role && !column.ofWhich;
  const outer = role === 'total' ? columns.findIndex((column) => isOf(column) && !isSubtotal(column)) : -1;
  return outer >= 0 ? outer : columns.findIndex(isOf);
}

/** 小计 below 单位资金 counts for all that stands below 单位资金. */
export function isSubtotal({ header }: TableColumn): boolean {
  return header.length > 1 && /^[小合]计$/.test((header.at(-1) ?? '').replace(/\s+/g, ''));
}

/** Whether a column stands below the same group as a 小计. */
export function isWithin({ columns }: TableList, index: number, subtotal: number): boolean {
  const header = columns[index]?.header ?? [];
  const of = columns[subtotal]?.header ?? [];
  const depth = of.length - 1;
  return (
    index !== subtotal &&
    depth > 0 &&
    header.length > depth &&
    /^[小合]计$/.test((of[depth] ?? '').replace(/\s+/g, '')) &&
    of.every((word, level) => level === depth || header[level] === word)
  );
}

/** The columns below the group of a 小计 that add up to it; none where some of them are divided again. */
export function partsOfSubtotal(list: TableList, subtotal: number): readonly number[] {
  const depth = list.columns[subtotal]?.header.length;
  const within = list.columns.flatMap(({ ofWhich }, index) =>
    !ofWhich && isWithin(list, index, subtotal) ? [index] : [],
  );
  return within.every((index) => list.columns[index]?.header.length === depth) ? within : [];
}
