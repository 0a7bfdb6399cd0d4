import { isPrinted, type Figure } from '../core/figure';
import type { EvidenceTable } from '../evidence';
import { figuresInTies, reachOfSums, type EquationSeries } from '../identities/series';
import { termsOf } from '../model/equation';
import type { DisclosureTable } from '../model/table';
import type { Judgement } from './judge-relations';
import { placesOfLaw, termIn, type LawSums } from './law-sums';

/** How many amounts a workbook prints, and how many of them stand in an equation. */
export interface FigureCounts {
  readonly figures: number;
  readonly figuresInEquations: number;
}

/** Counts the figures of recognised tables, and the amounts that only evidence read. */
export function figureCounts(
  tables: readonly DisclosureTable[],
  _evidence: readonly EvidenceTable[],
  { series, equations }: Judgement,
): FigureCounts {
  const stated = series.filter((each): each is EquationSeries => each.kind !== 'law');
  const laws = series.filter((each): each is LawSums => each.kind === 'law');
  const reaches = reachOfSums(stated);
  const open: Figure[] = [];
  let figures = 0;
  for (const { lists } of tables) {
    for (const list of lists) {
      const reach = reaches.get(list);
      for (let row = 0; row < list.lines.length; row++) {
        const line = list.lines[row]?.figures ?? [];
        for (let column = 0; column < line.length; column++) {
          const figure = line[column];
          if (figure === undefined || !isPrinted(figure)) continue;
          figures++;
          if (reach === undefined || !(reach.across(column) || reach.down(row, column))) open.push(figure);
        }
      }
    }
  }
  if (open.length === 0) return { figures, figuresInEquations: figures };
  // Nearly all figures stand in a sum that an identity states; only the rest are looked for elsewhere.
  const tied = new Set<Figure>(figuresInTies(stated));
  for (const { equation } of equations) for (const { figure } of termsOf(equation)) tied.add(figure);
  for (const law of laws)
    for (const { total, parts, minus = [] } of placesOfLaw(law))
      for (const spot of [total, ...parts, ...minus]) {
        const figure = termIn(law, spot)?.figure;
        if (figure !== undefined) tied.add(figure);
      }
  return { figures, figuresInEquations: figures - open.filter((figure) => !tied.has(figure)).length };
}
