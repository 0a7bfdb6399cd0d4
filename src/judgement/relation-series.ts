import type { Equation } from '../model/equation';
import { equationsOfSeries, tallyOf, type EquationSeries } from '../identities/series';
import type { Tally } from '../identities/tally';
import { equationsOfLaw, tallyOfLaw, type LawSums } from './law-sums';

/** What is stated of lists again and again, by an identity or by a law that the figures prove. */
export type RelationSeries = EquationSeries | LawSums;

export function tallyOfRelation(series: RelationSeries): Tally {
  return series.kind === 'law' ? tallyOfLaw(series) : tallyOf(series);
}

export function equationsOfRelation(series: RelationSeries): Equation[] {
  return series.kind === 'law' ? equationsOfLaw(series) : equationsOfSeries(series);
}
