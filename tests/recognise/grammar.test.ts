/** @thorough draws hundreds of forms */
import { cellKey } from '../../src/core/cell';
import { reviewWorkbook, type Review } from '../../src/review';
import { injectFaults } from '../generate';
import { createRandom } from '../generate/random';
import { workbookOfGrammar } from '../generate/grammar';

/** GRAMMAR=1000 draws a thousand workbooks; the first of them are drawn in every run. */
const COUNT = Number(process.env['GRAMMAR'] ?? 200);
const SEEDS = Array.from({ length: COUNT }, (_, at) => at + 1);

/** What was recognised, without tables that are none of the disclosure tables and were said to be of unknown kind. */
function known(review: Review, layouts: readonly unknown[]): string[] {
  return review.tables
    .map(({ layout }) => layout)
    .filter((layout) => layout !== 'unknown' || !layouts.includes(undefined));
}

function alarms(review: Review): string[] {
  return review.findings
    .filter(({ severity }) => severity !== 'notice')
    .map(({ check, message }) => `${check}: ${message.zh}`);
}

test('every table of every workbook is recognised as its kind, and nothing is said against it', () => {
  const wrong: unknown[] = [];
  for (const seed of SEEDS) {
    const { snapshot, layouts } = workbookOfGrammar(seed);
    const review = reviewWorkbook(snapshot);
    const found = known(review, layouts);
    const wanted = layouts.filter((layout) => layout !== undefined);
    if (found.join() !== wanted.join())
      wrong.push({
        seed,
        found: found
          .map((each, at) => (each === wanted[at] ? '' : `${wanted[at] ?? 'none'} -> ${each}`))
          .filter(Boolean),
        count: [wanted.length, found.length],
      });
    else if (alarms(review).length > 0)
      wrong.push({
        seed,
        alarms: alarms(review)
          .map((each) => each.slice(0, 150))
          .slice(0, 3),
      });
  }
  expect(wrong).toEqual([]);
});

test('one fault in each workbook is found, its cell among the cells named together', () => {
  const missed: unknown[] = [];
  for (const seed of SEEDS) {
    const { snapshot, figures } = workbookOfGrammar(seed);
    const random = createRandom(seed);
    const place = random.int(0, figures.length - 1);
    const faults = [...injectFaults(snapshot, figures.slice(place, place + 2))].filter(
      ({ cell }) => cell === figures[place],
    );
    if (faults.length === 0) continue;
    const fault = random.pick(faults);
    const review = reviewWorkbook(fault.snapshot);
    const key = cellKey(fault.cell);
    const named = review.findings.some(({ cells, suspects = [] }) =>
      [...cells, ...suspects].some((cell) => cellKey(cell) === key),
    );
    if (!named)
      missed.push({
        seed,
        kind: fault.kind,
        cell: key,
        was: fault.was,
        is: fault.is,
        findings: review.findings.length,
      });
  }
  expect(missed).toEqual([]);
});
