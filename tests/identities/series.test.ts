/** @thorough draws hundreds of workbooks */
import { isPrinted } from '../../src/core/figure';
import { judge } from '../../src/model/judge';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { figuresOf } from '../../src/model/table';
import { stateIdentities } from '../../src/identities';
import { everyEquation } from '../../src/judgement/judge-relations';
import { equationsOfSeries, tallyOf } from '../../src/identities/series';
import { saysSomething } from '../../src/identities/terms';
import { recognise } from '../../src/recognise';
import { reviewWorkbook } from '../../src/review';
import { CLOTHES, generateDisclosure, injectFaults } from '../generate';
import { sheetOf } from '../support/draw';
import { workbookOfGrammar } from '../generate/grammar';

/** Workbooks in every state that a series can meet: consistent, rounded figure by figure, and with one figure changed. */
function* workbooks(): Generator<WorkbookSnapshot> {
  for (let seed = 0; seed < 12; seed++) {
    const { snapshot, figures } = generateDisclosure(seed);
    yield snapshot;
    yield CLOTHES.withSubtotals(snapshot, seed).snapshot;
    // Final accounts and the forms of other provinces.
    yield workbookOfGrammar(seed).snapshot;
    let fault = 0;
    for (const each of injectFaults(snapshot, figures)) if (fault++ % 50 === 0) yield each.snapshot;
  }
}

test('a series judged as it stands says what its equations say one by one', () => {
  let series = 0;
  let failing = 0;
  for (const snapshot of workbooks()) {
    for (const each of stateIdentities(recognise(snapshot).tables).series) {
      const verdicts = equationsOfSeries(each)
        .filter(saysSomething)
        .map((equation) => judge(equation).verdict.kind);
      const tally = tallyOf(each);
      series++;
      expect(tally.equations).toBe(verdicts.length);
      // What holds only within what rounding explains is left to be judged one by one.
      expect(tally.holding).toBeLessThanOrEqual(verdicts.filter((kind) => kind === 'holds').length);
      if (verdicts.some((kind) => kind !== 'holds')) {
        failing++;
        expect(tally.holding).toBeLessThan(tally.equations);
      }
    }
  }
  expect(series).toBeGreaterThan(3_000);
  expect(failing).toBeGreaterThan(60);
});

test('in a workbook that adds up nothing is spelled out, and everything can be', () => {
  const { snapshot } = generateDisclosure(3, { figures: 'adding', unit: '万元' });
  const review = reviewWorkbook(snapshot);
  // Copies that the figures prove are no series.
  expect(review.equations.filter(({ equation }) => equation.identity !== 'evidence-tie')).toEqual([]);
  expect(review.series.length).toBeGreaterThan(40);
  const spelled = everyEquation(review);
  expect(spelled).toHaveLength(review.counts.equations);
  expect(new Set(spelled.map(({ equation }) => equation.id)).size).toBe(spelled.length);
  expect(spelled.filter(({ verdict }) => verdict.kind === 'holds')).toHaveLength(review.verdicts.holds);
});

test('the figures that are counted as standing in equations are those that do', () => {
  for (const snapshot of workbooks()) {
    const review = reviewWorkbook(snapshot);
    const tied = new Set(
      everyEquation(review).flatMap(({ equation }) =>
        [...equation.left, ...equation.right].map(({ figure }) => figure),
      ),
    );
    for (const table of review.tables) {
      const printed = [...figuresOf(table)].filter(isPrinted);
      const coverage = review.coverage.find((each) => each.table === table.id);
      expect(coverage?.inEquations ?? 0).toBe(printed.filter((figure) => tied.has(figure)).length);
      expect(
        numbersOf(coverage?.open) + numbersOf(coverage?.aside) + (coverage?.inEquations ?? 0),
      ).toBeGreaterThanOrEqual(printed.length);
    }
  }
});

function numbersOf(groups: readonly { readonly numbers: number }[] = []): number {
  return groups.reduce((sum, { numbers }) => sum + numbers, 0);
}

test('a figure that only a sum down its column holds is counted, and a ratio is no figure', () => {
  const rows = [
    ['一般公共预算支出表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出', '其中：政府采购', '占比'],
    ['2010301', '行政运行', '7.50', '5.00', '2.50', '1.00', '75.00'],
    ['2080505', '机关事业单位基本养老保险缴费支出', '2.50', '2.50', '', '0.50', '25.00'],
    ['', '合计', '10.00', '7.50', '2.50', '1.50', '100.00'],
  ];
  const { counts, coverage } = reviewWorkbook({ name: 'one.xlsx', sheets: [sheetOf('表', rows)] });
  expect([counts.figures, counts.figuresInEquations, counts.equations, counts.error]).toEqual([11, 11, 7, 0]);
  expect(coverage.map(({ aside }) => aside)).toEqual([
    [{ why: 'ratio', numbers: 3, ranges: [{ top: 3, left: 6, bottom: 5, right: 6 }] }],
  ]);
});
