import type { Bilingual } from '../core/bilingual';
import type { CellRef } from '../core/cell';
import type { JudgedEquation } from './equation';
import type { DisclosureTable } from './table';

/** error: arithmetic contradicts itself. warning: a rule is broken, or implausible, yet explainable. notice: rounding, wording, habits. */
export type Severity = 'error' | 'warning' | 'notice';

export interface FindingCell extends CellRef {
  /** As shown on the sheet when it was read; of a cell that holds sentences, the statement that is meant. */
  readonly text: string;
}

/** A cell that is probably wrong, most likely first. */
export interface Suspect extends FindingCell {
  /** As it should be printed, in the table's unit; undefined where no single value fits. */
  readonly proposed: string | undefined;
  readonly why: Bilingual;
}

/** A place in the explanatory text. */
export interface StatementPlace {
  /** Offset and length in the narrative text. */
  readonly start: number;
  readonly length: number;
  readonly quote: string;
  /** Where the text stands on a sheet of the workbook, the cell that the place begins in. */
  readonly cell?: CellRef;
}

/** Where in the explanatory text a finding is, as a reader finds it. */
export interface TextPlace {
  /** The heading above, with that of its chapter. */
  readonly chapter?: string;
  /** Which paragraph below the heading, from 1; of a text without headings, which paragraph of the text. */
  readonly paragraph?: number;
  /** 项目名称 of the table of performance targets. */
  readonly project?: string;
  /** All of it in words. */
  readonly says: Bilingual;
}

/** What is wrong, why, and what to do. */
export interface Finding {
  /** The same in the next review as long as the same thing is wrong. */
  readonly id: string;
  /** Id of the check or identity. */
  readonly check: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** At least one, unless the finding is about the text alone; the first is where the user should go. */
  readonly cells: readonly FindingCell[];
  readonly table: DisclosureTable | undefined;
  readonly judged?: JudgedEquation;
  readonly statement?: StatementPlace;
  /** Of a finding about the text or a table of performance targets. */
  readonly where?: TextPlace;
  /** What is printed and what it should be, as text in the table's unit. */
  readonly stated?: string;
  readonly expected?: string;
  readonly suspects?: readonly Suspect[];
  /** Id of the headline it stands under. */
  readonly group?: string;
}

/** Findings that share a cause. */
export interface FindingGroup {
  readonly id: string;
  readonly headline: Bilingual;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly suspects: readonly Suspect[];
}

/** A check or identity that could not be run, and why. Silence always means “checked and holds”. */
export interface NotRun {
  readonly check: string;
  readonly reason: Bilingual;
}

/** The four outcomes of one check or identity over the workbook. */
export interface CheckOutcome {
  readonly check: string;
  readonly title: Bilingual;
  readonly outcome: 'holds' | 'finding' | 'not-applicable' | 'not-run';
  /** Equations evaluated, and how many of them hold. */
  readonly equations: number;
  readonly holding: number;
}
