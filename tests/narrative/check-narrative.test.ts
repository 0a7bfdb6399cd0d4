import { checkNarrative } from '../../src/narrative/check-narrative';
import { readNarrative } from '../../src/narrative/read-narrative';
import { draw } from '../support/draw';
import { TABLES } from './support/tables';
import { TEXT } from './support/text';

const findingsOf = (text: string, tables = TABLES) => checkNarrative(readNarrative(text), { tables }).findings;

/** check, severity, the words pointed at, what stands there and what should. */
type Expected = readonly [
  check: string,
  severity: string,
  quote: string,
  stated: string | undefined,
  expected: string | undefined,
];

const summary = (text: string, tables = TABLES): readonly Expected[] =>
  findingsOf(text, tables).map(({ check, severity, statement, stated, expected }) => [
    check,
    severity,
    statement?.quote ?? '',
    stated,
    expected,
  ]);

const changed = (from: string, to: string, text = TEXT) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a text in which everything holds', () => {
  test('has no finding, with its tables and without', () => {
    expect(summary(TEXT)).toEqual([]);
    expect(summary(TEXT, [])).toEqual([]);
  });

  test('says of each figure whether it was checked, and why not', () => {
    const { checked } = checkNarrative(readNarrative(TEXT), { tables: TABLES });
    expect(checked.figures).toBeGreaterThan(80);
    expect(checked.checked + checked.unchecked.length).toBe(checked.figures);
    expect(checked.checked / checked.figures).toBeGreaterThan(0.85);
    const alone = checkNarrative(readNarrative('公务接待费0.48万元。'), { tables: [] }).checked;
    expect(alone.unchecked).toEqual([
      {
        place: { start: 5, length: 6, quote: '0.48万元' },
        why: expect.objectContaining({ zh: expect.stringContaining('没有') as string }) as object,
      },
    ]);
  });

  test('says of each check what became of it', () => {
    const { outcomes, notRun } = checkNarrative(readNarrative(TEXT), { tables: TABLES });
    const outcome = new Map(outcomes.map((each) => [each.check, each]));
    expect(outcome.get('narrative-amount')).toMatchObject({ outcome: 'holds', equations: 47, holding: 47 });
    expect(outcome.get('narrative-completion')?.outcome).toBe('not-applicable');
    expect(notRun).toEqual([]);
    expect(checkNarrative(readNarrative(TEXT), { tables: [] }).notRun.map(({ check }) => check)).toEqual([
      'narrative-amount',
      'narrative-name',
    ]);
  });
});

