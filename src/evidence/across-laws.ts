import { differenceLaws } from './carried-over';
import { groupsAt, partedPaths, pathsOf, repeatedRuns, type ColumnGroup, type Paths } from './column-groups';
import { isRefuted, type Law, type LawRecord } from './law';
import type { PlainTable } from './read-table';
import type { EvidenceList } from './evidence-table';
import type { Scale } from './scale';
import { recordOf, weighLaw } from './weigh';
import { wordsPart, wordsTotal } from './evidence-words';

/** Scores from which a law may raise something. */
export const ACCEPTED = 1;
const MOST_SAMPLED = 500;
/** Columns with figures beyond which no free search is made. */
const MOST_LIVE = 20;

interface Bench {
  readonly scale: Scale;
  readonly list: number;
  readonly rows: readonly number[];
  /** For choosing among proposals every so many rows are enough. */
  readonly stride: number;
  readonly laws: Law[];
}

/** Columns that are sums of other columns, by the header's tree, then by free search among runs of columns. */
export function acrossLaws(table: PlainTable, list: EvidenceList): Law[] {
  if (list.amounts.length < 2) return [];
  const rows = list.lines.filter((line) => line.aside === undefined && line.hasAmounts).map((line) => line.row);
  const bench: Bench = {
    scale: table.scale,
    list: list.index,
    rows,
    stride: Math.max(1, Math.ceil(rows.length / MOST_SAMPLED)),
    laws: [],
  };
  const paths = pathsOf(table.columns, list.amounts);
  for (const part of partedPaths(paths, list.amounts, wordsTotal)) {
    const runs = repeatedRuns(part.paths, part.columns, 0);
    for (const run of runs) {
      const standing = representatives(bench, part.paths, run, 0);
      bench.laws.push(...differenceLaws(bench, part.paths, standing).map((law) => settle(bench, law)));
    }
  }
  freeSearch(bench, list);
  return bench.laws;
}

function propose(
  bench: Bench,
  total: number,
  parts: readonly number[],
  prior: number,
  hypothesis: string,
): Law | undefined {
  return weighLaw(
    bench.scale,
    {
      kind: 'across',
      direction: 'across',
      list: bench.list,
      hypothesis,
      prior,
      sums: [{ total, parts }],
      over: bench.rows,
    },
    bench.stride,
  );
}

/** A law that was chosen by a sample, with the record of all its places. */
function settle(bench: Bench, law: Law): Law {
  return bench.stride === 1 ? law : { ...law, record: recordOf(bench.scale, law) };
}

/** Reads a group of columns and returns those that stand for it in the group above: its total, or all its members. */
function representatives(bench: Bench, paths: Paths, columns: readonly number[], level: number): readonly number[] {
  const groups = groupsAt(paths, columns, level);
  if (groups.length <= 1) {
    if (columns.length <= 1 || groups[0]?.caption === undefined) return columns;
    return representatives(bench, paths, columns, level + 1);
  }
  const stand = groups.map((group) =>
    group.columns.length > 1 ? representatives(bench, paths, group.columns, level + 1) : group.columns,
  );
  // 其中 columns are parts of the column before, no members.
  const isPart = groups.map((group) => isPartGroup(group, paths));
  const members = (from: number, to: number, but: number): number[] => {
    const found: number[] = [];
    for (let place = from; place < to; place++)
      if (place !== but && isPart[place] !== true) found.push(...(stand[place] ?? []));
    return found;
  };
  const proposals = proposalsOf(bench, groups, members, isPart).sort((a, b) => b.record.score - a.record.score);
  const [best] = proposals;
  const everything = members(0, groups.length, -1);
  if (best === undefined) return everything;
  const good = settle(bench, best);
  if (good.record.score < ACCEPTED && good.prior < 1.5) return everything;
  bench.laws.push(good);
  const [sum] = good.sums;
  if (sum === undefined) return everything;
  furtherTotals(bench, proposals.slice(1), sum);
  const isSound =
    good.record.score >= ACCEPTED ||
    (good.prior >= 1.5 && good.record.violated <= Math.max(1, 0.34 * places(good.record)));
  if (!isSound || good.hypothesis === 'run') return everything;
  const covered = new Set(sum.parts);
  return [sum.total, ...everything.filter((column) => !covered.has(column) && column !== sum.total)];
}

