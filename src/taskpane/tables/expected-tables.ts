import { isFinal, type LayoutId } from '../../model/table';
import { requiredSet } from '../../forms/sets';
import type { Review } from '../../review';

export interface TablesExpected {
  readonly found: number;
  readonly expected: number;
  readonly missing: readonly LayoutId[];
}

/** Which tables should be there, by what most of the recognised ones are: a budget or final accounts. */
export function tablesExpected(review: Review): TablesExpected {
  const layouts = new Set<LayoutId>(review.tables.map(({ layout }) => layout).filter((layout) => layout !== 'unknown'));
  const required = requiredSet(isFinalAccounts(review) ? 'final' : 'budget');
  const missing = required.filter((layout) => !layouts.has(layout));
  // What goes beyond the required ones (项目支出表, 国有资本经营预算支出表) counts on both sides.
  return { found: layouts.size, expected: layouts.size + missing.length, missing };
}

export function isFinalAccounts(review: Review): boolean {
  const final = review.tables.filter(isFinal).length;
  return final * 2 > review.tables.length;
}
