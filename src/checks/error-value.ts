import { address } from '../core/cell';
import type { Finding } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import type { Check } from './check';
import { cellsOf, findingIn } from './support/finding';
import { moneyTables, peculiarAmounts } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('error-value');

/** #REF! and its kin where an amount should stand. */
export const errorValue: Check = {
  ...head,
  run: ({ tables }) => {
    const money = moneyTables(tables);
    if (money.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: money.flatMap(judge) };
  },
};

function judge(table: DisclosureTable): readonly Finding[] {
  const errors = peculiarAmounts(table).filter(({ kind }) => kind === 'error');
  if (errors.length === 0) return [];
  const cells = cellsOf(errors);
  const named = cells.map((cell) => `${address(cell)} ${cell.text}`);
  return [
    findingIn(
      table,
      head.id,
      'error',
      say((words, nameOf) => words.errors(nameOf(table), named)),
      cells,
    ),
  ];
}
