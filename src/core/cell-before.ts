import type { CellContent } from './snapshot';
import type { CellBefore } from './cell-edit';

/** What a cell holds, in the form in which an edit remembers it. */
export function beforeOf(content: CellContent | undefined): CellBefore {
  if (content === undefined) return { value: '' };
  const value = content.kind === 'number' ? String(content.value) : content.text;
  return content.formula === undefined ? { value } : { formula: content.formula, value };
}

/** Whether a cell still holds what it did. The result of a formula may have changed; the formula may not. */
export function holdsStill(content: CellContent | undefined, was: CellBefore): boolean {
  const now = beforeOf(content);
  if (now.formula !== undefined || was.formula !== undefined) return now.formula === was.formula;
  if (content?.kind === 'number' && was.value.trim() !== '') return content.value === Number(was.value);
  return now.value === was.value;
}
