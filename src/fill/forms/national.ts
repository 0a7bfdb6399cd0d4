import { range, type Form, type FormSet } from './form';

function byFunction(
  layout: Form['layout'],
  number: string,
  title: string,
  subject: string,
  more: readonly string[] = [],
): Form {
  const amounts = ['合计', '基本支出', '项目支出', ...more];
  return {
    layout,
    number,
    title,
    subject,
    header: [['科目编码', '科目名称', ...amounts]],
    widths: [14, more.length === 0 ? 44 : 36, ...amounts.map(() => 15)],
    orientation: more.length === 0 ? 'portrait' : 'landscape',
    amounts: range(2, 1 + amounts.length),
    codes: [0],
    caption: 1,
    body: { kind: 'rows', rows: 15 },
  };
}

const REVENUE_COLUMNS = [
  '合计',
  '一般公共预算拨款收入',
  '政府性基金预算拨款收入',
  '国有资本经营预算拨款收入',
  '财政专户管理资金收入',
  '事业收入',
  '上级补助收入',
  '附属单位上缴收入',
  '事业单位经营收入',
  '其他收入',
];

/** The nine tables of the Ministry of Finance, with 国有资本经营预算支出表 as the last. */
export const national: FormSet = {
  id: 'national',
  organisation: '部门名称：',
  forms: [
    {
      layout: 'revenue-expenditure-summary',
      number: '表1',
      title: '部门收支总表',
      subject: '收支预算',
      header: [
        [
          ['收     入', 2],
          ['支     出', 2],
        ],
        ['项     目', '预算数', '项     目', '预算数'],
      ],
      widths: [34, 15, 34, 15],
      orientation: 'portrait',
      amounts: [1, 3],
      codes: [],
      caption: 0,
      body: {
        kind: 'two-sided',
        lines: {
          left: [
            '一、一般公共预算拨款收入',
            '二、政府性基金预算拨款收入',
            '三、国有资本经营预算拨款收入',
            '四、财政专户管理资金收入',
            '五、事业收入',
            '六、上级补助收入',
            '七、附属单位上缴收入',
            '八、事业单位经营收入',
            '九、其他收入',
          ],
          right: ['classes'],
          classes: 'numbered',
          feet: [
            ['本年收入合计', '本年支出合计'],
            ['上年结转', '结转下年'],
            ['收入总计', '支出总计'],
          ],
        },
      },
    },
    {
      layout: 'revenue-summary',
      number: '表2',
      title: '部门收入总表',
      subject: '收入预算',
      header: [['科目编码', '科目名称', ...REVENUE_COLUMNS]],
      widths: [12, 34, ...REVENUE_COLUMNS.map(() => 12)],
      orientation: 'landscape',
      amounts: range(2, 11),
      codes: [0],
      caption: 1,
      body: { kind: 'rows', rows: 15 },
    },
    byFunction('expenditure-summary', '表3', '部门支出总表', '支出预算', [
      '上缴上级支出',
      '事业单位经营支出',
      '对附属单位补助支出',
    ]),
    {
      layout: 'fiscal-appropriation-summary',
      number: '表4',
      title: '财政拨款收支总表',
      subject: '财政拨款收支预算',
      header: [
        [
          ['收     入', 2],
          ['支     出', 5],
        ],
        ['项     目', '预算数', '项     目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ],
      widths: [30, 14, 34, 14, 14, 14, 14],
      orientation: 'landscape',
      amounts: [1, 3, 4, 5, 6],
      codes: [],
      caption: 0,
      body: {
        kind: 'two-sided',
        lines: {
          left: ['一、一般公共预算拨款', '二、政府性基金预算拨款', '三、国有资本经营预算拨款'],
          right: ['classes'],
          classes: 'numbered',
          feet: [
            ['本年收入合计', '本年支出合计'],
            ['上年结转', '结转下年'],
            ['收入总计', '支出总计'],
          ],
        },
      },
    },
    byFunction('general-public-expenditure', '表5', '一般公共预算支出表', '一般公共预算支出'),
    {
      layout: 'basic-expenditure',
      number: '表6',
      title: '一般公共预算基本支出表',
      subject: '一般公共预算基本支出',
      header: [
        [
          ['部门预算支出经济分类科目', 2],
          ['本年一般公共预算基本支出', 3],
        ],
        ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ],
      widths: [14, 44, 15, 15, 15],
      orientation: 'portrait',
      amounts: [2, 3, 4],
      codes: [0],
      caption: 1,
      body: { kind: 'rows', rows: 26 },
    },
    {
      layout: 'three-public-expenses',
      number: '表7',
      title: '一般公共预算“三公”经费支出表',
      subject: '“三公”经费预算',
      header: [
        [
          ['合计', 1, 2],
          ['因公出国（境）费', 1, 2],
          ['公务用车购置及运行费', 3],
          ['公务接待费', 1, 2],
        ],
        ['小计', '公务用车购置费', '公务用车运行费'],
      ],
      widths: [18, 20, 18, 20, 20, 20],
      orientation: 'landscape',
      amounts: range(0, 5),
      codes: [],
      caption: 0,
      body: { kind: 'value-row' },
    },
    byFunction('government-fund-expenditure', '表8', '政府性基金预算支出表', '政府性基金预算'),
    byFunction('state-capital-expenditure', '表9', '国有资本经营预算支出表', '国有资本经营预算'),
  ],
};
