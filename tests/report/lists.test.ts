import { csvHeader, reviewToCsv } from '../../src/report/csv';
import { joinSheets, reviewToSheets } from '../../src/report/sheets';
import { REVIEW } from '../support/review-fixture';

const reviewed = { file: 'in/某单位.xlsx', review: REVIEW };

describe('the CSV of a review', () => {
  it('has one line a finding and one for each table that was not checked, as wide as its header', () => {
    const lines = reviewToCsv(reviewed, 'zh').trimEnd().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines.slice(3).map((line) => line.split(',').slice(0, 3).join(' '))).toEqual([
      'in/某单位.xlsx 未核对 表六!A1:E6',
      'in/某单位.xlsx 未核对 附件!A3:B6',
    ]);
    expect(lines[1]).toBe(
      'in/某单位.xlsx,错误,表六!E6,,38.37,公用经费合计与明细之和不符。,表六!E6 38.37 ≠ 表六!E4 0.00 + 表六!E5 18.37,38.37,18.37,20.00,万元,,,表六!C6 → 240.31,footing',
    );
    expect(csvHeader('en').split(',')).toHaveLength(lines[1]!.split(',').length);
  });

  it('quotes, and lets no text of the workbook become a formula', () => {
    const texts = ['=1+1', '+x', '-5.00', '-', '@a', 'a,"b"'];
    const findings = texts.map((text) => ({
      ...REVIEW.findings[2]!,
      cells: [{ sheet: 's', row: 0, column: 0, text }],
    }));
    const fields = reviewToCsv({ file: 'a', review: { ...REVIEW, findings, coverage: [] } }, 'zh')
      .trimEnd()
      .split('\r\n')
      .map((line) => /s!A1,,(.*?),文字/.exec(line)?.[1]);
    expect(fields).toEqual(["'=1+1", "'+x", '-5.00', "'-", "'@a", '"a,""b"""']);
  });
});

describe('the worksheets of a report', () => {
  it('hold findings, results of all checks and tables, each row as wide as its heading', () => {
    const sheets = reviewToSheets(reviewed, 'zh');
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['发现的问题', 5],
      ['核对项目及结果', 6],
      ['识别的表', 4],
    ]);
    for (const { columns, rows } of sheets)
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
  });

  it('tell for each table how many of its figures were checked, and which were not', () => {
    const [, , tables] = reviewToSheets(reviewed, 'zh');
    expect(tables?.rows.map((row) => [row[2], ...row.slice(-3)])).toEqual([
      ['表五!A1:E5', 4, 4, ''],
      [
        '表六!A1:E6',
        7,
        2,
        '7 个数字中 5 个不在任何等式中，未核对：C4:D5（4 个）：没有找到与其他数字的加总或对应关系；' +
          'C6（1 个）：几种加总读法都与数字不符，关系不明确\nF4:F5 的 2 个数为数量，不参与加总',
      ],
      ['附件!A3:B6', 4, 0, '4 个数字均不在任何等式中，未核对：B3:B6（4 个）：不在能识别的表格内'],
      ['封面!A1:B4', 0, 0, ''],
    ]);
  });

  it('tell which files could not be read', () => {
    const sheets = joinSheets(
      [reviewToSheets(reviewed, 'en'), reviewToSheets(reviewed, 'en')],
      [{ file: 'b.xlsx', why: { zh: '坏了', en: 'broken' } }],
      'en',
    );
    expect(sheets[0]?.rows).toHaveLength(10);
    expect(sheets.at(-1)).toMatchObject({ name: 'Files that could not be read', rows: [['b.xlsx', 'broken']] });
  });
});
