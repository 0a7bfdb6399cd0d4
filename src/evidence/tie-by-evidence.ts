import { magnitude, subtract, type Amount } from '../core/amount';
import { amountAt, spotOf, WHOLE, type TieList } from './tie-lists';
import type { Tie, TiePlace } from './figure-tie';
import type { EvidenceTable } from './evidence-table';
import { sharedTotals } from './tie-scope';
import { AGAINST, nearness } from './weigh';
import { wordsTotal } from './evidence-words';

/** Lists that share one figure: beyond these only neighbours are compared, so that a thousand copies stay linear. */
const MOST_IN_ONE = 12;
const NEIGHBOURS = 4;
const LEAST_SCORE = 2.5;
const LEAST_AGREEING = 2;
const MOST_VIOLATED = 0.34;
/** More than a sheet has. */
const MOST_ROWS = 2 ** 21;

/**
 * Finds figures that tables repeat: columns with the same codes and captions, two distinct agreements at least, few
 * violations, each the best partner of the other. Candidates are found by what agrees, so cost is linear in the figures.
 *
 * @param lists the tie lists of the tables that take part
 */
export function tieByEvidence(tables: readonly EvidenceTable[], lists: readonly TieList[]): Tie[] {
  const ties: Tie[] = [];
  for (const [left, right] of candidatePairs(tables, lists)) {
    const tie = compare(tables, left, right);
    if (tie !== undefined) ties.push(tie);
  }
  return bestPartners(ties)
    .filter(
      (tie) =>
        tie.score >= LEAST_SCORE && tie.held >= LEAST_AGREEING && tie.violated <= Math.max(1, MOST_VIOLATED * tie.held),
    )
    .map(withoutDoubtfulTotals);
}

/** Pairs of lists of different tables that agree in at least two figures under the same names. */
function candidatePairs(tables: readonly EvidenceTable[], lists: readonly TieList[]): [TieList, TieList][] {
  const byKey = new Map<string, Map<Amount, number[]>>();
  for (const [place, list] of lists.entries()) {
    const table = tables[list.table];
    if (table === undefined) continue;
    for (const [key, at] of list.places) {
      if (key === WHOLE || key === '小计') continue;
      const amount = amountAt(table, spotOf(list, at));
      if (amount === 0n) continue;
      let byAmount = byKey.get(key);
      if (byAmount === undefined) byKey.set(key, (byAmount = new Map<Amount, number[]>()));
      const known = byAmount.get(amount);
      if (known === undefined) byAmount.set(amount, [place]);
      else known.push(place);
    }
  }
  const agreeing = new Map<number, number>();
  for (const byAmount of byKey.values())
    for (const places of byAmount.values()) {
      if (places.length < 2) continue;
      const reach = places.length <= MOST_IN_ONE ? MOST_IN_ONE : NEIGHBOURS;
      for (let order = 0; order < places.length; order++) {
        const one = places[order] ?? 0;
        const end = Math.min(places.length, order + 1 + reach);
        for (let next = order + 1; next < end; next++) {
          const other = places[next] ?? 0;
          if (lists[one]?.table === lists[other]?.table) continue;
          const pair = one * lists.length + other;
          agreeing.set(pair, (agreeing.get(pair) ?? 0) + 1);
        }
      }
    }
  const pairs: [TieList, TieList][] = [];
  for (const [pair, count] of agreeing) {
    const left = lists[Math.floor(pair / lists.length)];
    const right = lists[pair % lists.length];
    if (count >= LEAST_AGREEING && left !== undefined && right !== undefined) pairs.push([left, right]);
  }
  return pairs;
}

