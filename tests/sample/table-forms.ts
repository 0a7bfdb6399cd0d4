import type { PrintSetup } from '../../src/core/plain-workbook';

/** How one of the nine tables is laid out on its sheet, which the running text of the seed does not say. */
export interface TableForm {
  /** Widths in characters; their number is the number of columns. */
  readonly widths: readonly number[];
  /** How many columns each cell of a header row spans, from the first header row down. */
  readonly header: readonly (readonly number[])[];
  /** Columns whose last header row continues the cell above. */
  readonly spanningDown: readonly number[];
  /** Spans of the line with organisation and unit where it is cut into cells. */
  readonly organisation?: readonly number[];
  readonly amounts: readonly number[];
  /** Columns of classification codes, centred. */
  readonly codes: readonly number[];
  readonly orientation: PrintSetup['orientation'];
}

const ones = (count: number): readonly number[] => Array.from({ length: count }, () => 1);
const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const expenditure: TableForm = {
  widths: [7, 7, 7, 42, 13, 13, 13],
  header: [[4, 3], [3, 1, 1, 1, 1], ones(7)],
  spanningDown: [3, 4, 5, 6],
  organisation: [4, 1, 2],
  amounts: [4, 5, 6],
  codes: [0, 1, 2],
  orientation: 'portrait',
};

/** By table number. */
export const TABLE_FORMS: Readonly<Record<string, TableForm>> = {
  表一: {
    widths: [32, 14, 34, 14],
    header: [[2, 2], ones(4)],
    spanningDown: [],
    amounts: [1, 3],
    codes: [],
    orientation: 'portrait',
  },
  表二: {
    widths: [6, 6, 6, 38, 11, 11, 11, 11, 11, 11, 11, 11],
    header: [[3, ...ones(9)], ones(12)],
    spanningDown: from(3, 11),
    amounts: from(4, 11),
    codes: [0, 1, 2],
    orientation: 'landscape',
  },
  表三: expenditure,
  表四: {
    widths: [26, 13, 34, 13, 13, 13, 13],
    header: [[2, 5], ones(7)],
    spanningDown: [],
    amounts: [1, 3, 4, 5, 6],
    codes: [],
    orientation: 'landscape',
  },
  表五: expenditure,
  表六: {
    widths: [9, 9, 38, 14, 14, 14],
    header: [[3, 3], [2, 1, 1, 1, 1], ones(6)],
    spanningDown: [2, 3, 4, 5],
    organisation: [3, 1, 2],
    amounts: [3, 4, 5],
    codes: [0, 1],
    orientation: 'portrait',
  },
  表七: {
    widths: [6, 6, 6, 26, 26, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    header: [[3, ...ones(13)], ones(16)],
    spanningDown: from(3, 15),
    organisation: [5, 1, 8, 2],
    amounts: from(5, 15),
    codes: [0, 1, 2],
    orientation: 'landscape',
  },
  表八: {
    widths: [14, 16, 14, 16, 16, 16],
    header: [[1, 1, 3, 1], ones(6)],
    spanningDown: [0, 5],
    amounts: from(0, 5),
    codes: [],
    orientation: 'landscape',
  },
  表九: expenditure,
};
