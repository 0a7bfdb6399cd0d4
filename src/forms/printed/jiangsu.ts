import { DEPARTMENT_CLASSES } from './class-lines';
import { BASIC_PROJECT, economicList, plainList, splitList, threePublicHeader, threePublicOf } from './common-tables';
import { down, total, typed, type PrintedLine, type PrintedSet } from './printed-set';
import { unifiedSummaries } from './unified';

const item = threePublicOf('8:total', ['7:project']);
const number = (place: number): string => `公开${String(place).padStart(2, '0')}表`;
const named = (place: number) => ({ key: String(place), number: number(place), sheet: number(place) });
/** 财政拨款 pays basic expenditure from the general public budget alone. */
const NO_BASIC = ['10:basic', '11:basic'];
const blank: PrintedLine = { text: '' };
const group = (text: string, key: string): PrintedLine[] => [
  { text, key, from: { kind: 'below' } },
  blank,
  blank,
  blank,
];
const FUNDING = ['general-public', 'government-fund', 'other-funds', 'carried'];
const groups = { kind: 'sum', lines: ['goods', 'works', 'services'] } as const;

/** The thirteen tables of Jiangsu. */
export const jiangsu: PrintedSet = {
  id: 'jiangsu',
  name: { zh: '江苏（公开01–13表）', en: 'Jiangsu (公开01–13表)' },
  kind: 'budget',
  unit: '万元',
  organisation: '部门/单位：',
  unitWord: '单位：',
  yearWord: '年',
  total: { at: 'first', word: '合    计' },
  noteWord: '注',
  knownBy: /财政拨款(?:基本)?支出(?:预算)?表（/,
  tables: [
    ...unifiedSummaries({
      prefix: '',
      number,
      classes: DEPARTMENT_CLASSES,
      carriedOver: '上年结转结余',
      carriedForward: '年终结转结余',
      byBudget: ['7', '10', '11'],
    }),
    splitList(
      { ...named(5), layout: 'fiscal-expenditure', title: '财政拨款支出表（功能科目）' },
      {
        amounts: [
          total('total', 'basic', 'project'),
          total('basic', 'personnel', 'public'),
          { key: 'personnel', byCode: { of: ['7:personnel'], whenNone: NO_BASIC } },
          { key: 'public', byCode: { of: ['7:public'], whenNone: NO_BASIC } },
          { key: 'project', byCode: { of: ['7:project', '10:project', '11:project'] } },
        ],
        linesOf: '7:total',
      },
    ),
    economicList(
      { ...named(6), layout: 'basic-expenditure', title: '财政拨款基本支出表（经济科目）' },
      '本年财政拨款基本支出',
      {
        amounts: [
          total('total', 'personnel', 'public'),
          { key: 'personnel', byCode: { of: ['8:personnel'], whenNone: NO_BASIC } },
          { key: 'public', byCode: { of: ['8:public'], whenNone: NO_BASIC } },
        ],
        linesOf: '8:total',
      },
    ),
    splitList({ ...named(7), layout: 'general-public-expenditure', title: '一般公共预算支出表' }),
    economicList(
      { ...named(8), layout: 'basic-expenditure', title: '一般公共预算基本支出表' },
      '本年一般公共预算基本支出',
    ),
    {
      ...named(9),
      layout: 'three-public-expenses',
      title: '一般公共预算“三公”经费、会议费、培训费支出表',
      subject: '“三公”经费、会议费、培训费预算',
      header: threePublicHeader('公务用车购置及运行维护费', '公务用车运行维护费', '“三公”经费合计').map((row, place) =>
        place === 0 ? [...row, ...down(['会议费', '培训费'])] : row,
      ),
      widths: [18, 20, 14, 18, 20, 16, 14, 14],
      body: {
        kind: 'values',
        amounts: [
          item.total,
          item.overseas,
          item.vehicles,
          item.purchase,
          item.running,
          item.hospitality,
          item.meetings,
          item.training,
        ],
      },
    },
    plainList(
      { ...named(10), layout: 'government-fund-expenditure', title: '政府性基金预算支出表', subject: '政府性基金预算' },
      ['合计', '基本支出', '项目支出'],
      BASIC_PROJECT,
    ),
    plainList(
      {
        ...named(11),
        layout: 'state-capital-expenditure',
        title: '国有资本经营预算支出表',
        subject: '国有资本经营预算',
      },
      ['合计', '基本支出', '项目支出'],
      BASIC_PROJECT,
    ),
    {
      ...plainList(
        {
          ...named(12),
          layout: 'operating-cost',
          title: '一般公共预算机关运行经费支出表',
          subject: '机关运行经费',
        },
        ['机关运行经费支出'],
        typed('total'),
        { rows: 25 },
      ),
      widths: [18, 60, 30],
    },
    {
      ...named(13),
      layout: 'government-procurement',
      title: '政府采购支出表',
      subject: '政府采购预算',
      header: [
        [
          ...down(['采购品目大类', '专项名称', '经济科目', '采购物品名称', '采购组织形式']),
          ['资金来源', 1 + FUNDING.length],
        ],
        ['总计', '一般公共预算资金', '政府性基金', '其他资金', '上年结转和结余资金'],
      ],
      widths: [16, 24, 20, 22, 14, 13, 13, 13, 13, 13],
      body: {
        kind: 'lines',
        sides: [
          {
            stub: 5,
            amounts: [total('total', ...FUNDING), ...typed(...FUNDING)],
            lines: [
              {
                text: '合    计',
                key: 'all',
                isTotal: true,
                from: Object.fromEntries(FUNDING.map((key) => [key, groups])),
              },
              ...group('一、货物', 'goods'),
              ...group('二、工程', 'works'),
              ...group('三、服务', 'services'),
            ],
            feet: [],
          },
        ],
      },
    },
  ],
};
