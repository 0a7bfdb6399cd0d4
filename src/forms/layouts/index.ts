import type { Bilingual } from '../../core/bilingual';
import type { DisclosureTable, LayoutId } from '../../model/table';
import * as all from './all';
import type { Layout } from './layout';

declare module '../../model/table' {
  interface LayoutRegister {
    readonly layouts: (typeof all)[keyof typeof all]['id'];
  }
}

/** All layouts, narrow subjects first. */
export const layouts: readonly Layout[] = Object.values<Layout>(all).toSorted((one, other) => one.rank - other.rank);

const byId = new Map<string, Layout>(layouts.map((layout) => [layout.id, layout]));

/** Undefined for `unknown`, and for what is the id of no layout. */
export function layoutOf(id: string): Layout | undefined {
  return byId.get(id);
}

/**
 * Whether a table shows the form of another for one budget only (政府性基金预算“三公”经费表): it stands beside that
 * table and never for it. A table of which that one budget is the subject is the table itself.
 */
export function isOfOneBudgetOnly({ layout, title }: Pick<DisclosureTable, 'layout' | 'title'>): boolean {
  const known = layoutOf(layout);
  return known?.paidBy === undefined && known?.oneBudget?.test(title) === true;
}

const UNKNOWN: Bilingual = { zh: '其他表', en: 'Other table' };

/** What a table is called where it has no number or title of its own. */
export function layoutName(id: LayoutId): Bilingual {
  return layoutOf(id)?.name ?? UNKNOWN;
}