describe('one fault at a time', () => {
  const cases: readonly (readonly [name: string, from: string, to: string, expected: readonly Expected[]])[] = [
    [
      'an amount that differs from the table',
      '收支总预算276.12万元',
      '收支总预算176.12万元',
      [['narrative-amount', 'error', '收支总预算176.12万元', '176.12万元', '276.12万元']],
    ],
    [
      '元 for 万元',
      '收支总预算276.12万元',
      '收支总预算276.12元',
      [['narrative-amount', 'error', '收支总预算276.12元', '276.12元', '276.12万元']],
    ],
    [
      'a class under the name of the whole budget',
      '支出预算包括：一般公共服务支出228.90',
      '支出预算包括：一般公共预算支出228.90',
      [['narrative-amount', 'error', '一般公共预算支出228.90万元', '一般公共预算支出', '一般公共服务支出']],
    ],
    [
      'a class under another name',
      '、卫生健康支出9.84',
      '、医疗卫生健康支出9.84',
      [['narrative-name', 'warning', '医疗卫生健康支出', '医疗卫生健康支出', '卫生健康支出']],
    ],
    [
      'a share cut off',
      '占83.16%',
      '占83.1%',
      [
        ['narrative-share', 'notice', '占83.1%', '83.1%', '83.2%'],
        ['narrative-precision', 'notice', '占83.1%', '83.1%、16.84%', undefined],
      ],
    ],
    [
      'shares without sign and forced to 100',
      '占83.16%，比上年增加6.12万元，主要原因是工资福利支出增加5.02万元，公用经费支出增加1.10万元。\n项目支出46.50万元，占16.84%',
      '占83.15%，比上年增加6.12万元，主要原因是工资福利支出增加5.02万元，公用经费支出增加1.10万元。\n项目支出46.50万元，占16.85',
      [
        ['narrative-share', 'notice', '占83.15%', '83.15%', '83.16%'],
        ['narrative-share', 'notice', '占16.85', '16.85', '16.84%'],
        ['narrative-percent-sign', 'warning', '占16.85', '16.85', '16.85%'],
      ],
    ],
    ['a percent sign without number', '占7.74%', '占%', [['narrative-percent-sign', 'error', '占%', '%', '7.74%']]],
    [
      'a rate of the wrong year',
      '比上年预算增加1.10万元，增长3.64%',
      '比上年预算增加1.10万元，增长3.52%',
      [['narrative-rate', 'error', '增长3.52%', '3.52%', '3.64%']],
    ],
    [
      'a rate of the whole',
      '增加6.12万元，增长2.74%',
      '增加6.12万元，增长2.24%',
      [['narrative-rate', 'error', '增长2.24%', '2.24%', '2.74%']],
    ],
    [
      'a rise called a fall',
      '减少3.50万元，下降7.00%。\n（二）',
      '减少3.50万元，增长7.00%。\n（二）',
      [['narrative-direction', 'error', '增长7.00%', '增长7.00%', '减少3.50万元']],
    ],
    [
      'a dropped digit',
      '增加0.86万元，增长4.20%',
      '增加0.8万元，增长100%',
      [
        ['narrative-change-parts', 'error', '比上年预算增加2.62万元', '2.62万元', '2.56万元'],
        ['narrative-rate', 'error', '增长100%', '100%', '3.9%'],
      ],
    ],
    [
      'growth from nothing',
      '增加0.86万元，增长4.20%',
      '增加21.36万元，增长100%',
      [
        ['narrative-change-parts', 'error', '比上年预算数增加21.36万元', '21.36万元', '0.86万元'],
        ['narrative-zero-base', 'notice', '增长100%', '100%', undefined],
      ],
    ],
    [
      'parts beside their whole, in the tables too',
      '政府采购服务预算12.00万元',
      '政府采购服务预算11.00万元',
      [['narrative-parts', 'error', '云岭县档案馆政府采购预算20.00万元', '20.00万元', '19.00万元']],
    ],
    [
      'changes beside their whole',
      '公务接待费减少0.02万元',
      '公务接待费减少0.20万元',
      [['narrative-change-parts', 'error', '2023年“三公”经费财政拨款预算比上年减少0.12万元', '0.12万元', '-0.30万元']],
    ],
    ['changes that rounding can explain', '公务接待费减少0.02万元', '公务接待费减少0.03万元', []],
    [
      'a fall of nothing',
      '比上年减少0.12万元',
      '比上年减少0万元',
      [['narrative-change-parts', 'error', '2023年“三公”经费财政拨款预算比上年减少0万元', '0万元', '-0.12万元']],
    ],
    [
      'a reason that does not add up',
      '公用经费支出增加1.10万元',
      '公用经费支出减少1.10万元',
      [
        ['narrative-reason', 'warning', '比上年增加6.12万元', '6.12万元', '3.92万元'],
        ['narrative-change-agreement', 'warning', '比上年预算增加1.10万元', '增加1.10万元', '减少1.10万元'],
      ],
    ],
    [
      'operating costs above public funds',
      '机关运行经费财政拨款预算31.28万元',
      '机关运行经费财政拨款预算31.48万元',
      [
        [
          'narrative-operating-cost',
          'warning',
          '云岭县档案馆的机关运行经费财政拨款预算31.48万元',
          '31.48万元',
          '31.28万元',
        ],
      ],
    ],
    [
      'an item under another name',
      '行政单位医疗（01）',
      '行政单位医疗补贴（01）',
      [
        [
          'narrative-name',
          'warning',
          '卫生健康支出（210）行政事业单位医疗（11）行政单位医疗补贴（01）',
          '行政单位医疗补贴',
          '行政单位医疗',
        ],
      ],
    ],
    [
      'both alternatives',
      '比上年减少0.12万元',
      '比上年增加（减少）0.12万元',
      [['narrative-residue', 'warning', '增加（减少）', '增加(减少)', undefined]],
    ],
    [
      'a reason left out',
      '主要原因是压减接待开支',
      '主要原因是',
      [['narrative-residue', 'warning', '主要原因是', '主要原因是', undefined]],
    ],
    ['more staff than posts', '编制数20人', '编制数18人', [['narrative-staff', 'warning', '实有人数19人', '19', '18']]],
    [
      'staff that do not add up',
      '退休4人',
      '退休3人',
      [['narrative-counts', 'warning', '实有人数19人', '19人', '18人']],
    ],
    [
      'vehicles that do not add up',
      '其他用车2辆',
      '其他用车1辆',
      [['narrative-counts', 'error', '1.车辆3辆', '3辆', '2辆']],
    ],
    [
      'no vehicles, but money to run them',
      '车辆3辆，其中：一般公务用车1辆，执法执勤用车0辆，其他用车2辆',
      '车辆0辆',
      [['narrative-vehicles', 'warning', '1.车辆0辆', '0', undefined]],
    ],
    [
      'a reserve above the procurement',
      '预留政府采购项目预算金额12.00万元',
      '预留政府采购项目预算金额22.00万元',
      [
        [
          'narrative-procurement',
          'warning',
          '2023年本单位面向中小企业预留政府采购项目预算金额22.00万元',
          '22.00万元',
          '20.00万元',
        ],
      ],
    ],
    [
      'two price classes of one name',
      '100万元以上专用设备',
      '100万元以上通用设备',
      [['narrative-assets', 'notice', '单位价值100万元以上通用设备0台（套）', '通用设备', undefined]],
    ],
    [
      'a wrong number of projects',
      '项目2个',
      '项目3个',
      [['performance-funds', 'error', '2023年度实行绩效管理的项目3个', '3', '2']],
    ],
    [
      'a wrong sum of projects',
      '涉及预算金额46.50万元',
      '涉及预算金额45.50万元',
      [['performance-funds', 'error', '涉及预算金额45.50万元', '45.50万元', '46.50万元']],
    ],
    [
      'a project with another amount',
      '预算安排规模：18.50万元',
      '预算安排规模：18.00万元',
      [['narrative-amount', 'error', '18.00万元', '18.00万元', '18.50万元']],
    ],
    [
      'another year in a heading',
      '关于云岭县档案馆2023年收入预算',
      '关于云岭县档案馆2022年收入预算',
      [['narrative-identity', 'error', '二、关于云岭县档案馆2022年收入预算情况说明', '2022', '2023']],
    ],
    [
      'a name inside out',
      '奖金22.12万元、',
      '奖22.12万元金、',
      [['narrative-wording', 'notice', '奖22.12万元金', '奖22.12万元金', '奖金']],
    ],
    [
      'doubled words',
      '主要原因是缴存基数提高',
      '主要原因是缴存基数缴存基数提高',
      [['narrative-wording', 'notice', '缴存基数缴存基数', '缴存基数缴存基数', '缴存基数']],
    ],
    [
      'two precisions side by side',
      '占5.80%',
      '占5.8%',
      [['narrative-precision', 'notice', '占82.90%', '82.90%、7.74%、3.56%、5.8%', undefined]],
    ],
    ['a main list that leaves much out', '、其他工资福利支出6.50万元', '', []],
  ];

  test.each<readonly [name: string, from: string, to: string, expected: readonly Expected[]]>([
    [
      'a total beside both sides',
      '收支总预算276.12万元',
      '收支总预算176.12万元',
      [['narrative-parts', 'warning', '收支总预算176.12万元', '176.12万元', '276.12万元']],
    ],
    ['a share', '占7.74%', '占7.47%', [['narrative-share', 'error', '占7.47%', '7.47%', '7.74%']]],
    [
      'parts',
      '邮电费2.60万元',
      '邮电费26.0万元',
      [['narrative-parts', 'error', '公用经费31.28万元', '31.28万元', '54.68万元']],
    ],
    [
      'the unit of a figure said twice',
      '公务接待费0.48万元。',
      '公务接待费0.48元。',
      [
        ['narrative-parts', 'error', '云岭县档案馆2023年“三公”经费财政拨款预算数为3.68万元', '3.68万元', '3.20万元'],
        ['narrative-repeated-amount', 'error', '公务接待费0.48元', '0.48元', '0.48万元'],
        ['narrative-unit', 'error', '公务接待费0.48元', '0.48元', '0.48万元'],
      ],
    ],
    [
      'a rate',
      '减少3.50万元，下降7.00%，',
      '减少3.50万元，下降7.53%，',
      [['narrative-rate', 'error', '下降7.53%', '7.53%', '7.00%']],
    ],
  ])('without tables: %s', (_, from, to, expected) => {
    const found = summary(changed(from, to), []);
    expect(found).toHaveLength(expected.length);
    for (const each of expected) expect(found).toContainEqual(each);
  });

  test.each(cases)('%s', (_, from, to, expected) => {
    expect(summary(changed(from, to))).toEqual(expected);
  });
});

