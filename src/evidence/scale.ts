import type { Entry } from './plane';

/** The amounts of a table's amount columns. */
export interface Figures {
  at(row: number, column: number): Entry | undefined;
  /** Whether the cell holds words or an error value, so that a total that should stand there cannot be compared. */
  isUnreadable(row: number, column: number): boolean;
  /** Whether the cell holds an error value or a number that cannot be read: no sum over it says anything. */
  isBroken(row: number, column: number): boolean;
  readonly entries: () => Iterable<{ readonly row: number; readonly column: number; readonly entry: Entry }>;
}

/** What the figures of one table are weighed with. */
export interface Scale {
  readonly figures: Figures;
  /** Rounding room of one printed figure, in steps; nought where figures are shown to the fen. */
  readonly roomSteps: number;
  /** Steps of one 元 where figures are shown to the fen: some tables mix whole 元 with fen. 0 elsewhere. */
  readonly wholeSteps: number;
}
