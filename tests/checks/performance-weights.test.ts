import { performanceWeights } from '../../src/checks/performance-weights';
import { draw, type DrawnTable } from '../support/draw';
import { drawn } from '../support/found';
import { testCheck } from '../support/test-check';

const NO_TABLE = draw({ layout: 'expenditure-summary', columns: ['total'], lines: [] }).table;

function targets(lines: string, head = '权重', merges: readonly string[] = []): DrawnTable {
  const text = `项目支出绩效目标表\n项目名称|系统运维||资金|40\n一级指标|二级指标|三级指标|指标值|${head}\n${lines}`;
  return { table: NO_TABLE, sheet: drawn('绩效', text, merges) };
}

/** Indicators with these weights, from row 4 on. */
const weighted = (...weights: readonly (string | number)[]) =>
  weights.map((weight, index) => `产出指标|数量指标|第${index + 1}项|≥3个|${weight}`).join('\n');

testCheck(performanceWeights, {
  consistent: [
    { name: '100', tables: [targets(weighted(40, 30, 30))] },
    { name: '90 beside the execution of the budget', tables: [targets(weighted(50, 30, 10), '分值')] },
    { name: 'percentages', tables: [targets(weighted('40%', '60%'), '权重（%）')] },
    { name: 'parts of one', tables: [targets(weighted(0.4, 0.35, 0.25))] },
    { name: 'a line of the total', tables: [targets(`${weighted(60, 40)}\n合计||||100`)] },
    { name: 'a note below', tables: [targets(`${weighted(60, 40)}\n注：权重为 5 分的整数倍`)] },
    { name: 'one weight merged over two indicators', tables: [targets(weighted(60, 40, ''), '权重', ['E5:E6'])] },
    {
      name: 'a blank row between the indicators, and blank ones below',
      tables: [targets(`${weighted(40, 30)}\n||||\n${weighted(30)}\n||||\n||||\n||||5`)],
    },
    {
      name: 'a blank row in a weight merged over two indicators',
      tables: [targets(`${weighted(60, 40)}\n||||\n${weighted('')}`, '权重', ['E5:E7'])],
    },
    {
      name: 'several projects in one list',
      tables: [
        {
          table: NO_TABLE,
          sheet: drawn('绩效', '绩效目标表\n项目名称|指标|值|权重\n甲|数量|3|60\n|时效|2|40\n乙|数量|5|70\n|质量|6|30'),
        },
      ],
    },
  ],
  inconsistent: [
    {
      name: '110',
      tables: [targets(weighted(40, 40, 30))],
      findings: [{ severity: 'warning', at: '绩效!E4 绩效!E5 绩效!E6', says: '合计为 110' }],
    },
    {
      name: 'the second of two projects',
      tables: [
        {
          table: NO_TABLE,
          sheet: drawn(
            '绩效',
            '绩效目标表\n项目名称|指标|值|权重\n甲|数量|3|60\n|时效|2|40\n乙|数量|5|70\n|质量|6|20\n|时效|6|20',
          ),
        },
      ],
      findings: [{ severity: 'warning', at: '绩效!D5 绩效!D6 绩效!D7', says: '合计为 110' }],
    },
  ],
  notApplicable: [
    { name: 'an indicator without a weight', tables: [targets(weighted(40, '', 30))] },
    {
      name: 'no title of targets',
      tables: [{ table: NO_TABLE, sheet: drawn('评分', '采购评分\n内容|分值\n价格|30\n质量|20') }],
    },
  ],
});
