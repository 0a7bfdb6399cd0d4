import { csvHeader, reviewToCsv } from '../../src/report/csv';
import { joinSheets, reviewToSheets } from '../../src/report/sheets';
import { REVIEW } from '../support/review-fixture';

const reviewed = { file: 'in/某单位.xlsx', review: REVIEW };

describe('the CSV of a review', () => {
  it('has one line a finding, as wide as its header', () => {
    const lines = reviewToCsv(reviewed, 'zh').trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(
      'in/某单位.xlsx,错误,表六!E6,38.37,公用经费合计与明细之和不符。,表六!E6 38.37 ≠ 表六!E4 0.00 + 表六!E5 18.37,38.37,18.37,20.00,万元,,,表六!C6 → 240.31,footing',
    );
    expect(csvHeader('en').split(',')).toHaveLength(lines[1]!.split(',').length);
  });

  it('quotes, and lets no text of the workbook become a formula', () => {
    const texts = ['=1+1', '+x', '-5.00', '-', '@a', 'a,"b"'];
    const findings = texts.map((text) => ({
      ...REVIEW.findings[2]!,
      cells: [{ sheet: 's', row: 0, column: 0, text }],
    }));
    const fields = reviewToCsv({ file: 'a', review: { ...REVIEW, findings } }, 'zh')
      .trimEnd()
      .split('\r\n')
      .map((line) => /s!A1,(.*?),文字/.exec(line)?.[1]);
    expect(fields).toEqual(["'=1+1", "'+x", '-5.00', "'-", "'@a", '"a,""b"""']);
  });
});

describe('the worksheets of a report', () => {
  it('hold findings, results of all checks and tables, each row as wide as its heading', () => {
    const sheets = reviewToSheets(reviewed, 'zh');
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['发现的问题', 3],
      ['核对项目及结果', 6],
      ['识别的表', 3],
    ]);
    for (const { columns, rows } of sheets)
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
  });

  it('tell which files could not be read', () => {
    const sheets = joinSheets(
      [reviewToSheets(reviewed, 'en'), reviewToSheets(reviewed, 'en')],
      [{ file: 'b.xlsx', why: { zh: '坏了', en: 'broken' } }],
      'en',
    );
    expect(sheets[0]?.rows).toHaveLength(6);
    expect(sheets.at(-1)).toMatchObject({ name: 'Files that could not be read', rows: [['b.xlsx', 'broken']] });
  });
});
