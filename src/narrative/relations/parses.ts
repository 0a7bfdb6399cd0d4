import type { Amount } from '../../core/amount';
import type { Figure } from '../figures/figure';
import { isWithin } from './fit';

/** Sums kept at each place of a list. */
const MOST_SUMS = 48;
/** Items that one part may be the sum of. */
const MOST_SWALLOWED = 10;

export interface Parse {
  readonly sum: Amount;
  readonly parts: readonly Figure[];
  /** How many figures of the list it covers, swallowed ones included. */
  readonly length: number;
}

interface Chain {
  readonly part: Figure;
  readonly before: Chain | undefined;
  readonly length: number;
}

/**
 * All sums that a list can be read as: from its first item on, as far as it goes, where a part may be followed by the
 * items that it is the sum of, which are then no parts of the whole. Dynamic programming over places and sums.
 */
export function parsesOf(list: readonly Figure[]): readonly Parse[] {
  const sums: Map<Amount, Chain | undefined>[] = list.map(() => new Map<Amount, Chain | undefined>());
  sums.push(new Map());
  sums[0]?.set(0n as Amount, undefined);
  for (const [place, part] of list.entries()) {
    const here = sums[place];
    if (here === undefined || here.size === 0) continue;
    const ends = [place + 1, ...swallowed(list, place)];
    for (const [sum, before] of here) {
      const chain: Chain = { part, before, length: (before?.length ?? 0) + 1 };
      for (const end of ends) {
        const there = sums[end];
        const total = (sum + part.value) as Amount;
        if (there !== undefined && there.size < MOST_SUMS && !there.has(total)) there.set(total, chain);
      }
    }
  }
  const parses: Parse[] = [];
  for (const [length, there] of sums.entries())
    for (const [sum, chain] of there) if (chain !== undefined) parses.push(new ChainParse(sum, chain, length));
  return parses;
}

class ChainParse implements Parse {
  private found: readonly Figure[] | undefined;

  constructor(
    readonly sum: Amount,
    private readonly chain: Chain,
    readonly length: number,
  ) {}

  get parts(): readonly Figure[] {
    if (this.found !== undefined) return this.found;
    const parts: Figure[] = [];
    for (let at: Chain | undefined = this.chain; at !== undefined; at = at.before) parts.push(at.part);
    this.found = parts.reverse();
    return this.found;
  }
}

/** Ends of the runs behind a part that add up to it, or that 其中 opens and ； ends, whatever they add up to. */
function swallowed(list: readonly Figure[], place: number): readonly number[] {
  const part = list[place];
  const next = list[place + 1];
  if (part === undefined || next === undefined || part.value === 0n) return [];
  const ends: number[] = [];
  const opens = /其中|包括|[(]/.test(next.words);
  const least = opens ? 1 : 2;
  let sum = 0n;
  for (let at = place + 1; at < Math.min(list.length, place + 1 + MOST_SWALLOWED); at++) {
    const item = list[at];
    if (item === undefined) break;
    sum += item.value;
    const room = part.half * BigInt(at - place + 1);
    const isEnded = opens && /^[；;]/.test(list[at + 1]?.words ?? '');
    if (isEnded || (sum !== 0n && at - place >= least && isWithin(sum - part.value, room))) ends.push(at + 1);
    if (isEnded || (sum > part.value + room && !opens)) break;
  }
  return ends;
}
