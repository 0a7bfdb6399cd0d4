import type { JudgedEquation } from './core/equation';
import type { CheckOutcome, Finding, FindingGroup, NotRun } from './core/finding';
import type { DisclosureTable, UnrecognisedRegion } from './core/table';

/** Everything that a review of one workbook says. */
export interface Review {
  readonly workbook: string;
  readonly tables: readonly DisclosureTable[];
  readonly unrecognised: readonly UnrecognisedRegion[];
  /** All equations, the holding ones too. */
  readonly equations: readonly JudgedEquation[];
  /** In reading order of their first cell, most severe group first. */
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly notRun: readonly NotRun[];
  readonly outcomes: readonly CheckOutcome[];
  readonly counts: {
    readonly sheets: number;
    readonly cells: number;
    readonly figures: number;
    readonly figuresInEquations: number;
    readonly equations: number;
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
  };
}
