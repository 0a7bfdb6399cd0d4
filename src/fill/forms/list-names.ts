import { columnName, quotedSheet } from '../../core/cell';
import type { DefinedName } from '../../core/plain-workbook';
import type { PlacedTable } from './place-table';

/** Names that formulas of a set call a list's parts by; each followed by the key of its table. */
export const LIST_NAMES = {
  /** The rows of its lines, in the first column. */
  rows: '行_',
  /** Their codes as text, however they were typed: one column or 类, 款 and 项 apart, texts or numbers. */
  codes: '科目_',
  /** One for a line that no other line of the list contains, else nought. */
  top: '顶层_',
  /** The code of the formula's own row. */
  own: '本行_',
  /** The rows below the formula's own, in the first column. */
  rowsBelow: '下行_',
  /** The codes below the formula's own row. */
  below: '下方_',
  /** One for each line below that the own line is the sum of. */
  parts: '下级_',
} as const;

/**
 * The defined names of a list. Its ends are the row above its first line and the row below its last, so that lines may be
 * inserted anywhere; what a total adds up is told by the codes, so that 类, 款 and 项 are never added together.
 */
export function listNames(placed: PlacedTable): DefinedName[] {
  const { body, key } = placed.table;
  if (body.kind !== 'list') return [];
  const sheet = `${quotedSheet(placed.sheet)}!`;
  const first = placed.body.top;
  const last = placed.body.bottom + 1;
  const cell = (row: number, column: number): string => absolute(row, column);
  const whole = (column: number): string =>
    `OFFSET(${sheet}${cell(first - 1, column)},1,0,ROWS(${sheet}${cell(first - 1, column)}:${cell(last, column)})-2)`;
  const own = (column: number): string => `${sheet}$${columnName(column)}1`;
  const below = (column: number): string => `OFFSET(${own(column)},1,0,ROWS(${own(column)}:${cell(last, column)})-2)`;
  const code = (of: (column: number) => string): string => {
    const parts = Array.from({ length: body.codes }, (_, column) =>
      // A part that was typed as a number has lost its nought.
      column === 0 ? `${of(column)}&""` : `RIGHT("0"&${of(column)},2*(${of(column)}<>""))`,
    );
    return parts.join('&');
  };
  const named = (name: string, formula: string): DefinedName => ({ name: `${name}${key}`, formula });
  const rows = named(LIST_NAMES.rows, whole(0));
  if (body.codes === 0) return [rows];
  const codes = `${LIST_NAMES.codes}${key}`;
  const self = `${LIST_NAMES.own}${key}`;
  const under = `${LIST_NAMES.below}${key}`;
  const plain = [rows, named(LIST_NAMES.codes, code(whole)), named(LIST_NAMES.own, code(own))];
  if (!body.nested) return plain;
  return [
    ...plain,
    named(
      LIST_NAMES.top,
      [3, 5].map((length) => `(1-(LEN(${codes})>${length})*${isAmong(codes, codes, length)})`).join('*'),
    ),
    // By a name too: LibreOffice moves names and cells at different times when a row is inserted.
    named(LIST_NAMES.rowsBelow, below(0)),
    named(LIST_NAMES.below, code(below)),
    named(
      LIST_NAMES.parts,
      `(LEFT(${under},LEN(${self}))=${self})*(LEN(${under})>LEN(${self}))*(LEN(${self})>2)` +
        `*(1-(LEN(${under})>5)*(LEN(${self})<5)*${isAmong(under, under, 5)})`,
    ),
  ];
}

function isAmong(codes: string, all: string, length: number): string {
  return `ISNUMBER(MATCH(LEFT(${codes},${length}),${all},0))`;
}

/** $B$7. */
export function absolute(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}
