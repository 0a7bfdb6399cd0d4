import type { CellRef } from '../core/cell';
import type { Slip } from '../model/slip';
import type { Amount } from '../core/amount';
import type { JudgedEquation } from '../model/equation';
import type { Figure } from '../core/figure';
import type { Bilingual } from '../core/bilingual';
import type { DisclosureTable, TableLine, TableList } from '../model/table';

/** One figure that has to change, and to what. */
export interface Change {
  readonly figure: Figure;
  readonly table: DisclosureTable;
  readonly proposed: Amount;
  /** As it would be printed: in the table's unit, with the table's decimals. */
  readonly text: string;
}

/** A line that other tables print and this one lacks. */
export interface NamedLine {
  readonly line: TableLine;
  /** The table that prints it. */
  readonly table: DisclosureTable;
  /** Index of the line before which it belongs by its code; undefined at the end of the list. */
  readonly before: number | undefined;
}

/** A line (漏列的行) that has to be added to a list. */
export interface InsertedLine {
  readonly table: DisclosureTable;
  readonly list: TableList;
  /** Index of the line of the list that it may follow. */
  readonly after: number;
  /** The amounts that are missing, by index of the list's column. */
  readonly columns: readonly { readonly column: number; readonly amount: Amount; readonly text: string }[];
  /** The line, where another table prints it. */
  readonly named?: NamedLine;
}

/** One slip and what undoes it: a figure put right, a value moved to its own cell, a line added. */
export interface RepairStep {
  readonly changes: readonly Change[];
  readonly insertedLine?: InsertedLine;
  readonly slip: Slip;
  readonly why: Bilingual;
}

/** A smallest set of slips whose undoing makes every equation of the group hold and breaks no other. */
export interface Repair {
  readonly steps: readonly RepairStep[];
  /** The changes of all steps. */
  readonly changes: readonly Change[];
  readonly insertedLine?: InsertedLine;
  /** Of the first step. */
  readonly slip: Slip;
  readonly why: Bilingual;
  /** Smaller is more likely; differences are natural logarithms of odds. */
  readonly score: number;
  /** True where rounding or a mere ≥ leaves more than one value for the same cells. */
  readonly open: boolean;
}

/**
 * unique: one repair stands out. several: more than one fits as well, or tables
 * contradict one another, so none is proposed. undecided: no small repair was
 * found within the limit; the repairs then mend only a part.
 */
export type DiagnosisOutcome = 'unique' | 'several' | 'undecided';

/** Violated equations that hang together, and what may have caused them. */
export interface DiagnosedGroup {
  readonly equations: readonly JudgedEquation[];
  readonly outcome: DiagnosisOutcome;
  /** Most likely first. */
  readonly repairs: readonly Repair[];
  readonly headline: Bilingual;
  /** Where tables contradict one another and no single figure explains it: the figures to look at, and why. */
  readonly disputed?: readonly Disputed[];
}

/** A figure that another table contradicts. */
export interface Disputed {
  readonly figure: Figure;
  readonly why: Bilingual;
}

export interface Diagnosis {
  readonly groups: readonly DiagnosedGroup[];
  /** Copies that fail beside a slip and that it does not explain, while both tables add up: they may count other money. */
  readonly otherScope: ReadonlySet<JudgedEquation>;
}

export interface DiagnoseOptions {
  /** How many combinations of slips may be tried in all; there is no clock, so that the answer is the same everywhere. */
  readonly nodeLimit?: number;
  /** By key of a cell, amounts that the text says of it. */
  readonly said?: ReadonlyMap<string, readonly string[]>;
  /** Whether the figure of a cell may be wrong; the others are taken for right. All may, where nothing is said. */
  readonly mayBeWrong?: (cell: CellRef) => boolean;
}
