/** @thorough starts LibreOffice */
import { newWorkbook } from '../../src/fill/new-workbook';
import { reviewWorkbook } from '../../src/review';
import type { CellEdit } from '../../src/core/cell-edit';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { writeWorkbook } from '../../src/files/xlsx/write-workbook';
import { testWithLibreOffice } from '../support/libreoffice';
import { recalculate } from '../support/recalculate';
import { contents } from './sample-workbook';

const SETS = ['xinjiang', 'national'] as const;

async function fresh(set: (typeof SETS)[number]) {
  const workbook = openFileWorkbook(
    'new.xlsx',
    writeWorkbook(newWorkbook({ set, year: 2026, organisation: '某县财政局' })),
  );
  return { workbook, snapshot: await workbook.read() };
}

test.each(SETS)('an empty %s set is recognised whole, and nothing is said against it', async (set) => {
  const review = reviewWorkbook((await fresh(set)).snapshot);
  expect(review.unrecognised).toEqual([]);
  expect(new Set(review.tables.map(({ layout }) => layout)).size).toBe(9);
  expect(
    review.tables.every(
      ({ year, unit, organisation }) => year === 2026 && unit === '万元' && organisation === '某县财政局',
    ),
  ).toBe(true);
  expect(review.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});

/** Lines from the first blank row on, code in as many cells as the form has. */
function typed(sheet: string, top: number, lines: readonly (readonly (string | number | undefined)[])[]): CellEdit[] {
  return lines.flatMap((line, place) =>
    line.flatMap((value, column): CellEdit[] =>
      value === undefined
        ? []
        : [
            {
              cell: { sheet, row: top + place, column },
              input:
                typeof value === 'number' ? { kind: 'number', decimal: String(value) } : { kind: 'text', text: value },
              was: { value: '' },
            },
          ],
    ),
  );
}

testWithLibreOffice('typing the four base tables fills all the others of a new Xinjiang set', async () => {
  const { workbook } = await fresh('xinjiang');
  const { refused } = await workbook.apply([
    ...typed('表二', 5, [
      ['201', '06', '01', '行政运行', undefined, 150.5],
      ['201', '06', '99', '其他财政事务支出', undefined, 60],
      ['208', '05', '05', '机关事业单位基本养老保险缴费支出', undefined, 20, undefined, undefined, undefined, 5],
    ]),
    ...typed('表三', 6, [
      ['201', '06', '01', '行政运行', undefined, 150.5],
      ['201', '06', '99', '其他财政事务支出', undefined, undefined, 60],
      ['208', '05', '05', '机关事业单位基本养老保险缴费支出', undefined, 25],
    ]),
    ...typed('表六', 6, [
      ['301', '01', '基本工资', undefined, 120],
      ['301', '08', '机关事业单位基本养老保险缴费', undefined, 20],
      ['302', '17', '公务接待费', undefined, undefined, 0.5],
      ['302', '01', '办公费', undefined, undefined, 27.5],
      ['302', '31', '公务用车运行维护费', undefined, undefined, 2.5],
    ]),
    ...typed('表七', 5, [
      ['201', '06', '99', '其他财政事务支出', '预算一体化', undefined, undefined, 45],
      ['201', '06', '99', '其他财政事务支出', '绩效评价', undefined, undefined, 15],
    ]),
  ]);
  expect(refused).toEqual([]);
  const filled = await openFileWorkbook('filled.xlsx', recalculate(workbook.save())).read();
  const review = reviewWorkbook(filled);
  expect(review.findings.filter(({ severity }) => severity !== 'notice').map(({ message }) => message.zh)).toEqual([]);
  const cells = contents(filled);
  // 收入总计 and 支出总计 with business revenue; the general public budget without it; 三公 from 表六.
  expect(
    ['表一!B36', '表一!D36', '表四!D36', '表五!E22', '表五!F9', '表八!A6', '表八!E6'].map((place) => cells.get(place)),
  ).toEqual([235.5, 235.5, 230.5, 230.5, 20, 3, 2.5]);
  expect(cells.get('表九!A23')).toBe('备注：我单位无政府性基金预算，此表为空表。');
  expect(cells.get('表七!A19') ?? '').toBe('');
});
