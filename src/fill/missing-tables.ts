import type { WorkbookSnapshot } from '../core/snapshot';
import { isFinal, type DisclosureTable } from '../model/table';
import { isOfOneBudgetOnly, layoutOf } from '../forms/layouts';
import { fill as zh } from '../messages/zh/fill';
import type { NewTable } from './fill-plan';
import { buildSheet } from './forms/build-sheet';
import type { FormSet } from './forms/form';
import { formSets } from './forms';
import type { Ground } from './ground';
import { sourceOf } from './missing-lines';
import { USUAL_BASE } from './base-tables';

/** Blank rows that are left below the lines, for what may be added. */
const SPARE_ROWS = 3;

/** The derived tables that a workbook lacks of its own set, empty, in the form of that set. */
export function missingTables(snapshot: WorkbookSnapshot, { tables, base }: Ground): readonly NewTable[] {
  const disclosed = tables.filter(
    (table) => table.layout !== 'unknown' && !isFinal(table) && !isOfOneBudgetOnly(table),
  );
  const [first] = disclosed;
  if (first === undefined) return [];
  const set = setOf(disclosed);
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const frame = {
    set,
    year: disclosed.map(({ year }) => year).find((year) => year !== undefined),
    organisation: disclosed.map(({ organisation }) => organisation).find((name) => name !== undefined),
    unit: disclosed.map(({ unit }) => unit).find((unit) => unit !== undefined) ?? '万元',
  };
  return set.forms
    .filter(({ layout }) => !USUAL_BASE.includes(layout) && !disclosed.some((table) => table.layout === layout))
    .map((form): NewTable => {
      const budget = layoutOf(form.layout)?.paidBy;
      const lines = budget === undefined ? 0 : (sourceOf(disclosed, base, budget)?.lines.length ?? 0);
      const sheet = freeName(form.number, names);
      names.add(sheet);
      const built = buildSheet(form, { ...frame, sheet, rows: lines + SPARE_ROWS });
      return {
        layout: form.layout,
        name: layoutOf(form.layout)?.name ?? { zh: form.title, en: form.title },
        sheet: built.sheet,
        noteRow: built.noteRow,
        note: zh.emptyNote(form.subject),
      };
    });
}

/** Xinjiang's forms print 情况表 and list projects; all others are served by the national ones. */
export function setOf(tables: readonly DisclosureTable[]): FormSet {
  return tables.some(({ title, layout }) => title.includes('情况表') || layout === 'project-expenditure')
    ? formSets.xinjiang
    : formSets.national;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted} (${count})`;
    if (!taken.has(name)) return name;
  }
}
