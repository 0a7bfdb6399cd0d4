import type { Paths } from './column-groups';
import type { Law } from './law';
import type { Scale } from './scale';
import { weighLaw } from './weigh';

const CARRIED = /结转|结余|余额|期初|期末|年初|年末/;
const CHANGE = /增减|增加|减少|变动|差额|差异|变化|超支|节约|结余/;

/** Columns among which the two that a change compares are looked for. */
const MOST_COMPARED = 6;
const MOST_VIOLATED = 0.34;

/** Columns related by a difference: what is carried over, and changes against another column. */
export interface ColumnBench {
  readonly scale: Scale;
  readonly list: number;
  readonly rows: readonly number[];
  readonly stride: number;
}

/**
 * 年初结转 + 收入 − 支出 = 年末结转, over the columns that stand for the header's groups; and 本年 − 上年 = 增减, for a
 * column worded as a change. Both need two places that prove something.
 * @param standing the columns that stand for the groups of the whole table, in order
 */
export function differenceLaws(bench: ColumnBench, paths: Paths, standing: readonly number[]): Law[] {
  const caption = (column: number): string => (paths.get(column) ?? []).map(({ text }) => text).join('|');
  const found: Law[] = [];
  const propose = (
    total: number,
    parts: readonly number[],
    minus: readonly number[],
    prior: number,
    hypothesis: string,
  ): void => {
    const sums = [{ total, parts, minus }];
    const law = weighLaw(
      bench.scale,
      { kind: 'across', direction: 'across', list: bench.list, hypothesis, prior, sums, over: bench.rows },
      bench.stride,
    );
    if (law === undefined || law.record.score < 1) return;
    const { held, trivial, violated } = law.record;
    // One wrong place is an error of the figures, more of them an error of the reading.
    if (held >= 1 && violated <= Math.max(held >= 2 ? 1 : 0, MOST_VIOLATED * (held + trivial))) found.push(law);
  };
  const [first, second, third, last] = standing;
  if (
    standing.length === 4 &&
    first !== undefined &&
    second !== undefined &&
    third !== undefined &&
    last !== undefined
  ) {
    const isWorded = CARRIED.test(caption(first)) && CARRIED.test(caption(last));
    propose(last, [first, second], [third], isWorded ? 1 : -1.5, 'carried-over');
  }
  for (const change of standing) {
    if (!CHANGE.test(caption(change))) continue;
    const others = standing
      .filter((column) => column !== change && !CHANGE.test(caption(column)))
      .slice(0, MOST_COMPARED);
    const pairs = others.flatMap((one) =>
      others.filter((other) => other !== one).map((other) => [one, other] as const),
    );
    const before = found.length;
    for (const [one, other] of pairs)
      if (found.length === before)
        propose(change, [one], [other], 0.5 - Math.log10(Math.max(1, pairs.length / 2)), 'change');
  }
  return found;
}
