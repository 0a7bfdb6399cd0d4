import { checkNarrative } from '../../src/narrative/check-narrative';
import { performanceTargets, targetCellsOfSheet, targetCellsOfText } from '../../src/narrative/performance-targets';
import { readNarrative } from '../../src/narrative/read-narrative';
import { recognise } from '../../src/recognise';
import { sheetOf } from '../support/draw';
import { drawnWorkbook } from '../support/sheet';
import { TABLES } from './support/tables';

interface Form {
  readonly project?: string;
  readonly total?: string;
  readonly fiscal?: string;
  readonly other?: string;
  readonly goal?: string;
  readonly indicators?: readonly (readonly [kind: string, name: string, value: string])[];
}

const rowsOf = ({
  project = '库房维护经费',
  total = '18.50',
  fiscal = '18.50',
  other,
  goal = '全年开展库房巡查12次，组织消防演练2次以上。',
  indicators,
}: Form) => [
  ['项目支出绩效目标表'],
  ['预算单位', '云岭县档案馆', '项目名称', project],
  ['项目资金（万元）', '年度资金总额：', total, '其中：财政拨款', fiscal, '其他资金', other],
  ['总体目标', '年度目标'],
  [undefined, goal],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值（包含数字及文字描述）'],
  ...(
    indicators ?? [
      ['数量指标', '库房巡查次数（次）', '≥12'],
      ['数量指标', '消防演练次数（次）', '≥2'],
      ['成本指标', '库房维护经费（万元）', '18.50'],
      ['满意度指标', '利用者满意度', '≥95%'],
    ]
  ).map(([kind, name, value]) => [undefined, '项目完成', kind, name, value]),
];

const findings = (form: Form) =>
  checkNarrative(readNarrative(''), { tables: TABLES, targetSheets: [sheetOf('绩效', rowsOf(form))] }).findings.map(
    ({ check, severity, stated, expected, cells }) => [check, severity, stated, expected, cells[0]?.text],
  );

test('a target table is read from a sheet and from pasted text alike', () => {
  const rows = rowsOf({});
  const text = rows.map((row) => row.map((cell) => `\t${cell ?? ''}\n`).join('')).join('\n');
  const [fromSheet] = performanceTargets(targetCellsOfSheet(sheetOf('绩效', rows)));
  const [fromText] = performanceTargets(targetCellsOfText(`（四）预算绩效情况\n${text}`));
  for (const target of [fromSheet, fromText]) {
    expect(target?.project.text).toBe('库房维护经费');
    expect(target?.total?.figure).toEqual({ mantissa: 1850n, decimals: 2 });
    expect(target?.other).toBeUndefined();
    expect(target?.indicators.map(({ kind, name, value }) => `${kind} ${name.text} ${value.text}`)).toEqual([
      '数量指标 库房巡查次数（次） ≥12',
      '数量指标 消防演练次数（次） ≥2',
      '成本指标 库房维护经费（万元） 18.50',
      '满意度指标 利用者满意度 ≥95%',
    ]);
  }
});

test('targets that agree with their project say nothing', () => expect(findings({})).toEqual([]));

/** The findings beside a project table whose money of the project is printed so. */
const besideProject = (unit: string, money: string, form: Form, other = money) =>
  checkNarrative(readNarrative(''), {
    tables: recognise(
      drawnWorkbook(`
# 表七
表七：项目支出表（2023年）
编制单位：云岭县档案馆|||单位：${unit}
功能分类科目编码|功能分类科目名称|项目名称|合计
'2012604|档案馆|库房维护经费|${money}
'2012604|档案馆|档案数字化经费|${other}
'2012604|档案馆|档案征集经费|${other}`),
    ).tables,
    targetSheets: [sheetOf('绩效', rowsOf(form))],
  }).findings.map(({ check, severity }) => [check, severity]);

test('money printed coarser agrees where it rounds to the same', () => {
  const coarse: Form = { total: '18.5', fiscal: '18.5', indicators: [['成本指标', '项目成本', '≤18.53万元']] };
  expect(besideProject('万元', '18.5', coarse)).toEqual([]);
  expect(besideProject('元', '185,312.40', { indicators: [['成本指标', '项目成本', '≤18.53万元']] })).toEqual([
    ['performance-funds', 'error'],
    ['performance-cost', 'warning'],
  ]);
  expect(besideProject('元', '185,012.40', {})).toEqual([]);
  // Where money is printed to two decimals elsewhere, 18.5 is 18.50.
  expect(besideProject('万元', '18.5', coarse, '28.43')).toEqual([['performance-cost', 'warning']]);
});

test('parts rounded on their own may miss by the last digit', () => {
  const parted = (total: string) => ({ total, fiscal: '12.25', other: '6.24', indicators: [] });
  expect(besideProject('万元', '18.50', parted('18.50'))).toEqual([['performance-funds', 'notice']]);
  expect(besideProject('万元', '18.52', parted('18.52'))).toEqual([['performance-funds', 'error']]);
});

test.each<readonly [string, Form, readonly (readonly unknown[])[]]>([
  ['money beside the parts', { fiscal: '18.00' }, [['performance-funds', 'error', '18.50万元', '18.00万元', '18.50']]],
  [
    'money beside the project',
    { total: '19', fiscal: '19' },
    [
      ['performance-funds', 'error', '19.00万元', '18.50万元', '19'],
      ['performance-cost', 'error', '18.50万元', '19.00万元', '18.50'],
    ],
  ],
  [
    'another name',
    { project: '库房维护项目' },
    [['performance-name', 'warning', '库房维护项目', '库房维护经费', '库房维护项目']],
  ],
  [
    'a cost beside the money',
    { indicators: [['成本指标', '库房维护经费（万元）', '28.50']] },
    [['performance-cost', 'error', '28.50万元', '18.50万元', '28.50']],
  ],
  [
    'a cost under another name',
    { indicators: [['成本指标', '保障资金（万元）', '28.50']] },
    [['performance-cost', 'warning', '28.50万元', '18.50万元', '28.50']],
  ],
  [
    'an indicator below the goal',
    { indicators: [['数量指标', '库房巡查次数', '≥10']] },
    [['performance-indicator', 'warning', '≥10', '全年开展库房巡查12次', '≥10']],
  ],
  [
    'an indicator above the goal',
    { indicators: [['数量指标', '消防演练次数', '≥3']] },
    [['performance-indicator', 'notice', '≥3', '组织消防演练2次以上', '≥3']],
  ],
  [
    'all promised, most measured',
    { goal: '开展档案安全宣传，宣传覆盖全部科室和全体职工。', indicators: [['质量指标', '宣传覆盖率（%）', '≥90%']] },
    [['performance-indicator', 'warning', '≥90%', '100%', '≥90%']],
  ],
  [
    'no comparator',
    { indicators: [['满意度指标', '满意度', '95%']] },
    [['performance-comparator', 'notice', '95%', '≥95%', '95%']],
  ],
  [
    'two signs for one',
    {
      indicators: [
        ['数量指标', '库房巡查次数', '≥12'],
        ['数量指标', '消防演练次数', '≧2'],
      ],
    },
    [['performance-comparator', 'notice', '≧2', undefined, '≧2']],
  ],
])('%s', (_, form, expected) => expect(findings(form)).toEqual(expected));
