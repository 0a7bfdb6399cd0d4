import { reviewToText } from '../../src/report/plain-text';
import { textWidth, wrap } from '../../src/report/text-width';
import { viewEquation } from '../../src/report/equation-view';
import type { Finding } from '../../src/model/finding';
import { reviewWorkbook } from '../../src/review';
import { draw, sheetOf, workbook } from '../support/draw';
import { judged, REVIEW, term } from '../support/review-fixture';

const plain = { width: 100, paint: (_: string, text: string) => text };

describe('the report on the terminal', () => {
  it('shows each cause once, with its equations, figures and cells', () => {
    expect(reviewToText(REVIEW, 'in/某单位.xlsx', { ...plain, language: 'zh' })).toMatchInlineSnapshot(`
      "in/某单位.xlsx
        3 个工作表，识别 2 张公开表，15 个金额，其中 6 个受等式约束

      表六 一般公共预算基本支出情况表  表六!A1:E6，单位：万元
        错误  表六合计行不成立
              最可能有误：表六!C6  201.94 → 240.31  改后两个等式成立
              · 表六合计应等于表五基本支出合计。
                   表六!C6  “合计行 合计”      201.94 万元
                 ≠ 表五!D5  “合计行 基本支出”   2403100 元
                   左边 201.94，右边 240.31，相差 -38.37 万元
              · 公用经费合计与明细之和不符。
                   表六!E6  “合计行 公用经费”  38.37
                 ≠ 表六!E5  “办公费”           18.37
                   另有 1 项为空
                   左边 38.37，右边 18.37，相差 20.00 万元
        提示  文字 <10 & 20>
              表六!C4 “201.94”

        未识别  封面!A1:B4  没有金额列
        未核对  表六!A1:E6  7 个数字中 5 个不在任何等式中，未核对：C4:D5（4 个）：没有找到与其他数字的加总
                或对应关系；C6（1 个）：几种加总读法都与数字不符，关系不明确
        未核对  附件!A3:B6  4 个数字均不在任何等式中，未核对：B3:B6（4 个）：不在能识别的表格内
        未执行  项目支出与表五一致：没有项目支出表
        等式 3 个：成立 1，不成立 2
        核对项 6 个：通过 1，有发现 3，未执行 1，不适用 1
        错误 2，警告 0，提示 1；2 张表中有 9 个数字不在任何等式中，未核对
      "
    `);
  });

  it('is complete in English', () => {
    expect(reviewToText(REVIEW, 'in/某单位.xlsx', { ...plain, language: 'en' })).toMatchInlineSnapshot(`
      "in/某单位.xlsx
        3 sheets, 2 disclosure tables recognised, 15 figures, 6 of them bound by equations

      表六 一般公共预算基本支出情况表  表六!A1:E6, in 万元
        error  The total line of table 6 does not hold
               Most likely wrong: 表六!C6  201.94 → 240.31  two equations hold with it
               · The total of table 6 should equal basic expenditure of table 5.
                    表六!C6  “合计行 合计”      201.94 万元
                  ≠ 表五!D5  “合计行 基本支出”   2403100 元
                    left 201.94, right 240.31, difference -38.37 万元
               · Public funds do not add up to their total.
                    表六!E6  “合计行 公用经费”  38.37
                  ≠ 表六!E5  “办公费”           18.37
                    and 1 blank item
                    left 38.37, right 18.37, difference 20.00 万元
        notice  Text <10 & 20>
                表六!C4 “201.94”

        Not recognised  封面!A1:B4  there is no amount column
        not checked  表六!A1:E6  5 of 7 figures stand in no equation and were not checked: C4:D5 (4):
                     nothing was found that they add up to or agree with; C6 (1): every way of adding them
                     up contradicts the figures, so how they relate is not clear
        not checked  附件!A3:B6  4 figures stand in no equation and were not checked: B3:B6 (4): they
                     stand outside every table that could be read
        Not run  Projects agree with table 5: there is no project table
        3 equations: 1 holding, 2 differing
        6 checks: 1 passed, 3 with findings, 1 not run, 1 not applicable
        2 errors, 0 warnings, 1 notice; 9 figures in 2 tables stand in no equation and were not checked
      "
    `);
  });

  it('praises nothing where no table was recognised', () => {
    const text = reviewToText(
      { ...REVIEW, tables: [], findings: [], groups: [], equations: [], outcomes: [] },
      'a.xlsx',
      { ...plain, language: 'zh' },
    );
    expect(text).toContain('没有可核对的勾稽关系');
    expect(text).not.toContain('未发现');
  });

  it('tells what the text alone gave where no table was recognised', () => {
    const { snapshot } = workbook();
    const words =
      '2023年“三公”经费合计12.00万元，其中：公务接待费3.00万元，公务用车运行维护费8.00万元，因公出国（境）费0.00万元，与上年相比没有变化，主要用于公务接待和公务用车运行。';
    const onSheet = reviewToText(
      reviewWorkbook({ ...snapshot, sheets: [sheetOf('说明', [['情况说明'], [words]])] }),
      'a.xlsx',
      { ...plain, language: 'zh' },
    );
    expect(onSheet).toMatch(/\n情况说明\n {2}错误 {2}“三公经费合计”为 12.00万元，所列各项相加为 11.00万元/);
    expect(onSheet).toContain('说明!A2 “2023年“三公”经费合计12.00万元”');
    expect(onSheet).toContain('情况说明：4 个数据全部核对\n  没有识别到公开表，没有可核对的勾稽关系。\n  核对项');
    expect(onSheet).not.toContain('未核对');

    const apart = reviewToText(reviewWorkbook({ ...snapshot, sheets: [] }, { narrative: words }), 'a.xlsx', {
      ...plain,
      language: 'zh',
    });
    expect(apart).toContain('原文“2023年“三公”经费合计12.00万元”');
  });

  it('tells a long sum by its range and total', () => {
    const lines = Array.from({ length: 20 }, (_, index) => [`30${201 + index}`, '某项', 1]);
    const long = draw({
      layout: 'basic-expenditure',
      sheet: '表六',
      columns: ['total'],
      lines: [...lines, ['', '合计', 21]],
    });
    const terms = lines.map((_, index) => term(long, `C${index + 4}`, '某项'));
    const footing = judged('footing', [term(long, 'C24', '合计')], terms);
    const finding: Finding = {
      id: 'x',
      check: 'footing',
      severity: 'error',
      message: { zh: '不符。', en: 'No.' },
      cells: [],
      table: long.table,
      judged: footing,
    };
    const text = reviewToText({ ...REVIEW, findings: [finding], groups: [] }, 'a.xlsx', { ...plain, language: 'zh' });
    expect(text).toContain(
      [
        '           表六!C24     “合计”     21',
        '         ≠ 表六!C4…C23  20 项之和  20',
        '           左边 21，右边 20，相差 1 万元',
      ].join('\n'),
    );
    expect(viewEquation(footing).text).toContain('+ 表六!C23 1');
  });

  it('stays within the width of the terminal', () => {
    const lines = reviewToText(REVIEW, 'a.xlsx', { ...plain, width: 60, language: 'zh' }).split('\n');
    const long = lines.filter((line) => textWidth(line) > 60 && !line.includes('!'));
    expect(long).toEqual([]);
  });

  it('breaks Chinese anywhere but before a full stop, English at blanks', () => {
    expect(wrap('表六合计应等于表五。', 18)).toEqual(['表六合计应等于表', '五。']);
    expect(wrap('a total of table six', 9)).toEqual(['a total', 'of table', 'six']);
    expect(textWidth('表六!C27（合计）')).toBe(16);
  });
});
