/** @thorough reads a thousand damaged workbooks */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { WorkbookError } from '../../../src/port/workbook-error';
import { makeXls } from '../support/make-xls';
import { mutated } from '../support/mutate';

const ROWS = Array.from({ length: 30 }, (_, row) => [
  `20${10000 + row}`,
  `第${row + 1}项支出`,
  row * 1.25,
  row + 0.005,
  row % 7 === 0,
  undefined,
  row * 1e6,
]);
const SHEETS = [
  { name: '表一', rows: ROWS, merges: ['A1:C1', 'D2:D9'] },
  { name: '表二', rows: [['合计', 3], ...ROWS], hidden: 1 as const },
];
const ORIGINALS: readonly (readonly [string, () => Uint8Array])[] = [
  ['texts shared', () => makeXls(SHEETS)],
  ['texts in their cells', () => makeXls(SHEETS, { bookSST: false })],
  [
    'of Excel 5',
    () =>
      makeXls(
        SHEETS.map((sheet, index) => ({ ...sheet, name: `T${index}` })),
        { bookType: 'biff5', bookSST: false },
      ),
  ],
  ['of LibreOffice', () => new Uint8Array(readFileSync(join(__dirname, '../fixtures/disclosure.xls')))],
];
const EACH = 250;

const cellsOf = (snapshot: WorkbookSnapshot): number =>
  snapshot.sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.filter((cell) => cell !== undefined) ?? [])).length;

test.each(ORIGINALS)('%s: no mutation is read with fewer cells, and none says anything of its own', async (_, make) => {
  const original = make();
  const whole = cellsOf(await openFileWorkbook('x.xls', original).read());
  const said = (['log', 'warn', 'error'] as const).map((kind) => jest.spyOn(console, kind).mockImplementation());
  let read = 0;
  for (let seed = 1; seed <= EACH; seed += 1) {
    const cells = await openLater(mutated(original, seed));
    if (cells === undefined) continue;
    read += 1;
    expect({ seed, missing: Math.max(0, whole - cells) }).toEqual({ seed, missing: 0 });
  }
  expect(read).toBeGreaterThan(EACH / 20);
  for (const each of said) {
    expect(each).not.toHaveBeenCalled();
    each.mockRestore();
  }
});

/** How many cells were read; undefined where the file was refused, as it must be with one of our own errors. */
async function openLater(bytes: Uint8Array): Promise<number | undefined> {
  try {
    return cellsOf(await openFileWorkbook('x.xls', bytes).read());
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}
