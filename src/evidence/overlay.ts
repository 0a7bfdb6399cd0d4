import type { SpeltSum } from './law';
import { weigh, type Scale } from './weigh';

/** The table's figures with one column taken from other rows; −1 is none. */
export function overlaid(scale: Scale, column: number, from: ReadonlyMap<number, number>): Scale {
  const { figures } = scale;
  const source = (row: number): number => from.get(row) ?? row;
  return {
    ...scale,
    figures: {
      at: (row, at) => (at !== column ? figures.at(row, at) : source(row) < 0 ? undefined : figures.at(source(row), at)),
      isUnreadable: (row, at) => figures.isUnreadable(row, at),
      entries: figures.entries,
    },
  };
}

/** Places that hold and say something, those of the same figures once, and places that are violated. */
export function countPlaces(scale: Scale, group: readonly SpeltSum[]): { held: number; violated: number } {
  let violated = 0;
  const held = new Set<string>();
  for (const { total, parts } of group) {
    const weighed = weigh(scale, total, parts);
    if (weighed === undefined) continue;
    if (weighed.verdict === 'violated') violated++;
    else if (weighed.verdict !== 'trivial' || weighed.gain > 0) held.add(`${weighed.left} ${weighed.right} ${parts.length}`);
  }
  return { held: held.size, violated };
}
