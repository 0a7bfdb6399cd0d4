import { CUSTOM } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import type { Context } from '../context';
import type { Figure } from '../figures/figure';
import { placeIn } from '../paragraphs';
import { clauseOf } from '../relations/report';
import { say, tallyFor, type TextCheck } from './check';

/** A text that leaves out so many units, or this share of them, gives its unit elsewhere. */
const MOST = 6;
const MOST_OF_ALL = 0.2;

/** 支出决算为4.19。: an amount without its unit. */
export const missingUnit: TextCheck = {
  id: 'narrative-missing-unit',
  title: { zh: '金额写明单位', en: 'Amounts have their unit' },
  basis: CUSTOM,
  severity: 'warning',
  run: checkMissingUnit,
};

function checkMissingUnit({ narrative }: Context): RuleResult {
  const tally = tallyFor(missingUnit.id);
  const amounts = narrative.figures.all.filter(({ kind }) => kind === 'amount');
  const bare = amounts.filter(isBare);
  if (amounts.length === 0) return tally.result();
  if (bare.length === 0 || bare.length > MOST || bare.length > amounts.length * MOST_OF_ALL) {
    tally.holds();
    return tally.result();
  }
  for (const figure of bare) {
    const next = narrative.figures.all[figure.index + 1];
    const paragraph = narrative.paragraphs[figure.paragraph];
    if (paragraph === undefined) continue;
    const place = clauseOf(figure, (from, to) => placeIn(narrative.text, paragraph, from, to));
    const stated = place.quote.replace(/\s+/g, '');
    const expected = `${stated}${narrative.unit ?? ''}`;
    // 较上年2.08减少0.03万元: the unit follows at once.
    const follows = next?.sentence === figure.sentence && next.kind === 'amount' && !/[,，；;:：]/.test(next.words);
    const severity = follows ? 'notice' : 'warning';
    tally.finds({ severity, place, stated, expected, message: say((m) => m.unitMissing(stated, expected)) });
  }
  return tally.result();
}

/** What is printed with decimals, as an amount, and no unit behind it or shared with it. */
function isBare({ token, decimals, role }: Figure): boolean {
  return token.unit === undefined && decimals > 0 && (role === 'level' || role === 'base' || role === 'change');
}
