import { amount } from './amount';
import type { NarrativeCheck } from './check';
import { assets, nothing, operatingCost, procurement, staff, vehicles } from './circumstances';
import { glossary, identity } from './identity';
import { name } from './name';
import {
  performanceComparator,
  performanceCost,
  performanceFunds,
  performanceIndicator,
  performanceName,
} from './performance';
import { percentSign } from './percent-sign';
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
