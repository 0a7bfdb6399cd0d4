import type { RuleResult } from '../../model/rule';
import type { Context } from '../context';
import { placeIn } from '../paragraphs';
import type { RelationKind } from '../relations/relation';
import { clauseOf, statementOf } from '../relations/report';
import { tallyFor, type Tally } from './check';

/**
 * What the relations of some kinds between the figures of the text come to. An open one, which can be read in several
 * ways, is neither right nor wrong.
 *
 * @param id the check whose relations they are
 */
export function checkRelations(id: string, context: Context, ...kinds: readonly RelationKind[]): RuleResult {
  return tallyOfRelations(id, context, ...kinds).result();
}

/** The same, still open for what a check finds beside its relations. */
export function tallyOfRelations(id: string, context: Context, ...kinds: readonly RelationKind[]): Tally {
  const { narrative, evidence, tabled } = context;
  const tally = tallyFor(id);
  for (const relation of evidence.relations) {
    if (relation.state === 'open' || !kinds.includes(relation.kind)) continue;
    const statement = statementOf(relation, evidence);
    if (statement === undefined) {
      tally.holds();
      continue;
    }
    const { at, severity, stated, expected, message } = statement;
    const paragraph = narrative.paragraphs[at.paragraph];
    if (paragraph === undefined) continue;
    const place = clauseOf(at, (from, to) => placeIn(narrative.text, paragraph, from, to));
    const facts = relation.figures.flatMap((figure) => tabled.factOf(figure) ?? []);
    tally.finds({ severity, place, stated, expected, message, facts });
  }
  return tally;
}
