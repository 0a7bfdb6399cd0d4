import type { Amount } from '../../core/amount';
import type { Figure } from '../figures/figure';
import { signed } from '../figures/figure';
import { isMet, type Evidence, type Relation } from './relation';
import { wouldHold } from './would-hold';

/** The figure of a broken relation that is most likely wrong, and what it should be, where the relation tells. */
export interface Suspect {
  readonly figure: Figure;
  readonly amount: Amount;
}

/** The one that stands in more broken and fewer holding relations than any other, where one other amount mends them all. */
export function suspectOf(relation: Relation, evidence: Evidence): Suspect | undefined {
  const [first] = relation.figures;
  if (relation.figures.length > 60 || first === undefined) return undefined;
  const scores = relation.figures
    .filter(({ kind }) => kind !== 'unchanged')
    .map((figure) => ({ figure, score: doubt(figure, evidence) }));
  const [best, next] = scores.toSorted((one, other) => other.score - one.score);
  if (best === undefined || best.figure === first || (next !== undefined && next.score >= best.score)) return undefined;
  const { figure } = best;
  const broken = evidence.of(figure).filter(({ state }) => state === 'violated');
  const amount = broken
    .map((each) => mended(each, figure))
    .find((value) => value !== undefined && broken.every((each) => wouldHold(each, figure, value)));
  return amount === undefined ? undefined : { figure, amount };
}

function doubt(figure: Figure, evidence: Evidence): number {
  let score = 0;
  for (const relation of evidence.of(figure)) score += relation.state === 'violated' ? 1 : isMet(relation) ? -1 : 0;
  return score;
}

/** The amount that would make a relation hold, the others being right. */
function mended({ kind, figures, expected }: Relation, figure: Figure): Amount | undefined {
  const [first, second, third] = figures;
  if (first === undefined || expected?.amount === undefined || figure.kind !== 'amount') return undefined;
  if (kind === 'sum') return (figure.value + first.value - expected.amount) as Amount;
  if (kind === 'change-sum' || kind === 'reason') {
    const rest = signed(first) - expected.amount;
    return (figure.value + (figure.sign < 0 ? -rest : rest)) as Amount;
  }
  if (kind !== 'difference' || second === undefined || third === undefined || first.sign === 0) return undefined;
  return (figure === third ? second.value - signed(first) : third.value + signed(first)) as Amount;
}
