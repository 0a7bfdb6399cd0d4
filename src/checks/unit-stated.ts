import { isPrinted } from '../core/figure';
import type { Check } from './check';
import { findingIn, startOf } from './support/finding';
import { amountsWhere, moneyTables } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('unit-stated');

/** 计量单位: a table with amounts says what they are counted in. */
export const unitStated: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const filled = moneyTables(tables).filter((table) => amountsWhere(table, isPrinted).length > 0);
    if (filled.length === 0) return { kind: 'not-applicable' };
    const silent = filled.filter(({ unit }) => unit === undefined);
    return {
      kind: 'ran',
      findings: silent.map((table) =>
        findingIn(
          table,
          head.id,
          'warning',
          say((words, nameOf) => words.missing(nameOf(table))),
          [startOf(snapshot, table)],
        ),
      ),
    };
  },
};
