import type { Amount } from '../../core/amount';
import type { Figure } from '../figures/figure';
import { significance } from '../figures/figure';
import { isLevel, type Figures } from '../figures/read';
import { fit, percent, type Rough } from './fit';
import type { Evidence } from './relation';

/** What a share is computed from. */
export interface ShareOf {
  readonly share: Figure;
  readonly part: Figure;
  readonly whole: Figure | undefined;
  /** 3 the words or a sum say so, 2 likely. */
  readonly sureness: number;
  /** The whole as the words name it. */
  readonly named: string;
}

/** Shares of a whole that is not printed: the sum of the parts, where that is proven by a total elsewhere or by most of the shares. */
export function siblingShares(figures: Figures, open: readonly ShareOf[], evidence: Evidence): void {
  for (const group of groupsOf(open)) {
    const terms = group.filter(({ share }) => share.percent !== 0);
    if (terms.length < 2) continue;
    const sum = group.reduce((total, { part }) => total + part.value, 0n) as Amount;
    if (sum <= 0n) continue;
    const half = group.reduce((total, { part }) => total + part.half, 0n) as Amount;
    const whole: Rough = { value: sum, half };
    const printed =
      figures.all.length > 4_000
        ? undefined
        : figures.all.find(
            (each) =>
              isLevel(each) && each.value === sum && each.value !== 0n && !group.some(({ part }) => part === each),
          );
    const judged = terms.map(({ share, part }) => fit(share, part, whole));
    const met = judged.filter((found) => found === 'holds' || found === 'rounding').length;
    const isProven =
      (printed !== undefined && sum / (2n * (half === 0n ? 1n : half)) >= 100n) ||
      met === terms.length ||
      (met >= 2 && met >= terms.length - 1) ||
      (terms.length === 2 && met === 1 && terms.every(({ share }) => significance(share) >= 3)) ||
      isSet(group);
    if (!isProven) continue;
    for (const [place, { share, part }] of terms.entries()) {
      const found = judged[place];
      const isMet = found === 'holds' || found === 'rounding';
      const rest: readonly Figure[] =
        printed === undefined ? group.map((each) => each.part).filter((each) => each !== part) : [printed];
      evidence.add({
        kind: 'share',
        figures: [share, part, ...rest],
        state: isMet ? found : found === 'near' ? 'near' : 'violated',
        expected: { percent: percent(part, whole) },
      });
    }
  }
}

/** 三公 are complete by their names. */
function isSet(group: readonly ShareOf[]): boolean {
  const keys = new Set(group.map(({ part }) => part.key));
  return (
    keys.has('overseas') &&
    keys.has('hospitality') &&
    (keys.has('vehicles') || (keys.has('vehicle-purchase') && keys.has('vehicle-running')))
  );
}

/** Shares one after the other, in one paragraph or in neighbouring ones. */
function groupsOf(open: readonly ShareOf[]): readonly (readonly ShareOf[])[] {
  const groups: ShareOf[][] = [];
  for (const each of open) {
    const last = groups.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      each.share.paragraph - last.share.paragraph <= 1 &&
      each.share.index - last.share.index <= 6;
    if (isNext) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups;
}
