import type { Attachment } from '../figures/attach';
import { signed, type Figure } from '../figures/figure';
import type { Figures } from '../figures/read';
import { areAlike, comparisonsOf, type Comparison } from './comparisons';
import { isWithin } from './fit';
import type { Evidence } from './relation';

/** 机关运行经费 is the 公用经费 of administrative units: where the two are the same money, so are their changes. */
export function changeAgreements(
  figures: Figures,
  attached: ReadonlyMap<Figure, Attachment>,
  evidence: Evidence,
  levelOf: (key: string, beside: Figure) => Figure | undefined,
): void {
  const all = comparisonsOf(figures, attached);
  const [operating] = all.filter(({ key, figures: [first] }) => key === 'operating-cost' && first?.role === 'change');
  const [change] = operating?.figures ?? [];
  if (operating?.level === undefined || change === undefined) return;
  const level = operating.level;
  for (const figure of figures.all) {
    if (figure.role !== 'change' || figure.kind !== 'amount' || figure.key !== 'public' || !figure.isExplicit) continue;
    const spent = attached.get(figure)?.level ?? levelOf('public', figure);
    if (spent === undefined || !isClose(level.value, spent.value)) continue;
    const other: Comparison = {
      ...operating,
      value: signed(figure),
      base: figure.base ?? 'earlier',
      measure: figure.baseMeasure,
    };
    if (!areAlike(operating, other)) continue;
    const isSame = isWithin(other.value - operating.value, change.half + figure.half);
    evidence.add({ kind: 'agreement', figures: [change, figure], state: isSame ? 'holds' : 'violated' });
    return;
  }
}

function isClose(one: bigint, other: bigint): boolean {
  return isWithin((one - other) * 100n, other < 0n ? -other : other);
}
