import type { SheetSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';

/**
 * Whether a sheet prints numbers with a decimal point that stand in no list of its tables: a column that recognition
 * set aside, a line that it skipped, another table. Whole numbers are codes and numbers of lines as well, so they are
 * not counted. Cost: one look at each filled cell.
 */
export function holdsNumbersBeyond(sheet: SheetSnapshot, tables: readonly DisclosureTable[]): boolean {
  let listed = 0;
  for (const { lists } of tables)
    for (const { lines } of lists)
      for (const { figures } of lines) for (const { text } of figures) if (hasPoint(text)) listed++;
  let printed = 0;
  for (const row of sheet.rows) {
    if (row === undefined) continue;
    for (const cell of row) if (cell !== undefined && hasPoint(cell.text)) printed++;
  }
  return printed > listed;
}

/** `1,234.50`, `-0.3`: a digit before and after a point, nothing but a number. */
function hasPoint(text: string): boolean {
  const point = text.indexOf('.');
  return point > 0 && isDigit(text.charCodeAt(point - 1)) && isDigit(text.charCodeAt(point + 1)) && isPlain(text);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Neither words nor item numbers such as 1.2、. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && code !== 0x2e && code !== 0x2c && code !== 0x2d && code !== 0x20 && code !== 0x25)
      return false;
  }
  return true;
}
