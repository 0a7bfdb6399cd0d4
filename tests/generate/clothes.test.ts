/** @thorough draws hundreds of workbooks */
import { contentAt, type WorkbookSnapshot } from '../../src/core/snapshot';
import type { CellRef } from '../../src/core/cell';
import { CLOTHES, generateDisclosure, over } from './index';

const textOf = (snapshot: WorkbookSnapshot, cell: CellRef | undefined): string | undefined => {
  const sheet = snapshot.sheets.find(({ name }) => name === cell?.sheet);
  return sheet && cell && contentAt(sheet, cell.row, cell.column)?.text;
};

const plain = (seed: number) =>
  generateDisclosure(seed, { figures: 'adding', unit: '万元', subtotals: false, store: 'format', thousands: false });

describe.each(Object.entries(CLOTHES))('%s', (name, dress) => {
  test('keeps every figure and says where it went', () => {
    for (let seed = 0; seed < 25; seed += 1) {
      const { snapshot, figures } = plain(seed);
      const dressed = dress(snapshot, seed);
      for (const cell of figures) {
        const before = textOf(snapshot, cell) ?? '';
        const after = textOf(dressed.snapshot, dressed.placeOf(cell)) ?? '';
        expect(name === 'inYuan' ? Number(after.replaceAll(',', '')) / 10_000 : Number(after)).toBeCloseTo(
          Number(before),
          6,
        );
      }
    }
  });

  test('keeps the texts above figures and beside them', () => {
    const { snapshot } = plain(3);
    const dressed = dress(snapshot, 3).snapshot;
    const texts = dressed.sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).map((cell) => cell?.text)));
    for (const text of ['公务用车购置及运行费', '公务用车运行费', '功能分类科目名称', '人员经费', '    一般公共预算'])
      expect(texts).toContain(text);
  });
});

test('columns change places with their heads, a heading over several with what is below it', () => {
  const { snapshot } = plain(5);
  for (let seed = 0; seed < 20; seed += 1) {
    const dressed = CLOTHES.columnsReordered(snapshot, seed).snapshot;
    const [, , , group, items, amounts] = dressed.sheets[7]!.rows;
    const before = snapshot.sheets[7]!.rows[5]!;
    const hospitality = group!.findIndex((cell) => cell?.text === '公务接待费');
    expect(amounts?.[hospitality]?.text).toBe(before[5]?.text);
    const vehicles = dressed.sheets[7]!.merges.find(({ top, left, right }) => top === 3 && right === left + 2)!;
    expect(group?.[vehicles.left]?.text).toBe('公务用车购置及运行费');
    const running = items!.findIndex((cell) => cell?.text === '公务用车运行费');
    expect(running >= vehicles.left && running <= vehicles.right).toBe(true);
  }
});

test('subtotals add up what stands below them', () => {
  const { snapshot } = plain(9);
  const rows = CLOTHES.withSubtotals(snapshot, 0).snapshot.sheets[5]!.rows;
  const cents = (text: string | undefined) => Math.round(Number(text ?? 0) * 100);
  const line = rows.findIndex((row) => row?.[0]?.text === '302' && row[1] === undefined);
  const items = rows.filter((row) => row?.[0]?.text === '302' && row[1] !== undefined);
  expect(rows[line]?.[2]?.text).toBe('商品和服务支出');
  expect(cents(rows[line]?.[5]?.text)).toBe(items.reduce((sum, row) => sum + cents(row?.[5]?.text), 0));
});

test('one dress goes over another', () => {
  const { snapshot, figures } = plain(11);
  const dressed = over(CLOTHES.stacked, over(CLOTHES.extraBlanks, CLOTHES.titlesReworded))(snapshot, 11);
  expect(dressed.snapshot.sheets).toHaveLength(1);
  for (const cell of figures) expect(textOf(dressed.snapshot, dressed.placeOf(cell))).toBe(textOf(snapshot, cell));
  expect(textOf(dressed.snapshot, dressed.placeOf({ sheet: '表三', row: 1, column: 0 }))).not.toBe(
    '部门（单位）支出总体情况表',
  );
});
