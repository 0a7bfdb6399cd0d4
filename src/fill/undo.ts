import { sameCell } from '../core/cell';
import type { CellContent } from '../core/snapshot';
import { isGeneral } from '../core/figure';
import { beforeOf } from '../core/cell-before';
import type { CellBefore, CellEdit, CellInput } from '../core/cell-edit';
import { entriesOf, type FillPlan } from './fill-plan';

/** The edits that put back every cell a fill has written: formula, value and number format. */
export function undoOf(plan: FillPlan, applied: readonly CellEdit[]): readonly CellEdit[] {
  const entries = entriesOf(plan);
  return applied.flatMap((edit) => {
    const entry = entries.find((each) => sameCell(each.cell, edit.cell));
    if (entry === undefined) return [];
    return [edit.formatWas === undefined ? entry.undo : { ...entry.undo, format: edit.formatWas }];
  });
}

/** The edit that makes a cell what it was. */
export function undoEdit(edit: CellEdit, content: CellContent | undefined): CellEdit {
  const undo = { cell: edit.cell, input: inputOf(content), was: afterOf(edit.input) };
  return edit.format === undefined || content === undefined
    ? undo
    : { ...undo, format: isGeneral(formatOf(content)) ? 'General' : (formatOf(content) ?? 'General') };
}

function formatOf(content: CellContent): string | undefined {
  return content.format;
}

function inputOf(content: CellContent | undefined): CellInput {
  if (content === undefined) return { kind: 'blank' };
  const { formula, value } = beforeOf(content);
  if (formula !== undefined) return { kind: 'formula', formula, cached: value };
  return content.kind === 'number'
    ? { kind: 'number', decimal: plain(content.value) }
    : { kind: 'text', text: content.text };
}

function plain(value: number): string {
  return String(value);
}

function afterOf(input: CellInput): CellBefore {
  switch (input.kind) {
    case 'blank':
      return { value: '' };
    case 'number':
      return { value: input.decimal };
    case 'text':
      return { value: input.text };
    case 'formula':
      return { formula: input.formula, value: input.cached };
  }
}
