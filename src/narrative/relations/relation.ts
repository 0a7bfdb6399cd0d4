import type { Amount } from '../../core/amount';
import type { Figure } from '../figures/figure';

/** What ties figures of a text together. */
export type RelationKind =
  | 'difference'
  | 'rate'
  | 'zero-base'
  | 'share'
  | 'completion'
  | 'sum'
  | 'change-sum'
  | 'reason'
  | 'direction'
  | 'repeat'
  | 'balance'
  | 'account'
  | 'average'
  | 'left-over'
  | 'points'
  | 'agreement'
  | 'count'
  | 'unit';

/**
 * holds: to the printed digits. rounding: what was rounded explains it. near: one last digit off. violated: no reading in reach holds.
 * open: it does not hold, but the words leave another reading, or nothing proves it complete.
 */
export type State = 'holds' | 'rounding' | 'near' | 'violated' | 'open';

/** One relation that was evaluated. */
export interface Relation {
  readonly kind: RelationKind;
  /** The figure that the relation gives first, then what it is computed from. */
  readonly figures: readonly Figure[];
  readonly state: State;
  /** What the first figure should be, as a percentage or an amount. */
  readonly expected?: { readonly percent?: number; readonly amount?: Amount };
  /** How it was computed, as printed: 2÷(10−2). */
  readonly calculation?: string;
  /** Of a change that is not printed but follows: what it comes to. */
  readonly implied?: Amount;
  /** The words that say what is wrong: 决算数小于预算数. */
  readonly words?: string;
  /** The figures under which a percentage is right that is wrong for what it stands beside. */
  readonly otherwise?: readonly Figure[];
  /** The figure that the tables contradict, where theirs would mend a sum. */
  readonly culprit?: Figure;
  /** What its proof is, of a list. */
  readonly proof?: readonly string[];
}

/** All relations of a text, and of each figure. */
export interface Evidence {
  readonly relations: readonly Relation[];
  readonly add: (relation: Relation) => void;
  readonly of: (figure: Figure) => readonly Relation[];
  readonly proven: (figure: Figure, except?: RelationKind) => boolean;
}

const NONE: readonly Relation[] = [];

/** @param decided a last word on each relation before it counts */
export function newEvidence(decided: (relation: Relation) => Relation): Evidence {
  const relations: Relation[] = [];
  const byFigure = new Map<Figure, Relation[]>();
  const of = (figure: Figure) => byFigure.get(figure) ?? NONE;
  return {
    relations,
    add(found) {
      const relation = decided(found);
      relations.push(relation);
      for (const figure of relation.figures) {
        const list = byFigure.get(figure);
        if (list === undefined) byFigure.set(figure, [relation]);
        else list.push(relation);
      }
    },
    of,
    proven: (figure, except) => of(figure).some(({ kind, state }) => kind !== except && isMet({ state })),
  };
}

export function isMet({ state }: Pick<Relation, 'state'>): boolean {
  return state === 'holds' || state === 'rounding';
}
