import { rangeAddress } from '../../src/core/cell';
import type { SheetSnapshot } from '../../src/core/snapshot';
import { everyEquation } from '../../src/judgement/judge-relations';
import { tableRelations } from '../../src/judgement/table-relations';
import { unknownTables } from '../../src/judgement/unknown-tables';
import { openFigures } from '../../src/model/coverage';
import { reviewWorkbook, type Review } from '../../src/review';
import { sheetOf } from '../support/draw';

/** A list of works that no form knows, its total below. */
const WORKS = sheetOf('附表', [
  ['在建工程投资完成情况'],
  ['单位：万元'],
  ['工程', '一季度', '二季度', '全年'],
  ['河道整治', '12.50', '7.25', '19.75'],
  ['泵站改造', '30.10', '4.40', '34.50'],
  ['堤防加固', '8.05', '16.35', '24.40'],
  ['合计', '50.65', '28.00', '78.65'],
]);

/** Amounts under captions, nothing of which adds up or is repeated. */
const PRICES = sheetOf('价目', [
  ['服务收费一览'],
  ['单位：元'],
  ['项目', '去年标准', '今年标准'],
  ['档案查询', '13.70', '21.90'],
  ['证书补办', '38.20', '47.60'],
  ['场地使用', '91.30', '77.10'],
]);

const review = (...sheets: readonly SheetSnapshot[]): Review => reviewWorkbook({ name: 'book.xlsx', sheets });

const openIn = ({ coverage }: Review): string[] =>
  coverage.flatMap(({ sheet, open }) =>
    open.map(({ why, numbers, ranges }) => `${sheet} ${why} ${numbers} ${ranges.map(rangeAddress).join(' ')}`),
  );

test('a table of unknown kind whose figures add up is counted, and told as unknown', () => {
  const checked = review(WORKS);
  expect(openIn(checked)).toEqual([]);
  expect([checked.counts.figures, checked.counts.figuresInEquations]).toEqual([12, 12]);
  const [unknown] = unknownTables(checked);
  expect(unknown?.table.sheet).toBe('附表');
  expect(unknown?.equations).toBe(everyEquation(checked).length);
});

test('figures that nothing was found for are open, whole columns as one range', () => {
  const checked = review(WORKS, PRICES);
  expect(openIn(checked)).toEqual(['价目 no-relation 6 B4:C6']);
  expect(openFigures(checked.coverage)).toEqual({ figures: 6, tables: 1 });
  expect(checked.counts.figures - checked.counts.figuresInEquations).toBe(6);
});

test('where no table proves anything, the outcome of its own figures is that they were not checked', () => {
  const outcome = ({ outcomes }: Review): string | undefined =>
    outcomes.find(({ check }) => check === 'evidence-sum')?.outcome;
  expect(outcome(review(PRICES))).toBe('not-run');
  expect(outcome(review(WORKS))).toBe('holds');
  expect(outcome(review(sheetOf('封面', [['某单位']])))).toBe('not-applicable');
});

test('a hidden sheet of unknown kind is told apart', () => {
  expect(openIn(review({ ...PRICES, visibility: 'hidden' }))).toEqual(['价目 hidden 6 B4:C6']);
});

test('amounts outside every table are not passed over, telephone numbers are', () => {
  // More words than numbers in the column: it names lines.
  const loose = ['12.50', '7.25', '1,200', '3.00', '甲', '乙', '丙', '丁', '戊'].map((text) => [text]);
  expect(openIn(review(sheetOf('散页', loose)))).toEqual(['散页 unread 4 A1:A4']);
  const telephones = [
    ['科室', '电话'],
    ['办公室', '62210357'],
    ['财务科', '62218840'],
    ['人事科', '62219126'],
  ];
  expect(openIn(review(sheetOf('通讯录', telephones)))).toEqual([]);
});

test('counts and ratios are no figures, and are told with the reason', () => {
  const rows = [
    ['一般公共预算支出表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出', '人数'],
    ['2010301', '行政运行', '7.50', '5.00', '2.50', '31'],
    ['2080505', '机关事业单位基本养老保险缴费支出', '2.50', '2.50', '', '12'],
    ['', '合计', '10.00', '7.50', '2.50', '43'],
  ];
  const { coverage } = review(sheetOf('表五', rows));
  expect(coverage.map(({ figures, inEquations, aside }) => [figures, inEquations, aside])).toEqual([
    [8, 8, [{ why: 'count', numbers: 3, ranges: [{ top: 3, left: 5, bottom: 5, right: 5 }] }]],
  ]);
});

test('every equation of a review belongs to one relation of one table', () => {
  const checked = review(WORKS);
  const relations = [...tableRelations(checked).values()].flat();
  expect(relations.reduce((sum, { record }) => sum + record.places, 0)).toBe(checked.counts.equations);
  expect(relations.map(({ words, direction, sums }) => [words.zh, direction, sums])).toEqual(
    expect.arrayContaining([
      ['全年 = 一季度 + 二季度', 'across', 1],
      ['合计 = 河道整治 + 泵站改造 + 堤防加固', 'down', 1],
    ]),
  );
});
