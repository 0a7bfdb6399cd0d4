import { changeRate } from '../../src/checks/change-rate';
import { recognised } from '../support/found';
import { testCheck } from '../support/test-check';

/** Lines of 科目 with last year, this year, the change and its rate. */
const years = (...lines: readonly string[]) =>
  recognised(
    '表五',
    `
    一般公共预算支出表
    单位：某局|||||||单位：万元
    科目编码|科目名称|上年执行数|本年预算数|||本年预算数比上年执行数|
    |||小计|基本支出|项目支出|增减额|增减%
    ${lines.map(withBasic).join('\n')}`,
    ['D3:F3', 'G3:H3'],
  );

/** This year's figure is printed once more as 基本支出, for the form has that column. */
function withBasic(line: string): string {
  const [code = '', caption = '', last = '', now = '', ...rest] = line.split('|');
  return [code, caption, last, now, now, '', ...rest].join('|');
}

const RUNNING = '2010301|行政运行|80.25|90.28|10.03|12.50%';
const TASKS = '2010302|一般行政管理事务|60.00|40.00|-20.00|-33.33%';

testCheck(changeRate, {
  consistent: [
    { name: 'rates that follow, up and down', tables: [years(RUNNING, TASKS)] },
    { name: 'without a per cent sign', tables: [years(RUNNING.replace('%', ''), TASKS.replace('%', ''))] },
    { name: 'a fraction for a percentage', tables: [years(RUNNING.replace('12.50%', '0.125'), TASKS)] },
    {
      name: 'a decrease without its sign, where no rate has one',
      tables: [years(RUNNING, TASKS.replace('-33.33%', '33.33%'))],
    },
    { name: 'nothing last year and no rate', tables: [years(RUNNING, '2010350|事业运行||5.00|5.00|—')] },
    { name: 'a small base, rounded', tables: [years(RUNNING, '2010350|事业运行|0.03|0.05|0.02|71.43%')] },
    {
      name: 'no column of which any line is such a rate',
      tables: [years('2010301|甲|80.00|90.00|10.00|45%', '2010302|乙|50|60|10|55%')],
    },
  ],
  inconsistent: [
    {
      name: 'one rate among right ones',
      tables: [years(RUNNING, TASKS, '2010350|事业运行|40.00|50.00|10.00|52.00%')],
      findings: [{ severity: 'error', at: '表五!H7 表五!C7 表五!D7', says: '应为 25.00%' }],
    },
    {
      name: 'the only rate',
      tables: [years(RUNNING.replace('12.50%', '21.50%'))],
      findings: [{ severity: 'warning', at: '表五!H5 表五!C5 表五!D5' }],
    },
    {
      name: 'the last digit',
      tables: [years(RUNNING, TASKS.replace('33.33', '33.36'))],
      findings: [{ severity: 'notice', at: '表五!H6 表五!C6 表五!D6' }],
    },
    {
      name: 'a rate although there was nothing last year',
      tables: [years(RUNNING, '2010350|事业运行|0.00|5.00|5.00|100%')],
      findings: [{ severity: 'notice', at: '表五!H6 表五!C6 表五!D6', says: '上年数为零' }],
    },
  ],
  notApplicable: [
    {
      name: 'a share of the total is no change',
      tables: [
        recognised(
          '表五',
          `
          一般公共预算支出表
          单位：某局|||||单位：万元
          科目编码|科目名称|合计|基本支出|项目支出|占比
          2010301|行政运行|9.00|9.00||100%`,
        ),
      ],
    },
  ],
});
