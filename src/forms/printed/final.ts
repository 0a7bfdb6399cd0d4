import { economicName } from '../classification/codes';
import { classLines, DEPARTMENT_CLASSES } from './class-lines';
import { BUDGET_KEYS, list } from './common-tables';
import {
  at,
  down,
  line,
  lineFrom,
  sumOf,
  total,
  totalLine,
  typed,
  type AmountColumn,
  type HeaderCell,
  type PrintedLine,
  type PrintedSet,
  type Reference,
  type Source,
} from './printed-set';

const number = (place: number): string => `公开${String(place).padStart(2, '0')}表`;
const named = (place: number) => ({ key: String(place), number: number(place), sheet: number(place) });
const OWN = ['superior-subsidy', 'business-revenue', 'operating-revenue', 'subsidiary-remittance', 'other-revenue'];
const columnNumbers = (count: number): string[] => Array.from({ length: count }, (_, place) => String(place + 1));
const less = (of: readonly Reference[], off: readonly Reference[]): Source => ({ kind: 'at', of, less: off });

/** With no money but the year's grants and those carried over, all expenditure is that of the three budgets. */
const NO_OWN = [...OWN.map((key) => `2:${key}`), '1:surplus-used:amount'];
const fiscal = (key: string): AmountColumn => ({
  key,
  byCode: { of: ['5', '8', '9'].map((table) => `${table}:${key}`), whenNone: NO_OWN },
});

/** Two columns of names over a row of figures' headings, and 栏次 below. */
function functionalHeader(groups: readonly HeaderCell[], inner: readonly string[], count: number): HeaderCell[][] {
  return [
    [['项目', 2], ...groups],
    ['功能分类科目编码', '科目名称', ...inner],
    [['栏次', 2], ...columnNumbers(count)],
  ];
}

const EXPENDITURE = ['basic', 'project', 'upper-level-remittance', 'operating-expenditure', 'subsidiary-subsidy'];
const BASIC_PROJECT = [total('total', 'basic', 'project'), ...typed('basic', 'project')];

/** 公开06表 prints these codes of the economic classification, lane by lane. */
const LANES = [
  ['301', '30101', '30102', '30103', '30106', '30107', '30108', '30109', '30110', '30111', '30112', '30113', '30114', '30199',
    '303', '30301', '30302', '30303', '30304', '30305', '30306', '30307', '30308', '30309', '30310', '30311', '30399'],
  ['302', '30201', '30202', '30203', '30204', '30205', '30206', '30207', '30208', '30209', '30211', '30212', '30213', '30214',
    '30215', '30216', '30217', '30218', '30224', '30225', '30226', '30227', '30228', '30229', '30231', '30239', '30240', '30299'],
  ['307', '30701', '30702', '310', '31001', '31002', '31003', '31005', '31006', '31007', '31008', '31009', '31010', '31011',
    '31012', '31013', '31019', '31021', '31022', '31099', '312', '31201', '31203', '31204', '31205', '31299', '399', '39999'],
] as const; // prettier-ignore

const economicLine = (code: string): PrintedLine => ({
  key: code,
  code,
  text: `${code.length > 3 ? '  ' : ''}${economicName(code) ?? ''}`,
  ...(code.length > 3 ? {} : { from: { kind: 'below' } }),
});
const basicLines = (...codes: string[]): readonly Reference[] => codes.map((code) => `6:${code}:amount`);
const three = (key: string, ...codes: string[]): AmountColumn & { readonly from: Source } => ({
  key: `final-${key}`,
  from: { kind: 'at', of: basicLines(...codes), whenNone: ['5:project', '8:total', '9:total'] },
});

