import type { Bilingual } from '../core/bilingual';
import type { StatementPlace } from '../model/finding';
import type { Context } from './context';
import type { Figure } from './figures/figure';
import { placeIn } from './paragraphs';
import { say } from './say';

/** A figure that nothing was held against, and why. */
export interface Unchecked {
  readonly place: StatementPlace;
  readonly why: Bilingual;
}

/** How many of the text's amounts and percentages stand in a relation that was evaluated, or were held against the tables. */
export interface Checked {
  readonly figures: number;
  readonly checked: number;
  readonly unchecked: readonly Unchecked[];
}

export function checkedOf({ narrative, evidence, tabled }: Context): Checked {
  const figures = narrative.figures.all.filter(({ kind }) => kind === 'amount' || kind === 'percentage');
  const unchecked: Unchecked[] = [];
  for (const figure of figures) {
    const relations = evidence.of(figure);
    const isHeld = tabled.exact(figure) !== undefined || tabled.contradicting(figure).length > 0;
    if (isHeld || relations.some(({ state }) => state !== 'open')) continue;
    const paragraph = narrative.paragraphs[figure.paragraph];
    if (paragraph === undefined) continue;
    const place = placeIn(narrative.text, paragraph, figure.token.from, figure.token.to);
    unchecked.push({ place, why: relations.length > 0 ? say((m) => m.uncheckedOpen) : why(figure) });
  }
  return { figures: figures.length, checked: figures.length - unchecked.length, unchecked };
}

function why({ role }: Figure): Bilingual {
  return say((m) => m.unchecked[role]);
}
