import type { LayoutId } from '../model/table';

/** The tables that 《地方预决算公开操作规程》 asks of every department's budget; later layouts come on top of them. */
export const BUDGET_SET: readonly LayoutId[] = [
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
export const FINAL_SET: readonly LayoutId[] = [
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
