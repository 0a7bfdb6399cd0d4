import { cellKey, type CellRange } from '../../core/cell';
import { beforeOf, holdsStill } from '../../core/cell-before';
import type { CellEdit, CellInput, RefusedEdit } from '../../port/workbook-port';
import { contentOf, type WorkbookContext } from './cell-content';
import { MAX_FORMULA, MAX_TEXT } from './limits';
import { DECIMAL } from './patch-sheet';
import type { MappedCell, SheetMap } from './sheet-map';

/** An edit and the cell it meets; `cell` is undefined where the file has none. */
export interface MetEdit {
  readonly edit: CellEdit;
  readonly cell: MappedCell | undefined;
  /** Style that the cell has, or would have. */
  readonly style: number;
}

export type Judged = { readonly met: MetEdit } | { readonly refused: RefusedEdit };

/** Looks at the edits of one sheet one by one: which may be made, which may not and why. */
export function judgeEdits(
  edits: readonly CellEdit[],
  sheet: string,
  map: SheetMap,
  context: WorkbookContext,
): readonly Judged[] {
  const seen = new Set<string>();
  return edits.map((edit): Judged => {
    const { row, column } = edit.cell;
    const mapped = map.rows.get(row);
    const cell = mapped?.cells.find(({ raw }) => raw.column === column);
    const content = cell === undefined ? undefined : contentOf(cell.raw, cell.formula, sheet, context);
    const style =
      cell?.raw.style ??
      mapped?.style ??
      map.columnStyles.find(({ min, max }) => min <= column && column <= max)?.style ??
      0;
    const refuse = (why: RefusedEdit['why']): Judged => ({ refused: { edit, why, holds: beforeOf(content) } });

    const key = cellKey(edit.cell);
    if (seen.has(key) || !holdsStill(content, edit.was)) return refuse('changed');
    seen.add(key);
    if (map.isProtected && !context.styles.unlocked.has(style)) return refuse('protected');
    if (map.merges.some((area) => isInside(area, row, column) && !(area.top === row && area.left === column)))
      return refuse('merged');
    if (!isWritable(edit.input) || isBound(map, cell, row, column)) return refuse('failed');
    return { met: { edit, cell, style } };
  });
}

function isWritable(input: CellInput): boolean {
  switch (input.kind) {
    case 'blank':
      return true;
    case 'number':
      return DECIMAL.test(input.decimal);
    case 'text':
      return input.text.length <= MAX_TEXT;
    case 'formula':
      return /^=./s.test(input.formula) && input.formula.length <= MAX_FORMULA;
  }
}

/** Whether the cell is part of something that can only be changed as a whole. */
function isBound(map: SheetMap, cell: MappedCell | undefined, row: number, column: number): boolean {
  if (map.arrays.some((area) => isInside(area, row, column) && (area.top !== area.bottom || area.left !== area.right)))
    return true;
  const formula = cell?.raw.formula;
  return formula?.type === 'shared' && formula.text !== '' && map.strays.has(formula.shared ?? '');
}

function isInside(area: CellRange, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}
