import type { Equation } from '../core/equation';
import type { TableList } from '../core/table';
import type { Tally } from './balance';
import { equationsOfTie, tallyOfTie, visitTie, type CodeTie } from './code-tie';
import { equationsOfSum, tallyOfSum, type ListSum } from './list-sum';

/**
 * Equations that one identity states over lists again and again, a line or a code or a column at a time. A long table
 * states hundreds of thousands of them by a handful of series, so a series is judged as it stands, and only spelled out
 * where one of its equations may fail or someone wants to see them.
 */
export type EquationSeries = ListSum | CodeTie;

export function tallyOf(series: EquationSeries): Tally {
  return series.kind === 'sum' ? tallyOfSum(series) : tallyOfTie(series);
}

export function equationsOfSeries(series: EquationSeries): Equation[] {
  return series.kind === 'sum' ? equationsOfSum(series) : equationsOfTie(series);
}

/** Whether a printed figure stands in an equation, by the index of its line and column. */
export type Reach = (list: TableList, line: number, column: number) => boolean;

/** What all series together reach. */
export function reachOf(all: readonly EquationSeries[]): Reach {
  const reached = new Map<TableList, { readonly columns: Set<number>; readonly lines: Map<number, Uint8Array> }>();
  const of = (list: TableList) => {
    let marks = reached.get(list);
    if (marks === undefined) reached.set(list, (marks = { columns: new Set(), lines: new Map() }));
    return marks;
  };
  const linesIn = (list: TableList, column: number): Uint8Array => {
    const { lines } = of(list);
    let marks = lines.get(column);
    if (marks === undefined) lines.set(column, (marks = new Uint8Array(list.lines.length)));
    return marks;
  };
  for (const series of all) {
    if (series.kind === 'tie') {
      visitTie(series, ({ list, column }, line) => void (linesIn(list, column)[line] = 1));
    } else if (series.direction === 'across') {
      const { columns } = of(series.list);
      columns.add(series.total);
      for (const part of series.parts) columns.add(part);
    } else {
      for (const column of series.columns) {
        const lines = linesIn(series.list, column);
        lines[series.total] = 1;
        for (const part of series.parts) lines[part] = 1;
      }
    }
  }
  return (list, line, column) => {
    const marks = reached.get(list);
    return marks !== undefined && (marks.columns.has(column) || marks.lines.get(column)?.[line] === 1);
  };
}