function compare(tables: readonly EvidenceTable[], left: TieList, right: TieList): Tie | undefined {
  const one = tables[left.table];
  const other = tables[right.table];
  if (one === undefined || other === undefined) return undefined;
  const room = one.room > other.room ? one.room : other.room;
  const step = one.step > other.step ? one.step : other.step;
  const allowance = one.step === other.step ? room : room > step / 2n ? room : step / 2n;
  let score = -1;
  let violated = 0;
  const agreed = new Set<Amount>();
  const seen = new Set<number>();
  const places: TiePlace[] = [];
  const small = left.places.size <= right.places.size ? left : right;
  for (const key of small.places.keys()) {
    const leftPlace = left.places.get(key);
    const rightPlace = right.places.get(key);
    if (leftPlace === undefined || rightPlace === undefined) continue;
    const leftSpot = spotOf(left, leftPlace);
    const rightSpot = spotOf(right, rightPlace);
    const leftAmount = amountAt(one, leftSpot);
    const rightAmount = amountAt(other, rightSpot);
    if (leftAmount === 0n && rightAmount === 0n) continue;
    // A code and a caption may name the same two figures.
    const id = leftPlace * MOST_ROWS + rightPlace;
    if (seen.has(id)) continue;
    seen.add(id);
    if (
      one.figures.isUnreadable(leftSpot.row, leftSpot.column) ||
      other.figures.isUnreadable(rightSpot.row, rightSpot.column)
    )
      continue;
    const holds = isWithin(leftAmount, rightAmount, allowance);
    if (!holds) {
      violated++;
      score +=
        AGAINST * (leftAmount !== 0n && rightAmount !== 0n ? 1 : 1.2) +
        0.5 * nearness(Number(leftAmount), Number(rightAmount));
    } else if (!agreed.has(leftAmount)) {
      agreed.add(leftAmount);
      score += weightOf(leftAmount, step);
    }
    places.push({ key, left: leftSpot, right: rightSpot, leftAmount, rightAmount, holds });
  }
  if (agreed.size === 0 || score <= 0) return undefined;
  const covered = (list: TieList, table: EvidenceTable, side: 'left' | 'right'): boolean => {
    const joined = new Set(places.map((place) => place[side].row));
    for (const at of list.places.values())
      if (!joined.has(at) && amountAt(table, spotOf(list, at)) !== 0n) return false;
    return true;
  };
  const isFull =
    left.direction === 'column' &&
    right.direction === 'column' &&
    covered(left, one, 'left') &&
    covered(right, other, 'right');
  const sameScope = sharedTotals(
    one,
    left,
    places.map((place) => place.left),
    other,
    right,
    places.map((place) => place.right),
    allowance,
  );
  return { left, right, score, held: agreed.size, violated, places, sameScope, isFull };
}

function isWithin(left: Amount, right: Amount, allowance: bigint): boolean {
  return magnitude(subtract(left, right)) <= allowance;
}

/** An agreement of many digits proves more than one of few. */
function weightOf(amount: Amount, step: Amount): number {
  let digits = magnitude(amount) / step;
  while (digits !== 0n && digits % 10n === 0n) digits /= 10n;
  return Math.min(3, Math.max(0.3, Math.log10(Math.max(1, Number(digits)))));
}

/** Each list keeps only its best partner in each other table, and only where the partner agrees. */
function bestPartners(ties: readonly Tie[]): Tie[] {
  const best = new Map<string, number>();
  const worth = (tie: Tie): number =>
    tie.score + (tie.sameScope ? 2 : 0) + (tie.left.head === tie.right.head ? 0.5 : 0);
  const key = (mine: TieList, other: TieList): string =>
    `${mine.table} ${mine.direction} ${mine.at} ${mine.list} ${mine.head} ${other.table} ${other.direction}`;
  for (const tie of ties)
    for (const id of [key(tie.left, tie.right), key(tie.right, tie.left)])
      best.set(id, Math.max(best.get(id) ?? -Infinity, worth(tie)));
  return ties.filter((tie) =>
    [key(tie.left, tie.right), key(tie.right, tie.left)].every((id) => worth(tie) >= (best.get(id) ?? 0) - 1e-9),
  );
}

/** Totals of two lists that do not have the same lines need not agree. */
function withoutDoubtfulTotals(tie: Tie): Tie {
  if (tie.isFull) return tie;
  const places = tie.places.filter((place) => place.holds || (place.key !== WHOLE && !wordsTotal(place.key)));
  return places.length === tie.places.length
    ? tie
    : { ...tie, places, violated: places.filter((place) => !place.holds).length };
}
