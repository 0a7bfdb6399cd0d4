import { classLines } from './class-lines';
import { BUDGET_KEYS, list, plainList } from './common-tables';
import {
  at,
  down,
  line,
  lineFrom,
  sumOf,
  total,
  totalLine,
  typed,
  type PrintedLine,
  type PrintedTable,
  type Reference,
} from './printed-set';

/** How one place prints the first four tables of 预算管理一体化, which are the same in all. */
export interface UnifiedNames {
  /** 部门收支总表 or 收支总表. */
  readonly prefix: string;
  readonly number: (place: number) => string;
  readonly classes: readonly string[];
  /** 结转下年 or 年终结转结余; 上年结转 or 上年结转结余. */
  readonly carriedOver: string;
  readonly carriedForward: string;
  /** The keys of the lists of 一般公共预算, 政府性基金预算 and 国有资本经营预算 expenditure. */
  readonly byBudget: readonly [string, string, string];
}

const OWN = [
  ['special-account', '财政专户管理资金'],
  ['business-revenue', '事业收入'],
  ['operating-revenue', '事业单位经营收入'],
  ['superior-subsidy', '上级补助收入'],
  ['subsidiary-remittance', '附属单位上缴收入'],
  ['other-revenue', '其他收入'],
] as const;
const YEAR = [...BUDGET_KEYS, ...OWN.map(([key]) => key)];
const CARRIED = [
  'opening-general-public',
  'opening-government-fund',
  'opening-state-capital',
  'opening-special',
  'opening-own',
];

/** Money that is no 财政拨款: with none of it, all expenditure is that of the three budgets. */
const OWN_MONEY: readonly Reference[] = [...OWN.map(([key]) => `2:${key}`), '2:opening-special', '2:opening-own'];

const NUMBERED = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 收支总表, 收入总表, 支出总表 and 财政拨款收支总表. */
export function unifiedSummaries(names: UnifiedNames): PrintedTable[] {
  const { prefix, number, byBudget } = names;
  const all = (column: string): Reference[] => byBudget.map((key) => `${key}:${column}`);
  const named = (place: number, layout: PrintedTable['layout'], title: string) => ({
    key: String(place),
    layout,
    number: number(place),
    sheet: number(place),
    title,
  });
  return [
    {
      ...named(1, 'revenue-expenditure-summary', `${prefix}收支总表`),
      header: [
        [
          ['收    入', 2],
          ['支    出', 2],
        ],
        ['项目', '预算数', '项目', '预算数'],
      ],
      widths: [38, 20, 38, 20],
      body: { kind: 'lines', sides: [revenue(names), expenditure(names)] },
    },
    {
      ...named(2, 'revenue-summary', `${prefix}收入总表`),
      header: [
        [
          ...down(['部门（单位）代码', '部门（单位）名称', '合计']),
          ['本年收入', 1 + YEAR.length],
          [names.carriedOver, 1 + CARRIED.length],
        ],
        [
          '小计',
          '一般公共预算',
          '政府性基金预算',
          '国有资本经营预算',
          ...OWN.map(([, text]) => text),
          ...['小计', '一般公共预算', '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '单位资金'],
        ],
      ],
      widths: [11, 22, ...Array.from({ length: 3 + YEAR.length + CARRIED.length }, () => 11)],
      body: list(
        1,
        1,
        [
          total('total', 'year-revenue', 'prior-carry-over'),
          total('year-revenue', ...YEAR),
          ...typed(...YEAR),
          total('prior-carry-over', ...CARRIED),
          ...typed(...CARRIED),
        ],
        { rows: 10 },
      ),
    },
    plainList(
      named(3, 'expenditure-summary', `${prefix}支出总表`),
      ['合计', '基本支出', '项目支出', '事业单位经营支出', '上缴上级支出', '对附属单位补助支出'],
      [
        total('total', 'basic', 'project', 'operating-expenditure', 'upper-level-remittance', 'subsidiary-subsidy'),
        { key: 'basic', byCode: { of: all('basic'), whenNone: OWN_MONEY } },
        { key: 'project', byCode: { of: all('project'), whenNone: OWN_MONEY } },
        ...typed('operating-expenditure', 'upper-level-remittance', 'subsidiary-subsidy'),
      ],
    ),
    {
      ...named(4, 'fiscal-appropriation-summary', '财政拨款收支总表'),
      header: [
        [
          ['收    入', 2],
          ['支    出', 5],
        ],
        ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ],
      widths: [34, 16, 38, 16, 16, 16, 16],
      body: { kind: 'lines', sides: [grants(), grantsSpent(names)] },
    },
  ];
}

function revenue({ carriedOver }: UnifiedNames) {
  const lines = [
    ['general-public', '一般公共预算拨款收入'],
    ['government-fund', '政府性基金预算拨款收入'],
    ['state-capital', '国有资本经营预算拨款收入'],
    ['special-account', '财政专户管理资金收入'],
    ...OWN.slice(1),
  ].map(([key = '', text = ''], place) => lineFrom(`${NUMBERED[place] ?? ''}、${text}`, key, at(`2:${key}`)));
  return {
    stub: 1,
    amounts: typed('amount'),
    lines,
    feet: [
      totalLine('本年收入合计', 'year-total', sumOf(...YEAR)),
      lineFrom(carriedOver, 'prior-carry-over', at('2:prior-carry-over')),
      totalLine('收入总计', 'grand-total', sumOf('year-total', 'prior-carry-over')),
    ],
  };
}

function expenditure({ classes, carriedForward }: UnifiedNames) {
  return {
    stub: 1,
    amounts: typed('amount'),
    lines: classLines(classes, 'numbered', { amount: ['3:total'] }),
    feet: [
      totalLine('本年支出合计', 'year-total', sumOf(...classes)),
      line(carriedForward, 'carried-forward'),
      totalLine('支出总计', 'grand-total', sumOf('year-total', 'carried-forward')),
    ],
  };
}

const GRANTS = ['（一）一般公共预算拨款', '（二）政府性基金预算拨款', '（三）国有资本经营预算拨款'];

function grants() {
  const three = (prefix: string): PrintedLine[] =>
    GRANTS.map((text, place) => {
      const key = `${prefix}${BUDGET_KEYS[place] ?? ''}`;
      return lineFrom(text, key, at(`2:${key}`));
    });
  return {
    stub: 1,
    amounts: typed('amount'),
    lines: [
      lineFrom('一、本年收入', 'year', sumOf(...BUDGET_KEYS)),
      ...three(''),
      lineFrom('二、上年结转', 'opening', sumOf(...BUDGET_KEYS.map((key) => `opening-${key}`))),
      ...three('opening-'),
    ],
    feet: [totalLine('收入总计', 'grand-total', sumOf('year', 'opening'))],
  };
}

function grantsSpent({ classes, byBudget, carriedForward }: UnifiedNames) {
  return {
    stub: 1,
    amounts: [total('total', ...BUDGET_KEYS), ...typed(...BUDGET_KEYS)],
    lines: [
      lineFrom('一、本年支出', 'year', Object.fromEntries(BUDGET_KEYS.map((key) => [key, sumOf(...classes)]))),
      ...classLines(
        classes,
        'bracketed',
        Object.fromEntries(BUDGET_KEYS.map((key, place) => [key, [`${byBudget[place] ?? ''}:total`]])),
      ),
      line(`二、${carriedForward}`, 'carried-forward'),
    ],
    feet: [
      totalLine(
        '支出总计',
        'grand-total',
        Object.fromEntries(BUDGET_KEYS.map((key) => [key, sumOf('year', 'carried-forward')])),
      ),
    ],
  };
}
