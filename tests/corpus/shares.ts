import type { CaseMeasure } from './measure';

/** So many of so many, over one case. */
export interface Count {
  readonly part: number;
  readonly whole: number;
}

/** A share printed as a line of its own below the table, summed over the cases; undefined where it does not apply. */
export interface Share {
  readonly title: string;
  readonly count: (measure: CaseMeasure) => Count | undefined;
}

/** Parts of the product that are measured on the corpus add their share here. */
export const SHARES: readonly Share[] = [
  { title: 'tables recognised', count: ({ recognised, sheets }) => ({ part: recognised, whole: sheets.length }) },
  {
    title: 'figures in an equation',
    count: ({ review: { counts } }) => ({ part: counts.figuresInEquations, whole: counts.figures }),
  },
  { title: 'equations that hold', count: ({ holding, equations }) => ({ part: holding, whole: equations }) },
];
