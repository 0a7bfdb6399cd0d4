import { cellKey } from '../core/cell';
import type { Amount } from '../core/amount';
import { isPrinted } from '../core/figure';
import type { WorkbookSnapshot } from '../core/snapshot';
import { figuresOf, type DisclosureTable } from '../model/table';
import { applyIdentities } from '../identities';
import { recognise } from '../recognise';
import { withAmounts } from './amounts';
import { balancesOf } from './balance';
import { baseTables } from './base-tables';
import type { FillOptions } from './fill-plan';
import { solve } from './solve';
import { withValueRow } from './value-row';

/** The tables a fill starts from: those of the workbook with the blank totals of its base tables known. */
export interface Ground {
  readonly tables: readonly DisclosureTable[];
  readonly base: ReadonlySet<DisclosureTable>;
}

const INNER = new Set(['footing', 'cross-footing']);

export function groundOf(snapshot: WorkbookSnapshot, options: FillOptions): Ground {
  const tables = withUsualDecimals(recognise(snapshot, options.assigned, options.layouts).tables).map((table) =>
    withValueRow(snapshot, table),
  );
  const base = baseTables(tables, options.base);
  const inner = applyIdentities(base, { keepBlank: true }).filter(({ identity }) => INNER.has(identity));
  const totals = new Set(
    inner.flatMap(({ left }) => (left.length === 1 ? left.map((term) => cellKey(term.figure)) : [])),
  );
  const { solved } = solve(balancesOf(inner, {}, new Set()), totals);
  const amounts = new Map<string, Amount>([...solved].map(([key, { amount }]) => [key, amount]));
  const known = withAmounts(tables, amounts);
  const ids = new Set(base.map(({ id }) => id));
  return { tables: known, base: new Set(known.filter(({ id }) => ids.has(id))) };
}

/** Where nothing is printed in a unit yet, figures will have two decimals. */
function withUsualDecimals(tables: readonly DisclosureTable[]): readonly DisclosureTable[] {
  const printed = new Set(tables.filter((table) => [...figuresOf(table)].some(isPrinted)).map(({ unit }) => unit));
  return tables.map((table) => (printed.has(table.unit) ? table : { ...table, decimals: 2 }));
}
