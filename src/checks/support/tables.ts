import type { Figure } from '../../core/figure';
import { oncePer } from '../../core/once-per';
import { layoutOf } from '../../forms/layouts';
import { isAmount } from '../../model/roles';
import type { DisclosureTable, TableList } from '../../model/table';

/** Goes through the amounts of a table in reading order until one answers; tables may be long, so nothing is built. */
export function someAmount(table: DisclosureTable, isMeant: (figure: Figure) => boolean): boolean {
  for (const list of table.lists) {
    const amounts = amountColumns(list);
    for (const { figures, role } of list.lines) {
      // Where years are lines, or items printed downwards, 增减额 and 增减率 are lines too.
      if (role !== undefined && !isAmount(role)) continue;
      for (const index of amounts) {
        const figure = figures[index];
        if (figure !== undefined && isMeant(figure)) return true;
      }
    }
  }
  return false;
}

function amountColumns({ columns }: TableList): readonly number[] {
  const amounts: number[] = [];
  columns.forEach(({ role }, index) => {
    if (isAmount(role)) amounts.push(index);
  });
  return amounts;
}

/** The amounts of a table that are as asked, in reading order. */
export function amountsWhere(table: DisclosureTable, isMeant: (figure: Figure) => boolean): readonly Figure[] {
  const meant: Figure[] = [];
  someAmount(table, (figure) => {
    if (isMeant(figure)) meant.push(figure);
    return false;
  });
  return meant;
}

/** The few amounts that are anything but a clean figure: unreadable, written with dirt, negative, or storing more than they show. */
export const peculiarAmounts = oncePer((table: DisclosureTable) => amountsWhere(table, isPeculiar));

function isPeculiar({ kind, dirt, amount, stored }: Figure): boolean {
  if (stored !== undefined) return true;
  return kind !== 'blank' && (amount === undefined || amount < 0n || dirt.length > 0);
}

/** Tables of money whose kind is known; targets of performance and unknown tables are not. */
export function moneyTables(tables: readonly DisclosureTable[]): readonly DisclosureTable[] {
  return tables.filter(isMoneyTable);
}

function isMoneyTable({ layout }: DisclosureTable): boolean {
  const shape = layoutOf(layout)?.shape;
  return shape !== undefined && shape !== 'targets';
}
