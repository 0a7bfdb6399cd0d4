import { isPrinted } from '../core/figure';
import { layouts } from '../forms/layouts';
import { figuresOf, type DisclosureTable, type LayoutId } from '../model/table';

/** What an officer types: revenue by source, expenditure by item, basic expenditure by economic code, projects. */
export const USUAL_BASE: readonly LayoutId[] = [
  ...layouts.filter(({ isBase }) => isBase === true).map(({ id }) => id),
  'unknown',
];

/**
 * The base tables of a workbook: blank there means that there is nothing. One in which nothing is printed is not yet
 * filled in, unless it says that it is empty or the user has chosen it, and no nought follows from it.
 */
export function baseTables(
  tables: readonly DisclosureTable[],
  chosen?: readonly LayoutId[],
): readonly DisclosureTable[] {
  if (chosen !== undefined) return tables.filter(({ layout }) => chosen.includes(layout));
  return tables.filter(
    (table) =>
      USUAL_BASE.includes(table.layout) &&
      (table.emptyDeclaration !== undefined || [...figuresOf(table)].some(isPrinted)),
  );
}
