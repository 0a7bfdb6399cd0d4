import { ZERO } from '../core/amount';
import { isPrinted } from '../core/figure';
import { comparedYears, figureIn, length, type ComparedYears, type Strip } from '../model/compared-years';
import type { Equation, Term } from '../model/equation';
import type { DisclosureTable } from '../model/table';
import type { InnerIdentity } from './identity';
import { equationOf, termAt } from './terms';

export const changeOfYear: InnerIdentity = {
  id: 'change-of-year',
  title: {
    zh: '本年数 = 上年数 + 增减额，逐行',
    en: 'This year = last year + the change, line by line',
  },
  basis: { zh: '表样结构：增减额是本年数与上年数之差', en: 'Structure of the forms: the change is the difference' },
  strength: 'hard',
  severity: 'error',
  state: (table) => ({ equations: changes(table) }),
};

/** 增减额 of a table that prints two years, for each line in which it is printed. */
function changes(table: DisclosureTable): readonly Equation[] {
  return comparedYears(table).flatMap((years) => (isDifference(years) ? equations(table, years) : []));
}

/**
 * Whether the column is the signed difference: of the lines in which something changes at least half keep it. Some
 * forms print what is left, or a decrease without its sign; of those nothing is said.
 */
function isDifference({ now, before, change }: ComparedYears): boolean {
  if (change === undefined) return false;
  let telling = 0;
  let holding = 0;
  for (let at = 0; at < length(change); at++) {
    const printed = figureIn(change, at);
    const [next, last] = [figureIn(now, at)?.amount, figureIn(before, at)?.amount];
    if (printed?.amount === undefined || !isPrinted(printed) || next === undefined || last === undefined) continue;
    const difference = next - last;
    if (difference === 0n && printed.amount === ZERO) continue;
    if (difference < 0n && printed.amount === -difference) return false;
    telling++;
    if (printed.amount === difference) holding++;
  }
  return telling > 0 && (telling === 1 || holding * 2 >= telling);
}

function equations(table: DisclosureTable, { now, before, change }: ComparedYears): readonly Equation[] {
  if (change === undefined) return [];
  const stated: Equation[] = [];
  for (let at = 0; at < length(change); at++) {
    const figure = figureIn(change, at);
    if (figure === undefined || !isPrinted(figure)) continue;
    const [left, last, difference] = [now, before, change].map((strip) => termIn(table, strip, at));
    if (left === undefined || last === undefined || difference === undefined) continue;
    stated.push(
      equationOf({
        id: `${changeOfYear.id}:${table.id}:${change.list.key}:${figure.row}:${figure.column}`,
        identity: changeOfYear.id,
        kind: 'sum',
        strength: 'hard',
        left: [left],
        right: [last, difference],
      }),
    );
  }
  return stated;
}

function termIn(table: DisclosureTable, { list, index }: Strip, at: number): Term | undefined {
  const line = list.lines[list.turned ? index : at];
  return line === undefined ? undefined : termAt(table, list, line, list.turned ? at : index);
}
