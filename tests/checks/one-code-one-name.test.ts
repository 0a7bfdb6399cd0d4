import { oneCodeOneName } from '../../src/checks/one-code-one-name';
import { draw, type Drawing } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (sheet: string, lines: Drawing['lines']) =>
  draw({ layout: 'expenditure-summary', sheet, classification: 'functional', columns: ['total'], lines });

testCheck(oneCodeOneName, {
  consistent: [
    {
      name: 'one name',
      tables: [
        table('表二', [['2080505', '机关事业单位基本养老保险缴费支出', 1]]),
        table('表三', [['2080505', '机关事业单位基本养老保险缴费支出 ', 1]]),
      ],
    },
    {
      name: 'slightly other wording',
      tables: [table('表二', [['201', '一般公共服务', 1]]), table('表三', [['201', '一般公共服务支出', 1]])],
    },
    {
      name: 'details within one table',
      tables: [
        table('表二', [
          ['2080501', '行政单位离退休', 1],
          ['2080501', '活动经费', 1],
        ]),
        table('表三', [['2080501', '行政单位离退休', 2]]),
      ],
    },
  ],
  inconsistent: [
    {
      name: 'one of three units calls it otherwise',
      tables: [
        table('表三', [
          ['2010301', '行政运行', 1],
          ['2010301', '行政运行', 2],
          ['2010301', '事业运行', 3],
        ]),
      ],
      findings: [{ severity: 'warning', at: '表三!B4 表三!B6', says: '“事业运行”（表三!B6）' }],
    },
    {
      name: 'two names in two tables',
      tables: [
        table('表二', [['2080505', '机关事业单位基本养老保险缴费支出', 1]]),
        table('表三', [['2080505', '职业年金', 1]]),
        table('表五', [['2080505', '职业年金', 1]]),
      ],
      findings: [{ severity: 'warning', at: '表二!B4 表三!B4', says: '“职业年金”（表三!B4）' }],
    },
    {
      name: 'an earlier name beside the present one',
      tables: [table('表二', [['210', '医疗卫生与计划生育支出', 1]]), table('表三', [['210', '卫生健康支出', 1]])],
      findings: [{ severity: 'notice', at: '表二!B4 表三!B4' }],
    },
  ],
});
