import { milliseconds } from './clock';
import { longSheet, manySheets, type Input } from './inputs';
import { measureReading } from './reading';
import type { Row } from './section';

const SIZES = [25_000, 50_000, 100_000, 200_000];

/** Time per row as one sheet grows, against the smallest: about 1 all the way when cost is linear. */
export async function* growthRows(): AsyncGenerator<Row> {
  yield ['rows', 'floor ms', 'read ms', 'review ms', 'read/floor', 'review/read', 'read per row', 'review per row'];
  let first: { readonly read: number; readonly review: number } | undefined;
  for (const size of SIZES) {
    const { floor, read, review } = await measureReading(longSheet(size));
    const perRow = { read: read / size, review: review / size };
    first ??= perRow;
    yield [
      `${size / 1000}k`,
      milliseconds(floor),
      milliseconds(read),
      milliseconds(review),
      (read / floor).toFixed(2),
      (review / read).toFixed(2),
      `× ${(perRow.read / first.read).toFixed(2)}`,
      `× ${(perRow.review / first.review).toFixed(2)}`,
    ];
  }
}

/** What is read by evidence: long tables with one wrong total or with wrong lines, and ever more sheets. */
export async function* openRows(): AsyncGenerator<Row> {
  yield ['growing', 'read ms', 'review ms', 'review/read', 'review each'];
  const kinds: readonly (readonly [string, readonly number[], (size: number) => Input])[] = [
    ['one wrong total', [25_000, 50_000, 200_000], (size) => longSheet(size, { totalIsOff: true })],
    ['10,000 wrong lines', [25_000, 50_000, 200_000], (size) => longSheet(size, { wrong: 10_000 })],
    ['sheets', [250, 500, 1_000], manySheets],
    ['sheets, one wrong total', [250, 500, 1_000], (size) => manySheets(size, { totalIsOff: true })],
  ];
  for (const [name, sizes, make] of kinds) {
    let first: number | undefined;
    for (const size of sizes) {
      const { read, review } = await measureReading(make(size));
      first ??= review / size;
      yield [
        `${name} ${size}`,
        milliseconds(read),
        milliseconds(review),
        (review / read).toFixed(2),
        `× ${(review / size / first).toFixed(2)}`,
      ];
    }
  }
}
