import { parseFigure } from '../../../src/core/figure';
import type { SheetSnapshot } from '../../../src/core/snapshot';
import { textCell, twoDecimals } from '../print';
import { createRandom } from '../random';
import { resized, recut, shifted, type Dress } from './dressed';

/** Every cell typed as text, as after a paste from a document. */
export const allText: Dress = (snapshot) => recut(snapshot, (content) => textCell(content.text));

/** Sheets named by the program, or by a habit that says nothing. */
export const sheetsRenamed: Dress = (snapshot, seed) => {
  const random = createRandom(seed);
  const name = random.pick([
    (place: number) => `Sheet${place + 1}`,
    (place: number) => `${place + 1}`,
    (place: number) => `附件 (${place + 1})`,
  ]);
  const places = new Map(snapshot.sheets.map((sheet, place) => [sheet.name, name(place)]));
  return {
    snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: places.get(sheet.name)! })) },
    placeOf: (cell) => ({ ...cell, sheet: places.get(cell.sheet)! }),
  };
};

/** All tables one below the other on one sheet. */
export const stacked: Dress = (snapshot, seed) => {
  const random = createRandom(seed);
  const tops = new Map<string, number>();
  let sheet: SheetSnapshot | undefined;
  for (const each of snapshot.sheets) {
    const top = sheet === undefined ? 0 : sheet.rows.length + random.int(1, 3);
    tops.set(each.name, top);
    const below = shifted(
      each,
      (row) => row + top,
      (column) => column,
    );
    sheet =
      sheet === undefined
        ? below
        : {
            ...sheet,
            rows: [...sheet.rows, ...below.rows.slice(sheet.rows.length)],
            merges: [...sheet.merges, ...below.merges],
          };
  }
  const one = resized({ ...sheet!, name: '公开表' });
  return {
    snapshot: { ...snapshot, sheets: [one] },
    placeOf: (cell) => ({ sheet: one.name, row: cell.row + tops.get(cell.sheet)!, column: cell.column }),
  };
};

/** Merged areas undone: each text stands in the first of its cells, the others are blank. */
export const withoutMerges: Dress = (snapshot) => ({
  snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges: [] })) },
  placeOf: (cell) => cell,
});

/** Blank rows above, between title and head and between lines, blank columns before the table. */
export const extraBlanks: Dress = (snapshot, seed) => {
  const random = createRandom(seed);
  const shifts = new Map<
    string,
    { readonly rowOf: (row: number) => number; readonly columnOf: (column: number) => number }
  >();
  const sheets = snapshot.sheets.map((sheet) => {
    const before = random.int(0, 2);
    const rows: number[] = [];
    for (let row = 0, target = random.int(0, 2); row <= sheet.rows.length; row += 1, target += 1) {
      if (row > 0 && !isInsideMerge(sheet, row) && !isHead(sheet, row) && random.chance(0.2))
        target += random.int(1, 2);
      rows.push(target);
    }
    const shift = { rowOf: (row: number) => rows[row] ?? row, columnOf: (column: number) => column + before };
    shifts.set(sheet.name, shift);
    return shifted(sheet, shift.rowOf, shift.columnOf);
  });
  return {
    snapshot: { ...snapshot, sheets },
    placeOf: ({ sheet, row, column }) => {
      const { rowOf, columnOf } = shifts.get(sheet)!;
      return { sheet, row: rowOf(row), column: columnOf(column) };
    },
  };
};

function isInsideMerge(sheet: SheetSnapshot, row: number): boolean {
  return sheet.merges.some(({ top, bottom }) => top < row && row <= bottom);
}

/** Rows of the head belong together: a row whose forerunner and itself hold no figure and more than one text. */
function isHead(sheet: SheetSnapshot, row: number): boolean {
  return [row - 1, row].every((each) => {
    const texts = (sheet.rows[each] ?? []).filter((cell) => cell !== undefined && cell.text.trim() !== '');
    return texts.length > 1 && texts.every((cell) => parseFigure(cell?.text ?? '').kind === 'text');
  });
}

const WAN_YUAN = /单位：万元/;

/**
 * Amounts in 元 with thousands separators instead of 万元. Only for workbooks whose printed figures add up exactly: in
 * 元 to the fen no rounding is left to explain a difference.
 */
export const inYuan: Dress = (snapshot) =>
  recut(snapshot, (content, sheet, row, column) => {
    if (content.text.includes('单位：万元')) return textCell(content.text.replace(WAN_YUAN, '单位：元'));
    if (!isAmount(sheet, row, column)) return content;
    const reading = parseFigure(content.text);
    if (reading.kind !== 'printed') return content;
    const hundredths = Number(reading.mantissa) * 10 ** (6 - reading.decimals);
    const text = twoDecimals(hundredths, true);
    return content.kind === 'number'
      ? { kind: 'number', value: hundredths / 100, text, format: '#,##0.00' }
      : textCell(text);
  });

/** Codes are written as text of two or three digits and are no amounts. */
function isAmount(sheet: SheetSnapshot, row: number, column: number): boolean {
  const content = sheet.rows[row]?.[column];
  if (content?.kind === 'number') return true;
  return !/^\d{2,3}$/.test(content?.text ?? '') || column > 2;
}
