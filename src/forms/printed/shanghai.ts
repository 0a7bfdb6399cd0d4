import { classLines, DEPARTMENT_CLASSES } from './class-lines';
import { BASIC_PROJECT, BUDGET_KEYS, list, threePublicOf } from './common-tables';
import { at, lineFrom, sumOf, total, totalLine, typed, type PrintedSet, type PrintedTable } from './printed-set';

const item = threePublicOf('8:total', ['5:project']);
const OWN = ['business-revenue', 'operating-revenue', 'other-revenue'];
const PARTS = ['类', '款', '项'];
/** With no other money, all expenditure is that of the three budgets. */
const fiscal = (key: string) => ({
  key,
  byCode: { of: ['5', '6', '7'].map((table) => `${table}:${key}`), whenNone: OWN.map((own) => `2:${own}`) },
});

function byFunction(
  key: string,
  layout: PrintedTable['layout'],
  sheet: string,
  title: string,
  group: string,
  amounts = BASIC_PROJECT,
  more: Partial<PrintedTable> = {},
): PrintedTable {
  return {
    key,
    layout,
    sheet,
    title,
    header: [
      [
        ['项目', 4],
        [group, 3],
      ],
      [
        ['功能分类科目编码', 3],
        ['功能分类科目名称', 1, 2],
        ['合计', 1, 2],
        ['基本支出', 1, 2],
        ['项目支出', 1, 2],
      ],
      PARTS,
    ],
    widths: [8, 8, 8, 46, 20, 20, 20],
    body: list(3, 1, amounts),
    ...more,
  };
}

const classes = classLines(DEPARTMENT_CLASSES, 'numbered', { amount: ['3:total'] });
const budgetLists = { 'general-public': ['5:total'], 'government-fund': ['6:total'], 'state-capital': ['7:total'] };
const grants = (texts: readonly string[]) =>
  BUDGET_KEYS.map((key, place) => lineFrom(texts[place] ?? '', key, at(...budgetLists[key])));

