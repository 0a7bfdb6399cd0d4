/** Where a record of an old workbook ([MS-XLS] 2.3) may stand, and which of them the reader of cells is given. */

/** Records by number, as they are called in the specification. */
export const RECORD = {
  formula: 0x06,
  eof: 0x0a,
  protect: 0x12,
  date1904: 0x22,
  filePass: 0x2f,
  continue: 0x3c,
  codePage: 0x42,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  multipleNumbers: 0xbd,
  multipleBlanks: 0xbe,
  richText: 0xd6,
  dbCell: 0xd7,
  format: 0xe0,
  merges: 0xe5,
  sharedTexts: 0xfc,
  sharedText: 0xfd,
  dimensions: 0x200,
  blank: 0x201,
  number: 0x203,
  text: 0x204,
  boolean: 0x205,
  string: 0x207,
  row: 0x208,
  array: 0x221,
  table: 0x236,
  shortNumber: 0x27e,
  sharedFormula: 0x4bc,
  beginning: 0x809,
} as const;

const { formula, multipleNumbers, richText, sharedText, number, text, boolean, shortNumber } = RECORD;

/** Records of cells that hold something. */
export const FILLED_CELL: ReadonlySet<number> = new Set([
  formula,
  multipleNumbers,
  richText,
  sharedText,
  number,
  text,
  boolean,
  shortNumber,
]);

/** What stands between the first and the last cell of a sheet; links and notes are put there by writers of old. */
export const AMONG_CELLS: ReadonlySet<number> = new Set([
  ...FILLED_CELL,
  RECORD.blank,
  RECORD.multipleBlanks,
  RECORD.row,
  RECORD.string,
  RECORD.array,
  RECORD.table,
  RECORD.sharedFormula,
  RECORD.dbCell,
  RECORD.continue,
  0x1b8,
  0x800,
  0x1c,
]);

/** Records that only the workbook's own part holds: on a sheet they are something else with a changed number. */
export const OF_WORKBOOK: ReadonlySet<number> = new Set([
  RECORD.filePass,
  RECORD.boundSheet,
  RECORD.format,
  RECORD.sharedTexts,
  ...[0x31, 0x5c, 0x8c, 0xc1, 0xe1, 0xe2, 0xeb, 0xff, 0x13d, 0x1c1, 0x293, 0x41e],
]);

/**
 * What the reader of cells is given. All else is hidden from it: it does not need pictures, links and windows, and
 * stumbles, or walks for minutes through ranges of links, where they are damaged.
 */
export const FOR_CELLS: ReadonlySet<number> = new Set([
  ...FILLED_CELL,
  RECORD.eof,
  RECORD.date1904,
  RECORD.continue,
  RECORD.codePage,
  RECORD.boundSheet,
  RECORD.format,
  RECORD.sharedTexts,
  RECORD.string,
  RECORD.array,
  RECORD.sharedFormula,
  RECORD.beginning,
  // Number formats, and what names and references to other sheets in formulas mean.
  ...[0x41e, 0x17, 0x18, 0x23, 0x218, 0x223, 0x1ae],
]);

/** A record that the reader of cells passes over without a word (a column's default width). */
export const PASSED_OVER = 0x99;

/** Lengths of the body that never vary. */
export const LENGTH: ReadonlyMap<number, number> = new Map([
  [sharedText, 10],
  [shortNumber, 10],
  [boolean, 8],
  [number, 14],
  [RECORD.blank, 6],
  [RECORD.row, 16],
]);

/** All records that Excel 5 to 2003, their charts and WPS write. A number beyond them is a sign of damage. */
export function isKnownRecord(id: number): boolean {
  return KNOWN.has(id) || (id >= 0x850 && id <= 0x8d6) || (id >= 0x1000 && id <= 0x106b);
}

const KNOWN: ReadonlySet<number> = new Set(
  (
    '6 a c d e f 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 22 23 26 27 28 29 2a 2b 2f 31 33 34 3c 3d 40 41 42 4d 50 51 ' +
    '52 55 56 59 5a 5b 5c 5d 5e 5f 60 61 62 63 7d 7e 7f 80 81 82 83 84 85 86 87 88 89 8c 8d 8e 8f 90 91 92 94 95 96 97 ' +
    '98 99 9a 9b 9c 9d 9e a0 a1 a2 a3 a9 ab ae af b0 b1 b2 b4 b5 b6 b7 b8 b9 ba bb bc bd be bf c0 c1 c2 c3 c5 c6 c7 c8 ' +
    'c9 ca cb cc cd ce cf d0 d1 d2 d3 d5 d6 d7 d8 d9 da dc dd de df e0 e1 e2 e3 e5 e9 eb ec ed ef f0 f1 f2 f3 f4 f5 f6 ' +
    'f7 f8 f9 fb fc fd ff 100 103 122 137 138 13b 13d 13e 13f 140 14a 14b 14d 14e 14f 150 151 152 153 154 15f 160 161 ' +
    '162 191 192 193 194 195 196 197 198 1a9 1aa 1ab 1ac 1ad 1ae 1af 1b0 1b1 1b2 1b3 1b5 1b6 1b7 1b8 1b9 1ba 1bb 1bc ' +
    '1bd 1be 1bf 1c0 1c1 1c2 200 201 203 204 205 206 207 208 20b 218 221 223 225 231 236 23e 243 27e 293 406 418 41e ' +
    '43c 4bc 800 801 802 803 804 805 806 807 808 809 80a 80b 80c 80d 80e 80f 810 811 812 813'
  )
    .split(' ')
    .map((id) => Number.parseInt(id, 16)),
);
