import type { Amount } from '../../core/amount';
import type { Figure } from '../figures/figure';
import type { Relation } from './relation';
import type { Tabled } from './tabled';
import { holdsExactly, holdsWith } from './would-hold';

/**
 * Text and tables decide together: what misses by what the text rounded away holds with the tables' exact amounts, and
 * what holds once a figure that the tables contradict is put right is told of that figure, not of the relation.
 */
export function withTables(relation: Relation, tabled: Tabled): Relation {
  if (relation.state === 'holds' || relation.state === 'open') return relation;
  // The amount is held against the tables, unit and all.
  const [stated] = relation.figures;
  if (relation.kind === 'unit' && stated !== undefined && tabled.contradicting(stated).length > 0)
    return { ...relation, state: 'open' };
  const right = new Map<Figure, Amount>();
  const wrong: Figure[] = [];
  for (const figure of relation.figures) {
    const exact = tabled.exact(figure);
    if (exact !== undefined) right.set(figure, exact);
    else if (tabled.contradicting(figure).length > 0) wrong.push(figure);
  }
  const isCopied = right.size === relation.figures.length && [...right].every(([{ value }, exact]) => value === exact);
  // What a reader adds up is what is printed: of a list the rounding is told, though the tables explain it.
  if (relation.state === 'rounding' && relation.kind === 'sum') return relation;
  if (relation.state === 'rounding')
    return isCopied || (right.size > 0 && holdsExactly(relation, right)) ? { ...relation, state: 'holds' } : relation;
  if (right.size > 0 && holdsWith(relation, right)) return { ...relation, state: 'holds' };
  for (const figure of wrong.slice(0, 3))
    for (const amount of tabled.contradicting(figure).slice(0, 4))
      if (holdsWith(relation, new Map([...right, [figure, amount]])))
        return relation.kind === 'sum' ? { ...relation, culprit: figure } : { ...relation, state: 'open' };
  return relation;
}