test('a unit is told from figures in 元 that the text has rounded', () => {
  const table = draw({
    layout: 'three-public-expenses',
    label: '表八',
    unit: '元',
    columns: ['total', 'hospitality'],
    lines: [['', '合计', '987654.32', '987654.32']],
  }).table;
  expect(summary('公务接待费98.77万元。', [table])).toEqual([]);
  expect(summary('公务接待费98.77元。', [table])).toContainEqual([
    'narrative-amount',
    'error',
    '公务接待费98.77元',
    '98.77元',
    '98.77万元',
  ]);
  expect(findingsOf('公务接待费98.77元。', [table])[0]?.message.zh).toContain('单位应为“万元”');
});

describe('a list of functional items', () => {
  const item = (path: string, amount: string) => `“${path}”${amount}万元，主要用于机关运转。`;
  const items = [
    item('一般公共服务支出（类）档案事务（款）行政运行（项）', '182.40'),
    item('一般公共服务支出（类）档案事务（款）档案馆（项）', '46.50'),
    item('社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）', '21.36'),
    item('卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）', '9.84'),
    item('住房保障支出（类）住房改革支出（款）住房公积金（项）', '16.02'),
  ];
  const list = (named: readonly string[]) =>
    ['2023年一般公共预算支出主要内容如下：', ...named.map((words, index) => `${index + 1}.${words}`)].join('\n');

  test('that is whole says nothing', () => expect(summary(list(items))).toEqual([]));

  test('that leaves one out is told which', () => {
    const [found, ...others] = findingsOf(list(items.slice(0, 4)));
    expect(others.filter(({ severity }) => severity === 'notice')).toEqual([]);
    expect(found).toMatchObject({ check: 'narrative-parts', severity: 'notice', stated: '4项', expected: '5项' });
    expect(found?.message.zh).toContain('住房公积金 16.02万元');
  });

  test('that names a few only is a choice', () =>
    expect(findingsOf(list(items.slice(0, 3))).filter(({ stated }) => stated === '3项')).toEqual([]));
});
