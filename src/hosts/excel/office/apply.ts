import { address, type CellRange } from '../../../core/cell';
import type { CellContent } from '../../../core/snapshot';
import { beforeOf, holdsStill } from '../../../core/cell-before';
import { WorkbookError } from '../../../port/workbook-error';
import type { ApplyOptions, ApplyOutcome, CellBefore, CellEdit, RefusedEdit } from '../../../port/workbook-port';
import { contentOf, entered, enteredAgain } from './content';
import { sync } from './failure';

/** What stands around the edits of one sheet at the moment of writing. */
interface Ground {
  readonly sheet: Excel.Worksheet;
  readonly area: CellRange;
  readonly range: Excel.Range;
  readonly merges: readonly CellRange[];
  readonly locked: ReadonlySet<CellEdit>;
}

type Refusal = Pick<RefusedEdit, 'why' | 'holds'>;

/**
 * Writes what the user has seen: every cell is compared with what it was read as, then all that may be written goes out
 * in one request. A request that breaks off has done what came before the failure: Excel is asked how far it got, and
 * what was written is taken back.
 */
export async function applyEdits(
  edits: readonly CellEdit[],
  together: (edit: CellEdit) => string,
  beforeWriting: ApplyOptions['beforeWriting'],
): Promise<ApplyOutcome> {
  if (edits.length === 0) return { applied: [], refused: [] };
  const context = new Excel.RequestContext();
  const grounds = await inspect(context, edits);
  const refusals = new Map<CellEdit, Refusal>();
  for (const edit of edits) {
    const refusal = refusalOf(edit, grounds.get(edit.cell.sheet));
    if (refusal !== undefined) refusals.set(edit, refusal);
  }
  const broken = new Set([...refusals.keys()].map(together));
  for (const edit of edits) {
    if (!refusals.has(edit) && broken.has(together(edit)))
      refusals.set(edit, { why: 'with-its-table', holds: holdsNow(edit, grounds) });
  }
  const refused = [...refusals].map(([edit, refusal]) => ({ edit, ...refusal }));
  const writable = edits.filter((edit) => !refusals.has(edit));
  const applied = writable.map((edit) => withFormerFormat(edit, grounds.get(edit.cell.sheet)));
  if (writable.length === 0) return { applied, refused };
  await beforeWriting?.(applied);
  for (const edit of writable) write(edit, grounds.get(edit.cell.sheet));
  try {
    await sync(context);
  } catch (error) {
    if (!(await isWritten(writable, grounds, error))) throw error;
  }
  return { applied, refused };
}

/**
 * After a failed request: whether it was carried out all the same, its answer being lost. Half of it is taken back;
 * what a cell held stands in the arrays that were read before.
 */
async function isWritten(
  edits: readonly CellEdit[],
  before: ReadonlyMap<string, Ground>,
  cause: unknown,
): Promise<boolean> {
  try {
    const context = new Excel.RequestContext();
    const now = await inspect(context, edits);
    const isChanged = (edit: CellEdit) => {
      const [then, today] = [before.get(edit.cell.sheet), now.get(edit.cell.sheet)];
      return (
        then !== undefined && today !== undefined && rawOf(edit, then).join('\n') !== rawOf(edit, today).join('\n')
      );
    };
    const changed = edits.filter(isChanged);
    if (changed.length === 0) return false;
    const today = (edit: CellEdit) => now.get(edit.cell.sheet);
    if (edits.every((edit) => isFilled(edit, today(edit)))) return true;
    for (const edit of changed) putBack(edit, before.get(edit.cell.sheet), today(edit));
    await sync(context);
    return false;
  } catch {
    throw new WorkbookError('half-written', {}, { cause });
  }
}

/** Number format and content of a cell as Excel holds them. */
function rawOf({ cell }: CellEdit, { area, range }: Ground): unknown[] {
  const [row, column] = [cell.row - area.top, cell.column - area.left];
  const { formulas, numberFormat } = range as unknown as Record<'formulas' | 'numberFormat', unknown[][]>;
  return [numberFormat[row]?.[column], formulas[row]?.[column]];
}

function isFilled(edit: CellEdit, ground: Ground | undefined): boolean {
  if (ground === undefined) return false;
  const { input } = edit;
  const was: CellBefore =
    input.kind === 'formula'
      ? { formula: input.formula, value: input.cached }
      : { value: input.kind === 'number' ? input.decimal : input.kind === 'text' ? input.text : '' };
  return holdsStill(contentNow(edit, ground), was);
}

