import { address } from '../../core/cell';
import type { CellContent } from '../../core/snapshot';
import { WorkbookError } from '../../port/workbook-error';
import { MAX_FORMULA, MAX_TEXT } from './limits';
import { plainNumber, shownNumber } from './number-format';
import { unescapeText } from './rich-text';
import type { RawCell } from './sheet-xml';
import type { Styles } from './styles';

/** What the cells of a workbook refer to. */
export interface WorkbookContext {
  readonly file: string;
  readonly sharedStrings: readonly string[];
  readonly styles: Styles;
  readonly is1904: boolean;
}

/**
 * What stands in a formula's cell that no program has calculated yet. It must not be taken for blank, which counts as
 * zero.
 */
export const UNCALCULATED = '#CALC!';

/** `_x0041_` for one character. */
const LONGEST_ESCAPE = 7;

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** What a cell of the file holds; undefined for a blank one, however it is formatted. */
export function contentOf(
  cell: RawCell,
  formula: string | undefined,
  sheet: string,
  context: WorkbookContext,
): CellContent | undefined {
  const { value } = cell;
  if (
    (value?.length ?? 0) > MAX_TEXT * LONGEST_ESCAPE ||
    (cell.inline?.length ?? 0) > MAX_TEXT ||
    (formula?.length ?? 0) > MAX_FORMULA
  )
    throw new WorkbookError('too-large', { file: context.file, sheet, cell: address(cell) });
  const format = context.styles.formats[cell.style];
  switch (cell.type) {
    case 'n':
      if (value === undefined || value === '') break;
      if (!NUMBER.test(value)) throw misfit(cell, sheet, context);
      return numberCell(Number(value), formula, format, context.is1904);
    case 's': {
      if (value === undefined || value === '') break;
      const text = context.sharedStrings[Number(value)];
      if (text === undefined) throw misfit(cell, sheet, context);
      return textCell(text, formula, format);
    }
    case 'str':
      if (value === undefined && formula !== undefined) break;
      return textCell(unescapeText(value ?? ''), formula, format);
    case 'inlineStr':
      return textCell(cell.inline ?? value ?? '', formula, format);
    case 'b':
      if (value === undefined || value === '') break;
      return {
        kind: 'boolean',
        value: value === '1' || value === 'true',
        text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE',
        ...optional(formula, format),
      };
    case 'e':
      return { kind: 'error', text: value ?? '#VALUE!', ...optional(formula, format) };
    case 'd': {
      if (value === undefined || value === '') break;
      const serial = serialOf(value, context.is1904);
      if (serial === undefined) throw misfit(cell, sheet, context);
      return numberCell(serial, formula, format ?? (serial < 1 ? 'h:mm:ss' : 'yyyy/m/d'), context.is1904);
    }
    default:
      throw misfit(cell, sheet, context);
  }
  return formula === undefined
    ? undefined
    : { kind: 'error', text: UNCALCULATED, isUncalculated: true, ...optional(formula, format) };
}

function numberCell(
  value: number,
  formula: string | undefined,
  format: string | undefined,
  is1904: boolean,
): CellContent {
  if (format === undefined)
    return formula === undefined
      ? { kind: 'number', value, text: plainNumber(value) }
      : { kind: 'number', value, text: plainNumber(value), formula };
  const text = shownNumber(value, format, is1904);
  return formula === undefined
    ? { kind: 'number', value, text, format }
    : { kind: 'number', value, text, formula, format };
}

function textCell(text: string, formula: string | undefined, format: string | undefined): CellContent | undefined {
  if (text === '' && formula === undefined) return undefined;
  if (format === undefined) return formula === undefined ? { kind: 'text', text } : { kind: 'text', text, formula };
  return formula === undefined ? { kind: 'text', text, format } : { kind: 'text', text, formula, format };
}

function optional(formula: string | undefined, format: string | undefined): { formula?: string; format?: string } {
  return { ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}

/** Day number of an ISO date, date and time, or time of day, which strict workbooks write as such. */
function serialOf(text: string, is1904: boolean): number | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.exec(text) ?? [];
  if (date === undefined && time === undefined) return undefined;
  const instant = Date.parse(`${date ?? '1970-01-01'}T${time ?? '00:00'}Z`);
  if (Number.isNaN(instant)) return undefined;
  if (date === undefined) return instant / 86_400_000;
  return (instant - Date.UTC(1899, 11, 30)) / 86_400_000 - (is1904 ? 1462 : 0);
}

function misfit(cell: RawCell, sheet: string, context: WorkbookContext): WorkbookError {
  return new WorkbookError('damaged', { file: context.file, sheet, cell: address(cell) });
}
