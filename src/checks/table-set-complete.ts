import { isFinal } from '../model/table';
import { layoutOf } from '../forms/layouts';
import { wholeSet } from '../forms/sets';
import type { Check } from './check';
import { findingIn, startOf } from './support/finding';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('table-set-complete');

const BUDGET_SET = wholeSet('budget');
const FINAL_SET = wholeSet('final');

/** With fewer tables than this the workbook is an extract, not a set. */
const A_SET = 5;

/** 公开表齐全: of a set that is plainly meant to be whole, no table is missing. */
export const tableSetComplete: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const found = new Set(tables.map(({ layout }) => layout));
    const sets = [BUDGET_SET, FINAL_SET].filter((set) => set.filter((layout) => found.has(layout)).length >= A_SET);
    if (sets.length === 0) return { kind: 'not-applicable' };
    const findings = sets.flatMap((set) => {
      const missing = set.filter((layout) => !found.has(layout));
      const first = moneyTables(tables).find((table) => isFinal(table) === (set === FINAL_SET));
      if (missing.length === 0 || first === undefined) return [];
      const message = say((words, _, language) =>
        words.missing(missing.map((id) => layoutOf(id)?.name[language] ?? id)),
      );
      return [
        {
          ...findingIn(first, head.id, 'notice', message, [startOf(snapshot, first)]),
          id: `${head.id}/${set === FINAL_SET ? 'final' : 'budget'}`,
          table: undefined,
        },
      ];
    });
    return { kind: 'ran', findings };
  },
};
