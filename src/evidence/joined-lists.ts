import type { ListReading } from './down-laws';
import { codeParents, TOP, type Hierarchy } from './hierarchies';
import type { Law, SpeltSum, Spot } from './law';
import type { PlainTable } from './read-table';
import type { EvidenceLine, EvidenceList } from './table';
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
  return withJoinedTotals(table, readings, withJoinedTree(table, readings, own));
}

interface JoinedLine {
  readonly line: EvidenceLine;
  readonly list: EvidenceList;
}

/** Code trees over the lines of lists in a row that have codes and equally many amount columns. */
function withJoinedTree(table: PlainTable, readings: readonly ListReading[], own: readonly Law[]): readonly Law[] {
  const coded = readings.filter(({ list }) => list.codeSets.length > 0).map(({ list }) => list);
  const [first] = coded;
  if (first === undefined || coded.length < 2 || coded.some((list) => list.amounts.length !== first.amounts.length))
    return own;
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
  if (joined === undefined) return own;
  const score = (laws: readonly Law[]): number => laws.reduce((sum, law) => sum + law.record.score - law.prior, 0);
  if (joined.record.score - joined.prior <= score(apart) + 1) return own;
  return [joined, ...own.filter((law) => !apart.includes(law))];
}

function spot({ line, list }: JoinedLine, at: number): Spot {
  return { row: line.row, column: list.amounts[at] ?? -1 };
}

/** A total that nothing in its own list explains may sum the lists beside it as well. */
function withJoinedTotals(table: PlainTable, readings: readonly ListReading[], laws: readonly Law[]): readonly Law[] {
  const found: Law[] = [];
  for (const law of laws) {
    if (law.kind !== 'total' || law.record.violated === 0 || law.record.held > 0) {
      found.push(law);
      continue;
    }
    const joined = joinedTotal(table, readings, law);
    if (joined !== undefined) found.push(joined);
    // In a row where one total spans several lists, the same cell read as another list's total is refuted.
    else found.push(law);
  }
  return found;
}

function joinedTotal(table: PlainTable, readings: readonly ListReading[], law: Law): Law | undefined {
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
      const parts = readings.slice(from, to + 1).flatMap((reading) => topsAbove(reading, total.row, at));
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

function topsAbove({ list, hierarchy }: ListReading, row: number, at: number): Spot[] {
  const tops = topLines(list, hierarchy).filter((line) => line.row < row);
  return tops.map((line) => ({ row: line.row, column: list.amounts[at] ?? list.amounts[0] ?? -1 }));
}

function topLines(list: EvidenceList, hierarchy: Hierarchy | undefined): EvidenceLine[] {
  return list.lines.filter((line, place) => !line.isPart && hierarchy?.parents[place] === TOP);
}
