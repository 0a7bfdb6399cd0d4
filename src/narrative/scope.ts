/** Whose money a sentence speaks of: all of it, that of the three budgets, or that of one of them. */
export type Scope = 'all' | 'fiscal' | 'general-public' | 'government-fund' | 'state-capital';
