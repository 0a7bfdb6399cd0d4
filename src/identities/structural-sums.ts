import { judge } from '../model/judge';
import type { Equation } from '../model/equation';
import { addsAcross, isMoney } from '../model/roles';
import type { DisclosureTable, TableList } from '../model/table';
import { equationOf, saysSomething, termAt } from './terms';

/**
 * A table of unknown kind: what its own structure states. A sum is believed only where most of the lines (or columns)
 * that can show it keep it, so that a misread form raises no alarm. `across`: sums of columns too, unless its words state
 * them already.
 */
export function structuralSums(table: DisclosureTable, across = true): Equation[] {
  // Lists of one table share their lines.
  return [
    ...(across ? table.lists.flatMap((list) => believed(columnSums(table, list))) : []),
    ...believed(table.lists.flatMap((list) => lineSums(table, list))),
  ];
}

function believed(equations: readonly Equation[]): readonly Equation[] {
  const printed = equations.filter(saysSomething);
  const holding = printed.filter((equation) => judge(equation).verdict.kind === 'holds').length;
  return printed.length >= 3 && holding * 3 >= printed.length * 2 ? printed : [];
}

/** In each line, the first 合计 column is the sum of the columns after it. */
function columnSums(table: DisclosureTable, list: TableList): Equation[] {
  const total = list.columns.findIndex((column) => column.role === 'total');
  const parts = list.columns.flatMap((column, index) =>
    index > total && !column.ofWhich && column.role !== 'total' && addsAcross(column.role) ? [index] : [],
  );
  if (total < 0 || parts.length < 2) return [];
  return list.lines.flatMap((line) => {
    const left = termAt(table, list, line, total);
    const right = parts.map((part) => termAt(table, list, line, part)).filter((term) => term !== undefined);
    const equation =
      left === undefined
        ? undefined
        : equationOf({
            id: `structural-sum:${table.id}:row:${line.at}`,
            identity: 'structural-sum',
            strength: 'soft',
            left: [left],
            right,
          });
    return equation === undefined ? [] : [equation];
  });
}

/** In each column, the 合计 line is the sum of the highest codes. */
function lineSums(table: DisclosureTable, list: TableList): Equation[] {
  const total = list.lines.find((line) => line.role === 'total');
  const entries = list.lines.filter((line) => line.role === undefined && line.parent === undefined);
  if (total === undefined || entries.length < 2) return [];
  return list.columns.flatMap(({ role }, column) => {
    if (!isMoney(role)) return [];
    const left = termAt(table, list, total, column);
    const right = entries.map((line) => termAt(table, list, line, column)).filter((term) => term !== undefined);
    const equation =
      left === undefined
        ? undefined
        : equationOf({
            id: `structural-sum:${table.id}:column:${column}`,
            identity: 'structural-sum',
            strength: 'soft',
            left: [left],
            right,
          });
    return equation === undefined ? [] : [equation];
  });
}
