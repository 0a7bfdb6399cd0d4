import type { Bilingual } from '../../core/bilingual';
import type { Budget, ColumnRole, LineRole, Scope } from '../../model/roles';
import type { LayoutId } from '../../model/table';
import type { SubjectNoun } from '../words/subject-words';

/** A sum that a layout's own words state: the total and the roles that make it up; of columns, unless it is a `LineSum`. */
export interface RoleSum<Role extends LineRole | typeof CLASS = ColumnRole> {
  readonly total: Exclude<Role, typeof CLASS>;
  /** A part that is not printed is replaced by the parts it has itself, if those are printed. */
  readonly parts: readonly Role[];
  /** Without these parts printed the sum is not meant. */
  readonly needs?: readonly Role[];
  /** With one of these printed it is not certain. */
  readonly unless?: readonly Role[];
}

/** Stands for all lines of a 类, which have codes and no role. */
export const CLASS = 'class' as const;

/** A sum down fixed lines. */
export type LineSum = RoleSum<LineRole | typeof CLASS>;

/** How the lines of a table are named. */
export type Shape =
  /** By functional code (功能分类). */
  | 'functional'
  /** By economic code (经济分类). */
  | 'economic'
  /** Revenue on the left, expenditure on the right. */
  | 'two-sided'
  /** By project name. */
  | 'projects'
  /** The items of the 三公经费 are columns, or lines. */
  | 'items'
  /** 货物、工程、服务. */
  | 'procurement'
  /** Words and numbers that do not add up: never recognised, only assigned by a reviewer. */
  | 'targets';

/**
 * All that is known of one disclosure table. Pure data: what its columns and lines may be called is in ../words.
 * A new table is a new file beside this one and a line in all.ts.
 */
export interface Layout<Id extends string = LayoutId> {
  /** Those of final accounts begin with `final-`. */
  readonly id: Id;
  readonly name: Bilingual;
  readonly kind: 'budget' | 'final';
  /** Of layouts that fit a table equally well, the lowest rank whose subject is named wins: narrow subjects are low. */
  readonly rank: number;
  /** Its number in the set that every department publishes (《地方预决算公开操作规程》; 公开01–09表); other tables have none. */
  readonly place?: number;
  /** Older sets do without it. */
  readonly isOptional?: true;
  /** Typed by hand; the other tables follow from such. */
  readonly isBase?: true;
  /** The one budget whose money it lists. */
  readonly paidBy?: Budget;
  /** What money its lines by function (功能分类) are, for a text that speaks of them: its own scope, then those it shows too. */
  readonly scopes?: readonly [Scope, ...Scope[]];
  readonly shape: Shape;
  /** How else its lines are named in some places, where `namedBy` names it. */
  readonly otherShapes?: readonly Shape[];
  /** Every one of these column roles must be there; in an inner list, one of them. */
  readonly requires: readonly (ColumnRole | readonly ColumnRole[])[];
  /** None of these may be there. */
  readonly excludes?: readonly ColumnRole[];
  /** Words of its title, of its group header or, as the last hint, of the sheet's name; normalised, without 部门, 单位 and year. */
  readonly subject: RegExp;
  /** Nouns of `words/subject-words.ts` that a title with its subject may hold; any other one means another table. */
  readonly titleNouns?: readonly SubjectNoun[];
  /** Only some places print it: that it is missing says nothing. */
  readonly isLocal?: true;
  /** A title with these words means another table, however much the columns are alike. */
  readonly notCalled?: RegExp;
  /** A title with these words shows the same form for more money: beside a table without them it takes part in no tie-out. */
  readonly widerScope?: RegExp;
  /** A title with these words shows the same form for one budget only: it is added up, but tied to nothing. */
  readonly oneBudget?: RegExp;
  /** Where its subject is named, `requires` and `excludes` need not be met: they decide between tables without a title. */
  readonly titleSuffices?: boolean;
  /** A title with these words names the table even where columns of `requires` are not printed; `excludes` still holds. */
  readonly namedBy?: RegExp;
  /** Told apart from tables with the same columns only by its subject. */
  readonly needsSubject?: boolean;
  /** Sums across the columns of a line (表内横向勾稽). */
  readonly columnSums: readonly RoleSum[];
  /** Sums down the fixed lines of a two-sided table (表内纵向勾稽). */
  readonly lineSums?: { readonly revenue: readonly LineSum[]; readonly expenditure: readonly LineSum[] };
  /** Column roles that stand beside the table proper and add to none of its sums. */
  readonly outside?: readonly ColumnRole[];
}

export function defineLayout<const Id extends string>(layout: Layout<Id>): Layout<Id> {
  return layout;
}
