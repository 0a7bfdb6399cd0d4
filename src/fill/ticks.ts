import type { PlainSheet } from '../core/plain-workbook';
import type { CellEdit } from '../core/cell-edit';
import { withInputs, withNote } from './forms/build-sheet';
import { entriesOf, type FillEntry, type FillPlan } from './fill-plan';

/** The entries chosen, by id. */
export type Ticks = ReadonlySet<string>;

/** What is ticked before the user has looked: everything but conflicts, protected cells and what depends on either. */
export function usualTicks(plan: FillPlan, overwrite = false): Ticks {
  const entries = entriesOf(plan);
  const isProtected = new Set(plan.protectedSheets);
  const refused = entries.filter(({ conflict, cell }) => (conflict && !overwrite) || isProtected.has(cell.sheet));
  return untick(
    plan,
    new Set(entries.map(({ id }) => id)),
    refused.map(({ id }) => id),
  );
}

/** Ticking an entry ticks what it follows from. */
export function tick(plan: FillPlan, ticks: Ticks, ids: readonly string[]): Ticks {
  const byId = indexed(plan);
  const next = new Set(ticks);
  const waiting = [...ids];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    next.add(id);
    waiting.push(...(byId.get(id)?.needs ?? []));
  }
  return next;
}

/** Unticking an entry unticks what follows from it. */
export function untick(plan: FillPlan, ticks: Ticks, ids: readonly string[]): Ticks {
  const dependants = new Map<string, string[]>();
  for (const { id, needs } of entriesOf(plan))
    for (const need of needs) dependants.set(need, [...(dependants.get(need) ?? []), id]);
  const next = new Set(ticks);
  const waiting = [...ids];
  const seen = new Set<string>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    next.delete(id);
    waiting.push(...(dependants.get(id) ?? []));
  }
  return next;
}

function indexed(plan: FillPlan): ReadonlyMap<string, FillEntry> {
  return new Map(entriesOf(plan).map((entry) => [entry.id, entry]));
}

/** The missing tables as sheets, with what is ticked in them; a table that holds nothing is declared empty. */
export function sheetsOf(plan: FillPlan, ticks: Ticks): readonly PlainSheet[] {
  return plan.newTables.map(({ sheet, noteRow, note }) => {
    const entries = plan.tables
      .filter((table) => table.isNew && table.sheet === sheet.name)
      .flatMap((table) => table.entries.filter(({ id }) => ticks.has(id)));
    const inputs = entries.map(({ cell, edit }) => ({ row: cell.row, column: cell.column, input: edit.input }));
    const isEmpty = !entries.some(
      ({ kind, edit }) => kind === 'figure' && !(edit.input.kind === 'formula' && edit.input.cached === '0'),
    );
    const filled = withInputs(sheet, inputs);
    return isEmpty && note !== '' ? withNote(filled, noteRow, { kind: 'text', text: note }) : filled;
  });
}

/** The edits of the ticked entries, for cells of sheets that are there already. */
export function editsOf(plan: FillPlan, ticks: Ticks): readonly CellEdit[] {
  return plan.tables
    .filter((table) => !table.isNew)
    .flatMap((table) => table.entries.filter(({ id }) => ticks.has(id)).map(({ edit }) => edit));
}
