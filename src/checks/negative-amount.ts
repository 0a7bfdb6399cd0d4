import type { Finding } from '../model/finding';
import { isFinal, type DisclosureTable } from '../model/table';
import type { Check } from './check';
import { addresses, cellsOf, findingIn } from './support/finding';
import { moneyTables, peculiarAmounts } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('negative-amount');

/** Budgets are plans: an amount below nought is a slip. Final accounts may carry corrections and are left alone. */
export const negativeAmount: Check = {
  ...head,
  run: ({ tables }) => {
    const budgets = moneyTables(tables).filter((table) => !isFinal(table));
    if (budgets.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: budgets.flatMap(judge) };
  },
};

function judge(table: DisclosureTable): readonly Finding[] {
  const negative = peculiarAmounts(table).filter(({ amount }) => amount !== undefined && amount < 0n);
  if (negative.length === 0) return [];
  const cells = cellsOf(negative);
  return [
    findingIn(
      table,
      head.id,
      'warning',
      say((words, nameOf) => words.negative(nameOf(table), addresses(cells))),
      cells,
    ),
  ];
}