function places({ held, violated, trivial }: LawRecord): number {
  return held + violated + trivial;
}

function isPartGroup({ caption, columns }: ColumnGroup, paths: Paths): boolean {
  if (caption !== undefined && wordsPart(caption.text)) return true;
  const [only] = columns;
  return columns.length === 1 && only !== undefined && wordsPart(paths.get(only)?.at(-1)?.text ?? '');
}

function proposalsOf(
  bench: Bench,
  groups: readonly ColumnGroup[],
  members: (from: number, to: number, but: number) => number[],
  isPart: readonly boolean[],
): Law[] {
  const { length } = groups;
  const single = groups.flatMap((group, place) => (group.columns.length === 1 ? [place] : []));
  const worded = single.filter((place) => wordsTotal(groups[place]?.caption?.text ?? ''));
  const ends = [0, length - 1].filter((place) => single.includes(place) && !worded.includes(place));
  const found: (Law | undefined)[] = [];
  for (const place of [...worded, ...new Set(ends)].slice(0, 4)) {
    const [total] = groups[place]?.columns ?? [];
    if (total === undefined) continue;
    const isWorded = worded.includes(place);
    const all = members(0, length, place);
    if (all.length > 0) found.push(propose(bench, total, all, isWorded && place === worded[0] ? 1.5 : -1, 'header'));
    const next = worded.find((other) => other > place);
    const upTo = next === undefined ? [] : members(place + 1, next, -1);
    if (upTo.length > 0) found.push(propose(bench, total, upTo, isWorded ? 0.7 : -1.3, 'header:up-to-next'));
    for (let end = place + 2; end < Math.min(length, place + MOST_LIVE); end++) {
      if (isPart[end - 1] === true) continue;
      const run = members(place + 1, end, -1);
      if (run.length > 0 && run.length < all.length) found.push(propose(bench, total, run, isWorded ? -1 : -2, 'run'));
    }
    if (place > 0 && isWorded) {
      const before = members(0, place, -1);
      if (before.length > 0) found.push(propose(bench, total, before, 0.5, 'header:before'));
    }
  }
  return found.filter((law) => law !== undefined);
}

/** Several totals in one group, independent of each other. */
function furtherTotals(bench: Bench, proposals: readonly Law[], best: { readonly total: number }): void {
  const have = new Set([best.total]);
  for (const law of proposals) {
    const [sum] = law.sums;
    const { score } = law.record;
    if (sum === undefined || have.has(sum.total)) continue;
    const isProven = score >= ACCEPTED + 1.5 && law.prior >= -2 && !sum.parts.includes(best.total);
    if (!isProven && !(score >= 3 && law.prior >= 0.5)) continue;
    bench.laws.push(settle(bench, law));
    have.add(sum.total);
  }
}

/** A column that no law explains may be the sum of a run of columns beside it; it has to pay for the search. */
function freeSearch(bench: Bench, { amounts }: EvidenceList): void {
  const { figures } = bench.scale;
  const sample = bench.rows.filter((_, place) => place % bench.stride === 0);
  const live = amounts.filter((column) => sample.some((row) => (figures.at(row, column)?.steps ?? 0) !== 0));
  if (live.length < 3 || live.length > MOST_LIVE) return;
  const accepted = bench.laws
    .filter((law) => law.record.score >= ACCEPTED && !isRefuted(law))
    .flatMap((law) => law.sums);
  const explained = new Set(accepted.map((sum) => sum.total));
  for (const [at, total] of live.entries()) {
    if (explained.has(total)) continue;
    const runs: (readonly number[])[] = [];
    for (let end = at + 3; end <= live.length; end++) runs.push(live.slice(at + 1, end));
    for (let start = at - 2; start >= 0; start--) runs.push(live.slice(start, at));
    const prior = -1.5 - Math.log10(1 + runs.length);
    let best: Law | undefined;
    for (const run of runs) {
      const inside = new Set(accepted.filter((sum) => run.includes(sum.total)).flatMap((sum) => sum.parts));
      const parts = run.filter((column) => !inside.has(column));
      if (parts.length < 2) continue;
      const law = propose(bench, total, parts, prior, 'search');
      if (law !== undefined && (best === undefined || law.record.score > best.record.score)) best = law;
    }
    if (best !== undefined && best.record.held >= 2 && best.record.score >= 3) bench.laws.push(settle(bench, best));
  }
}
