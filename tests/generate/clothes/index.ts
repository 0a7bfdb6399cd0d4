import { columnsReordered } from './columns';
import type { Dress } from './dressed';
import { allText, extraBlanks, inYuan, sheetsRenamed, stacked, withoutMerges } from './plain-clothes';
import { withSubtotals } from './subtotals';
import { titlesReworded } from './titles';

export { over, type Dress, type Dressed } from './dressed';

/**
 * The forms in which one and the same disclosure must give the same findings. `inYuan` needs figures that add up
 * exactly, `columnsReordered` and `withSubtotals` the nine tables in Xinjiang's form, leaves only, a sheet for each.
 */
export const CLOTHES = {
  allText,
  stacked,
  columnsReordered,
  extraBlanks,
  withoutMerges,
  sheetsRenamed,
  titlesReworded,
  inYuan,
  withSubtotals,
} satisfies Readonly<Record<string, Dress>>;
