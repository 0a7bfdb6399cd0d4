import { address, columnName, parseAddress } from '../../core/cell';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * Texts, quoted sheet names and brackets are passed over; then whole columns `A:C`, whole rows `3:5`, and words, of
 * which those that are addresses move.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\w.$(!])|(\$?\d{1,7}):(\$?\d{1,7})(?![\w.$(!])|[\w.$\\?\u0080-\uffff]+/g;

/** A formula as it reads when filled from one cell into another so many rows and columns away; `$` keeps its place. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (
      token: string,
      fromColumn: string | undefined,
      toColumn: string | undefined,
      fromRow: string | undefined,
      toRow: string | undefined,
      at: number,
    ) => {
      if (fromColumn !== undefined && toColumn !== undefined)
        return joined(shiftColumn(fromColumn, columns), shiftColumn(toColumn, columns));
      if (fromRow !== undefined && toRow !== undefined) return joined(shiftRow(fromRow, rows), shiftRow(toRow, rows));
      const next = formula[at + token.length];
      return next === '(' || next === '!' ? token : shiftAddress(token, rows, columns);
    },
  );
}

const LOST = '#REF!';

function joined(from: string, to: string): string {
  return from === LOST || to === LOST ? LOST : `${from}:${to}`;
}

function shiftAddress(token: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(token);
  const place = match === null ? undefined : parseAddress(token);
  if (match === null || place === undefined || place.column >= COLUMNS || place.row >= ROWS) return token;
  const [, fixedColumn = '', , fixedRow = ''] = match;
  const column = fixedColumn === '' ? place.column + columns : place.column;
  const row = fixedRow === '' ? place.row + rows : place.row;
  if (column < 0 || row < 0 || column >= COLUMNS || row >= ROWS) return LOST;
  return fixedColumn === '' && fixedRow === ''
    ? address({ row, column })
    : `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}

function shiftColumn(text: string, columns: number): string {
  if (text.startsWith('$')) return text;
  const column = parseAddress(`${text}1`)?.column;
  if (column === undefined || column + columns < 0 || column + columns >= COLUMNS) return LOST;
  return columnName(column + columns);
}

function shiftRow(text: string, rows: number): string {
  if (text.startsWith('$')) return text;
  const row = Number(text) + rows;
  return row < 1 || row > ROWS ? LOST : String(row);
}
