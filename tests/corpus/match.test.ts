import type { Finding } from '../../src/model/finding';
import type { ExpectedEntry } from './case-file';
import { speaksOf } from './match';

const entry = (more: Partial<ExpectedEntry>): ExpectedEntry => ({
  kind: 'sum',
  where: '表三!C7',
  equation: '',
  stated: '10.00',
  computed: '11.00',
  severity: 'error',
  ...more,
});

const finding = (more: Partial<Finding>): Finding => ({
  id: 'f',
  check: 'footing',
  severity: 'error',
  message: { zh: '', en: '' },
  cells: [],
  table: undefined,
  ...more,
});

const quoting = (quote: string): Finding => finding({ statement: { start: 0, length: quote.length, quote } });

describe('a finding speaks of an entry', () => {
  test('when the cell is among its cells, on that sheet', () => {
    const cell = { sheet: '表三', row: 6, column: 2, text: '10.00' };
    expect(speaksOf(finding({ cells: [{ ...cell, row: 9 }, cell] }), entry({}))).toBe(true);
    expect(speaksOf(finding({ cells: [{ ...cell, sheet: '表五' }] }), entry({}))).toBe(false);
    expect(speaksOf(finding({ cells: [{ ...cell, column: 3 }] }), entry({}))).toBe(false);
  });

  const text = entry({
    kind: 'narrative',
    where: '基本支出 1,240.31 万元,占81.3%…项目支出55万元,占18.7%',
    stated: '81.3%',
  });

  test('when one passage holds the other, whatever blanks and commas stand between', () => {
    expect(speaksOf(quoting('基本支出1240.31万元，占81.3%'), text)).toBe(true);
    expect(speaksOf(quoting('全年项目支出55万元，占18.7%，与上年持平'), text)).toBe(true);
  });

  test('when the passages overlap and the stated figure is quoted', () => {
    expect(speaksOf(quoting('240.31万元，占81.3%，比上年减少7.4万元'), text)).toBe(true);
  });

  test('when a sum is described and both figures are the same', () => {
    const sum = entry({
      kind: 'narrative',
      where: '主要内容 1..11 条合计',
      stated: '3,121.42万元',
      computed: '3921.38万元',
    });
    const found = { ...quoting('支出预算3,121.42万元'), stated: '3121.42', expected: '3921.38' };
    expect(speaksOf(found, sum)).toBe(true);
    expect(speaksOf({ ...found, expected: '3121.38' }, sum)).toBe(false);
  });

  test('when a sum is described and the finding tells both its figures, though it leads to a part', () => {
    const sum = entry({
      kind: 'narrative',
      where: '基本支出 1,000.00 = 工资福利 800.00 + 商品和服务 100.00',
      stated: '1,000.00',
      computed: '900.00',
    });
    const found = {
      ...quoting('商品和服务支出100.00万元'),
      message: { zh: '“基本支出”为 1000.00万元，所列各项相加为 900.00万元。', en: '' },
    };
    expect(speaksOf(found, sum)).toBe(true);
    expect(
      speaksOf({ ...found, message: { zh: '“基本支出”为 1000.00万元，所列各项相加为 9.00万元。', en: '' } }, sum),
    ).toBe(false);
    expect(speaksOf(found, { ...sum, where: '基本支出' })).toBe(false);
  });

  test('when one name is expected for another, however much of the passage is quoted', () => {
    const name = entry({
      kind: 'format',
      where: '8.“…其它农业农村支出（项）”0.96万元',
      stated: '其它农业农村支出',
      computed: '其他农业农村支出',
    });
    const found = {
      ...quoting('农林水支出（类）农业农村（款）其它农业农村支出'),
      stated: '其它农业农村支出',
      expected: '其他农业农村支出',
    };
    expect(speaksOf(found, name)).toBe(true);
    expect(speaksOf({ ...found, expected: '农业农村支出' }, name)).toBe(false);
  });

  test('when a code is expected to be wrong and its name is shown', () => {
    const cell = { sheet: '表三', row: 6, column: 3, text: '' };
    expect(speaksOf(finding({ cells: [cell] }), entry({ kind: 'format' }))).toBe(true);
    expect(speaksOf(finding({ cells: [cell] }), entry({}))).toBe(false);
  });

  test('not when only a figure is the same, nor when nothing is quoted', () => {
    expect(speaksOf(quoting('人员经费占81.3%'), text)).toBe(false);
    expect(speaksOf(finding({}), text)).toBe(false);
  });
});
