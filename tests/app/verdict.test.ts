import { verdictOf } from '../../src/app/verdict';
import { pane as en } from '../../src/messages/en/pane';
import { pane as zh } from '../../src/messages/zh/pane';
import { reviewWorkbook } from '../../src/review';
import { sheetOf } from '../support/draw';

const HEAD = [['在建工程投资完成情况'], ['单位：万元']];
const SUMS = [
  ['工程', '一季度', '二季度', '全年'],
  ['河道整治', '12.50', '7.25', '19.75'],
  ['泵站改造', '30.10', '4.40', '34.50'],
  ['合计', '42.60', '11.65', '54.25'],
];
const LOOSE = [
  ['项目', '去年标准', '今年标准'],
  ['档案查询', '13.70', '21.90'],
  ['证书补办', '38.20', '47.60'],
  ['场地使用', '91.30', '77.10'],
];

const said = (language: typeof zh, ...tables: readonly (readonly (readonly string[])[])[]): string =>
  verdictOf(
    reviewWorkbook({ name: 'a.xlsx', sheets: tables.map((rows, at) => sheetOf(`第${at}页`, [...HEAD, ...rows])) }),
    language,
  );

test('nothing is called free of problems without saying what was not checked', () => {
  expect(said(zh, SUMS)).toContain('未发现问题');
  expect(said(zh, SUMS)).not.toContain('未核对');
  expect(said(zh, SUMS, LOOSE)).toContain('已核对的部分未发现问题。1 张表中有 6 个数字不在任何等式中，未核对。');
  expect(said(en as typeof zh, SUMS, LOOSE)).toContain(
    'No problems found in what was checked. 6 figures in 1 table stand in no equation and were not checked.',
  );
});

test('a workbook of figures that prove nothing is not said to hold nothing', () => {
  expect(said(zh, LOOSE)).toContain('6 个数字');
  expect(said(zh, LOOSE)).not.toMatch(/(?<!部分)未发现问题/);
});
