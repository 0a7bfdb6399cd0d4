import type { Bilingual } from '../core/bilingual';
import type { Checked, Unchecked } from '../model/checked';
import type { Context } from './context';
import type { Figure } from './figures/figure';
import { placeIn } from './paragraphs';
import { say } from './say';

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
