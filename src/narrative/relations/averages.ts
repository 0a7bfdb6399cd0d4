import type { Amount } from '../../core/amount';
import { PER_HEAD } from '../figures/cues';
import type { Figure } from '../figures/figure';
import { isLevel, type Figures } from '../figures/read';
import { isWithin } from './fit';
import type { Evidence } from './relation';

/** 保有量 5辆，车均 4万元: an amount over a number of things. */
export function averages(figures: Figures, evidence: Evidence): void {
  for (const average of figures.all) {
    const cue = average.kind === 'amount' && average.role === 'other' ? PER_HEAD.exec(average.words)?.[0] : undefined;
    if (cue === undefined) continue;
    const measure = /车|辆/.test(cue) ? /辆/ : /人/.test(cue) ? /人/ : undefined;
    if (measure === undefined) continue;
    const before = figures.all
      .slice(Math.max(0, average.index - 14), average.index)
      .filter(({ paragraph }) => paragraph === average.paragraph);
    const counts = before.filter(
      (each) => each.role === 'count' && measure.test(each.token.measure) && each.value > 0n,
    );
    const levels = before.filter((each) => isLevel(each) && each.value > 0n);
    const met = counts.flatMap((count) =>
      levels.filter((level) => isAverage(average, level, count)).map((level) => [count, level] as const),
    )[0];
    if (met !== undefined) {
      evidence.add({ kind: 'average', figures: [average, met[1], met[0]], state: 'holds' });
      continue;
    }
    const [count, level] = [counts[0], levels.at(-1)];
    const isSure =
      counts.length === 1 &&
      count !== undefined &&
      level !== undefined &&
      count.sentence === average.sentence &&
      level.sentence === average.sentence;
    if (isSure)
      evidence.add({
        kind: 'average',
        figures: [average, level, count],
        state: 'violated',
        expected: { amount: (level.value / count.value) as Amount },
      });
  }
}

function isAverage(average: Figure, level: Figure, count: Figure): boolean {
  return isWithin(average.value * count.value - level.value, average.half * count.value + level.half);
}
