import type { Figure } from '../core/figure';
import { figuresInTies, type EquationSeries } from '../identities/series';
import { termsOf } from '../model/equation';
import type { Judgement } from './judge-relations';
import { equationsOfLaw, placesOfLaw, termIn, type LawSums } from './law-sums';

/** The figures that stand in an equation which was evaluated, but for those that `reachOfSums` tells of. */
export function figuresInEquations({ series, equations }: Pick<Judgement, 'series' | 'equations'>): Set<Figure> {
  const tied = new Set<Figure>(figuresInTies(series.filter((each): each is EquationSeries => each.kind !== 'law')));
  for (const { equation } of equations) for (const { figure } of termsOf(equation)) tied.add(figure);
  for (const each of series) if (each.kind === 'law') addFiguresOfLaw(each, tied);
  return tied;
}

function addFiguresOfLaw(law: LawSums, tied: Set<Figure>): void {
  if (!law.raises) {
    // Where a law is not sure enough to say anything, only the places that hold are equations.
    for (const equation of equationsOfLaw(law)) for (const { figure } of termsOf(equation)) tied.add(figure);
    return;
  }
  for (const { total, parts, minus = [] } of placesOfLaw(law)) {
    const sum = termIn(law, total)?.figure;
    if (sum === undefined) continue;
    tied.add(sum);
    for (const spot of [...parts, ...minus]) {
      const figure = termIn(law, spot)?.figure;
      if (figure !== undefined) tied.add(figure);
    }
  }
}
