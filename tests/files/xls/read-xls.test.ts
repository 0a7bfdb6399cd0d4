import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { makeXls, type MadeXlsSheet } from '../support/make-xls';

const read = (bytes: Uint8Array): Promise<WorkbookSnapshot> => openFileWorkbook('表.xls', bytes).read();
const SHEET: MadeXlsSheet = {
  name: 'A',
  rows: [
    ['head', 'sum'],
    ['one', 1.5],
    ['two', 2],
    ['all', 3.5],
  ],
};

/** Overwrites every place where some bytes stand with others of the same length. */
function replaced(bytes: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const copy = Buffer.from(bytes);
  let met = 0;
  for (let at = copy.indexOf(Buffer.from(from)); at >= 0; at = copy.indexOf(Buffer.from(from), at + 1)) {
    Buffer.from(to).copy(copy, at);
    met += 1;
  }
  if (met === 0) throw new Error('nothing to replace');
  return new Uint8Array(copy);
}

test('hidden sheets and columns, and merges, of an old workbook', async () => {
  const { sheets } = await read(
    makeXls([
      { ...SHEET, merges: ['A1:B1'], hiddenColumns: [1] },
      { ...SHEET, name: 'B', hidden: 2 },
    ]),
  );
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['A', 'visible'],
    ['B', 'very-hidden'],
  ]);
  expect(sheets[0]).toMatchObject({
    rowCount: 4,
    columnCount: 2,
    hiddenColumns: new Set([1]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
  expect(sheets[1]?.hiddenColumns).toBeUndefined();
});

test('Excel 5 with a Chinese code page', async () => {
  const plain = makeXls([SHEET], { bookType: 'biff5', bookSST: false });
  // Code page 1252 becomes 936, “head” the two characters of 合计 in GBK.
  const chinese = replaced(
    replaced(plain, [0x42, 0, 2, 0, 0xe4, 0x04], [0x42, 0, 2, 0, 0xa8, 0x03]),
    [...Buffer.from('head')],
    [0xba, 0xcf, 0xbc, 0xc6],
  );
  expect((await read(chinese)).sheets[0]?.rows[0]?.[0]?.text).toBe('合计');
  // What was read before leaves no trace: texts of Excel 97 are Unicode.
  const later = await read(makeXls([{ ...SHEET, rows: [['合计', 1]] }]));
  expect(later.sheets[0]?.rows[0]?.[0]?.text).toBe('合计');
});

test('a formula that nobody can read does not cost its figure', async () => {
  const saved = new Uint8Array(readFileSync(join(__dirname, '../fixtures/disclosure.xls')));
  const before = (await read(saved)).sheets[0]?.rows[4]?.[1];
  expect(before).toMatchObject({ value: 1262.5, formula: '=SUM(B3:B4)' });
  // The reference to an area becomes an operand that no Excel has.
  const strange = replaced(saved, [0x0d, 0, 0x25, 2, 0, 3, 0, 1], [0x0d, 0, 0x18, 0x7f, 0, 3, 0, 1]);
  const { formula, ...figure } = (await read(strange)).sheets[0]?.rows[4]?.[1] ?? {};
  expect(figure).toEqual({ kind: 'number', value: 1262.5, text: '1,262.50', format: '#,##0.00' });
  expect(formula).toBeUndefined();
});

test('an encrypted workbook has a password', async () => {
  const made = makeXls([SHEET]);
  // A record of settings (2 bytes) becomes the one that says how the rest is encrypted.
  const locked = replaced(made, [0x40, 0, 2, 0], [0x2f, 0, 2, 0]);
  await expect(read(locked)).rejects.toMatchObject({ code: 'password-protected' });
});

test('a sheet that the list of sheets does not name is not passed over', async () => {
  const made = makeXls([SHEET, { ...SHEET, name: 'B' }]);
  const at = Buffer.from(made).lastIndexOf(Buffer.from([0x85, 0]));
  const lost = made.slice();
  lost[at] = 0x8d;
  await expect(read(lost)).rejects.toMatchObject({ code: 'damaged' });
});
