import { filterFindings, isFiltering, NO_FILTER, type FindingFilter } from '../../src/taskpane/findings/filter';
import { inOrder, sectionsOf } from '../../src/taskpane/findings/sections';
import { marksOf } from '../../src/app/marks';
import { tieOutsOf } from '../../src/taskpane/map/tie-outs';
import { grouped } from '../../src/taskpane/format-amount';
import { reviewWorkbook } from '../../src/review';
import { sheetOf } from '../support/draw';
import { REVIEW } from '../support/review-fixture';

const [ACROSS, FOOTING, NOTICE] = REVIEW.findings;
const only = (part: Partial<FindingFilter>) =>
  filterFindings(REVIEW.findings, { ...NO_FILTER, ...part }, 'zh').map(({ id }) => id);
const [GENERAL, BASIC] = REVIEW.tables.map(({ id }) => id);

test.each<[string, Partial<FindingFilter>, readonly (string | undefined)[]]>([
  ['nothing chosen', {}, [ACROSS?.id, FOOTING?.id, NOTICE?.id]],
  ['severity', { severities: new Set(['notice']) }, [NOTICE?.id]],
  ['check', { check: FOOTING!.check }, [FOOTING?.id]],
  ['table, by any operand', { table: GENERAL! }, [ACROSS?.id]],
  ['two tables', { between: [GENERAL!, BASIC!] }, [ACROSS?.id]],
  ['words in any order', { text: '不符 公用经费' }, [FOOTING?.id]],
  ['an address', { text: 'e6' }, [FOOTING?.id]],
  ['a figure without its separators', { text: '2403100' }, [ACROSS?.id]],
])('findings are filtered by %s', (_name, part, expected) => {
  expect(only(part)).toEqual(expected);
});

test('blank search text is no filter', () => {
  expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
});

test('findings of one cause stand under its headline, on the sheet of the suspect, before lesser ones', () => {
  const sections = sectionsOf(REVIEW, REVIEW.findings, ['表五', '表六']);
  expect(sections.map(({ sheet, count, worst }) => ({ sheet, count, worst }))).toEqual([
    { sheet: '表六', count: 3, worst: 'error' },
  ]);
  expect(sections[0]?.entries.map(({ kind }) => kind)).toEqual(['cause', 'single']);
  expect(inOrder(sections).map(({ id }) => id)).toEqual([ACROSS?.id, FOOTING?.id, NOTICE?.id]);
});

test('each cell has one mark, the suspect outranks an error, and nothing is said twice', () => {
  const marks = marksOf(REVIEW, 'zh');
  const keys = marks.map(({ cell }) => `${cell.sheet} ${cell.row} ${cell.column}`);
  expect(new Set(keys).size).toBe(keys.length);
  const suspect = REVIEW.groups[0]!.suspects[0]!;
  expect(
    marks.find(({ cell }) => cell.sheet === suspect.sheet && cell.row === suspect.row && cell.column === suspect.column)
      ?.severity,
  ).toBe('suspect');
});

test('where text and table disagree the cell of the text is the first, and is marked', () => {
  const words = [
    '情况说明',
    '2023年支出总预算13万元，其中：基本支出12万元，没有项目支出，与上年相比没有变化，全部为一般公共预算拨款，主要用于保障机构正常运转。',
  ];
  const table = sheetOf('表三', [
    ['部门支出总体情况表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['2010101', '行政运行', 12, 12, 0],
    [undefined, '合计', 12, 12, 0],
  ]);
  const review = reviewWorkbook({
    name: 'a.xlsx',
    sheets: [
      table,
      sheetOf(
        '说明',
        words.map((line) => [line]),
      ),
    ],
  });
  const disagreeing = review.findings.find(({ check }) => check === 'narrative-amount');
  expect(disagreeing?.cells.map(({ sheet }) => sheet)).toEqual(['说明', '表三']);
  const marked = marksOf(review, 'zh').map(({ cell }) => `${cell.sheet} ${cell.row}`);
  expect(marked).toContain('说明 1');
  expect(marked).not.toContain('表三 4');
  expect(review.unrecognised).toEqual([]);
});

test('the map has one line between two tables, broken if any identity is', () => {
  const tieOuts = tieOutsOf(REVIEW);
  expect(tieOuts).toHaveLength(1);
  expect(tieOuts[0]).toMatchObject({ state: 'differs', holding: 0, left: { id: GENERAL }, right: { id: BASIC } });
});

test.each([
  ['1234567.80', '1,234,567.80'],
  ['-1000', '−1,000'],
  ['0.5', '0.5'],
  ['合计', '合计'],
])('%s is shown as %s', (decimal, shown) => {
  expect(grouped(decimal)).toBe(shown);
});
