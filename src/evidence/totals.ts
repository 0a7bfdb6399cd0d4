import { OUTSIDE, TOP, type Hierarchy } from './hierarchies';
import type { Law, SpeltSum, Spot } from './law';
import { sumOf } from './evidence-lines';
import type { PlainTable } from './read-table';
import type { EvidenceLine, EvidenceList } from './evidence-table';
import { totalsOfKinds } from './totals-of-kinds';
import { unwordedTotal } from './unworded-total';
import { weighLaw } from './weigh';

/** What a total may be the total of: indices of lines, with a prior. */
interface Candidate {
  readonly name: string;
  readonly parts: readonly number[];
  readonly prior: number;
}

/** Lines times totals that are looked at; beyond it each total is only compared with what came since the last one. */
const MOST_STEPS = 400_000;

/** For each line worded as a total the sum that the figures speak for. */
export function totalLaws(table: PlainTable, list: EvidenceList, hierarchy: Hierarchy): Law[] {
  const { lines } = list;
  const { parents } = hierarchy;
  let tops: number[] = [];
  let totals: number[] = [];
  for (const [place, line] of lines.entries()) {
    const parent = parents[place];
    if (parent === TOP && !line.isPart) tops.push(place);
    else if (parent === OUTSIDE && line.isTotal && line.aside === undefined) totals.push(place);
  }
  if (totals.length === 0) ({ tops, totals } = unwordedTotal(table, list, tops));
  const laws: Law[] = [];
  const done: number[] = [];
  const isLarge = tops.length * totals.length > MOST_STEPS;
  for (const [order, total] of totals.entries()) {
    const line = lines[total];
    if (line === undefined) continue;
    const next = totals[order + 1];
    const isEnd = order === 0 || order === totals.length - 1;
    const candidates = candidatesOf(tops, total, done, totals, next, isLarge && !isEnd);
    done.push(total);
    const cells = totalCells(table, list, line);
    let best: Law | undefined;
    for (const candidate of candidates) {
      if (candidate.parts.length === 0) continue;
      const law = lawOf(table, list, hierarchy, line, cells, candidate);
      if (law !== undefined && (best === undefined || law.record.score > best.record.score)) best = law;
    }
    if (best !== undefined) laws.push(best);
  }
  return totals.length < 2 ? laws : betterOf(laws, totalsOfKinds(table, list, hierarchy, tops, totals));
}

/** Totals read as totals of kinds, where the figures speak for that rather than for totals one after the other. */
function betterOf(laws: Law[], kinds: readonly Law[]): Law[] {
  const score = (each: readonly Law[]): number =>
    each.reduce((sum, law) => sum + Math.max(law.record.score - law.prior, -4) + 0.2 * law.prior, 0);
  const rows = new Set(kinds.flatMap((law) => law.sums.map((sum) => sum.total)));
  const replaced = laws.filter((law) => law.sums.some((sum) => rows.has(sum.total)));
  if (kinds.length === 0 || score(kinds) <= score(replaced)) return laws;
  return [...laws.filter((law) => !replaced.includes(law)), ...kinds];
}

function candidatesOf(
  tops: readonly number[],
  total: number,
  done: readonly number[],
  totals: readonly number[],
  next: number | undefined,
  onlySince: boolean,
): Candidate[] {
  const last = done[done.length - 1];
  const from = last === undefined ? 0 : firstAfter(tops, last);
  const at = firstAfter(tops, total);
  const since = tops.slice(from, at);
  if (onlySince && last !== undefined)
    return [
      { name: 'since', parts: since, prior: 1.5 },
      { name: 'previous-and-since', parts: [last, ...since], prior: 1 },
    ];
  const hasBefore = at > 0;
  const found: Candidate[] = [];
  if (!hasBefore && at < tops.length) {
    const after = tops.slice(at);
    found.push({ name: 'after', parts: after, prior: 1.5 });
    if (next !== undefined) {
      found.push({ name: 'totals-after', parts: totals.filter((each) => each > total), prior: 0.5 });
      found.push({ name: 'up-to-next', parts: after.filter((each) => each < next), prior: 0.7 });
    }
  }
  if (hasBefore && last === undefined) {
    found.push({ name: 'before', parts: since, prior: 1.5 });
    if (at < tops.length)
      found.push({
        name: 'after',
        parts: tops.slice(at).filter((each) => next === undefined || each < next),
        prior: 0.3,
      });
  }
  if (hasBefore && last !== undefined) {
    found.push({ name: 'previous-and-since', parts: [last, ...since], prior: 1.5 });
    if (since.length > 1) found.push({ name: 'previous-and-first', parts: [last, ...since.slice(0, 1)], prior: 1.2 });
    found.push({ name: 'since', parts: since, prior: 1 });
    if (done.length > 1) found.push({ name: 'totals-before', parts: [...done], prior: 0.5 });
    found.push({ name: 'before', parts: tops.slice(0, at), prior: 1 });
  }
  return found;
}

/** Place of the first of sorted numbers that is greater. */
function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a total's figures stand: a label merged over its own amounts has its figure further right. */
function totalCells(table: PlainTable, list: EvidenceList, line: EvidenceLine): ReadonlyMap<number, Spot> | undefined {
  const own = list.amounts.filter((column) => table.figures.at(line.row, column) !== undefined);
  if (own.length > 0) return undefined;
  const [only] = list.amounts;
  if (only === undefined || list.amounts.length !== 1) return undefined;
  const further = table.lists
    .flatMap((other) => (other.index > list.index ? other.amounts : []))
    .find((column) => table.figures.at(line.row, column) !== undefined);
  if (further === undefined) return undefined;
  for (let column = only; column < further; column++)
    if (table.plane.at(line.row, column) !== undefined) return undefined;
  return new Map([[only, { row: line.row, column: further }]]);
}

function lawOf(
  table: PlainTable,
  list: EvidenceList,
  { name, prior }: Hierarchy,
  line: EvidenceLine,
  borrowed: ReadonlyMap<number, Spot> | undefined,
  { name: kind, parts, prior: own }: Candidate,
): Law | undefined {
  const common = {
    kind: 'total' as const,
    direction: 'down' as const,
    list: list.index,
    hypothesis: `${name}:${kind}`,
    prior: own + Math.min(0, prior - 0.5),
  };
  const rows = parts.map((place) => list.lines[place]?.row ?? 0);
  if (borrowed === undefined) {
    if (!line.hasAmounts) return undefined;
    return weighLaw(table.scale, { ...common, sums: [sumOf(list.lines, line.row, parts)], over: list.amounts });
  }
  // A total among the parts may have its figure further right as well.
  const isBorrowed = (place: number, column: number, further: number): boolean => {
    const part = list.lines[place];
    return (
      part !== undefined &&
      part.isTotal &&
      table.figures.at(part.row, column) === undefined &&
      table.figures.at(part.row, further) !== undefined
    );
  };
  const spelt: SpeltSum[] = [...borrowed].map(([column, total]) => ({
    total,
    parts: parts.map((place, at) => ({
      row: rows[at] ?? 0,
      column: isBorrowed(place, column, total.column) ? total.column : column,
    })),
  }));
  return weighLaw(table.scale, { ...common, sums: [], over: [], spelt });
}
