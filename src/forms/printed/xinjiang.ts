import { ALL_CLASSES, classLines, numeral } from './class-lines';
import { BUDGET_KEYS, list, threePublicHeader, threePublicOf } from './common-tables';
import {
  at,
  down,
  lineFrom,
  sumOf,
  total,
  totalLine,
  typed,
  type AmountColumn,
  type PrintedSet,
  type PrintedTable,
} from './printed-set';

const named = (place: number) => ({
  key: String(place),
  number: `表${numeral(place)}：`,
  sheet: `表${numeral(place)}`,
});
const item = threePublicOf('6:total', ['7:total']);
const PARTS = ['类', '款', '项'];
const OWN = [
  ['special-account', '教育收费（财政专户）'],
  ['business-revenue', '事业收入'],
  ['operating-revenue', '事业单位经营收入'],
  ['other-revenue', '单位其他资金收入'],
] as const;
const SOURCES = [...BUDGET_KEYS, ...OWN.map(([key]) => key)];
const ECONOMIC = ['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'].map(
  (code) => `economic-${code}`,
);

/** A table by functional code. Of a code that one budget alone pays for, 支出总体情况表 says what it is spent on. */
function byFunction(
  place: number,
  layout: PrintedTable['layout'],
  title: string,
  group: string,
  budget?: (typeof BUDGET_KEYS)[number],
  subject?: string,
): PrintedTable {
  const column = (key: string): AmountColumn =>
    budget === undefined ? { key } : { key, byCode: { of: [`3:${key}`], whenSame: ['2:total', `2:${budget}`] } };
  return {
    ...named(place),
    layout,
    title,
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
      PARTS,
    ],
    widths: [8, 8, 8, 46, 20, 20, 20],
    body: list(3, 1, [total('total', 'basic', 'project'), column('basic'), column('project')], {
      ...(budget === undefined ? {} : { linesOf: `2:${budget}` }),
    }),
    ...(subject === undefined ? {} : { subject }),
  };
}

const grants = [
  lineFrom('财政拨款（补助）', 'fiscal-appropriation', sumOf(...BUDGET_KEYS)),
  lineFrom('    一般公共预算', 'general-public', at('2:general-public')),
  lineFrom('    政府性基金预算', 'government-fund', at('2:government-fund')),
  lineFrom('    国有资本经营预算', 'state-capital', at('2:state-capital')),
];

/** The nine tables of Xinjiang. 国有资本经营预算 has no table of its own: it is what the code's other money leaves. */
export const xinjiang: PrintedSet = {
  id: 'xinjiang',
  name: { zh: '新疆九张表', en: 'the nine tables of Xinjiang' },
  kind: 'budget',
  unit: '万元',
  organisation: '编制部门（单位）：',
  unitWord: '单位：',
  yearWord: '年',
  total: { at: 'last', word: '合  计' },
  noteWord: '备注',
  knownBy:
    /部门（单位）(?:收支|收入|支出)总体情况表|财政拨款收支预算总体情况表|^(?!.*（按).*一般公共预算项目支出情况表/,
  tables: [
    {
      ...named(1),
      layout: 'revenue-expenditure-summary',
      title: '部门（单位）收支总体情况表',
      header: [
        [
          ['收     入', 2],
          ['支     出', 2],
        ],
        ['项     目', '预算数', '功能分类', '预算数'],
      ],
      widths: [38, 20, 38, 20],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 1,
            amounts: typed('amount'),
            lines: [...grants, ...OWN.map(([key, text]) => lineFrom(text, key, at(`2:${key}`)))],
            feet: [
              totalLine('收  入  总  计', 'grand-total', sumOf('fiscal-appropriation', ...OWN.map(([key]) => key))),
            ],
          },
          {
            stub: 1,
            amounts: typed('amount'),
            lines: classLines(ALL_CLASSES, 'coded', { amount: ['3:total'] }),
            feet: [totalLine('支  出  总  计', 'grand-total', sumOf(...ALL_CLASSES))],
          },
        ],
      },
    },
    {
      ...named(2),
      layout: 'revenue-summary',
      title: '部门（单位）收入总体情况表',
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
        PARTS,
      ],
      widths: [7, 7, 7, 38, ...Array.from({ length: 8 }, () => 13)],
      body: list(3, 1, [total('total', ...SOURCES), ...typed(...SOURCES)]),
    },
    byFunction(3, 'expenditure-summary', '部门（单位）支出总体情况表', '支出预算'),
    {
      ...named(4),
      layout: 'fiscal-appropriation-summary',
      title: '财政拨款收支预算总体情况表',
      header: [
        [
          ['财政拨款收入', 2],
          ['财政拨款支出', 5],
        ],
        ['项    目', '合  计', '功  能  分  类', '合 计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ],
      widths: [30, 16, 38, 16, 16, 16, 16],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 1,
            amounts: typed('amount'),
            lines: grants,
            feet: [totalLine('收  入  总  计', 'grand-total', sumOf('fiscal-appropriation'))],
          },
          {
            stub: 1,
            amounts: [total('total', ...BUDGET_KEYS), ...typed(...BUDGET_KEYS)],
            lines: classLines(ALL_CLASSES, 'coded', {
              'general-public': ['5:total'],
              'government-fund': ['9:total'],
              'state-capital': ['2:state-capital'],
            }),
            feet: [
              totalLine(
                '支  出  总  计',
                'grand-total',
                Object.fromEntries(BUDGET_KEYS.map((key) => [key, sumOf(...ALL_CLASSES)])),
              ),
            ],
          },
        ],
      },
    },
    byFunction(5, 'general-public-expenditure', '一般公共预算支出情况表', '一般公共预算支出', 'general-public'),
    {
      ...named(6),
      layout: 'basic-expenditure',
      title: '一般公共预算基本支出情况表',
      header: [
        [
          ['项    目', 3],
          ['一般公共预算基本支出', 3],
        ],
        [['经济分类科目编码', 2], ...down(['经济分类科目名称', '合  计', '人员经费', '公用经费'])],
        ['类', '款'],
      ],
      widths: [11, 11, 46, 20, 20, 20],
      body: list(2, 1, [total('total', 'personnel', 'public'), ...typed('personnel', 'public')], { rows: 30 }),
    },
    {
      ...named(7),
      layout: 'project-expenditure',
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
        PARTS,
      ],
      widths: [6, 6, 6, 30, 30, 12, ...ECONOMIC.map(() => 11)],
      // One line a project: lines of one code stand beside each other, and all of them count.
      body: list(3, 2, [total('total', ...ECONOMIC), ...typed(...ECONOMIC)], { nested: false, rows: 12 }),
    },
    {
      ...named(8),
      layout: 'three-public-expenses',
      title: '一般公共预算“三公”经费支出情况表',
      subject: '“三公”经费预算',
      header: threePublicHeader('公务用车购置及运行费', '公务用车运行费', '合  计'),
      widths: [22, 24, 20, 22, 22, 22],
      body: {
        kind: 'values',
        amounts: [item.total, item.overseas, item.vehicles, item.purchase, item.running, item.hospitality],
      },
    },
    byFunction(
      9,
      'government-fund-expenditure',
      '政府性基金预算支出情况表',
      '政府性基金预算支出',
      'government-fund',
      '政府性基金预算',
    ),
  ],
};
