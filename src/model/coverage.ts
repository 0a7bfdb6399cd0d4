import type { CellRange } from '../core/cell';

/**
 * Why an amount stands in no equation. refuted: every way of adding it up contradicts the figures. no-relation: nothing
 * that it adds up with or repeats was found. hidden: its sheet is hidden and of no known kind. unread: it stands where
 * nothing could be read as a table.
 */
export type OpenReason = 'refuted' | 'no-relation' | 'hidden' | 'unread';

/** Why a number is no amount and therefore not added up. */
export type AsideReason = 'count' | 'ratio' | 'attribute' | 'quantity' | 'unit-price' | 'line-number' | 'year' | 'note';

/** Numbers of one table that share a reason. */
export interface UncheckedNumbers<Why extends string> {
  readonly why: Why;
  /** How many they are. */
  readonly numbers: number;
  /** Where they stand on the sheet. */
  readonly ranges: readonly CellRange[];
}

/** How many amounts of a table, or of a part of a sheet that is none, stand in an equation, and which do not. */
export interface TableCoverage {
  /** Id of the table; undefined where the region is no table of the review. */
  readonly table: string | undefined;
  /** As printed; '' where nothing is. */
  readonly title: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** Amounts that are printed. */
  readonly figures: number;
  /** Those of them that stand in an equation that was evaluated. */
  readonly inEquations: number;
  /** The others; their numbers add up to `figures - inEquations`. */
  readonly open: readonly UncheckedNumbers<OpenReason>[];
  /** Numbers that are no amounts. They are not among `figures`. */
  readonly aside: readonly UncheckedNumbers<AsideReason>[];
}

/** Amounts in no equation, and how many tables they stand in. */
export interface OpenFigures {
  readonly figures: number;
  readonly tables: number;
}

/** What all tables leave open. */
export function openFigures(coverage: readonly TableCoverage[]): OpenFigures {
  const tables = coverage.filter(leavesOpen);
  return {
    figures: tables.reduce((sum, { figures, inEquations }) => sum + figures - inEquations, 0),
    tables: tables.length,
  };
}

/** Whether some of its amounts stand in no equation. */
export function leavesOpen({ figures, inEquations }: TableCoverage): boolean {
  return figures > inEquations;
}
