import type { Figure } from '../figures/figure';
import { isLevel, type Figures } from '../figures/read';
import type { Evidence } from './relation';
import type { Tabled } from './tabled';

/** 2.7元 in a text that counts in 万元, where 2.7万元 stands as well: the unit was mistyped. */
export function unitSlips(figures: Figures, evidence: Evidence, tabled: Tabled): void {
  const amounts = figures.all.filter(({ kind }) => kind === 'amount');
  const inMyriads = amounts.filter(({ unit }) => unit === '万元');
  if (inMyriads.length * 2 <= amounts.length) return;
  const byDigits = new Map<string, Figure[]>();
  for (const each of inMyriads) {
    const list = byDigits.get(digitsOf(each));
    if (list === undefined) byDigits.set(digitsOf(each), [each]);
    else list.push(each);
  }
  for (const figure of amounts) {
    if (tabled.contradicting(figure).length > 0) continue;
    if (figure.unit !== '元' || figure.value === 0n || figure.decimals === 0) continue;
    const digits = digitsOf(figure);
    const same = (byDigits.get(digits) ?? []).find(
      (each) =>
        each.key === figure.key ||
        digits.replace(/^0+|\./g, '').length >= 4 ||
        (isLevel(each) && each.paragraph <= figure.paragraph),
    );
    const isKnown = evidence.of(figure).some(({ kind }) => kind === 'unit');
    if (same !== undefined && !isKnown)
      evidence.add({ kind: 'unit', figures: [figure, same], state: 'violated', expected: { amount: same.value } });
  }
}

function digitsOf({ token }: Figure): string {
  return `${token.figure.mantissa}e${token.figure.decimals}`;
}
