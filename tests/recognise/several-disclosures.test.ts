/** @thorough reads whole disclosures */
import type { SheetSnapshot } from '../../src/core/snapshot';
import { reviewWorkbook } from '../../src/review';
import { createRandom } from '../generate/random';
import { budgetSet } from '../generate/grammar/budget-set';
import { finalSet } from '../generate/grammar/final-set';
import type { PrintedTable } from '../generate/grammar/print-set';
import { drawStyle, type Style } from '../generate/grammar/style';

const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);

function styleOf(seed: number, more: Partial<Style>): Style {
  return { ...drawStyle(createRandom(seed)), stacked: false, ...more };
}

/** Two sets that have nothing to do with each other: any tie-out between them would be broken. */
function together(
  seed: number,
  first: typeof budgetSet,
  second: typeof budgetSet,
  more: Partial<Style> = {},
): readonly [readonly PrintedTable[], readonly PrintedTable[]] {
  return [
    first(createRandom(seed), styleOf(seed, more), [], '甲'),
    second(createRandom(seed + 500), styleOf(seed, { ...more, organisation: '白沙市水利局' }), [], '乙'),
  ];
}

function alarms(sheets: readonly SheetSnapshot[]): string[] {
  const { findings } = reviewWorkbook({ name: 'two.xlsx', sheets });
  return findings
    .filter(({ severity, judged }) => severity !== 'notice' && judged !== undefined)
    .map(({ message }) => message.zh);
}

const sheetsOf = (tables: readonly PrintedTable[]): SheetSnapshot[] => tables.map(({ sheet }) => sheet);

test('a department and its unit in one workbook, one after the other', () => {
  for (const seed of SEEDS) expect(alarms(together(seed, budgetSet, budgetSet).flatMap(sheetsOf))).toEqual([]);
});

test('a budget and final accounts in one workbook', () => {
  for (const seed of SEEDS) expect(alarms(together(seed, budgetSet, finalSet).flatMap(sheetsOf))).toEqual([]);
});

test('tables of two organisations that alternate', () => {
  for (const seed of SEEDS) {
    const [first, second] = together(seed, finalSet, finalSet, { organisation: '石桥县文化馆' }).map((tables) =>
      tables.slice(0, 8),
    );
    const alternating = first!.flatMap((table, at) => [table.sheet, second![at]!.sheet]);
    expect(alarms(alternating)).toEqual([]);
  }
});

test('each of the two is still checked', () => {
  const [first, second] = together(3, budgetSet, budgetSet);
  const alone = (tables: readonly PrintedTable[]): number =>
    reviewWorkbook({ name: 'one.xlsx', sheets: sheetsOf(tables) }).counts.equations;
  expect(reviewWorkbook({ name: 'two.xlsx', sheets: [...sheetsOf(first), ...sheetsOf(second)] }).counts.equations).toBe(
    alone(first) + alone(second),
  );
});
