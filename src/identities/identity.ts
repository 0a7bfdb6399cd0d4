import type { NotRun } from '../model/finding';
import type { Rule } from '../model/rule';
import type { Bilingual } from '../core/bilingual';
import type { ColumnRole, LineRole } from '../model/roles';
import type { DisclosureTable, LayoutId } from '../model/table';
import type { Equation, EquationKind, Strength } from '../model/equation';
import type { ListSum } from './list-sum';
import type { TableSet } from './table-set';

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
  /**
   * Of a column 小计 that is divided by the year its money came in (当年 | 上年结转): which part is meant. Where it is not
   * divided so, `year` is the column itself and `earlier` is printed nowhere.
   */
  readonly part?: 'year' | 'earlier';
}

/** A condition on the tables; all that it names must be so. Unmet, the identity says nothing. */
export interface Condition {
  /** Every figure chosen is blank or nought, or is not printed at all. */
  readonly zero?: readonly Selector[];
  /** At least one of these is printed, and is not nought. */
  readonly some?: readonly Selector[];
  /** The form prints every one of these columns, and the fixed lines that are named, whatever stands there. */
  readonly printed?: readonly Selector[];
  /** Where the form prints all of these columns, the condition is met without its other parts. */
  readonly unless?: readonly Selector[];
  readonly says: Bilingual;
}

/** An identity between tables (表间勾稽), declared once. */
export interface TieOut extends Rule {
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

/** What an identity states of one table, and the sums of which it cannot be told what they are. */
export interface StatedOfTable {
  readonly sums?: readonly ListSum[];
  readonly equations?: readonly Equation[];
  readonly notRun?: readonly NotRun[];
}

/** An identity within a table (表内勾稽). */
export interface InnerIdentity extends Rule {
  readonly strength: Strength;
  /** `disclosures`: the tables of each disclosure of the workbook, where one of them is looked up beside. */
  readonly state: (table: DisclosureTable, disclosures: readonly TableSet[]) => StatedOfTable;
}

/** The basis of sums that a form states by itself. */
export const INNER_STRUCTURE: Bilingual = {
  zh: '表内结构：合计等于所列各项之和',
  en: 'Structure of the table: a total is the sum of what it lists',
};
