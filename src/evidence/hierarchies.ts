import type { EvidenceLine, EvidenceList } from './evidence-table';
import { numberingDepth, wordsTotal } from './evidence-words';

/** A proposal which line is part of which. */
export interface Hierarchy {
  readonly name: string;
  /** log10 of how likely it is before any figure is seen. */
  readonly prior: number;
  /** For each line the index of the line that it is part of; TOP for none, OUTSIDE where the line is not in it. */
  readonly parents: Int32Array;
}

export const TOP = -1;
export const OUTSIDE = -2;

/** All hierarchies that words, codes and blanks of a list suggest, each with its prior. Linear in the lines. */
export function hierarchiesOf(list: EvidenceList): Hierarchy[] {
  const { lines } = list;
  return [
    ...byCodes(list),
    ...byLabelColumns(list),
    ...byNumbering(lines),
    ...byIndent(lines),
    ...byParts(lines),
    flat(lines),
  ].filter(({ parents }) => parents.some((parent) => parent !== OUTSIDE));
}

/** Lines nest by a depth: each is part of the nearest line above with a smaller one. */
function nest(
  lines: readonly EvidenceLine[],
  depthOf: (line: EvidenceLine, place: number) => number | undefined,
): Int32Array {
  const parents = new Int32Array(lines.length).fill(OUTSIDE);
  const open: { depth: number; place: number }[] = [];
  for (const [place, line] of lines.entries()) {
    const depth = line.aside === undefined ? depthOf(line, place) : undefined;
    if (depth === undefined) continue;
    while ((open[open.length - 1]?.depth ?? -Infinity) >= depth) open.pop();
    parents[place] = open[open.length - 1]?.place ?? TOP;
    open.push({ depth, place });
  }
  return parents;
}

function byCodes(list: EvidenceList): Hierarchy[] {
  const found: Hierarchy[] = [];
  for (const place of list.codeSets.keys()) {
    const plain = codeParents(list.lines, place, false);
    if (count(plain) >= 2) found.push({ name: 'code', prior: 1.5, parents: plain });
    const sections = codeParents(list.lines, place, true);
    if (count(sections) >= 2 && differs(plain, sections))
      found.push({ name: 'code-in-sections', prior: 0.5, parents: sections });
  }
  return found;
}

const FUNCTION_OR_ITEM = /^[2-5]\d{2}(?:\d{2}){0,2}$/;

/** A code is part of its longest prefix above it; within sections (one a unit) codes begin anew. */
export function codeParents(lines: readonly EvidenceLine[], set: number, hasSections: boolean): Int32Array {
  const parents = new Int32Array(lines.length).fill(OUTSIDE);
  let known = new Map<string, number>();
  let section = TOP;
  for (const [place, line] of lines.entries()) {
    const code = line.codes[set] ?? '';
    if (line.aside !== undefined || (line.isTotal && code === '')) continue;
    if (hasSections) {
      if (!FUNCTION_OR_ITEM.test(code)) {
        if ((line.label !== '' || code !== '') && line.hasAmounts) {
          section = place;
          known = new Map();
          parents[place] = TOP;
        }
        continue;
      }
    } else if (code === '') continue;
    let parent: number | undefined;
    for (let length = code.length - 1; length > 0 && parent === undefined; length--)
      parent = known.get(code.slice(0, length));
    parents[place] = parent ?? section;
    known.set(code, place);
  }
  return parents;
}

/** Several label columns: a line belongs to the nearest line above whose last (or first) text stands further left. */
function byLabelColumns({ labels, codes, lines }: EvidenceList): Hierarchy[] {
  if (labels.length + codes.length < 2) return [];
  const last = nest(lines, (line) => (line.isTotal ? undefined : line.texts[line.texts.length - 1]?.column));
  const isGroupTotal = (line: EvidenceLine): boolean => line.texts.length > 1 && !wordsTotal(line.texts[0]?.text ?? '');
  const first = nest(lines, (line) => (!line.isTotal || isGroupTotal(line) ? line.texts[0]?.column : undefined));
  const groups = lines.filter((line) => line.isTotal && isGroupTotal(line)).length;
  return [
    { name: 'last-label', prior: 0.3, parents: last },
    { name: 'group-subtotal', prior: groups >= 2 ? 1.5 : 0.5, parents: first },
  ];
}

function byNumbering(lines: readonly EvidenceLine[]): Hierarchy[] {
  const named = lines.filter((line) => line.label !== '' && !line.isTotal);
  const numbered = named.filter((line) => numberingDepth(line.label) !== undefined);
  if (numbered.length === 0) return [];
  const found: Hierarchy[] = [{ name: 'numbering', prior: 0.7, parents: numberedParents(lines, false) }];
  if (lines.some((line) => line.isTotal && numberingDepth(line.label) !== undefined))
    found.push({ name: 'numbering-with-totals', prior: 0.7, parents: numberedParents(lines, true) });
  if (numbered.length < named.length)
    found.push({
      name: 'numbering-below-plain',
      prior: 0,
      parents: nest(lines, (line) =>
        line.label === '' || line.isTotal ? undefined : (numberingDepth(line.label) ?? (line.isPart ? 9 : -1)),
      ),
    });
  return found;
}

function numberedParents(lines: readonly EvidenceLine[], withTotals: boolean): Int32Array {
  let depth = 0;
  let ofPart: number | undefined;
  return nest(lines, (line) => {
    if (line.label === '') return undefined;
    const own = numberingDepth(line.label);
    if (line.isTotal && !(withTotals && own !== undefined)) {
      if (!withTotals) {
        depth = -1;
        ofPart = undefined;
      }
      return undefined;
    }
    if (line.isPart) return (ofPart = depth + 0.5);
    if (own === undefined) return ofPart ?? depth + 0.5;
    ofPart = undefined;
    return (depth = own);
  });
}

function byIndent(lines: readonly EvidenceLine[]): Hierarchy[] {
  const named = lines.filter((line) => line.label !== '' && !line.isTotal);
  if (new Set(named.map((line) => line.indent)).size < 2) return [];
  const parents = nest(lines, (line) =>
    line.label === '' || line.isTotal ? undefined : line.indent + (line.isPart ? 0.5 : 0),
  );
  return [{ name: 'indentation', prior: 0.5, parents }];
}

function byParts(lines: readonly EvidenceLine[]): Hierarchy[] {
  const [first] = lines.filter((line) => line.label !== '' && !line.isTotal);
  if (!lines.some((line) => line.isPart)) return [];
  const isNumbered = first !== undefined && numberingDepth(first.label) !== undefined;
  let within = false;
  const parents = nest(lines, (line) => {
    if (line.label === '' || line.isTotal) {
      within = false;
      return undefined;
    }
    within = line.isPart || (within && isNumbered && numberingDepth(line.label) === undefined);
    return within ? 1 : 0;
  });
  return [{ name: 'parts', prior: 0.2, parents }];
}

function flat(lines: readonly EvidenceLine[]): Hierarchy {
  const parents = new Int32Array(lines.length).fill(OUTSIDE);
  for (const [place, line] of lines.entries())
    if (line.aside === undefined && !line.isTotal && (line.texts.length > 0 || line.hasAmounts)) parents[place] = TOP;
  return { name: 'flat', prior: 0, parents };
}

function count(parents: Int32Array): number {
  let members = 0;
  for (const parent of parents) if (parent !== OUTSIDE) members++;
  return members;
}

function differs(one: Int32Array, other: Int32Array): boolean {
  return one.some((parent, place) => parent !== other[place]);
}
