import type { TieOut } from './identity';
import { budgetTieOuts } from './between/budget';
import { finalTieOuts } from './between/final';

/** All identities between tables (表间勾稽), in the order in which outcomes are listed. Written by `npm run checks`. */
export const tieOuts: readonly TieOut[] = [...budgetTieOuts, ...finalTieOuts];
