import type { LayoutId } from '../../core/table';
import type { Review } from '../../review';

/** The tables that 《地方预决算公开操作规程》 asks of every department's budget; later layouts come on top of them. */
const BUDGET: readonly LayoutId[] = [
  'revenue-expenditure-summary',
  'revenue-summary',
  'expenditure-summary',
  'fiscal-appropriation-summary',
  'general-public-expenditure',
  'basic-expenditure',
  'three-public-expenses',
  'government-fund-expenditure',
];

/** The tables 公开01–09 of the final accounts. */
const FINAL: readonly LayoutId[] = [
  'final-revenue-expenditure-summary',
  'final-revenue-summary',
  'final-expenditure-summary',
  'final-fiscal-appropriation-summary',
  'final-general-public-expenditure',
  'final-basic-expenditure',
  'final-three-public-expenses',
  'final-government-fund',
  'final-state-capital',
];

export interface TablesExpected {
  readonly found: number;
  readonly expected: number;
  readonly missing: readonly LayoutId[];
}

/** Which tables should be there, by what most of the recognised ones are: a budget or final accounts. */
export function tablesExpected(review: Review): TablesExpected {
  const layouts = new Set<LayoutId>(review.tables.map(({ layout }) => layout).filter((layout) => layout !== 'unknown'));
  const required = isFinalAccounts(review) ? FINAL : BUDGET;
  const missing = required.filter((layout) => !layouts.has(layout));
  // What goes beyond the required ones (项目支出表, 国有资本经营预算支出表) counts on both sides.
  return { found: layouts.size, expected: layouts.size + missing.length, missing };
}

export function isFinalAccounts(review: Review): boolean {
  const final = review.tables.filter(({ layout }) => layout.startsWith('final-')).length;
  return final * 2 > review.tables.length;
}

/** The tables that a sheet may be said to be. */
export const assignable: readonly LayoutId[] = [...BUDGET, 'project-expenditure', 'state-capital-expenditure', 'government-procurement', 'performance-targets', ...FINAL];
