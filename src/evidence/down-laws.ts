import { hierarchiesOf, OUTSIDE, TOP, type Hierarchy } from './hierarchies';
import { isRefuted, type Law, type Sum } from './law';
import { sumOf } from './evidence-lines';
import type { PlainTable } from './read-table';
import type { EvidenceList } from './evidence-table';
import { totalLaws } from './totals';
import { recordOf, weighLaw } from './weigh';

/** The hierarchy that the figures of a list speak for, and its laws down the lines. */
export interface ListReading {
  readonly list: EvidenceList;
  readonly hierarchy: Hierarchy | undefined;
  readonly laws: readonly Law[];
  /** Laws of hierarchies that were likely beforehand and lost: a shifted column makes the right one lose. */
  readonly lost: readonly Law[];
}

const WORST = -4;
const LIKELY = 0.5;

/** Tries every hierarchy of a list and keeps the one under which most sums hold that prove something. */
export function readDown(table: PlainTable, list: EvidenceList): ListReading {
  let best: { score: number; hierarchy: Hierarchy; laws: Law[] } | undefined;
  const lost: Law[] = [];
  if (list.lines.length >= 2)
    for (const hierarchy of hierarchiesOf(list)) {
      const proposed = treeLaw(table, list, hierarchy);
      const { law: tree, unfit } =
        proposed === undefined ? { law: undefined, unfit: [] } : withoutUnfitColumns(table, proposed);
      const totals = totalLaws(table, list, hierarchy);
      let score = hierarchy.prior;
      if (tree !== undefined) score += Math.max(tree.record.score - tree.prior, WORST) - unfit.length;
      for (const law of totals) score += Math.max(law.record.score - law.prior, WORST) + 0.2 * law.prior;
      const laws = tree === undefined ? totals : [tree, ...totals];
      if (hierarchy.prior >= LIKELY)
        lost.push(...laws, ...(proposed === undefined || unfit.length === 0 ? [] : [proposed]));
      if (best === undefined || score > best.score + 1e-9) best = { score, hierarchy, laws };
    }
  const laws = best?.laws ?? [];
  return {
    list,
    hierarchy: best?.hierarchy,
    laws,
    lost: lost.filter((law) => !laws.includes(law)),
  };
}

/** Every line with parts is their sum, in all amount columns. 其中 lines are never summed but by their own reading. */
function treeLaw(table: PlainTable, list: EvidenceList, { name, prior, parents }: Hierarchy): Law | undefined {
  const { lines } = list;
  const children = new Map<number, number[]>();
  for (const [place, parent] of parents.entries()) {
    if (parent === OUTSIDE || parent === TOP) continue;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [place]);
    else known.push(place);
  }
  const sums: Sum[] = [];
  for (const [parent, places] of children) {
    if (lines[parent]?.hasAmounts !== true || !places.some((place) => lines[place]?.hasAmounts)) continue;
    if (name.startsWith('numbering') || name === 'indentation')
      if (places.some((place) => lines[place]?.isPart)) continue;
    sums.push(sumOf(lines, lines[parent].row, places));
  }
  return weighLaw(table.scale, {
    kind: 'tree',
    direction: 'down',
    list: list.index,
    hypothesis: name,
    prior,
    sums,
    over: list.amounts,
  });
}

/** A column in which the sums mostly fail while others hold is of another kind: it is left out, not blamed. */
function withoutUnfitColumns({ scale }: PlainTable, law: Law): { law: Law | undefined; unfit: number[] } {
  if (law.record.violated < 2 || law.over.length < 2) return { law, unfit: [] };
  const fit: number[] = [];
  const unfit: number[] = [];
  for (const column of law.over)
    (isRefuted({ record: recordOf(scale, { ...law, over: [column] }) }) ? unfit : fit).push(column);
  if (unfit.length === 0 || fit.length === 0) return { law, unfit: [] };
  return { law: weighLaw(scale, { ...law, over: fit }), unfit };
}
