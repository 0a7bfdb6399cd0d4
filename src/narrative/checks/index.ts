import type { TextCheck } from './check';
import { amount } from './amount';
import { staff, vehicles, operatingCost, procurement, assets, nothing } from './circumstances';
import { identity, glossary } from './identity';
import { missingUnit } from './missing-unit';
import { name } from './name';
import { percentSign } from './percent-sign';
import {
  performanceFunds,
  performanceName,
  performanceCost,
  performanceIndicator,
  performanceComparator,
} from './performance';
import {
  unit,
  repeatedAmount,
  parts,
  share,
  rate,
  zeroBase,
  completion,
  direction,
  changeParts,
  reason,
  changeAgreement,
  counts,
} from './relations';
import { residue, wording, precision } from './wording';

/** Every check of the explanatory text, in the order in which outcomes are listed. Written by `npm run checks`. */
export const textChecks: readonly TextCheck[] = [
  amount,
  unit,
  repeatedAmount,
  parts,
  share,
  percentSign,
  rate,
  zeroBase,
  completion,
  direction,
  changeParts,
  reason,
  changeAgreement,
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
  missingUnit,
];
