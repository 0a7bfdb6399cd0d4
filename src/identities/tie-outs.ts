import budget from './budget-tie-outs';
import final from './final-tie-outs';
import type { TieOut } from './identity';

/** All identities between tables (表间勾稽). */
export const tieOuts: readonly TieOut[] = [...budget, ...final];
