import type { Scale } from './scale';

/**
 * One column of a table with one stretch of it moved at a time. Thousands of stretches are tried in turn, so nothing is
 * written down for any of them: where a row's figure comes from is reckoned when it is asked for.
 */
export class MovableColumn {
  /** The table's figures with the stretch moved. */
  readonly scale: Scale;
  /** Lines whose figure is not nought. */
  readonly filled: readonly number[];
  readonly #rows: readonly number[];
  readonly #isFilled: readonly boolean[];
  readonly #lineOf: ReadonlyMap<number, number>;
  #first = 0;
  #last = -1;
  #by = 0;

  /** @param rows of the list's lines, in order */
  constructor(scale: Scale, column: number, rows: readonly number[]) {
    const { figures } = scale;
    this.#rows = rows;
    this.#isFilled = rows.map((row) => (figures.at(row, column)?.steps ?? 0) !== 0);
    this.#lineOf = new Map(rows.map((row, line) => [row, line]));
    this.filled = rows.flatMap((_, line) => (this.#isFilled[line] === true ? [line] : []));
    this.scale = {
      ...scale,
      figures: {
        at: (row, at) => {
          if (at !== column) return figures.at(row, at);
          const source = this.#sourceOf(row);
          return source < 0 ? undefined : figures.at(source, at);
        },
        isUnreadable: (row, at) => figures.isUnreadable(row, at),
        isBroken: (row, at) => figures.isBroken(row, at),
        entries: figures.entries,
      },
    };
  }

  /**
   * Moves lines `first` to `last`, both with a figure, `by` lines down; false where the stretch would leave the list or
   * cover another figure.
   */
  move(first: number, last: number, by: number): boolean {
    if (first + by < 0 || last + by >= this.#rows.length) return false;
    // Only as many lines as it is moved by lie outside of the stretch.
    const [from, to] = by > 0 ? [Math.max(first, last + 1 - by), last] : [first, Math.min(last, first - 1 - by)];
    for (let line = from; line <= to; line++)
      if (this.#isFilled[line] === true && this.#isFilled[line + by] === true) return false;
    this.#first = first;
    this.#last = last;
    this.#by = by;
    return true;
  }

  /** The row whose figure stands in `row` once the stretch is moved; −1 where it is left empty. */
  #sourceOf(row: number): number {
    const line = this.#lineOf.get(row);
    if (line === undefined) return row;
    const source = line - this.#by;
    if (source >= this.#first && source <= this.#last && this.#isFilled[source] === true)
      return this.#rows[source] ?? row;
    return line >= this.#first && line <= this.#last ? -1 : row;
  }
}
