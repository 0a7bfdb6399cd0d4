import { factsOf } from './list-facts';
import type { Unknown } from './system';

/**
 * Whether an amount is none that the cell could print: less than nought where no figure of its list is. A figure whose
 * sign alone is wrong may still be meant.
 *
 * @param right the amount, in 元
 */
export function isNoValue(unknown: Unknown, right: bigint): boolean {
  return right < 0n && unknown.amount >= 0n && right !== -unknown.amount && !hasNegatives(unknown);
}

/** Whether its list prints any figure below nought. */
export function hasNegatives({ place }: Unknown): boolean {
  return place !== undefined && factsOf(place.list).hasNegatives;
}
