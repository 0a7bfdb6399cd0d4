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
    const measure = /车|辆/.test(cue) ? /辆/ : cue.includes('人') ? /人/ : undefined;
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
    const [count, level] = [counts.at(-1), levels.at(-1)];
    const isSure =
      (counts.length === 1 || (count !== undefined && average.index - count.index <= 2)) &&
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

/** 由 62.4% 提高到 71.9%，提高 9.5个百分点; 三项合计 100%. */
export function percentagePoints(figures: Figures, evidence: Evidence): void {
  for (const figure of figures.all) {
    const before = figures.all
      .slice(Math.max(0, figure.index - 12), figure.index)
      .filter((each) => each.sentence === figure.sentence && each.kind === 'percentage');
    if (figure.token.measure === '个百分点') {
      const [from, to] = before.slice(-2);
      if (from === undefined || to === undefined || figure.index - from.index !== 2 || !/由|从/.test(from.words))
        continue;
      const points = Number(figure.token.figure.mantissa) / 10 ** figure.token.figure.decimals;
      const isMet = Math.abs(Math.abs(to.percent - from.percent) - points) < to.halfPercent + from.halfPercent;
      evidence.add({
        kind: 'points',
        figures: [figure, to, from],
        state: isMet ? 'holds' : 'violated',
        expected: { percent: Math.abs(to.percent - from.percent) },
      });
    } else if (figure.kind === 'percentage' && figure.percent === 100 && /合计|共计|之和/.test(figure.words)) {
      const shares = before.filter(({ role }) => role === 'share');
      const sum = shares.reduce((total, { percent }) => total + percent, 0);
      const room = shares.reduce((total, { halfPercent }) => total + halfPercent, 1e-9);
      if (shares.length >= 2)
        evidence.add({
          kind: 'points',
          figures: [figure, ...shares],
          state: Math.abs(sum - 100) <= room ? 'holds' : 'violated',
          expected: { percent: sum },
        });
    }
  }
}

/** 项目 3个，分别为：A X、B Y、C Z: as many as are counted. */
export function countedLists(figures: Figures, evidence: Evidence): void {
  for (const count of figures.all) {
    const next = figures.all[count.index + 1];
    if (count.role !== 'count' || !/^[个项类家所]$/.test(count.token.measure) || next === undefined) continue;
    if (!isLevel(next) || next.sentence !== count.sentence || !/^[,，]?分别(?:为|是)[:：]?/.test(next.words)) continue;
    const items: Figure[] = [next];
    for (let at = next.index + 1; at < figures.all.length && items.length < 100; at++) {
      const each = figures.all[at];
      if (each === undefined || !isLevel(each) || each.sentence !== count.sentence || !/^(?:、|和|及)/.test(each.words))
        break;
      items.push(each);
    }
    if (items.length < 2) continue;
    evidence.add({
      kind: 'count',
      figures: [count, ...items],
      state: BigInt(items.length) === count.value ? 'holds' : 'violated',
      expected: { amount: BigInt(items.length) as Amount },
    });
  }
}
