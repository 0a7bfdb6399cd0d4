import type { WorkbookSnapshot } from '../core/snapshot';
import { printedSets, PRINTED_SETS } from '../forms/printed';
import type { PrintedSet, PrintedTable } from '../forms/printed/printed-set';
import { isOfOneBudgetOnly, layoutOf } from '../forms/layouts';
import { fill as zh } from '../messages/zh/fill';
import { isFinal, type DisclosureTable } from '../model/table';
import { USUAL_BASE } from './base-tables';
import type { NewTable, OpenCell } from './fill-plan';
import { buildSheet } from './forms/build-sheet';
import { placeTable } from './forms/place-table';
import type { Ground } from './ground';
import { sourceOf } from './missing-lines';
import type { Solution } from './solve';

/** Blank rows that are left below the lines, for what may be added. */
const SPARE_ROWS = 3;

/** The derived tables that a workbook lacks of its own set, empty, in the form of that set. */
export function missingTables(snapshot: WorkbookSnapshot, { tables, base }: Ground): readonly NewTable[] {
  const known = tables.filter((table) => table.layout !== 'unknown' && !isOfOneBudgetOnly(table));
  const set = setOf(known);
  const disclosed = known.filter((table) => isFinal(table) === (set?.kind === 'final'));
  if (set === undefined) return [];
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const frame = {
    set,
    year: disclosed.map(({ year }) => year).find((year) => year !== undefined),
    organisation: disclosed.map(({ organisation }) => organisation).find((name) => name !== undefined),
    unit: disclosed.map(({ unit }) => unit).find((unit) => unit !== undefined) ?? set.unit,
  };
  return set.tables
    .filter((table) => isDerived(table) && !disclosed.some(({ layout }) => layout === table.layout))
    .map((table): NewTable => {
      const budget = layoutOf(table.layout)?.paidBy;
      const lines = budget === undefined ? 0 : (sourceOf(disclosed, base, budget)?.lines.length ?? 0);
      const sheet = freeName(table.sheet, names);
      names.add(sheet);
      const placed = placeTable(table, set, { sheet, rows: lines + SPARE_ROWS });
      return {
        layout: table.layout,
        name: layoutOf(table.layout)?.name ?? { zh: table.title, en: table.title },
        sheet: buildSheet(placed, frame),
        noteRow: placed.noteRow,
        note: table.subject === undefined ? '' : zh.emptyNote(table.subject, set.noteWord),
      };
    });
}

/** Printed lines, a row of figures, or lines that those of another table name: what a fill can complete. */
function isDerived({ layout, body }: PrintedTable): boolean {
  if (USUAL_BASE.includes(layout)) return false;
  return body.kind !== 'list' || layoutOf(layout)?.paidBy !== undefined;
}

/** The set whose titles a workbook prints; where none is its own, the one that all places share. */
export function setOf(tables: readonly DisclosureTable[]): PrintedSet | undefined {
  if (tables.length === 0) return undefined;
  const budgets = tables.filter((table) => !isFinal(table));
  if (budgets.length === 0) return printedSets.final;
  const likeness = (set: PrintedSet): number => budgets.filter(({ title }) => set.knownBy?.test(title) === true).length;
  const [own] = PRINTED_SETS.filter(({ kind }) => kind === 'budget').toSorted(
    (one, other) => likeness(other) - likeness(one),
  );
  return own === undefined || likeness(own) === 0 ? printedSets.national : own;
}

/** Only a table all of whose figures are known to be nothing is declared empty. */
export function declaredTables(
  tables: readonly NewTable[],
  { solved }: Solution,
  open: readonly OpenCell[],
): readonly NewTable[] {
  const isKnownEmpty = (sheet: string): boolean => {
    const own = [...solved.values()].filter(({ term }) => term.table.sheet === sheet);
    return own.length > 0 && own.every(({ amount }) => amount === 0n) && !open.some(({ cell }) => cell.sheet === sheet);
  };
  return tables.map((table) => (isKnownEmpty(table.sheet.name) ? table : { ...table, note: '' }));
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted} (${count})`;
    if (!taken.has(name)) return name;
  }
}
