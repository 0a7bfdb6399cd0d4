import { range, type Form, type FormSet, type HeaderCell } from './form';

const CODE_PARTS = ['类', '款', '项'];

function byFunction(layout: Form['layout'], number: string, title: string, group: string, subject: string): Form {
  return {
    layout,
    number,
    title,
    subject,
    header: [
      [
        ['项    目', 4],
        [group, 3],
      ],
      [
        ['功能分类科目编码', 3],
        ['功能分类科目名称', 1, 2],
        ['合  计', 1, 2],
        ['基本支出', 1, 2],
        ['项目支出', 1, 2],
      ],
      CODE_PARTS,
    ],
    widths: [7, 7, 7, 42, 13, 13, 13],
    orientation: 'portrait',
    amounts: [4, 5, 6],
    codes: [0, 1, 2],
    caption: 3,
    body: { kind: 'rows', rows: 15 },
  };
}

const down = (texts: readonly string[]): HeaderCell[] => texts.map((text) => [text, 1, 2] as const);

/** The nine tables of Xinjiang. */
export const xinjiang: FormSet = {
  id: 'xinjiang',
  organisation: '编制部门（单位）：',
  forms: [
    {
      layout: 'revenue-expenditure-summary',
      number: '表一',
      title: '部门（单位）收支总体情况表',
      subject: '收支预算',
      header: [
        [
          ['收     入', 2],
          ['支     出', 2],
        ],
        ['项     目', '预算数', '功能分类', '预算数'],
      ],
      widths: [32, 14, 34, 14],
      orientation: 'portrait',
      amounts: [1, 3],
      codes: [],
      caption: 0,
      body: {
        kind: 'two-sided',
        lines: {
          left: [
            '财政拨款（补助）',
            '    一般公共预算',
            '    政府性基金预算',
            '    国有资本经营预算',
            '教育收费（财政专户）',
            '事业收入',
            '事业单位经营收入',
            '单位其他资金收入',
          ],
          right: ['classes'],
          classes: 'coded',
          feet: [['收  入  总  计', '支  出  总  计']],
        },
      },
    },
    {
      layout: 'revenue-summary',
      number: '表二',
      title: '部门（单位）收入总体情况表',
      subject: '收入预算',
      header: [
        [
          ['功能分类科目编码', 3],
          ...down([
            '功能分类科目名称',
            '总  计',
            '一般公共预算拨款',
            '政府性基金预算拨款',
            '国有资本经营预算',
            '财政专户（教育收费）',
            '事业收入',
            '事业单位经营收入',
            '单位其他资金收入',
          ]),
        ],
        CODE_PARTS,
      ],
      widths: [6, 6, 6, 38, 11, 11, 11, 11, 11, 11, 11, 11],
      orientation: 'landscape',
      amounts: range(4, 11),
      codes: [0, 1, 2],
      caption: 3,
      body: { kind: 'rows', rows: 15 },
    },
    byFunction('expenditure-summary', '表三', '部门（单位）支出总体情况表', '支出预算', '支出预算'),
    {
      layout: 'fiscal-appropriation-summary',
      number: '表四',
      title: '财政拨款收支预算总体情况表',
      subject: '财政拨款收支预算',
      header: [
        [
          ['财政拨款收入', 2],
          ['财政拨款支出', 5],
        ],
        ['项    目', '合  计', '功  能  分  类', '合 计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ],
      widths: [26, 13, 34, 13, 13, 13, 13],
      orientation: 'landscape',
      amounts: [1, 3, 4, 5, 6],
      codes: [],
      caption: 0,
      body: {
        kind: 'two-sided',
        lines: {
          left: ['财政拨款（补助）', '    一般公共预算', '    政府性基金预算', '    国有资本经营预算'],
          right: ['classes'],
          classes: 'coded',
          feet: [['收  入  总  计', '支  出  总  计']],
        },
      },
    },
    byFunction('general-public-expenditure', '表五', '一般公共预算支出情况表', '一般公共预算支出', '一般公共预算支出'),
    {
      layout: 'basic-expenditure',
      number: '表六',
      title: '一般公共预算基本支出情况表',
      subject: '一般公共预算基本支出',
      header: [
        [
          ['项    目', 3],
          ['一般公共预算基本支出', 3],
        ],
        [['经济分类科目编码', 2], ...down(['经济分类科目名称', '合  计', '人员经费', '公用经费'])],
        ['类', '款'],
      ],
      widths: [9, 9, 38, 14, 14, 14],
      orientation: 'portrait',
      amounts: [3, 4, 5],
      codes: [0, 1],
      caption: 2,
      body: { kind: 'rows', rows: 26 },
    },
    {
      layout: 'project-expenditure',
      number: '表七',
      title: '一般公共预算项目支出情况表',
      subject: '一般公共预算项目支出',
      header: [
        [
          ['科 目 编 码', 3],
          ...down([
            '科目',
            '项目名称',
            '项目支出合计',
            '工资福利支出',
            '商品和服务支出',
            '对个人和家庭的补助',
            '债务利息及费用支出',
            '资本性支出（基本建设）',
            '资本性支出',
            '对企业补助（基本建设）',
            '对企业补助',
            '对社会保障基金补助',
            '其他支出',
          ]),
        ],
        CODE_PARTS,
      ],
      widths: [6, 6, 6, 26, 26, ...range(5, 15).map(() => 10)],
      orientation: 'landscape',
      amounts: range(5, 15),
      codes: [0, 1, 2],
      caption: 4,
      body: { kind: 'rows', rows: 12 },
    },
    {
      layout: 'three-public-expenses',
      number: '表八',
      title: '一般公共预算“三公”经费支出情况表',
      subject: '“三公”经费预算',
      header: [
        [...down(['合  计', '因公出国（境）费']), ['公务用车购置及运行费', 3], ...down(['公务接待费'])],
        ['小  计', '公务用车购置费', '公务用车运行费'],
      ],
      widths: [18, 20, 18, 20, 20, 20],
      orientation: 'landscape',
      amounts: range(0, 5),
      codes: [],
      caption: 0,
      body: { kind: 'value-row' },
    },
    byFunction(
      'government-fund-expenditure',
      '表九',
      '政府性基金预算支出情况表',
      '政府性基金预算支出',
      '政府性基金预算',
    ),
  ],
};
