import { address } from '../core/cell';
import type { Finding } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import type { Check } from './check';
import { cellsOf, findingIn } from './support/finding';
import { moneyTables, peculiarAmounts } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('figure-readable');

/** Text in an amount column that holds digits and is yet no one number: `12 34`, `1.2.3`. Words alone (无, /) are not figures. */
export const figureReadable: Check = {
  ...head,
  run: ({ tables }) => {
    const money = moneyTables(tables);
    if (money.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: money.flatMap(judge) };
  },
};

function judge(table: DisclosureTable): readonly Finding[] {
  const unreadable = peculiarAmounts(table).filter(
    ({ kind, text }) => kind === 'text' && /\d/.test(text.normalize('NFKC')),
  );
  if (unreadable.length === 0) return [];
  const cells = cellsOf(unreadable);
  const named = cells.map((cell) => `${address(cell)}“${cell.text.trim()}”`);
  return [
    findingIn(
      table,
      head.id,
      'warning',
      say((words, nameOf) => words.unreadable(nameOf(table), named)),
      cells,
    ),
  ];
}
