import type { Severity } from '../model/finding';
import type { Bilingual } from '../core/bilingual';
import type { ColumnRole, LineRole } from '../model/roles';
import type { LayoutId } from '../model/table';
import type { EquationKind, Strength } from '../model/equation';

/** Which figures of a table a tie-out speaks of. */
export interface Selector {
  readonly layout: LayoutId;
  readonly list?: 'main' | 'revenue' | 'expenditure';
  /** Column roles in order of preference; the first that the table prints is meant. */
  readonly column: readonly ColumnRole[];
  /** A fixed line's role (in order of preference), codes whose figures add up where the caption fits them, or the line of the class or code in turn. */
  readonly line:
    { readonly roles: readonly LineRole[] } | { readonly codes: readonly string[]; readonly named: RegExp } | 'each';
  readonly measure?: 'budget' | 'final';
}

/** A condition on the tables; all that it names must be so. Unmet, the identity says nothing. */
export interface Condition {
  /** Every figure chosen is blank or nought, or is not printed at all. */
  readonly zero?: readonly Selector[];
  /** At least one of these is printed, and is not nought. */
  readonly some?: readonly Selector[];
  /** The form prints every one of these columns, and the fixed lines that are named, whatever stands there. */
  readonly printed?: readonly Selector[];
  readonly says: Bilingual;
}

/** An identity between tables (表间勾稽), declared once. */
export interface TieOut {
  readonly id: string;
  readonly title: Bilingual;
  /** Where the rule comes from. */
  readonly basis: Bilingual;
  readonly strength: Strength;
  readonly kind: EquationKind;
  readonly relation: '=' | '>=';
  readonly left: readonly Selector[];
  readonly right: readonly Selector[];
  /** Applied to each 类, or each code, that either side prints. */
  readonly each?: 'class' | 'code';
  readonly when?: readonly Condition[];
  /**
   * Of a tie by code whose scope differs from place to place: only codes that both sides print are held against each
   * other, and only where nearly all of them agree (see `isProven`).
   */
  readonly proven?: true;
  /** Of a finding when it differs; hard identities are errors. */
  readonly severity: Severity;
  /** What a reader is told where it differs, if that is no mistake by itself: why to look, and when it is in order. */
  readonly hint?: Bilingual;
}

/** The figure of a line in a column: `at(layout, 'basic', { roles: ['total'] })`. */
export function at(
  layout: LayoutId,
  column: ColumnRole | readonly ColumnRole[],
  line: Selector['line'] = { roles: ['total', 'year-total'] },
  list?: Selector['list'],
): Selector {
  return {
    layout,
    column: typeof column === 'string' ? [column] : column,
    line,
    ...(list === undefined ? {} : { list }),
  };
}

/** What most identities are: a hard copy, an error where it differs. */
type Usual = 'strength' | 'relation' | 'severity' | 'basis' | 'kind';

/** Tie-outs of one basis; what is not usual about one is said in it. */
export function tieOutsOf(basis: Bilingual): (tieOut: Omit<TieOut, Usual> & Partial<TieOut>) => TieOut {
  return (tieOut) => ({ strength: 'hard', relation: '=', severity: 'error', basis, kind: 'copy', ...tieOut });
}

/** What is said of every identity, those within a table too: for CHECKS.md, the outcomes and the report. */
export interface IdentityDescription {
  readonly id: string;
  readonly title: Bilingual;
  readonly basis: Bilingual;
  readonly strength: Strength;
  readonly severity: Severity;
  /** Where these are not met, it is not run. */
  readonly when?: readonly Pick<Condition, 'says'>[];
  /** See TieOut. */
  readonly hint?: Bilingual;
}
