import type { EvidenceColumn, HeaderCaption } from './evidence-table';

/** Columns beside each other under one caption. */
export interface ColumnGroup {
  readonly caption: HeaderCaption | undefined;
  readonly columns: readonly number[];
}

export type Paths = ReadonlyMap<number, readonly HeaderCaption[]>;

export function pathsOf(columns: readonly EvidenceColumn[], amounts: readonly number[]): Paths {
  const wanted = new Set(amounts);
  return new Map(columns.filter(({ column }) => wanted.has(column)).map(({ column, path }) => [column, path]));
}

/** Groups columns by the caption at one level of the header; the same caption further right is another group. */
export function groupsAt(paths: Paths, columns: readonly number[], level: number): ColumnGroup[] {
  const groups: { caption: HeaderCaption | undefined; columns: number[] }[] = [];
  for (const column of columns) {
    const caption = paths.get(column)?.[level];
    const last = groups[groups.length - 1];
    if (last !== undefined && caption !== undefined && sameCaption(last.caption, caption)) last.columns.push(column);
    else groups.push({ caption, columns: [column] });
  }
  return groups;
}

function sameCaption(one: HeaderCaption | undefined, other: HeaderCaption): boolean {
  return one?.row === other.row && one.column === other.column;
}

/**
 * Sets of columns to be read each on its own: where the innermost captions alternate (预算数 | 决算数 in every group),
 * one set a caption, read without it; otherwise all columns, as they are.
 */
export function partedPaths(
  paths: Paths,
  amounts: readonly number[],
  wordsTotal: (text: string) => boolean,
): { columns: number[]; paths: Paths }[] {
  const leaves = amounts.map((column) => paths.get(column)?.at(-1)?.text ?? '');
  const distinct = [...new Set(leaves)];
  const times = amounts.length / distinct.length;
  const alternates =
    distinct.length >= 2 &&
    distinct.length <= 4 &&
    times >= 2 &&
    Number.isInteger(times) &&
    !distinct.some((leaf) => wordsTotal(leaf)) &&
    leaves.every((leaf, place) => leaf === leaves[place % distinct.length]);
  if (!alternates) return [{ columns: [...amounts], paths }];
  return distinct.map((leaf) => {
    const columns = amounts.filter((_, place) => leaves[place] === leaf);
    return { columns, paths: new Map(columns.map((column) => [column, (paths.get(column) ?? []).slice(0, -1)])) };
  });
}

/**
 * Two years or two scopes beside each other without a caption above them (合计 基本 项目 合计 基本 项目): one run of
 * columns for each time the captions begin again; a single run where they do not.
 */
export function repeatedRuns(paths: Paths, columns: readonly number[], level: number): number[][] {
  const captions = columns.map((column) =>
    (paths.get(column) ?? [])
      .slice(level)
      .map((caption) => caption.text)
      .join('|'),
  );
  const [first] = captions;
  if (first === undefined || first === '') return [[...columns]];
  const starts = captions.flatMap((caption, place) => (caption === first ? [place] : []));
  const [, period = 0] = starts;
  if (starts.length < 2 || period < 3) return [[...columns]];
  const repeats = captions.every((caption, place) => caption === captions[place % period]);
  if (!repeats || columns.length % period !== 0) return [[...columns]];
  return starts.map((start) => columns.slice(start, start + period));
}
