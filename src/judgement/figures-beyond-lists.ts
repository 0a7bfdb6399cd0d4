import type { Figure } from '../core/figure';
import type { AsideReason } from '../model/coverage';
import type { ColumnRole, StubRole } from '../model/roles';
import { figureLocatorOf } from './figure-locator';
import type { Spot } from './law-sums';
import type { LinkedEvidence } from './linked-evidence';
import { setAsideIn } from './set-aside';

/** Numbers of a table that stand in none of the lists that recognition made of it. */
export interface BeyondLists {
  /** Amounts; with their figure where a law adds them up. */
  readonly figures: readonly { readonly cell: Spot; readonly figure: Figure | undefined }[];
  /** Numbers that are no amounts. */
  readonly asides: readonly { readonly cell: Spot; readonly why: AsideReason }[];
}

/** Cost: the figures of the table where a line or a column is in no list, else its lines and columns. */
export function figuresBeyondLists(linked: LinkedEvidence): BeyondLists {
  const { evidence, tables, extras } = linked;
  const locators = tables.map(figureLocatorOf);
  const isListed = ({ row, column }: Spot): boolean =>
    locators.some((locator) => locator.placeAt(row, column) !== undefined);
  const naming = namingColumns(linked);
  const asides = [...setAsideIn(evidence)].filter(({ cell }) => !isListed(cell) && !naming.has(cell.column));
  if (areAllListed(linked, naming)) return { figures: [], asides };
  const aside = new Set(asides.map(({ cell }) => `${cell.row} ${cell.column}`));
  const figures: { readonly cell: Spot; readonly figure: Figure | undefined }[] = [];
  for (const { row, column } of evidence.figures.entries()) {
    const cell = evidence.plane.cell(row, column);
    const key = `${cell.row} ${cell.column}`;
    if (!naming.has(cell.column) && !isListed(cell) && !aside.has(key))
      figures.push({ cell, figure: extras.get(key)?.figure });
  }
  return { figures, asides };
}

/** Columns that recognition knows to name the lines: the digits of a code are no amounts. */
function namingColumns({ tables }: LinkedEvidence): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ headers }) => (headers ?? []).filter(({ role }) => NAMING.has(role)).map(({ column }) => column)),
  );
}

const NAMING: ReadonlySet<StubRole | ColumnRole> = new Set<StubRole>([
  'code',
  'code-class',
  'code-section',
  'code-item',
  'caption',
  'project-name',
]);

/** Of one list that is no turned one, it is enough that all its lines and columns are known. */
function areAllListed({ evidence, tables }: LinkedEvidence, naming: ReadonlySet<number>): boolean {
  const [list, ...others] = tables.flatMap((table) => table.lists);
  if (list === undefined || others.length > 0 || list.turned || evidence.isExchanged) return false;
  const lines = new Set(list.lines.map(({ at }) => at));
  const columns = new Set(list.columns.map(({ at }) => at));
  return evidence.lists.every(
    (each) =>
      each.amounts.every((column) => columns.has(column) || naming.has(column)) &&
      each.lines.every(({ row, hasAmounts }) => !hasAmounts || lines.has(row)),
  );
}
