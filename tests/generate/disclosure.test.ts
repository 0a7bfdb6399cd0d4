/** @thorough draws hundreds of workbooks */
import { contentAt } from '../../src/core/snapshot';
import { parseFigure } from '../../src/core/figure';
import { generateDisclosure } from './disclosure';

test('a seed repeats its workbook', () => {
  expect(generateDisclosure(7)).toEqual(generateDisclosure(7));
  expect(generateDisclosure(7)).not.toEqual(generateDisclosure(8));
});

test('nine sheets, and every place listed holds a printed figure', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const { snapshot, figures } = generateDisclosure(seed);
    expect(snapshot.sheets).toHaveLength(9);
    for (const { sheet, row, column } of figures) {
      const content = contentAt(
        snapshot.sheets.find(({ name }) => name === sheet)!,
        row,
        column,
      );
      expect(parseFigure(content?.text ?? '').kind).toBe('printed');
    }
  }
});

/** Hundredths printed in a column of 表五 between header and total, and in its total row. */
function columnOf(seed: number, figures: 'adding' | 'rounded', column: number): { rows: number; total: number } {
  const { snapshot } = generateDisclosure(seed, { figures, unit: '万元', subtotals: false });
  const lines = snapshot.sheets[4]!.rows.slice(6).map((row) =>
    Math.round(Number(row?.[column]?.text.replaceAll(/[,—]/g, '') ?? 0) * 100),
  );
  const total = lines.findLastIndex((amount) => amount > 0);
  return { rows: lines.slice(0, total).reduce((sum, amount) => sum + amount, 0), total: lines[total] ?? 0 };
}

test('adding workbooks add up in print; rounded ones miss by half a step a row at most, and some do miss', () => {
  let misses = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const adding = columnOf(seed, 'adding', 4);
    expect(adding.rows).toBe(adding.total);
    const rounded = columnOf(seed, 'rounded', 4);
    expect(Math.abs(rounded.rows - rounded.total)).toBeLessThanOrEqual(10);
    if (rounded.rows !== rounded.total) misses += 1;
  }
  expect(misses).toBeGreaterThan(40);
});
