import type { Equation } from '../model/equation';
import { equationsOfSeries, tallyOf, type EquationSeries } from '../identities/series';
import type { Tally } from '../identities/tally';
import { equationsOfLaw, tallyOfLaw, type LawSums } from './law-sums';

/** What is stated of lists again and again, by an identity or by a law that the figures prove. */
export type RelationSeries = EquationSeries | LawSums;

export function tallyOfRelation(series: RelationSeries): Tally {
  return series.kind === 'law' ? tallyOfLaw(series) : tallyOf(series);
}

/** Its equations one by one, each with the record of the others where the table itself repeats the sum. */
export function equationsOfRelation(series: RelationSeries): Equation[] {
  if (series.kind === 'law') return equationsOfLaw(series);
  const equations = equationsOfSeries(series);
  if (series.kind !== 'sum' || equations.length < 2) return equations;
  const { holding } = tallyOf(series);
  const places = series.direction === 'across' ? 'lines' : 'columns';
  const proof = { holding, places, sureness: Number.POSITIVE_INFINITY } as const;
  return equations.map((equation) => ({ ...equation, proof }));
}
