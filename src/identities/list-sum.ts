import { oncePer } from '../core/once-per';
import type { Equation } from '../model/equation';
import type { NotRun } from '../model/finding';
import type { DisclosureTable, TableLine, TableList } from '../model/table';
import { Balance, type Tally } from './tally';
import { equationOf, termAt } from './terms';

/** One sum that a list states again and again: across, in each of its lines, or down, in each of its columns. */
export interface ListSum {
  readonly kind: 'sum';
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
  /** The form leaves the total, or all its parts, blank in every line: there is nothing to judge, but it can be filled in. */
  readonly isUndivided?: true;
}

/** The sums that a table states, and those of which it cannot be told what they are. */
export interface StatedSums {
  readonly sums: ListSum[];
  readonly notRun: NotRun[];
}

export const tallyOfSum = oncePer(({ list, direction, total, parts, columns }: ListSum): Readonly<Tally> => {
  const tally = { equations: 0, holding: 0 };
  const balance = new Balance();
  if (direction === 'across') {
    for (const line of list.lines) {
      const { figures } = line;
      if (figures[total] === undefined || isRatio(line)) continue;
      balance.begin();
      balance.add(figures[total]);
      for (const part of parts) balance.take(figures[part]);
      balance.enter(tally);
    }
    return tally;
  }
  for (const column of columns) {
    const target = list.lines[total]?.figures[column];
    if (target === undefined) continue;
    balance.begin();
    balance.add(target);
    for (const part of parts) balance.take(list.lines[part]?.figures[column]);
    balance.enter(tally);
  }
  return tally;
});

/** Where years are lines, or items printed downwards, 增减率 is a line too: percentages do not add up. */
function isRatio({ role }: TableLine): boolean {
  return role === 'ratio';
}

/** Its equations one by one, those too in which nothing is printed. */
export function equationsOfSum(sum: ListSum): Equation[] {
  const { table, list, total, parts, identity, which } = sum;
  const head = `${identity}:${table.id}:${list.key}:${list.measure ?? ''}`;
  const equations: Equation[] = [];
  // Of a table that goes on on a further sheet, two lines may stand in rows of the same number.
  const rowOf = ({ at, sheet }: TableLine): string => (sheet === undefined ? `${at}` : `${at}@${sheet}`);
  const add = (
    where: string,
    totalLine: TableLine,
    column: number,
    others: readonly TableLine[] | readonly number[],
  ): void => {
    const left = termAt(table, list, totalLine, column);
    const right = others.map((other) =>
      typeof other === 'number' ? termAt(table, list, totalLine, other) : termAt(table, list, other, column),
    );
    if (left !== undefined)
      equations.push(
        equationOf({
          id: `${head}:${where}`,
          identity,
          strength: 'hard',
          left: [left],
          right: right.filter((term) => term !== undefined),
        }),
      );
  };
  if (sum.direction === 'across') {
    const name = list.columns[total]?.role ?? '';
    for (const line of list.lines) if (!isRatio(line)) add(`${name}:${rowOf(line)}`, line, total, parts);
    return equations;
  }
  const target = list.lines[total];
  const lines = parts.flatMap((part) => list.lines[part] ?? []);
  // Of lists side by side that are one, several lines stand in a row, each with its own column.
  const at = (column: number): number =>
    (list.turned ? list.columns[column]?.at : target?.figures[column]?.column) ?? 0;
  if (target !== undefined)
    for (const column of sum.columns) add(`${at(column)}:${rowOf(target)}${which}`, target, column, lines);
  return equations;
}
