import type { Tie, TiePlace } from '../evidence';
import type { Tie as StatedTie } from '../identities/tie';
import { equationOf } from '../identities/terms';
import type { Equation, Term } from '../model/equation';
import { judge } from '../model/judge';
import { termIn } from './law-sums';
import type { LinkedEvidence } from './linked-evidence';
import { statedCopies } from './stated-copies';

/** From this score (log10) on two columns that disagree somewhere were meant to be one, beside sums that fail too. */
const MEANT = 5;
/** From this score on a single disagreement is enough. */
const MEANT_ALONE = 8;

/** What is known of figures before ties are looked at. */
export interface Standing {
  /** Whether a figure stands in a sum of its own table that holds and proves something. */
  isFirm(term: Term): boolean;
  /** Whether it stands in a sum that does not hold. */
  isBroken(term: Term): boolean;
}

/**
 * Figures that two tables print under the same names, as copies to be judged; those that an identity states already are
 * left to it. A copy that does not hold is stated only if it is no difference of scope: a table may count more money
 * than the other, and where both figures stand in sums that hold, their totals must agree for one of them to be wrong.
 *
 * @param linked by the index that ties call tables by
 */
export function joinTies(
  ties: readonly Tie[],
  linked: ReadonlyMap<number, LinkedEvidence>,
  stated: readonly StatedTie[],
  standing: Standing,
): Equation[] {
  if (ties.length === 0) return [];
  const isStated = statedCopies(stated);
  return ties.flatMap((tie) => {
    const left = linked.get(tie.left.table);
    const right = linked.get(tie.right.table);
    if (left === undefined || right === undefined) return [];
    const copies = tie.places.flatMap((place) => copyOf(tie, place, left, right) ?? []);
    const verdicts = new Map(copies.map((equation) => [equation, judge(equation).verdict.kind]));
    const failing = copies.filter((equation) => verdicts.get(equation) === 'differs').length;
    return copies.filter((equation) => {
      const { left: ones, right: others } = equation;
      if (ones.some((one) => others.some((other) => isStated(one.figure, other.figure)))) return false;
      // A last digit apart is a matter of rounding, not of what was meant.
      if (verdicts.get(equation) !== 'differs') return verdicts.get(equation) === 'holds';
      const terms = [...ones, ...others];
      if (terms.some((term) => standing.isBroken(term))) return tie.score >= MEANT / 2;
      // Of two known forms identities say what must agree; that they agree elsewhere may be chance.
      if (terms.every(({ table }) => table.layout !== 'unknown')) return false;
      if (!tie.sameScope && terms.every((term) => standing.isFirm(term))) return false;
      return tie.score >= MEANT && (failing > 1 || tie.isFull || tie.score >= MEANT_ALONE);
    });
  });
}

function copyOf(
  { score, held }: Tie,
  { left: leftSpot, right: rightSpot, key }: TiePlace,
  left: LinkedEvidence,
  right: LinkedEvidence,
): Equation | undefined {
  const one = termOf(left, leftSpot);
  const other = termOf(right, rightSpot);
  if (one === undefined || other === undefined) return undefined;
  const id = `evidence-tie:${one.table.id}:${other.table.id}:${key}:${one.figure.row}:${one.figure.column}`;
  return {
    ...equationOf({ id, identity: 'evidence-tie', kind: 'copy', strength: 'hard', left: [one], right: [other] }),
    proof: { holding: held, places: 'lines', sureness: score },
  };
}

function termOf(linked: LinkedEvidence, spot: { readonly row: number; readonly column: number }): Term | undefined {
  return termIn(linked, linked.evidence.plane.cell(spot.row, spot.column));
}
