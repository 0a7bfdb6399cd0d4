import { isFinal, type LayoutId } from '../../model/table';
import { BUDGET_SET, FINAL_SET } from '../../forms/sets';
import type { Review } from '../../review';

export interface TablesExpected {
  readonly found: number;
  readonly expected: number;
  readonly missing: readonly LayoutId[];
}

/** Which tables should be there, by what most of the recognised ones are: a budget or final accounts. */
export function tablesExpected(review: Review): TablesExpected {
  const layouts = new Set<LayoutId>(review.tables.map(({ layout }) => layout).filter((layout) => layout !== 'unknown'));
  const required = isFinalAccounts(review) ? FINAL_SET : BUDGET_SET;
  const missing = required.filter((layout) => !layouts.has(layout));
  // What goes beyond the required ones (项目支出表, 国有资本经营预算支出表) counts on both sides.
  return { found: layouts.size, expected: layouts.size + missing.length, missing };
}

export function isFinalAccounts(review: Review): boolean {
  const final = review.tables.filter(isFinal).length;
  return final * 2 > review.tables.length;
}

/** The tables that a sheet may be said to be. */
export const assignable: readonly LayoutId[] = [
  ...BUDGET_SET,
  'project-expenditure',
  'state-capital-expenditure',
  'government-procurement',
  'performance-targets',
  ...FINAL_SET,
];
