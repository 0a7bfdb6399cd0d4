import type { Check } from './check';
import { changeRate } from './change-rate';
import { codeFormat } from './code-format';
import { codeName } from './code-name';
import { completionRate } from './completion-rate';
import { duplicateCode } from './duplicate-code';
import { economicSide } from './economic-side';
import { emptyTableDeclared } from './empty-table-declared';
import { errorValue } from './error-value';
import { figureClean } from './figure-clean';
import { figureReadable } from './figure-readable';
import { hiddenFigures } from './hidden-figures';
import { negativeAmount } from './negative-amount';
import { oneCodeOneName } from './one-code-one-name';
import { organisationAndYearSame } from './organisation-and-year-same';
import { performanceWeights } from './performance-weights';
import { shownFigure } from './shown-figure';
import { tableSetComplete } from './table-set-complete';
import { unitStated } from './unit-stated';

/** Every check that no equation can express, in the order in which outcomes are listed. Written by `npm run checks`. */
export const checks: readonly Check[] = [
  errorValue,
  figureReadable,
  figureClean,
  shownFigure,
  negativeAmount,
  unitStated,
  emptyTableDeclared,
  tableSetComplete,
  organisationAndYearSame,
  codeFormat,
  codeName,
  oneCodeOneName,
  duplicateCode,
  economicSide,
  changeRate,
  performanceWeights,
  hiddenFigures,
  completionRate,
];
