import budget from './budget-tie-outs';
import budgetsBalance from './budgets-balance';
import carryOver from './carry-over';
import final from './final-tie-outs';
import hints from './hints';
import type { TieOut } from './identity';
import usesOfBasic from './uses-of-basic';

/** All identities between tables (表间勾稽), one family a file. */
export const tieOuts: readonly TieOut[] = [
  ...budget,
  ...final,
  ...budgetsBalance,
  ...carryOver,
  ...usesOfBasic,
  ...hints,
];
