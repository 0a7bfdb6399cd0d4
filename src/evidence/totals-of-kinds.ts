import type { Hierarchy } from './hierarchies';
import type { Law } from './law';
import type { PlainTable } from './read-table';
import type { EvidenceList } from './evidence-table';
import { weighLaw } from './weigh';

/** Figures of a column among which a kind is looked for: each doubles the sets that may match by chance. */
const MOST_PARTS = 14;
const MOST_TOTALS = 4;

/**
 * Totals of kinds (人员经费合计, 公用经费合计): each top line belongs to one of them, wherever it stands. Every total is
 * given the lines that add up to it; together they must use each line once, and the search is paid for.
 */
export function totalsOfKinds(
  table: PlainTable,
  list: EvidenceList,
  { name }: Hierarchy,
  tops: readonly number[],
  totals: readonly number[],
): Law[] {
  if (totals.length > MOST_TOTALS) return [];
  const { figures } = table;
  const column = fullest(table, list, tops);
  if (column === undefined) return [];
  const steps = (place: number): number => figures.at(list.lines[place]?.row ?? -1, column)?.steps ?? 0;
  let open = tops.filter((place) => steps(place) !== 0);
  if (open.length < 2 || open.length > MOST_PARTS) return [];
  const sets = 2 ** open.length;
  const laws: Law[] = [];
  for (const total of totals) {
    const line = list.lines[total];
    const whole = steps(total);
    if (line === undefined || whole === 0) return [];
    const parts = subsetWith(open, steps, whole);
    if (parts === undefined) return [];
    open = open.filter((place) => !parts.includes(place));
    const sums = [{ total: line.row, parts: parts.map((place) => list.lines[place]?.row ?? -1) }];
    const prior = 0.7 - Math.log10(sets) / totals.length;
    const law = weighLaw(table.scale, {
      kind: 'total',
      direction: 'down',
      list: list.index,
      hypothesis: `${name}:kinds`,
      prior,
      sums,
      over: list.amounts,
    });
    if (law !== undefined) laws.push(law);
  }
  return open.length === 0 ? laws : [];
}

/** The column with most figures, by which kinds are told. */
function fullest(
  { figures }: PlainTable,
  { amounts, lines }: EvidenceList,
  tops: readonly number[],
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const column of amounts) {
    const count = tops.filter((place) => (figures.at(lines[place]?.row ?? -1, column)?.steps ?? 0) !== 0).length;
    if (count > most) [best, most] = [column, count];
  }
  return best;
}

/** The smallest set of lines that adds up to a total; of equally small ones the first. */
function subsetWith(open: readonly number[], steps: (place: number) => number, whole: number): number[] | undefined {
  let best: number[] | undefined;
  for (let set = 1; set < 2 ** open.length; set++) {
    let sum = 0;
    let size = 0;
    for (let at = 0; at < open.length; at++)
      if ((set >> at) & 1) {
        sum += steps(open[at] ?? -1);
        size++;
      }
    if (sum === whole && (best === undefined || size < best.length)) best = open.filter((_, at) => (set >> at) & 1);
  }
  return best;
}
