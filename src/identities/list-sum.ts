import type { Equation } from '../core/equation';
import type { Figure } from '../core/figure';
import type { NotRun } from '../core/finding';
import type { DisclosureTable, TableLine, TableList } from '../core/table';
import { equationOf, speaks, termAt } from './terms';

/**
 * One sum that a list states again and again: across, in each of its lines, or down, in each of its columns. A long
 * table states hundreds of thousands of equations by a handful of these, so they are judged as they stand, and only
 * spelled out as equations where one of them fails or someone wants to see them.
 */
export interface ListSum {
  readonly identity: 'footing' | 'cross-footing';
  readonly table: DisclosureTable;
  readonly list: TableList;
  readonly direction: 'across' | 'down';
  /** Index of the column that is the sum, or of the line. */
  readonly total: number;
  /** Indexes of the columns, or lines, that add up to it. */
  readonly parts: readonly number[];
  /** Of a sum down the lines, the indexes of the columns that it is stated in. */
  readonly columns: readonly number[];
  /** Tells it from other sums of the same total. */
  readonly which: string;
}

/** The sums that a table states, and those of which it cannot be told what they are. */
export interface StatedSums {
  readonly sums: ListSum[];
  readonly notRun: NotRun[];
}

/** How many equations are stated in which something is printed, and how many of them hold. */
export interface Tally {
  equations: number;
  holding: number;
}

/**
 * Judges all equations of a sum at once, as `judge` would one by one. All figures of a table have one step, so that a
 * sum holds where there is no difference at all.
 */
export function tallyOf(sum: ListSum): Tally {
  const tally = { equations: 0, holding: 0 };
  const { list, total, parts } = sum;
  const balance = new Balance();
  if (sum.direction === 'across') {
    for (const { figures } of list.lines) {
      if (!balance.begin(figures[total])) continue;
      for (const part of parts) balance.take(figures[part]);
      balance.enter(tally);
    }
    return tally;
  }
  const target = list.lines[total];
  for (const column of sum.columns) {
    if (!balance.begin(target?.figures[column])) continue;
    for (const part of parts) balance.take(list.lines[part]?.figures[column]);
    balance.enter(tally);
  }
  return tally;
}

/** What is left of a total when its parts are taken from it. */
class Balance {
  private rest = 0n;
  private says = false;
  private isReadable = true;

  begin(total: Figure | undefined): boolean {
    if (total === undefined) return false;
    this.rest = total.amount ?? 0n;
    this.says = speaks(total);
    this.isReadable = total.amount !== undefined;
    return true;
  }

  take(part: Figure | undefined): void {
    if (part === undefined || part.kind === 'blank') return;
    if (speaks(part)) this.says = true;
    if (part.amount === undefined) this.isReadable = false;
    else this.rest -= part.amount;
  }

  enter(tally: Tally): void {
    if (!this.says) return;
    tally.equations++;
    if (this.isReadable && this.rest === 0n) tally.holding++;
  }
}

/** Its equations one by one, those too in which nothing is printed. */
export function equationsOfSum(sum: ListSum): Equation[] {
  const { table, list, total, parts, identity, which } = sum;
  const head = `${identity}:${table.id}:${list.key}:${list.measure ?? ''}`;
  const equations: Equation[] = [];
  const add = (where: string, totalLine: TableLine, column: number, others: readonly TableLine[] | readonly number[]): void => {
    const left = termAt(table, list, totalLine, column);
    const right = others.map((other) => (typeof other === 'number' ? termAt(table, list, totalLine, other) : termAt(table, list, other, column)));
    if (left !== undefined) equations.push(equationOf({ id: `${head}:${where}`, identity, strength: 'hard', left: [left], right: right.filter((term) => term !== undefined) }));
  };
  if (sum.direction === 'across') {
    const name = list.columns[total]?.role ?? '';
    for (const line of list.lines) add(`${name}:${line.at}`, line, total, parts);
    return equations;
  }
  const target = list.lines[total];
  const lines = parts.flatMap((part) => list.lines[part] ?? []);
  if (target !== undefined) for (const column of sum.columns) add(`${list.columns[column]?.at ?? 0}:${target.at}${which}`, target, column, lines);
  return equations;
}

/** Whether a figure stands in one of a sum's equations. */
export type Reach = (list: TableList, line: number, column: number) => boolean;

/** For all sums at once: whole columns that stand in sums across, and lines that stand in sums down. */
export function reachOf(sums: readonly ListSum[]): Reach {
  const reached = new Map<TableList, { readonly columns: Set<number>; readonly down: Map<number, Uint8Array> }>();
  for (const { list, direction, total, parts, columns } of sums) {
    let of = reached.get(list);
    if (of === undefined) reached.set(list, (of = { columns: new Set(), down: new Map() }));
    if (direction === 'across') for (const column of [total, ...parts]) of.columns.add(column);
    else {
      for (const column of columns) {
        let lines = of.down.get(column);
        if (lines === undefined) of.down.set(column, (lines = new Uint8Array(list.lines.length)));
        lines[total] = 1;
        for (const part of parts) lines[part] = 1;
      }
    }
  }
  return (list, line, column) => {
    const of = reached.get(list);
    return of !== undefined && (of.columns.has(column) || of.down.get(column)?.[line] === 1);
  };
}

