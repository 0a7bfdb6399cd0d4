import type { LayoutId } from '../core/table';
import { layoutOf } from '../layouts';
import type { Check } from './check';
import { findingIn, startOf } from './support/finding';
import { isFinal, moneyTables } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('table-set-complete');

/** The tables every department and unit discloses; others (projects, procurement) are local. */
const BUDGET: readonly LayoutId[] = [
  'revenue-expenditure-summary',
  'revenue-summary',
  'expenditure-summary',
  'fiscal-appropriation-summary',
  'general-public-expenditure',
  'basic-expenditure',
  'three-public-expenses',
  'government-fund-expenditure',
  'state-capital-expenditure',
];
const FINAL: readonly LayoutId[] = [
  'final-revenue-expenditure-summary',
  'final-revenue-summary',
  'final-expenditure-summary',
  'final-fiscal-appropriation-summary',
  'final-general-public-expenditure',
  'final-basic-expenditure',
  'final-three-public-expenses',
  'final-government-fund',
  'final-state-capital',
];

/** With fewer tables than this the workbook is an extract, not a set. */
const A_SET = 5;

/** 公开表齐全: of a set that is plainly meant to be whole, no table is missing. */
export const tableSetComplete: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const found = new Set(tables.map(({ layout }) => layout));
    const sets = [BUDGET, FINAL].filter((set) => set.filter((layout) => found.has(layout)).length >= A_SET);
    if (sets.length === 0) return { kind: 'not-applicable' };
    const findings = sets.flatMap((set) => {
      const missing = set.filter((layout) => !found.has(layout));
      const first = moneyTables(tables).find((table) => isFinal(table) === (set === FINAL));
      if (missing.length === 0 || first === undefined) return [];
      const message = say((words, _, language) => words.missing(missing.map((id) => layoutOf(id)?.name[language] ?? id)));
      return [{ ...findingIn(first, head.id, 'notice', message, [startOf(snapshot, first)]), id: `${head.id}/${set === FINAL ? 'final' : 'budget'}`, table: undefined }];
    });
    return { kind: 'ran', findings };
  },
};
