import type { TieOut } from './identity';
import { budgetLists } from './between/budget-lists';
import { budgetTieOuts } from './between/budget';
import { budgetsBalance } from './between/budgets-balance';
import { carryOver } from './between/carry-over';
import { finalTieOuts } from './between/final';
import { hints } from './between/hints';
import { usesOfBasic } from './between/uses-of-basic';

/** All identities between tables (表间勾稽), in the order in which outcomes are listed. Written by `npm run checks`. */
export const tieOuts: readonly TieOut[] = [
  ...budgetTieOuts,
  ...budgetLists,
  ...finalTieOuts,
  ...budgetsBalance,
  ...carryOver,
  ...usesOfBasic,
  ...hints,
];
