import { ZERO, type Amount } from '../core/amount';
import type { Figure } from '../core/figure';
import type { ReadAmount } from '../identities/apply-tie-out';
import { columnOf } from '../identities/column-of';
import type { Condition } from '../identities/identity';
import type { TableSet } from '../identities/table-set';
import type { LineRole } from '../model/roles';
import type { DisclosureTable, TableList } from '../model/table';

const CARRIED: ReadonlySet<LineRole | undefined> = new Set<LineRole>([
  'opening-balance',
  'prior-carry-over',
  'opening-general-public',
  'opening-government-fund',
  'opening-state-capital',
  'opening-other',
  'surplus-used',
  'closing-balance',
  'carried-forward',
]);

/**
 * Whether a condition says that nothing is carried over while some table of the disclosure shows that something is. The
 * summary that the condition asks may be one that is yet to be filled.
 */
export function isContradicted({ zero = [] }: Condition, tables: TableSet, read: ReadAmount): boolean {
  const asksForCarried = zero.some(({ line }) => line !== 'each' && 'roles' in line && line.roles.some(isCarried));
  return asksForCarried && [...tables.values()].some((table) => table.lists.some((list) => showsCarried(list, read)));
}

function isCarried(role: LineRole | undefined): boolean {
  return CARRIED.has(role);
}

function showsCarried({ columns, lines, measure }: TableList, read: ReadAmount): boolean {
  if (measure === 'last-year') return false;
  const isMoved = columns.map(({ role }) => isCarried(role));
  return lines.some(({ role, figures }) =>
    figures.some((figure, column) => (isMoved[column] === true || isCarried(role)) && (read(figure) ?? ZERO) !== ZERO),
  );
}

/**
 * The cells for carried-over money of summaries that are yet to be filled, where nothing is carried over: revenue and
 * expenditure were typed and come to the same total, and no table shows money of another year.
 */
export function noughtsCarried(tables: TableSet, read: ReadAmount): readonly Figure[] {
  const revenue = totalOf(tables.get('revenue-summary'), read);
  if (revenue === undefined || revenue === ZERO || revenue !== totalOf(tables.get('expenditure-summary'), read))
    return [];
  const all = [...tables.values()];
  if (all.some((table) => table.lists.some((list) => showsCarried(list, read)))) return [];
  return (['revenue-expenditure-summary', 'fiscal-appropriation-summary'] as const).flatMap((layout) =>
    (tables.get(layout)?.lists ?? []).flatMap(({ lines }) =>
      lines.flatMap(({ role, figures }) =>
        isCarried(role) ? figures.filter((figure) => figure.kind === 'blank' && read(figure) === undefined) : [],
      ),
    ),
  );
}

function totalOf(table: DisclosureTable | undefined, read: ReadAmount): Amount | undefined {
  for (const list of table?.lists ?? []) {
    const column = columnOf(list, 'total');
    const figure = list.lines.find(({ role }) => role === 'total')?.figures[column];
    if (figure !== undefined) return read(figure);
  }
  return undefined;
}
