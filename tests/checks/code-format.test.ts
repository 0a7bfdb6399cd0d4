import { codeFormat } from '../../src/checks/code-format';
import { draw, type Drawing } from '../support/draw';
import { testCheck } from '../support/test-check';

const functional = (lines: Drawing['lines'], codeColumns = 3) =>
  draw({
    layout: 'expenditure-summary',
    sheet: '表三',
    classification: 'functional',
    codeColumns,
    columns: ['total'],
    lines,
  });
const economic = (lines: Drawing['lines']) =>
  draw({
    layout: 'basic-expenditure',
    sheet: '表六',
    classification: 'economic',
    codeColumns: 2,
    columns: ['total'],
    lines,
  });

testCheck(codeFormat, {
  consistent: [
    {
      name: 'three columns',
      tables: [
        functional([
          ['210', '', '', '卫生健康支出', 1],
          ['210', '11', '', '行政事业单位医疗', 1],
          ['210', '11', '02', '事业单位医疗', 1],
          ['', '', '', '合计', 1],
        ]),
      ],
    },
    {
      name: 'the 类 on its first line only',
      tables: [
        functional([
          ['210', '', '', '卫生健康支出', 1],
          ['', '11', '02', '事业单位医疗', 1],
        ]),
      ],
    },
    {
      name: 'one column',
      tables: [
        functional(
          [
            ['210', '卫生健康支出', 1],
            ['2101102', '事业单位医疗', 1],
          ],
          1,
        ),
      ],
    },
    {
      name: 'codes that grow from column to column',
      tables: [functional([['210', '21011', '2101102', '事业单位医疗', 1]])],
    },
  ],
  inconsistent: [
    {
      name: 'a 类 of one digit',
      tables: [
        functional([
          ['210', '11', '', '行政事业单位医疗', 1],
          ['7', '11', '02', '事业单位医疗', 1],
        ]),
      ],
      findings: [{ severity: 'error', at: '表三!A5', says: 'A5“7”应为“210”' }],
    },
    {
      name: '款 without their nought beside others with it',
      tables: [
        economic([
          ['301', '01', '基本工资', 1],
          ['301', '2', '津贴补贴', 1],
          ['301', '7', '绩效工资', 1],
          ['301', '10', '职工基本医疗保险缴费', 1],
        ]),
      ],
      findings: [{ severity: 'error', at: '表六!B5 表六!B6', says: 'B5“2”应为“02”、B6“7”应为“07”' }],
    },
    {
      name: 'all 款 stored as numbers',
      tables: [
        economic([
          [301, 1, '基本工资', 1],
          [301, 10, '职工基本医疗保险缴费', 1],
        ]),
      ],
      findings: [{ severity: 'notice', at: '表六!B4' }],
    },
    {
      name: 'a wrong number of digits',
      tables: [functional([['2101', '卫生健康支出', 1]], 1)],
      findings: [{ severity: 'warning', at: '表三!A4' }],
    },
  ],
  notApplicable: [
    { name: 'no codes', tables: [draw({ layout: 'three-public-expenses', columns: ['total'], lines: [['', '', 1]] })] },
  ],
});
