/** @thorough draws hundreds of workbooks */
import { readFileSync } from 'node:fs';
import { everyEquation } from '../../src/judgement/judge-relations';
import { cellOf, cellKey, type CellRef } from '../../src/core/cell';
import { isPrinted } from '../../src/core/figure';
import { figuresOf } from '../../src/model/table';
import { reviewWorkbook, type Review } from '../../src/review';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { CLOTHES, generateDisclosure, injectFaults } from '../generate';

const LOUD = new Set(['error', 'warning']);

/** What is wrong in a review, as one line each; empty is right. */
function complaints(review: Review): string[] {
  return [
    ...review.findings
      .filter((finding) => LOUD.has(finding.severity))
      .map((finding) => `${finding.severity} ${finding.message.zh}`),
    ...(review.tables.length === 9 ? [] : [`${review.tables.length} tables`]),
    ...(review.counts.figures === review.counts.figuresInEquations
      ? []
      : [`${review.counts.figuresInEquations} of ${review.counts.figures} figures in equations`]),
  ];
}

describe('no false alarm on consistent workbooks', () => {
  // The seeds below 2,000 run with every test; GOUJI_WORKBOOKS=10000 runs as many as one likes.
  const count = Number(process.env['GOUJI_WORKBOOKS'] ?? 600);

  test(`${count} workbooks, among them ones rounded figure by figure`, () => {
    for (let seed = 0; seed < count; seed++) {
      const { snapshot } = generateDisclosure(seed);
      expect([seed, complaints(reviewWorkbook(snapshot))]).toEqual([seed, []]);
    }
  });

  test.each(Object.keys(CLOTHES) as (keyof typeof CLOTHES)[])('in other clothes: %s', (name) => {
    for (let seed = 0; seed < 12; seed++) {
      const { snapshot } = generateDisclosure(seed, { figures: 'adding' });
      const dressed = CLOTHES[name](snapshot, seed);
      expect([seed, complaints(reviewWorkbook(dressed.snapshot))]).toEqual([seed, []]);
    }
  });
});

describe('every single fault is found', () => {
  async function mended(): Promise<
    Review & {
      readonly cells: CellRef[];
      readonly snapshot: Awaited<ReturnType<ReturnType<typeof openFileWorkbook>['read']>>;
    }
  > {
    const snapshot = await openFileWorkbook(
      'sample-mended.xlsx',
      new Uint8Array(readFileSync('assets/sample-mended.xlsx')),
    ).read();
    const review = reviewWorkbook(snapshot);
    const cells = review.tables.flatMap((table) =>
      [...figuresOf(table)].filter(isPrinted).map((figure) => cellOf(figure)),
    );
    return { ...review, cells, snapshot };
  }

  test('each figure of the mended sample, changed in five ways', async () => {
    const { cells, snapshot } = await mended();
    expect(cells).toHaveLength(125);
    const missed: string[] = [];
    let faults = 0;
    for (const fault of injectFaults(snapshot, cells)) {
      faults++;
      const review = reviewWorkbook(fault.snapshot);
      const found = review.groups.some((group) =>
        group.findings.some(
          (finding) =>
            finding.judged !== undefined && finding.cells.some((cell) => cellKey(cell) === cellKey(fault.cell)),
        ),
      );
      if (!found) missed.push(`${fault.kind} ${cellKey(fault.cell)} ${fault.was} → ${fault.is}`);
    }
    expect(missed).toEqual([]);
    process.stdout.write(`fault injection: ${faults} of ${faults} single faults detected on ${cells.length} figures\n`);
    expect(faults).toBeGreaterThan(600);
  });

  test.each(['allText', 'stacked', 'columnsReordered', 'inYuan', 'withSubtotals'] as const)(
    'the same faults are found in other clothes: %s',
    (name) => {
      const { snapshot, figures } = generateDisclosure(7, { figures: 'adding', unit: '万元' });
      const dressed = CLOTHES[name](snapshot, 7);
      const places = figures.flatMap((cell) => dressed.placeOf(cell) ?? []);
      let faults = 0;
      for (const fault of injectFaults(dressed.snapshot, places)) {
        if (faults++ % 9 !== 0) continue;
        const review = reviewWorkbook(fault.snapshot);
        const found = review.findings.some(
          (finding) =>
            finding.judged !== undefined && finding.cells.some((cell) => cellKey(cell) === cellKey(fault.cell)),
        );
        expect([fault.kind, cellKey(fault.cell), fault.was, fault.is, found]).toEqual([
          fault.kind,
          cellKey(fault.cell),
          fault.was,
          fault.is,
          true,
        ]);
      }
      expect(faults).toBeGreaterThan(100);
    },
  );
});

describe('the sample as published', () => {
  test('nine tables, the broken total row of 表六 under one headline, no other error', async () => {
    const snapshot = await openFileWorkbook('sample.xlsx', new Uint8Array(readFileSync('assets/sample.xlsx'))).read();
    const review = reviewWorkbook(snapshot);
    expect(review.tables.map((table) => [table.label, table.layout])).toEqual([
      ['表一', 'revenue-expenditure-summary'],
      ['表二', 'revenue-summary'],
      ['表三', 'expenditure-summary'],
      ['表四', 'fiscal-appropriation-summary'],
      ['表五', 'general-public-expenditure'],
      ['表六', 'basic-expenditure'],
      ['表七', 'project-expenditure'],
      ['表八', 'three-public-expenses'],
      ['表九', 'government-fund-expenditure'],
    ]);
    expect(new Set(review.tables.map((table) => table.organisation)).size).toBe(1);
    expect(new Set(review.tables.map((table) => table.unit))).toEqual(new Set(['万元']));
    expect(review.counts.figuresInEquations).toBe(review.counts.figures);
    const errors = review.findings.filter((finding) => finding.severity === 'error');
    expect(errors.map((finding) => finding.check).sort()).toEqual([
      'basic-expenditure-total',
      'cross-footing',
      'footing',
      'footing',
      'footing',
    ]);
    expect(new Set(errors.map((finding) => finding.group)).size).toBe(1);
    expect(errors.some((finding) => finding.message.zh.includes('20.00'))).toBe(true);
  });

  test('on the mended sample every identity that applies holds', async () => {
    const snapshot = await openFileWorkbook(
      'sample-mended.xlsx',
      new Uint8Array(readFileSync('assets/sample-mended.xlsx')),
    ).read();
    const review = reviewWorkbook(snapshot);
    expect(review.findings.filter((finding) => LOUD.has(finding.severity) || finding.judged !== undefined)).toEqual([]);
    const run = review.outcomes.filter((outcome) => outcome.equations > 0);
    expect(run.every((outcome) => outcome.holding === outcome.equations && outcome.outcome === 'holds')).toBe(true);
    expect(everyEquation(review)).toHaveLength(run.reduce((count, outcome) => count + outcome.equations, 0));
  });
});
