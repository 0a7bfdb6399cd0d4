import type { Amount } from '../core/amount';
import type { Figure } from '../core/figure';
import type { Bilingual } from '../core/bilingual';
import type { DisclosureTable } from './table';

/**
 * How two sides are compared. A copy is one figure printed in two places and must agree to the last digit; a sum of
 * figures rounded one by one may miss by half a step of each.
 */
export type EquationKind = 'copy' | 'sum';

/** hard: holds by construction. conditional: holds under its `when`. soft: a hint only. See facts of each identity. */
export type Strength = 'hard' | 'conditional' | 'soft';

export interface Term {
  readonly figure: Figure;
  readonly table: DisclosureTable;
  /** 1 or -1. */
  readonly sign: 1 | -1;
  /** The line and the column alone, as printed. */
  readonly lineName: string;
  readonly columnName: string;
  /** Its list has this column only, whose name then says nothing. */
  readonly isAlone: boolean;
}

/** How a figure is called in a sentence: “合计”行“人员经费”. */
export function labelOf({
  lineName,
  columnName,
  isAlone,
}: Pick<Term, 'lineName' | 'columnName' | 'isAlone'>): Bilingual {
  if (lineName === '' || isAlone) {
    const only = `“${lineName === '' ? columnName : lineName}”`;
    return { zh: only, en: only };
  }
  return { zh: `“${lineName}”行“${columnName}”`, en: `row “${lineName}”, column “${columnName}”` };
}

/** What the other figures say for a relation: where it was found to hold, so that a reviewer can be told why it is meant. */
export interface Proof {
  /** Places in which the relation holds and proves something. */
  readonly holding: number;
  /** Whether those places are lines (a sum across columns) or columns (a sum down the lines). */
  readonly places: 'lines' | 'columns';
  /** log10 of how sure it is that the relation is meant, by the figures and the words together. */
  readonly sureness: number;
}

/** One identity applied to the tables found: left relation right, over cells. */
export interface Equation {
  /** Unique in a review and the same in the next one: identity, table and line. */
  readonly id: string;
  /** Id of the identity it was made from. */
  readonly identity: string;
  readonly kind: EquationKind;
  readonly strength: Strength;
  readonly relation: '=' | '>=';
  /** By convention the total, or the figure that is derived. */
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Of relations read off the figures themselves, and of sums that a table repeats. */
  readonly proof?: Proof;
}

export type Verdict =
  | { readonly kind: 'holds' }
  /** Inside what rounding explains, and not nought. */
  | { readonly kind: 'rounding' }
  | { readonly kind: 'differs' }
  /** A term is an error value or cannot be read as an amount. */
  | { readonly kind: 'undecidable'; readonly terms: readonly Term[] };

/** An equation with what became of it. Amounts in 元. */
export interface JudgedEquation {
  readonly equation: Equation;
  readonly verdict: Verdict;
  readonly left: Amount;
  readonly right: Amount;
  /** left − right. */
  readonly difference: Amount;
  /** Half of the sum of the steps of all terms. */
  readonly allowance: Amount;
}

export function termsOf(equation: Equation): readonly Term[] {
  return [...equation.left, ...equation.right];
}
