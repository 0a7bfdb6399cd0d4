import type { Equation, Term } from '../../src/model/equation';
import { readFigure } from '../../src/core/figure';
import { judge } from '../../src/model/judge';
import { reviewWorkbook } from '../../src/review';
import { sheet, workbook } from '../support/sheet';
import { stepOf, type MeasurementUnit } from '../../src/core/amount';
import type { DisclosureTable } from '../../src/model/table';

function term(text: string, unit: MeasurementUnit = '万元', decimals = 2): Term {
  const figure = readFigure({ sheet: 'S', row: 0, column: 0 }, text === '' ? undefined : { kind: 'text', text }, unit);
  const table = { unit, decimals, step: stepOf(decimals, unit) } as DisclosureTable;
  return { figure, table, sign: 1, lineName: text, columnName: '', isAlone: true };
}

function verdict(
  kind: Equation['kind'],
  left: readonly Term[],
  right: readonly Term[],
  relation: Equation['relation'] = '=',
): string {
  return judge({ id: 'e', identity: 'e', kind, strength: 'hard', relation, left, right }).verdict.kind;
}

test('thirds that General cells store unrounded add up; a thousandth of a fen is still a difference', () => {
  const stored = (value: number): Term => {
    const figure = readFigure(
      { sheet: 'S', row: 0, column: 0 },
      { kind: 'number', value, text: String(value) },
      '万元',
    );
    return { ...term('0'), figure, table: { unit: '万元', decimals: 6, step: stepOf(6, '万元') } as DisclosureTable };
  };
  const third = 10 / 3;
  expect(verdict('sum', [stored(10)], [stored(third), stored(third), stored(third)])).toBe('holds');
  expect(verdict('sum', [stored(10)], [stored(third), stored(third), stored(third + 2e-9)])).toBe('differs');
});

describe('a sum may miss by half a step of each printed figure', () => {
  test.each([
    [['14107.46'], ['12192.15', '1915.30'], 'rounding'],
    [['14107.47'], ['12192.15', '1915.30'], 'differs'],
    [['14107.45'], ['12192.15', '1915.30'], 'holds'],
    [['10.00'], ['10.01', ''], 'rounding'],
    [['10.00'], ['10.02', ''], 'differs'],
    [['0.00'], ['', ''], 'holds'],
    [[''], ['3.00', '4.00'], 'differs'],
    [['5'], ['见说明'], 'undecidable'],
  ])('%j = %j: %s', (left, right, expected) => {
    expect(
      verdict(
        'sum',
        left.map((text) => term(text)),
        right.map((text) => term(text)),
      ),
    ).toBe(expected);
  });

  test('figures to the fen leave no room', () => {
    expect(verdict('sum', [term('100.01', '元')], [term('50.00', '元'), term('50.00', '元')])).toBe('differs');
  });

  test('whole yuan leave half a yuan each', () => {
    expect(verdict('sum', [term('101', '元', 0)], [term('50', '元', 0), term('50', '元', 0)])).toBe('rounding');
  });
});

describe('a copy agrees to the last digit', () => {
  test('in one unit the last digit counts, and is told from a larger difference', () => {
    expect(verdict('copy', [term('236.63')], [term('236.64')])).toBe('rounding');
    expect(verdict('copy', [term('236.63')], [term('236.65')])).toBe('differs');
    expect(verdict('copy', [term('82.10', '元')], [term('82.11', '元')])).toBe('differs');
  });

  test('across units it agrees when the finer one rounds to the coarser', () => {
    expect(verdict('copy', [term('9.38')], [term('93750', '元')])).toBe('holds');
    expect(verdict('copy', [term('9.37')], [term('93800', '元')])).toBe('differs');
  });
});

test('an inequality is broken only beyond rounding', () => {
  expect(verdict('copy', [term('2.16')], [term('1.98')], '>=')).toBe('holds');
  expect(verdict('copy', [term('1.97')], [term('1.98')], '>=')).toBe('holds');
  expect(verdict('copy', [term('0.30')], [term('8.31')], '>=')).toBe('differs');
});

test('one rounding difference among many exact sums is no habit but a slip', () => {
  const rows = Array.from({ length: 90 }, (_, index) => {
    const [basic, project] = [100 + index * 7, 50 + index * 13];
    const total = basic + project + (index === 40 ? 1 : 0);
    const print = (hundredths: number): string => (hundredths / 100).toFixed(2);
    return `'20101${String(index + 1).padStart(2, '0')}|科目${index}|${print(total)}|${print(basic)}|${print(project)}`;
  });
  const review = reviewWorkbook(
    workbook(
      sheet('支出', ['部门支出总表', '||||单位：万元', '科目编码|科目名称|合计|基本支出|项目支出', ...rows].join('\n')),
    ),
  );
  expect(
    review.findings
      .filter((finding) => finding.judged !== undefined)
      .map((finding) => [finding.severity, finding.cells[0]?.row]),
  ).toEqual([['warning', 43]]);
});
