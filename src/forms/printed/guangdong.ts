import { classLines, DEPARTMENT_CLASSES } from './class-lines';
import { BASIC_PROJECT, BUDGET_KEYS, list, plainList, threePublicOf } from './common-tables';
import {
  at,
  line,
  lineFrom,
  sumOf,
  total,
  totalLine,
  typed,
  type Determined,
  type PrintedSet,
  type PrintedTable,
  type Source,
} from './printed-set';

const item = threePublicOf('6:total', ['5:project']);
const named = (place: number) => ({ key: String(place), number: `表${place}`, sheet: `表${place}` });
const OTHER = ['special-account', 'other-funds', 'superior-subsidy', 'subsidiary-remittance', 'surplus', 'carried'];
/** With no other money, all expenditure is that of the three budgets. */
const NO_OTHER: Determined = {
  whenNone: ['2:special-account:amount', '2:other-funds:amount', ...OTHER.slice(2).map((key) => `1:${key}:amount`)],
};
const LISTS = { 'general-public': ['5:total'], 'government-fund': ['9:total'], 'state-capital': ['10:total'] };
const ECONOMIC = ['301', '302', '303', '310', '399'].map((code) => `economic-${code}`);

/** 基本支出 of these 类, where only the general public budget pays any. */
const basic = (...codes: string[]): Source => ({
  kind: 'codes',
  codes,
  of: '6:total',
  whenNone: [...(NO_OTHER.whenNone ?? []), '9:basic', '10:basic'],
});
const threeBudgets = (from: Source): Record<string, Source> => ({ 'general-public': from });

const fund = (place: number, layout: PrintedTable['layout'], title: string, subject: string): PrintedTable => ({
  ...plainList({ ...named(place), layout, title, subject }, ['合计', '基本支出', '项目支出'], BASIC_PROJECT),
  header: [['功能科目编码', '功能科目名称', '合计', '基本支出', '项目支出']],
  widths: [14, 48, 20, 20, 20],
});

