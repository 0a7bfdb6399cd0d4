import type { TextCheck } from './check';
import { amount } from './amount';
import { changeParts, reason, changeAgreement, itemChanges } from './changes';
import { staff, counts, vehicles, operatingCost, procurement, assets, nothing } from './circumstances';
import { completion } from './completion';
import { direction, unchanged } from './direction';
import { identity, glossary } from './identity';
import { name } from './name';
import { parts } from './parts';
import {
  performanceFunds,
  performanceName,
  performanceCost,
  performanceIndicator,
  performanceComparator,
} from './performance';
import { rate, zeroBase } from './rate';
import { repeatedAmount } from './repeated-amount';
import { share, percentSign } from './share';
import { residue, wording, precision } from './wording';

/** Every check of the explanatory text, in the order in which outcomes are listed. Written by `npm run checks`. */
export const textChecks: readonly TextCheck[] = [
  amount,
  repeatedAmount,
  parts,
  share,
  percentSign,
  rate,
  zeroBase,
  completion,
  direction,
  unchanged,
  changeParts,
  reason,
  changeAgreement,
  itemChanges,
  name,
  nothing,
  identity,
  staff,
  counts,
  vehicles,
  operatingCost,
  procurement,
  assets,
  performanceFunds,
  performanceName,
  performanceCost,
  performanceIndicator,
  performanceComparator,
  residue,
  wording,
  precision,
  glossary,
];
