import { amount } from './amount';
import { changeAgreement, changeParts, itemChanges, reason } from './changes';
import type { NarrativeCheck } from './check';
import { assets, counts, nothing, operatingCost, procurement, staff, vehicles } from './circumstances';
import { completion } from './completion';
import { direction, unchanged } from './direction';
import { glossary, identity } from './identity';
import { name } from './name';
import { parts } from './parts';
import {
  performanceComparator,
  performanceCost,
  performanceFunds,
  performanceIndicator,
  performanceName,
} from './performance';
import { rate, zeroBase } from './rate';
import { repeatedAmount } from './repeated-amount';
import { percentSign, share } from './share';
import { precision, residue, wording } from './wording';

/** Every check of the explanatory text, in the order in which their outcomes are listed. */
export const narrativeChecks: readonly NarrativeCheck[] = [
  amount,
  percentSign,
  name,
  nothing,
  identity,
  staff,
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
