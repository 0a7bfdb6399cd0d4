import { cellKey } from '../core/cell';
import { judgeTables } from '../judgement';
import { recognise } from '../recognise';
import type { CellContent, WorkbookSnapshot } from '../core/snapshot';
import type { FillEntry, FillOptions } from './fill-plan';
import { withCells } from './missing-lines';

/** A cell that is not filled because with it an equation would not hold. */
export interface Unsound {
  readonly key: string;
  readonly identity: string;
}

/**
 * Checks the workbook as it would be: what the check would then call wrong is not proposed, nor what follows from it.
 * What waits for the user is left out of it, and equations with a cell that stays open say nothing yet.
 *
 * @param amounts what is known, by key of the cell
 */
export function withoutUnsound(
  whole: WorkbookSnapshot,
  entries: readonly FillEntry[],
  amounts: ReadonlyMap<string, unknown>,
  options: FillOptions,
): { readonly entries: readonly FillEntry[]; readonly unsound: readonly Unsound[] } {
  const waits = waiting(entries);
  const written = entries.filter(({ id, kind }) => kind === 'figure' && !waits.has(id));
  if (written.length === 0) return { entries, unsound: [] };
  const filled = withCells(
    whole,
    written.map(({ cell, edit }) => ({ cell, content: contentOf(edit.input, edit.format) })),
  );
  const { judgement } = judgeTables(filled.sheets, recognise(filled, options.assigned, options.layouts).tables);
  const ids = new Set(written.map(({ id }) => id));
  const unsound = new Map<string, string>();
  for (const { equation, verdict } of judgement.notable) {
    if (verdict.kind !== 'differs' || equation.strength === 'soft' || equation.identity === 'evidence-tie') continue;
    const keys = [...equation.left, ...equation.right].map(({ figure }) => cellKey(figure));
    if (keys.some((key) => !ids.has(key) && !amounts.has(key))) continue;
    for (const key of keys) if (ids.has(key)) unsound.set(key, equation.identity);
  }
  if (unsound.size === 0) return { entries, unsound: [] };
  for (let before = -1; before !== unsound.size;) {
    before = unsound.size;
    for (const { id, needs } of written) {
      const from = needs.find((need) => unsound.has(need));
      if (from !== undefined && !unsound.has(id)) unsound.set(id, unsound.get(from) ?? '');
    }
  }
  return {
    entries: entries.filter(({ id }) => !unsound.has(id)),
    unsound: [...unsound].map(([key, identity]) => ({ key, identity })),
  };
}

/** Conflicts, and all that follows from one. */
function waiting(entries: readonly FillEntry[]): ReadonlySet<string> {
  const waits = new Set(entries.filter(({ conflict }) => conflict).map(({ id }) => id));
  for (let before = -1; before !== waits.size;) {
    before = waits.size;
    for (const { id, needs } of entries) if (needs.some((need) => waits.has(need))) waits.add(id);
  }
  return waits;
}

function contentOf(input: FillEntry['edit']['input'], format: string | undefined): CellContent {
  const decimal = input.kind === 'number' ? input.decimal : input.kind === 'formula' ? input.cached : '0';
  return { kind: 'number', value: Number(decimal), text: decimal, ...(format === undefined ? {} : { format }) };
}
