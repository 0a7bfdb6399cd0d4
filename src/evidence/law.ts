/** A place in the plane of a table. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** One sum along a direction: indices of rows (down) or of columns (across). Total = parts less `minus`. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly minus?: readonly number[];
}

/** A sum whose cells do not lie in one row or column. */
export interface SpeltSum {
  readonly total: Spot;
  readonly parts: readonly Spot[];
  /** What is subtracted: 减：…, 年末结转. */
  readonly minus?: readonly Spot[];
}

/** All cells of a place. */
export function spotsOf({ total, parts, minus }: SpeltSum): readonly Spot[] {
  return minus === undefined ? [total, ...parts] : [total, ...parts, ...minus];
}

export type LawKind =
  /** Lines are the sums of the lines below them. */
  | 'tree'
  /** A line worded as a total. */
  | 'total'
  /** A column is the sum of others. */
  | 'across'
  /** Two totals beside each other are equal. */
  | 'balance';

/**
 * A relation proposed for a list, with the record of its places. Stored once for all its places: `sums` along the
 * direction, each repeated over `over` (columns of a law down the lines, rows of a law across columns).
 */
export interface Law {
  readonly kind: LawKind;
  readonly direction: 'down' | 'across';
  /** Index of the list; of the first one where a law joins several. */
  readonly list: number;
  /** By what the parts were found: `code`, `numbering`, `header`, `total:before`, … */
  readonly hypothesis: string;
  /** log10 of how likely the hypothesis is before any figure is seen. */
  readonly prior: number;
  readonly sums: readonly Sum[];
  readonly over: readonly number[];
  readonly spelt: readonly SpeltSum[];
  readonly record: LawRecord;
}

/** What became of a law's places. Places of the same figures count once. */
export interface LawRecord {
  /** Prior and evidence, log10. */
  readonly score: number;
  /** Places that hold and prove something. */
  readonly held: number;
  /** Those of `held` that hold within rounding only. */
  readonly rounding: number;
  readonly violated: number;
  /** Places that hold with a single part that is not nought: they prove little. */
  readonly trivial: number;
}

/** The places of a law, spelled out one by one. */
export function* places({
  direction,
  sums,
  over,
  spelt,
}: Pick<Law, 'direction' | 'sums' | 'over' | 'spelt'>): Generator<SpeltSum> {
  const spotOf = (index: number, other: number): Spot =>
    direction === 'down' ? { row: index, column: other } : { row: other, column: index };
  for (const { total, parts, minus } of sums)
    for (const other of over)
      yield {
        total: spotOf(total, other),
        parts: parts.map((part) => spotOf(part, other)),
        ...(minus === undefined ? {} : { minus: minus.map((part) => spotOf(part, other)) }),
      };
  yield* spelt;
}

/** Whether a law is refuted by the figures: it raises nothing, for another reading must hold. */
export function isRefuted({ record: { held, violated, trivial } }: Pick<Law, 'record'>): boolean {
  return violated >= 2 && violated > 0.5 * (held + violated + 0.5 * trivial + 0.5);
}