/** The nine tables of Shanghai, in 元 but for the last. No money is carried over in them: what is granted is spent. */
export const shanghai: PrintedSet = {
  id: 'shanghai',
  name: { zh: '上海九张表', en: 'the nine tables of Shanghai' },
  kind: 'budget',
  unit: '元',
  organisation: '编制部门：',
  unitWord: '单位：',
  yearWord: '年',
  total: { at: 'last', word: '合计' },
  noteWord: '注',
  knownBy: /功能分类预算表|财务收支预算总表|部门预算经济分类预算表/,
  tables: [
    {
      key: '1',
      layout: 'revenue-expenditure-summary',
      sheet: '部门收支总表',
      title: '部门财务收支预算总表',
      header: [
        [
          ['本年收入', 2],
          ['本年支出', 2],
        ],
        ['项目', '预算数', '项目', '预算数'],
      ],
      widths: [38, 22, 38, 22],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 1,
            amounts: typed('amount'),
            lines: [
              lineFrom('一、财政拨款收入', 'fiscal-appropriation', at('2:fiscal-appropriation')),
              ...grants(['1. 一般公共预算', '2. 政府性基金预算', '3. 国有资本经营预算']),
              lineFrom('二、事业收入', 'business-revenue', at('2:business-revenue')),
              lineFrom('三、事业单位经营收入', 'operating-revenue', at('2:operating-revenue')),
              lineFrom('四、其他收入', 'other-revenue', at('2:other-revenue')),
            ],
            feet: [totalLine('收入总计', 'grand-total', sumOf('fiscal-appropriation', ...OWN))],
          },
          {
            stub: 1,
            amounts: typed('amount'),
            lines: classes,
            feet: [totalLine('支出总计', 'grand-total', sumOf(...DEPARTMENT_CLASSES))],
          },
        ],
      },
    },
    {
      key: '2',
      layout: 'revenue-summary',
      sheet: '部门收入总表',
      title: '部门收入预算总表',
      header: [
        [
          ['项目', 4],
          ['收入预算', 5],
        ],
        [
          ['功能分类科目编码', 3],
          ['功能分类科目名称', 1, 2],
          ['合计', 1, 2],
          ['财政拨款收入', 1, 2],
          ['事业收入', 1, 2],
          ['事业单位经营收入', 1, 2],
          ['其他收入', 1, 2],
        ],
        PARTS,
      ],
      widths: [8, 8, 8, 46, 20, 20, 18, 18, 18],
      body: list(3, 1, [total('total', 'fiscal-appropriation', ...OWN), ...typed('fiscal-appropriation', ...OWN)]),
    },
    byFunction('3', 'expenditure-summary', '部门支出总表', '部门支出预算总表', '支出预算', [
      total('total', 'basic', 'project'),
      fiscal('basic'),
      fiscal('project'),
    ]),
    {
      key: '4',
      layout: 'fiscal-appropriation-summary',
      sheet: '部门财政拨款收支总表',
      title: '部门财政拨款收支预算总表',
      header: [
        [
          ['财政拨款收入', 2],
          ['财政拨款支出', 5],
        ],
        ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ],
      widths: [30, 20, 38, 20, 20, 20, 20],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 1,
            amounts: typed('amount'),
            lines: grants(['一、一般公共预算', '二、政府性基金预算', '三、国有资本经营预算']),
            feet: [totalLine('收入总计', 'grand-total', sumOf(...BUDGET_KEYS))],
          },
          {
            stub: 1,
            amounts: [total('total', ...BUDGET_KEYS), ...typed(...BUDGET_KEYS)],
            lines: classLines(DEPARTMENT_CLASSES, 'numbered', budgetLists),
            feet: [
              totalLine(
                '支出总计',
                'grand-total',
                Object.fromEntries(BUDGET_KEYS.map((key) => [key, sumOf(...DEPARTMENT_CLASSES)])),
              ),
            ],
          },
        ],
      },
    },
    byFunction(
      '5',
      'general-public-expenditure',
      '部门一般公共预算拨款表',
      '部门一般公共预算支出功能分类预算表',
      '一般公共预算支出',
    ),
    byFunction(
      '6',
      'government-fund-expenditure',
      '部门政府性基金拨款表',
      '部门政府性基金预算支出功能分类预算表',
      '政府性基金预算支出',
      BASIC_PROJECT,
      { subject: '政府性基金预算' },
    ),
    byFunction(
      '7',
      'state-capital-expenditure',
      '部门国有资本经营预算拨款表',
      '部门国有资本经营预算支出功能分类预算表',
      '国有资本经营预算支出',
      BASIC_PROJECT,
      { subject: '国有资本经营预算' },
    ),
    {
      key: '8',
      layout: 'basic-expenditure',
      sheet: '部门一般公共预算拨款基本支出明细表',
      title: '部门一般公共预算基本支出部门预算经济分类预算表',
      header: [
        [
          ['项目', 3],
          ['一般公共预算基本支出', 3],
        ],
        [
          ['部门预算经济分类科目编码', 2],
          ['经济分类科目名称', 1, 2],
          ['合计', 1, 2],
          ['人员经费', 1, 2],
          ['公用经费', 1, 2],
        ],
        ['类', '款'],
      ],
      widths: [12, 12, 46, 20, 20, 20],
      body: list(2, 1, [total('total', 'personnel', 'public'), ...typed('personnel', 'public')], { rows: 30 }),
    },
    {
      key: '9',
      layout: 'three-public-expenses',
      sheet: '部门“三公”经费和机关运行费预算表',
      title: '部门“三公”经费和机关运行经费预算表',
      unit: '万元',
      subject: '“三公”经费和机关运行经费预算',
      header: [
        [
          ['“三公”经费预算数', 6],
          ['机关运行经费预算数', 1, 3],
        ],
        [
          ['合计', 1, 2],
          ['因公出国（境）费', 1, 2],
          ['公务接待费', 1, 2],
          ['公务用车购置及运行费', 3],
        ],
        ['小计', '购置费', '运行费'],
      ],
      widths: [18, 20, 18, 18, 18, 18, 22],
      body: {
        kind: 'values',
        amounts: [
          item.total,
          item.overseas,
          item.hospitality,
          item.vehicles,
          item.purchase,
          item.running,
          { key: 'operating-cost' },
        ],
      },
    },
  ],
};
