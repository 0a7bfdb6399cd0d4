import { final } from './final';
import { guangdong } from './guangdong';
import { jiangsu } from './jiangsu';
import { national } from './national';
import type { PrintedSet, PrintedSetId } from './printed-set';
import { shanghai } from './shanghai';
import { xinjiang } from './xinjiang';

/** Every set that can be printed, the usual one first. */
export const printedSets: Readonly<Record<PrintedSetId, PrintedSet>> = {
  national,
  xinjiang,
  final,
  shanghai,
  jiangsu,
  guangdong,
};
export const PRINTED_SETS: readonly PrintedSet[] = Object.values(printedSets);