/** 公开01–09表 of the final accounts. */
export const final: PrintedSet = {
  id: 'final',
  name: { zh: '部门决算公开表（公开01–09表）', en: 'final accounts, tables 01–09' },
  kind: 'final',
  unit: '万元',
  organisation: '部门：',
  unitWord: '金额单位：',
  yearWord: '年度',
  total: { at: 'first', word: '合计' },
  noteWord: '注',
  tables: [
    {
      ...named(1),
      layout: 'final-revenue-expenditure-summary',
      title: '收入支出决算总表',
      header: [
        [
          ['收入', 3],
          ['支出', 3],
        ],
        ['项目', '行次', '金额', '项目', '行次', '金额'],
        ['栏次', '', '1', '栏次', '', '2'],
      ],
      widths: [40, 7, 18, 38, 7, 18],
      body: {
        kind: 'lines',
        numbered: true,
        sides: [
          {
            stub: 2,
            amounts: typed('amount'),
            lines: [
              lineFrom('一、一般公共预算财政拨款收入', 'general-public', at('4:general-public:amount')),
              lineFrom('二、政府性基金预算财政拨款收入', 'government-fund', at('4:government-fund:amount')),
              lineFrom('三、国有资本经营预算财政拨款收入', 'state-capital', at('4:state-capital:amount')),
              ...['四、上级补助收入', '五、事业收入', '六、经营收入', '七、附属单位上缴收入', '八、其他收入'].map(
                (text, place) => lineFrom(text, OWN[place] ?? '', at(`2:${OWN[place] ?? ''}`)),
              ),
            ],
            feet: [
              totalLine('本年收入合计', 'year-total', sumOf(...BUDGET_KEYS, ...OWN)),
              line('使用非财政拨款结余（含专用结余）', 'surplus-used'),
              line('年初结转和结余', 'opening-balance'),
              totalLine('总计', 'grand-total', sumOf('year-total', 'surplus-used', 'opening-balance')),
            ],
          },
          {
            stub: 2,
            amounts: typed('amount'),
            lines: classLines(DEPARTMENT_CLASSES, 'numbered', { amount: ['3:total'] }),
            feet: [
              totalLine('本年支出合计', 'spent-total', sumOf(...DEPARTMENT_CLASSES)),
              line('结余分配', 'surplus-distribution'),
              lineFrom(
                '年末结转和结余',
                'closing-balance',
                less(['1:grand-total:amount'], ['1:spent-total:amount', '1:surplus-distribution:amount']),
              ),
              totalLine('总计', 'all-total', sumOf('spent-total', 'surplus-distribution', 'closing-balance')),
            ],
          },
        ],
      },
    },
    {
      ...named(2),
      layout: 'final-revenue-summary',
      title: '收入决算表',
      header: functionalHeader(
        down(['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入']),
        [],
        7,
      ),
      widths: [14, 40, 16, 16, 16, 16, 16, 16, 16],
      body: list(1, 1, [total('total', 'fiscal-appropriation', ...OWN), ...typed('fiscal-appropriation', ...OWN)]),
    },
    {
      ...named(3),
      layout: 'final-expenditure-summary',
      title: '支出决算表',
      header: functionalHeader(
        down(['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出']),
        [],
        6,
      ),
      widths: [14, 42, 16, 16, 16, 16, 16, 16],
      body: list(1, 1, [
        total('total', ...EXPENDITURE),
        fiscal('basic'),
        fiscal('project'),
        ...typed(...EXPENDITURE.slice(2)),
      ]),
    },
    {
      ...named(4),
      layout: 'final-fiscal-appropriation-summary',
      title: '财政拨款收入支出决算总表',
      header: [
        [
          ['收入', 3],
          ['支出', 6],
        ],
        [
          ...['项目', '行次', '金额', '项目', '行次', '合计'],
          ...['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
        ],
        ['栏次', '', '1', '栏次', '', '2', '3', '4', '5'],
      ],
      widths: [32, 7, 15, 36, 7, 15, 15, 15, 15],
      body: {
        kind: 'lines',
        numbered: true,
        sides: [
          {
            stub: 2,
            amounts: typed('amount'),
            lines: [
              lineFrom(
                '一、一般公共预算财政拨款',
                'general-public',
                less(['2:fiscal-appropriation'], ['8:year-revenue', '4:state-capital:amount']),
              ),
              lineFrom('二、政府性基金预算财政拨款', 'government-fund', at('8:year-revenue')),
              line('三、国有资本经营预算财政拨款', 'state-capital'),
            ],
            feet: [
              totalLine('本年收入合计', 'year-total', sumOf(...BUDGET_KEYS)),
              lineFrom('年初财政拨款结转和结余', 'opening', sumOf(...BUDGET_KEYS.map((key) => `opening-${key}`))),
              line('  一般公共预算财政拨款', 'opening-general-public'),
              lineFrom('  政府性基金预算财政拨款', 'opening-government-fund', at('8:opening-balance')),
              line('  国有资本经营预算财政拨款', 'opening-state-capital'),
              totalLine('总计', 'grand-total', sumOf('year-total', 'opening')),
            ],
          },
          {
            stub: 2,
            amounts: [total('total', ...BUDGET_KEYS), ...typed(...BUDGET_KEYS)],
            lines: classLines(DEPARTMENT_CLASSES, 'numbered', {
              'general-public': ['5:total'],
              'government-fund': ['8:total'],
              'state-capital': ['9:total'],
            }),
            feet: [
              totalLine(
                '本年支出合计',
                'spent',
                byBudget(() => sumOf(...DEPARTMENT_CLASSES)),
              ),
              lineFrom(
                '年末财政拨款结转和结余',
                'closing',
                byBudget((key) => less([`4:${key}:amount`, `4:opening-${key}:amount`], [`4:spent:${key}`])),
              ),
              line(''),
              line(''),
              line(''),
              totalLine(
                '总计',
                'all-total',
                byBudget(() => sumOf('spent', 'closing')),
              ),
            ],
          },
        ],
      },
    },
    {
      ...named(5),
      layout: 'final-general-public-expenditure',
      title: '一般公共预算财政拨款支出决算表',
      header: functionalHeader([['本年支出', 3]], ['小计', '基本支出', '项目支出'], 3),
      widths: [16, 50, 20, 20, 20],
      body: list(1, 1, BASIC_PROJECT),
    },
    {
      ...named(6),
      layout: 'final-basic-expenditure',
      title: '一般公共预算财政拨款基本支出决算明细表',
      header: [
        [
          ['人员经费', 3],
          ['公用经费', 6],
        ],
        ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ],
      widths: [10, 34, 14, 10, 32, 14, 10, 32, 14],
      body: {
        kind: 'lines',
        sides: LANES.map((codes, lane) => ({
          stub: 2,
          amounts: typed('amount'),
          lines: codes.map(economicLine),
          feet: [
            lane === 0
              ? totalLine('人员经费合计', 'personnel-total', at(...basicLines('301', '303')))
              : lane === 1
                ? totalLine('公用经费合计', 'public-label')
                : totalLine('', 'public-total', at(...basicLines('302', '307', '310', '312', '399'))),
          ],
        })),
      },
    },
    {
      ...named(7),
      layout: 'final-three-public-expenses',
      title: '财政拨款“三公”经费支出决算表',
      subject: '财政拨款“三公”经费支出',
      header: [
        [
          ['预算数', 6],
          ['决算数', 6],
        ],
        [0, 1].flatMap(() => [
          ...down(['合计', '因公出国（境）费']),
          ['公务用车购置及运行维护费', 3] as const,
          ...down(['公务接待费']),
        ]),
        [0, 1].flatMap(() => ['小计', '公务用车购置费', '公务用车运行维护费']),
        columnNumbers(12),
      ],
      widths: Array.from({ length: 12 }, () => 13),
      body: {
        kind: 'values',
        amounts: [
          total('total', 'overseas', 'vehicles', 'hospitality'),
          { key: 'overseas' },
          total('vehicles', 'vehicle-purchase', 'vehicle-running'),
          ...typed('vehicle-purchase', 'vehicle-running', 'hospitality'),
          total('final-total', 'final-overseas', 'final-vehicles', 'final-hospitality'),
          three('overseas', '30212'),
          total('final-vehicles', 'final-vehicle-purchase', 'final-vehicle-running'),
          three('vehicle-purchase', '31013'),
          three('vehicle-running', '30231'),
          three('hospitality', '30217'),
        ],
      },
    },
    {
      ...named(8),
      layout: 'final-government-fund',
      title: '政府性基金预算财政拨款收入支出决算表',
      subject: '政府性基金预算财政拨款收入和支出',
      header: functionalHeader(
        [...down(['年初结转和结余', '本年收入']), ['本年支出', 3], ...down(['年末结转和结余'])],
        ['小计', '基本支出', '项目支出'],
        6,
      ),
      widths: [14, 42, 16, 16, 16, 16, 16, 16],
      body: list(1, 1, [
        ...typed('opening-balance', 'year-revenue'),
        ...BASIC_PROJECT,
        total('closing-balance', 'opening-balance', 'year-revenue', '-total'),
      ]),
    },
    {
      ...named(9),
      layout: 'final-state-capital',
      title: '国有资本经营预算财政拨款支出决算表',
      subject: '国有资本经营预算财政拨款支出',
      header: functionalHeader([['本年支出', 3]], ['合计', '基本支出', '项目支出'], 3),
      widths: [16, 50, 20, 20, 20],
      body: list(1, 1, BASIC_PROJECT),
    },
  ],
};

function byBudget(from: (key: string) => Source): Record<string, Source> {
  return Object.fromEntries(BUDGET_KEYS.map((key) => [key, from(key)]));
}