/** The ten tables of Guangdong: revenue and expenditure by kind, the grants by function. */
export const guangdong: PrintedSet = {
  id: 'guangdong',
  name: { zh: '广东十张表', en: 'the ten tables of Guangdong' },
  kind: 'budget',
  unit: '万元',
  organisation: '单位名称：',
  unitWord: '单位：',
  yearWord: '年',
  total: { at: 'last', word: '合计' },
  noteWord: '注',
  knownBy: /^(?!.*（单位）)(?:收支|收入|支出|财政拨款收支)总体情况表|（按(?:功能分类|支出经济分类)科目）|行政经费/,
  tables: [
    {
      ...named(1),
      layout: 'revenue-expenditure-summary',
      title: '收支总体情况表',
      header: [
        [
          ['收入', 2],
          ['支出', 2],
        ],
        ['项目', '预算数', '项目', '预算数'],
      ],
      widths: [38, 20, 38, 20],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 1,
            amounts: typed('amount'),
            lines: [
              lineFrom('一、预算拨款', 'fiscal-appropriation', sumOf(...BUDGET_KEYS)),
              ...['一般公共预算拨款', '政府性基金预算拨款', '国有资本经营预算拨款'].map((text, place) =>
                lineFrom(`　　${text}`, BUDGET_KEYS[place] ?? '', at(`2:${BUDGET_KEYS[place] ?? ''}:amount`)),
              ),
              lineFrom('二、财政专户拨款', 'special-account', at('2:special-account:amount')),
              lineFrom('三、其他资金', 'other-funds', at('2:other-funds:amount')),
            ],
            feet: [
              totalLine('本年收入合计', 'year-total', sumOf('fiscal-appropriation', 'special-account', 'other-funds')),
              line('四、上级补助收入', 'superior-subsidy'),
              line('五、附属单位上缴收入', 'subsidiary-remittance'),
              line('六、用事业基金弥补收支差额', 'surplus'),
              line('七、上年结转', 'carried'),
              totalLine('收入总计', 'grand-total', sumOf('year-total', ...OTHER.slice(2))),
            ],
          },
          {
            stub: 1,
            amounts: typed('amount'),
            lines: classLines(DEPARTMENT_CLASSES, 'numbered', { amount: Object.values(LISTS).flat() }, NO_OTHER),
            feet: [
              totalLine('本年支出合计', 'year-total', sumOf(...DEPARTMENT_CLASSES)),
              line('对附属单位补助支出', 'subsidiary-subsidy'),
              line('上缴上级支出', 'remittance'),
              line('结转下年', 'carried-forward'),
              line(''),
              totalLine(
                '支出总计',
                'spent-total',
                sumOf('year-total', 'subsidiary-subsidy', 'remittance', 'carried-forward'),
              ),
            ],
          },
        ],
      },
    },
    {
      ...named(2),
      layout: 'revenue-summary',
      title: '收入总体情况表',
      header: [['项目', '预算数']],
      widths: [70, 40],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 1,
            amounts: typed('amount'),
            lines: [
              lineFrom('一、预算拨款', 'fiscal-appropriation', sumOf(...BUDGET_KEYS)),
              line('　　一般公共预算', 'general-public'),
              line('　　政府性基金预算', 'government-fund'),
              line('　　国有资本经营预算', 'state-capital'),
              lineFrom('二、财政专户拨款', 'special-account', sumOf('education', 'other-special')),
              line('　　教育收费', 'education'),
              line('　　其他财政专户拨款', 'other-special'),
              lineFrom('三、其他资金', 'other-funds', sumOf('business-revenue', 'other-revenue')),
              line('　　事业收入', 'business-revenue'),
              line('　　其他收入', 'other-revenue'),
            ],
            feet: [
              totalLine('本年收入合计', 'year-total', sumOf('fiscal-appropriation', 'special-account', 'other-funds')),
              lineFrom('四、上级补助收入', 'superior-subsidy', at('1:superior-subsidy:amount')),
              lineFrom('五、附属单位上缴收入', 'subsidiary-remittance', at('1:subsidiary-remittance:amount')),
              lineFrom('六、用事业基金弥补收支差额', 'surplus', at('1:surplus:amount')),
              lineFrom('七、上年结转', 'carried', at('1:carried:amount')),
              totalLine('收入总计', 'grand-total', sumOf('year-total', ...OTHER.slice(2))),
            ],
          },
        ],
      },
    },
    {
      ...named(3),
      layout: 'expenditure-summary',
      title: '支出总体情况表',
      header: [['项目', '预算数']],
      widths: [70, 40],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 1,
            amounts: typed('amount'),
            lines: [
              lineFrom('一、基本支出', 'basic', sumOf('wages', 'goods', 'subsidies', 'capital')),
              lineFrom('　　工资福利支出', 'wages', basic('301')),
              lineFrom('　　一般商品和服务支出', 'goods', basic('302')),
              lineFrom('　　对个人和家庭的补助', 'subsidies', basic('303')),
              lineFrom('　　其他资本性支出等', 'capital', basic('307', '309', '310', '311', '312', '313', '399')),
              lineFrom('二、项目支出', 'project', sumOf('running', 'earmarked')),
              line('　　日常运转类项目', 'running'),
              line('　　专项资金项目', 'earmarked'),
            ],
            feet: [
              totalLine('本年支出合计', 'year-total', sumOf('basic', 'project')),
              totalLine('支出总计', 'grand-total', at('1:spent-total:amount')),
            ],
          },
        ],
      },
    },
    {
      ...named(4),
      layout: 'fiscal-appropriation-summary',
      title: '财政拨款收支总体情况表',
      header: [
        [
          ['收入', 2],
          ['支出', 5],
        ],
        ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ],
      widths: [30, 16, 38, 16, 16, 16, 16],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 1,
            amounts: typed('amount'),
            lines: ['一、一般公共预算', '二、政府性基金预算', '三、国有资本经营预算'].map((text, place) =>
              lineFrom(text, BUDGET_KEYS[place] ?? '', at(`2:${BUDGET_KEYS[place] ?? ''}:amount`)),
            ),
            feet: [totalLine('本年收入合计', 'year-total', sumOf(...BUDGET_KEYS))],
          },
          {
            stub: 1,
            amounts: [total('total', ...BUDGET_KEYS), ...typed(...BUDGET_KEYS)],
            lines: classLines(DEPARTMENT_CLASSES, 'numbered', LISTS),
            feet: [
              totalLine(
                '本年支出合计',
                'year-total',
                Object.fromEntries(BUDGET_KEYS.map((key) => [key, sumOf(...DEPARTMENT_CLASSES)])),
              ),
            ],
          },
        ],
      },
    },
    {
      ...plainList(
        { ...named(5), layout: 'general-public-expenditure', title: '一般公共预算支出情况表（按功能分类科目）' },
        ['小计', '其中：基本支出', '项目支出'],
        BASIC_PROJECT,
      ),
      header: [['功能科目编码', '功能科目名称', '小计', '其中：基本支出', '项目支出']],
      widths: [14, 48, 20, 20, 20],
    },
    {
      ...named(6),
      layout: 'basic-expenditure',
      title: '一般公共预算基本支出情况表（按支出经济分类科目）',
      header: [
        [
          ['科目编码', 1, 2],
          ['科目名称', 1, 2],
          ['政府预算支出经济分类科目', 2],
          ['预算数', 3],
        ],
        ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ],
      widths: [12, 38, 12, 30, 16, 16, 16],
      body: list(1, 3, [total('total', 'personnel', 'public'), ...typed('personnel', 'public')], { rows: 30 }),
    },
    {
      ...named(7),
      layout: 'project-expenditure',
      title: '一般公共预算项目支出情况表（按支出经济分类科目）',
      subject: '一般公共预算项目支出',
      header: [['项目名称', '合计', '工资福利支出', '商品和服务支出', '对个人和家庭的补助', '资本性支出', '其他支出']],
      widths: [44, 16, 16, 16, 16, 16, 16],
      body: list(0, 1, [total('total', ...ECONOMIC), ...typed(...ECONOMIC)], { rows: 12 }),
    },
    {
      ...named(8),
      layout: 'three-public-expenses',
      title: '财政拨款安排的行政经费及“三公”经费预算表',
      header: [['项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算']],
      widths: [56, 20, 20, 20, 20],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 1,
            amounts: [total('total', ...BUDGET_KEYS), ...typed(...BUDGET_KEYS)],
            lines: [
              line('行政经费', 'administrative-cost'),
              lineFrom('“三公”经费', 'three', across(sumOf('overseas', 'vehicles', 'hospitality'))),
              lineFrom('其中：（一）因公出国（境）支出', 'overseas', threeBudgets(item.overseas.from)),
              lineFrom(
                '　　　（二）公务用车购置及运行维护支出',
                'vehicles',
                across(sumOf('vehicle-purchase', 'vehicle-running')),
              ),
              lineFrom('　　　　　1.公务用车购置', 'vehicle-purchase', threeBudgets(item.purchase.from)),
              lineFrom('　　　　　2.公务用车运行维护费', 'vehicle-running', threeBudgets(item.running.from)),
              lineFrom('　　　（三）公务接待费支出', 'hospitality', threeBudgets(item.hospitality.from)),
            ],
            feet: [],
          },
        ],
      },
    },
    fund(9, 'government-fund-expenditure', '政府性基金预算支出情况表', '政府性基金预算'),
    fund(10, 'state-capital-expenditure', '国有资本经营预算支出情况表', '国有资本经营预算'),
  ],
};

function across(from: Source): Record<string, Source> {
  return Object.fromEntries(BUDGET_KEYS.map((key) => [key, from]));
}
