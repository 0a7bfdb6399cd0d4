import { mend } from './mend';
import { sampleSheet } from './sample-sheet';
import { parseSeedText } from './seed-text';

/** The shape of the seed text, with the parts that are hard to read: blank cells, blank lines, words around the tables. */
const TEXT = [
  '第一部分 概况',
  '表八：',
  '一般公共预算“三公”经费支出情况表',
  '',
  '编制部门（单位）：某办公室      单位：万元',
  ...['合  计', '因公出国（境）费', '公务用车购置及运行费', '公务接待费'].map((text) => `\t${text}`),
  '',
  ...['', '合计', '合  计', '公务用车购置费', '公务用车运行费', ''].map((text) => `\t${text}`),
  '',
  ...['2 .16', '', '1.98　', '　', '1.98', '0.18'].map((text) => `\t${text}`),
  '',
  ...['', '', '', '', '', ''].map((text) => `\t${text}`),
  '',
  '',
  '备注：此表为空表。',
  '',
  ' 第三部分 说明',
  '\t不是表格',
].join('\n');

const tables = parseSeedText(TEXT);

test('reads the tables alone, with the empty rows inside them', () => {
  expect(tables.map(({ number }) => number)).toEqual(['表八']);
  expect(tables[0]?.rows.map((row) => row.length)).toEqual([1, 1, 0, 1, 4, 6, 6, 6, 0, 1]);
});

test('a figure is a number where it is clean, and stays as printed where it is not', () => {
  const sheet = sampleSheet(tables[0]!);
  expect(sheet.rows[6]?.map((cell) => cell?.input)).toEqual([
    { kind: 'text', text: '2 .16' },
    { kind: 'blank' },
    { kind: 'text', text: '1.98　' },
    { kind: 'text', text: '　' },
    { kind: 'number', decimal: '1.98' },
    { kind: 'number', decimal: '0.18' },
  ]);
  expect(sheet.merges).toContainEqual({ top: 4, left: 2, bottom: 4, right: 4 });
  expect(sheet.frozenRows).toBe(6);
});

test('mending cleans the figures', () => {
  const sheet = sampleSheet(mend(tables)[0]!);
  expect(sheet.rows[6]?.slice(0, 4).map((cell) => cell?.input)).toEqual([
    { kind: 'number', decimal: '2.16' },
    { kind: 'blank' },
    { kind: 'number', decimal: '1.98' },
    { kind: 'blank' },
  ]);
});
