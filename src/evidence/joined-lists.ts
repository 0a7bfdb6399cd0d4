import type { ListReading } from './down-laws';
import { codeParents, TOP } from './hierarchies';
import { places, type Law, type SpeltSum, type Spot } from './law';
import type { PlainTable } from './read-table';
import type { EvidenceLine, EvidenceList } from './evidence-table';
import { weighLaw } from './weigh';

/** Lists beside each other that are joined are short: one page printed in two or three columns. */
const MOST_LINES = 3_000;

/**
 * Lists side by side may be one list that runs on: a class whose items begin in one and end in the next, a total below
 * two of them. Where the figures speak for the joined list more than for each on its own, its laws take their place.
 */
export function joinLists(table: PlainTable, readings: readonly ListReading[]): readonly Law[] {
  const own = readings.flatMap((reading) => reading.laws);
  const lines = table.lists.reduce((sum, list) => sum + list.lines.length, 0);
  if (table.lists.length < 2 || lines > MOST_LINES) return own;
  const apart = withJoinedTotals(table, readings, own, undefined);
  const tree = joinedTree(table, readings, own);
  if (tree === undefined) return apart;
  const joined = withJoinedTotals(table, readings, tree.laws, tree.tops);
  return worthOf(joined) > worthOf(apart) + BETTER ? joined : apart;
}

const BETTER = 0.5;

function worthOf(laws: readonly Law[]): number {
  return laws.reduce((sum, { record, prior }) => sum + Math.max(record.score - prior, -4), 0);
}

/** Rows of the top lines of each list, where lists are read as one. */
type Tops = ReadonlyMap<number, ReadonlySet<number>>;

interface JoinedLine {
  readonly line: EvidenceLine;
  readonly list: EvidenceList;
}

/** Code trees over the lines of lists in a row that have codes and equally many amount columns. */
function joinedTree(
  table: PlainTable,
  readings: readonly ListReading[],
  own: readonly Law[],
): { readonly laws: readonly Law[]; readonly tops: Tops } | undefined {
  const coded = readings.filter(({ list }) => list.codeSets.length > 0).map(({ list }) => list);
  const [first] = coded;
  if (first === undefined || coded.length < 2 || coded.some((list) => list.amounts.length !== first.amounts.length))
    return undefined;
  const lines: JoinedLine[] = coded.flatMap((list) => list.lines.map((line) => ({ line, list })));
  const parents = codeParents(
    lines.map(({ line }) => line),
    0,
    false,
  );
  const children = new Map<number, JoinedLine[]>();
  for (const [place, parent] of parents.entries()) {
    const line = lines[place];
    if (parent < 0 || line === undefined) continue;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [line]);
    else known.push(line);
  }
  const spelt: SpeltSum[] = [];
  for (const [place, parts] of children) {
    const total = lines[place];
    if (total === undefined || !total.line.hasAmounts || !parts.some(({ line }) => line.hasAmounts)) continue;
    for (const at of first.amounts.keys())
      spelt.push({ total: spot(total, at), parts: parts.map((part) => spot(part, at)) });
  }
  const joined = weighLaw(table.scale, {
    kind: 'tree',
    direction: 'down',
    list: first.index,
    hypothesis: 'code-across-lists',
    prior: 0.5,
    sums: [],
    over: [],
    spelt,
  });
  const lists = new Set(coded.map((list) => list.index));
  const apart = own.filter((law) => law.kind === 'tree' && lists.has(law.list));
  if (joined === undefined) return undefined;
  const tops = new Map<number, Set<number>>(coded.map((list) => [list.index, new Set()]));
  for (const [place, parent] of parents.entries()) {
    const line = lines[place];
    if (parent === TOP && line !== undefined) tops.get(line.list.index)?.add(line.line.row);
  }
  return { laws: [joined, ...own.filter((law) => !apart.includes(law))], tops };
}

function spot({ line, list }: JoinedLine, at: number): Spot {
  return { row: line.row, column: list.amounts[at] ?? -1 };
}

/** A total that nothing in its own list explains may sum the lists beside it as well. */
function withJoinedTotals(
  table: PlainTable,
  readings: readonly ListReading[],
  laws: readonly Law[],
  tops: Tops | undefined,
): readonly Law[] {
  const found: Law[] = [];
  const explained = new Set<string>();
  for (const law of laws) {
    const joined =
      law.kind === 'total' && law.record.violated > 0 && law.record.held === 0
        ? joinedTotal(table, readings, law, tops)
        : undefined;
    found.push(joined ?? law);
    if (joined !== undefined) for (const { total } of joined.spelt) explained.add(`${total.row} ${total.column}`);
  }
  // One total below several lists is no total of one of them as well.
  return found.filter(
    (law) =>
      law.kind !== 'total' ||
      law.record.violated === 0 ||
      ![...places(law)].some(({ total }) => explained.has(`${total.row} ${total.column}`)),
  );
}

function joinedTotal(
  table: PlainTable,
  readings: readonly ListReading[],
  law: Law,
  tops: Tops | undefined,
): Law | undefined {
  const total =
    law.spelt[0]?.total ??
    (law.sums[0] === undefined ? undefined : { row: law.sums[0].total, column: law.over[0] ?? -1 });
  if (total === undefined) return undefined;
  const own = readings.find(({ list }) => list.index === law.list);
  if (own === undefined) return undefined;
  const at = Math.max(0, own.list.amounts.indexOf(total.column));
  let best: Law | undefined;
  for (let from = 0; from <= own.list.index; from++)
    for (let to = own.list.index; to < readings.length; to++) {
      if (from === to) continue;
      const parts = readings.slice(from, to + 1).flatMap((reading) => topsAbove(reading, total.row, at, tops));
      const joined = weighLaw(table.scale, {
        kind: 'total',
        direction: 'down',
        list: law.list,
        hypothesis: 'lists-beside',
        prior: 1,
        sums: [],
        over: [],
        spelt: [{ total, parts: parts.filter((part) => part.row !== total.row || part.column !== total.column) }],
      });
      if (
        joined !== undefined &&
        joined.record.held > 0 &&
        (best === undefined || joined.record.score > best.record.score)
      )
        best = joined;
    }
  return best !== undefined && best.record.score > law.record.score + 1 ? best : undefined;
}

function topsAbove({ list, hierarchy }: ListReading, row: number, at: number, tops: Tops | undefined): Spot[] {
  const joined = tops?.get(list.index);
  const isTop = (line: EvidenceLine, place: number): boolean =>
    joined?.has(line.row) ?? hierarchy?.parents[place] === TOP;
  return list.lines
    .filter((line, place) => line.row < row && !line.isPart && isTop(line, place))
    .map((line) => ({ row: line.row, column: list.amounts[at] ?? list.amounts[0] ?? -1 }));
}
