import type { Equation } from '../model/equation';
import type { Figure } from '../core/figure';
import type { TableList } from '../model/table';
import type { Tally } from './tally';
import { equationsOfSum, tallyOfSum, type ListSum } from './list-sum';
import { equationsOfTie, tallyOfTie, visitTie, type Tie } from './tie';

/**
 * The equations that one identity states over lists: again and again, a line or a code or a column at a time, or once. A
 * long table states hundreds of thousands of them by a handful of series, so a series is judged as it stands, and only
 * spelled out where one of its equations may fail or someone wants to see them.
 */
export type EquationSeries = ListSum | Tie;

export function tallyOf(series: EquationSeries): Tally {
  return series.kind === 'sum' ? tallyOfSum(series) : tallyOfTie(series);
}

export function equationsOfSeries(series: EquationSeries): Equation[] {
  return series.kind === 'sum' ? equationsOfSum(series) : equationsOfTie(series);
}

/** Which figures of a list stand in its sums, by the indexes of line and column. */
export interface Reach {
  /** Whether a sum across the columns holds the column, in every line. */
  across(column: number): boolean;
  /** Whether a sum down the lines holds the line, in this column. */
  down(line: number, column: number): boolean;
}

/** What the sums of each list reach: whole columns, and lines in most columns. */
export function reachOfSums(all: readonly EquationSeries[]): ReadonlyMap<TableList, Reach> {
  const sums = new Map<TableList, ListSum[]>();
  for (const series of all) {
    if (series.kind !== 'sum') continue;
    const known = sums.get(series.list);
    if (known === undefined) sums.set(series.list, [series]);
    else known.push(series);
  }
  return new Map([...sums].map(([list, of]) => [list, reachWithin(list, of)]));
}

function reachWithin(list: TableList, sums: readonly ListSum[]): Reach {
  const columns = new Uint8Array(list.columns.length);
  const lines = new Uint8Array(list.lines.length);
  const down = new Uint8Array(list.columns.length);
  for (const { direction, total, parts, columns: stated } of sums) {
    const marks = direction === 'across' ? columns : lines;
    marks[total] = 1;
    for (const part of parts) marks[part] = 1;
    // All sums down a list are stated in the same columns.
    for (const column of stated) down[column] = 1;
  }
  return {
    across: (column) => columns[column] === 1,
    down: (line, column) => lines[line] === 1 && down[column] === 1,
  };
}

/** The figures that stand in tie-outs. */
export function figuresInTies(all: readonly EquationSeries[]): ReadonlySet<Figure> {
  const figures = new Set<Figure>();
  for (const series of all) {
    if (series.kind !== 'tie') continue;
    visitTie(series, ({ list, column }, line) => {
      const figure = list.lines[line]?.figures[column];
      if (figure !== undefined) figures.add(figure);
    });
  }
  return figures;
}