function putBack(edit: CellEdit, before: Ground | undefined, now: Ground | undefined): void {
  if (before === undefined || now === undefined) return;
  const [format, raw] = rawOf(edit, before);
  const range = now.sheet.getRange(address(edit.cell));
  range.numberFormat = [[format]];
  range.formulas = [[enteredAgain(raw, String(format))]];
}

async function inspect(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<Map<string, Ground>> {
  const knowsMerges = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const asked = [...new Set(edits.map(({ cell }) => cell.sheet))].map((name) => {
    const own = edits.filter(({ cell }) => cell.sheet === name);
    const area = around(own);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name,protection/protected');
    const range = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    range.load('values,formulas,numberFormat');
    const merged = knowsMerges ? range.getMergedAreasOrNullObject() : undefined;
    merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { name, own, area, sheet, range, merged };
  });
  await sync(context);
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const locks = there.flatMap(({ own, sheet }) =>
    sheet.protection.protected
      ? own.map((edit) => {
          const { protection } = sheet.getRange(address(edit.cell)).format;
          protection.load('locked');
          return { edit, protection };
        })
      : [],
  );
  if (locks.length > 0) await sync(context);
  const locked = new Set(locks.filter(({ protection }) => protection.locked).map(({ edit }) => edit));
  return new Map(
    there.map(({ name, area, sheet, range, merged }) => {
      const merges =
        merged === undefined || merged.isNullObject
          ? []
          : merged.areas.items.map((each) => ({
              top: each.rowIndex,
              left: each.columnIndex,
              bottom: each.rowIndex + each.rowCount - 1,
              right: each.columnIndex + each.columnCount - 1,
            }));
      return [name, { sheet, area, range, merges, locked }];
    }),
  );
}

function around(edits: readonly CellEdit[]): CellRange {
  const rows = edits.map(({ cell }) => cell.row);
  const columns = edits.map(({ cell }) => cell.column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function refusalOf(edit: CellEdit, ground: Ground | undefined): Refusal | undefined {
  if (ground === undefined) return { why: 'missing-sheet', holds: undefined };
  const content = contentNow(edit, ground);
  const holds = beforeOf(content);
  if (!holdsStill(content, edit.was)) return { why: 'changed', holds };
  if (ground.locked.has(edit)) return { why: 'protected', holds };
  return isCoveredByMerge(edit, ground.merges) ? { why: 'merged', holds } : undefined;
}

/** Below the top left cell of a merged area nothing that is written can be seen. */
function isCoveredByMerge({ cell: { row, column } }: CellEdit, merges: readonly CellRange[]): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

function holdsNow(edit: CellEdit, grounds: ReadonlyMap<string, Ground>): CellBefore | undefined {
  const ground = grounds.get(edit.cell.sheet);
  return ground === undefined ? undefined : beforeOf(contentNow(edit, ground));
}

function contentNow({ cell }: CellEdit, { area, range }: Ground): CellContent | undefined {
  const { values, formulas } = range as unknown as Record<'values' | 'formulas', readonly (readonly unknown[])[]>;
  const [row, column] = [cell.row - area.top, cell.column - area.left];
  const value = values[row]?.[column] ?? '';
  return contentOf({ value, text: '', formula: formulas[row]?.[column], format: '' });
}

function write(edit: CellEdit, ground: Ground | undefined): void {
  if (ground === undefined) return;
  const range = ground.sheet.getRange(address(edit.cell));
  const own = ownFormat(edit, ground);
  const format = formatFor(edit, own);
  const dress = () => void (range.numberFormat = [[format]]);
  // Where the page is killed between the two, the content must show that the cell was touched; but whether a cell is
  // text decides how Excel takes what is written, so that this format goes first.
  const first = [own, format].includes('@');
  if (format !== own && first) dress();
  range.formulas = [[entered(edit.input, format)]];
  if (format !== own && !first) dress();
}

function ownFormat({ cell }: CellEdit, { area, range }: Ground): string {
  return (range.numberFormat as string[][])[cell.row - area.top]?.[cell.column - area.left] ?? 'General';
}

/** A cell formatted as text would keep a formula or figure as letters. */
function formatFor(edit: CellEdit, own: string): string {
  return (
    edit.format ?? (own === '@' && (edit.input.kind === 'number' || edit.input.kind === 'formula') ? 'General' : own)
  );
}

/** Adds to an edit the number format that was replaced, so that it can be undone. */
function withFormerFormat(edit: CellEdit, ground: Ground | undefined): CellEdit {
  if (ground === undefined) return edit;
  const own = ownFormat(edit, ground);
  return formatFor(edit, own) === own ? edit : { ...edit, formatWas: own };
}
