import { ALL_CLASSES } from './class-lines';
import {
  BASIC_PROJECT,
  BUDGET_KEYS,
  economicList,
  list,
  plainList,
  splitList,
  threePublicHeader,
  threePublicOf,
} from './common-tables';
import { down, total, typed, type PrintedSet } from './printed-set';
import { unifiedSummaries } from './unified';

const item = threePublicOf('6:total', ['5:project']);
const SOURCES = [...BUDGET_KEYS, ...BUDGET_KEYS.map((key) => `opening-${key}`), 'special-account', 'own-funds'];
const number = (place: number): string => `公开${String(place).padStart(2, '0')}表`;
const named = (place: number) => ({ key: String(place), number: number(place), sheet: number(place) });

/** The ten tables of 预算管理一体化. */
export const national: PrintedSet = {
  id: 'national',
  name: { zh: '预算公开统一表样（01–10 表）', en: 'the unified budget tables 01–10' },
  kind: 'budget',
  unit: '万元',
  organisation: '部门（单位）名称：',
  unitWord: '单位：',
  yearWord: '年',
  total: { at: 'last', word: '合    计' },
  noteWord: '注',
  tables: [
    ...unifiedSummaries({
      prefix: '部门',
      number,
      classes: ALL_CLASSES,
      carriedOver: '上年结转结余',
      carriedForward: '结转下年',
      byBudget: ['5', '8', '9'],
    }),
    splitList({ ...named(5), layout: 'general-public-expenditure', title: '一般公共预算支出表' }),
    economicList(
      { ...named(6), layout: 'basic-expenditure', title: '一般公共预算基本支出表' },
      '本年一般公共预算基本支出',
    ),
    {
      ...named(7),
      layout: 'three-public-expenses',
      title: '一般公共预算“三公”经费支出表',
      subject: '“三公”经费预算',
      header: threePublicHeader('公务用车购置及运行费', '公务用车运行费'),
      widths: [22, 24, 20, 22, 22, 22],
      body: {
        kind: 'values',
        amounts: [item.total, item.overseas, item.vehicles, item.purchase, item.running, item.hospitality],
      },
    },
    plainList(
      { ...named(8), layout: 'government-fund-expenditure', title: '政府性基金预算支出表', subject: '政府性基金预算' },
      ['合计', '基本支出', '项目支出'],
      BASIC_PROJECT,
    ),
    plainList(
      {
        ...named(9),
        layout: 'state-capital-expenditure',
        title: '国有资本经营预算支出表',
        subject: '国有资本经营预算',
      },
      ['合计', '基本支出', '项目支出'],
      BASIC_PROJECT,
    ),
    {
      ...named(10),
      layout: 'project-expenditure',
      title: '项目支出表',
      subject: '项目支出',
      header: [
        [
          ...down(['类型', '项目名称', '项目单位', '合计']),
          ['本年拨款', 3],
          ['财政拨款结转结余', 3],
          ...down(['财政专户管理资金', '单位资金']),
        ],
        ['一般公共预算', '政府性基金预算', '国有资本经营预算', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ],
      widths: [14, 34, 24, 13, ...SOURCES.map(() => 12)],
      body: list(0, 3, [total('total', ...SOURCES), ...typed(...SOURCES)], { rows: 12 }),
    },
  ],
};
