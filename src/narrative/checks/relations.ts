import { placeIn } from '../paragraphs';
import { clauseOf, checkOf, statementOf } from '../relations/report';
import type { Context } from '../context';
import { omittedItems } from './omitted-items';
import { uncovered } from './uncovered';
import { tallyFor, type NarrativeCheckId, type NarrativeResult, type Tally } from './check';

/** What the relations between the figures of the text come to, check by check. */
export function relationResults(context: Context): readonly NarrativeResult[] {
  const { narrative, evidence, tabled } = context;
  const tallies = new Map<NarrativeCheckId, Tally>(OF_RELATIONS.map((check) => [check, tallyFor(check)]));
  for (const relation of evidence.relations) {
    if (relation.state === 'open') continue;
    const tally = tallies.get(checkOf(relation));
    const statement = statementOf(relation, evidence);
    if (statement === undefined) {
      tally?.holds();
      continue;
    }
    const { at, severity, stated, expected, message } = statement;
    const paragraph = narrative.paragraphs[at.paragraph];
    if (paragraph === undefined) continue;
    const place = clauseOf(at, (from, to) => placeIn(narrative.text, paragraph, from, to));
    const facts = relation.figures.flatMap((figure) => tabled.factOf(figure) ?? []);
    tally?.finds({ severity, place, stated, expected, message, facts });
  }
  const parts = tallies.get('narrative-parts');
  if (parts !== undefined)
    for (const list of narrative.enumerations) {
      omittedItems(context, parts, list);
      uncovered(context, parts, list);
    }
  return [...tallies.values()].map((tally) => tally.result());
}

export const OF_RELATIONS = [
  'narrative-repeated-amount',
  'narrative-parts',
  'narrative-share',
  'narrative-rate',
  'narrative-zero-base',
  'narrative-completion',
  'narrative-direction',
  'narrative-change-parts',
  'narrative-reason',
  'narrative-change-agreement',
  'narrative-counts',
  'narrative-unit',
] as const;
