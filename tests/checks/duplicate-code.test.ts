import { duplicateCode } from '../../src/checks/duplicate-code';
import { draw, type Drawing } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (lines: Drawing['lines']) =>
  draw({
    layout: 'basic-expenditure',
    sheet: '表六',
    classification: 'economic',
    columns: ['total', 'personnel'],
    lines,
  });

testCheck(duplicateCode, {
  consistent: [
    {
      name: 'one code twice with other amounts',
      tables: [
        table([
          ['30199', '其他工资福利支出', 2.18, 2.18],
          ['30199', '其他工资福利支出', 7.1, 7.1],
        ]),
      ],
    },
    {
      name: 'one code twice under other names',
      tables: [
        table([
          ['30107', '基础性绩效工资', 1, 1],
          ['30107', '奖励性绩效工资', 1, 1],
        ]),
      ],
    },
    {
      name: 'lines without amounts',
      tables: [
        table([
          ['30199', '其他', 0, undefined],
          ['30199', '其他', undefined, undefined],
        ]),
      ],
    },
  ],
  inconsistent: [
    {
      name: 'the same line twice',
      tables: [
        table([
          ['30199', '其他工资福利支出', 2.18, 2.18],
          ['30101', '基本工资', 1, 1],
          ['30199', '其他 工资福利支出', '2.180', 2.18],
        ]),
      ],
      findings: [{ severity: 'notice', at: '表六!B4 表六!B6', says: '列了 2 次' }],
    },
  ],
});
