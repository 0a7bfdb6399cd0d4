import type { SpeltSum, Spot } from './law';
import type { Scale } from './scale';
import { isViolated, weigh } from './weigh';

/** The table's figures with one column taken from other rows; −1 is none. */
export function overlaid(scale: Scale, column: number, from: ReadonlyMap<number, number>): Scale {
  const { figures } = scale;
  const source = (row: number): number => from.get(row) ?? row;
  return {
    ...scale,
    figures: {
      at: (row, at) =>
        at !== column ? figures.at(row, at) : source(row) < 0 ? undefined : figures.at(source(row), at),
      isUnreadable: (row, at) => figures.isUnreadable(row, at),
      isBroken: (row, at) => figures.isBroken(row, at),
      entries: figures.entries,
    },
  };
}

/**
 * Places that hold and say something, those of the same figures once, with what they prove together (log10), and
 * places that are violated.
 * @param unknown a row of `column` whose figure is lost: places over it say nothing
 */
export function countPlaces(
  scale: Scale,
  group: readonly SpeltSum[],
  column = -1,
  unknown = -1,
): { held: number; violated: number; gain: number } {
  let violated = 0;
  let gain = 0;
  const held = new Set<string>();
  for (const place of group) {
    if (unknown >= 0 && isOver(place, unknown, column)) continue;
    const weighed = weigh(scale, place);
    if (weighed === undefined) continue;
    if (weighed.verdict === 'violated') violated++;
    else if (weighed.verdict !== 'trivial' || weighed.gain > 0) {
      const key = `${weighed.left} ${weighed.right} ${place.parts.length}`;
      if (!held.has(key)) gain += weighed.gain;
      held.add(key);
    }
  }
  return { held: held.size, violated, gain };
}

/** Whether no more than `most` places are violated; told as soon as it is known. Places over `unknown` say nothing. */
export function failsAtMost(
  most: number,
  scale: Scale,
  group: readonly SpeltSum[],
  column: number,
  unknown: number,
): boolean {
  let violated = 0;
  for (const place of group) {
    if (!isViolated(scale, place) || (unknown >= 0 && isOver(place, unknown, column))) continue;
    if (++violated > most) return false;
  }
  return true;
}

function isOver({ total, parts, minus }: SpeltSum, row: number, column: number): boolean {
  const isIt = (spot: Spot): boolean => spot.row === row && spot.column === column;
  return isIt(total) || parts.some(isIt) || minus?.some(isIt) === true;
}

/**
 * What speaks for the figures as they are printed and would be given up: the evidence (log10) of places that hold and
 * prove something as printed, and no longer hold in the other reading. Those of the same figures count once.
 */
export function lostGain(printed: Scale, other: Scale, group: readonly SpeltSum[]): number {
  const lost = new Map<string, number>();
  for (const place of group) {
    const weighed = weigh(printed, place);
    if (weighed?.verdict !== 'holds' && weighed?.verdict !== 'rounding') continue;
    if (!isViolated(other, place)) continue;
    lost.set(`${weighed.left} ${weighed.right} ${place.parts.length}`, weighed.gain);
  }
  return [...lost.values()].reduce((total, gain) => total + gain, 0);
}

/** Whether one change of one cell would mend all violated places: then nothing else needs to be supposed. */
export function isOneCell(scale: Scale, group: readonly SpeltSum[]): boolean {
  let common: Map<string, number> | undefined;
  for (const place of group) {
    const { total, parts, minus = [] } = place;
    const weighed = weigh(scale, place);
    if (weighed?.verdict !== 'violated') continue;
    const own = new Map([[`${total.row} ${total.column}`, -weighed.difference]]);
    for (const part of parts) own.set(`${part.row} ${part.column}`, weighed.difference);
    for (const part of minus) own.set(`${part.row} ${part.column}`, -weighed.difference);
    const before = common;
    common = before === undefined ? own : new Map([...own].filter(([cell, change]) => before.get(cell) === change));
    if (common.size === 0) return false;
  }
  return true;
}
