import { defineLayout } from './layout';
import { CODE_PARTS, down, range } from './printed-form';
import { CARRIED_OVER, EARLIER, EXPENDITURE_LINES, FISCAL, REVENUE_LINES, SOURCES } from './sums';

const NATIONAL_COLUMNS = [
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

/** 收入总表: revenue by functional code and source. */
export default defineLayout({
  id: 'revenue-summary',
  name: { zh: '收入总表', en: 'Revenue summary' },
  kind: 'budget',
  rank: 12,
  place: 2,
  isBase: true,
  shape: 'functional',
  requires: [
    ['business-revenue', 'operating-revenue', 'other-revenue', 'special-account', 'superior-subsidy', 'own-funds'],
  ],
  excludes: ['basic', 'project'],
  notCalled: /^(?!.*(?:收入|收支)).*支出/,
  subject: /^(?!.*支出)(?!.*收支).*收入/,
  namedBy: /收入(?:预算)?(?:总表|总体情况)/,
  columnSums: [
    { total: 'total', parts: ['year-revenue', ...EARLIER] },
    { total: 'year-revenue', parts: SOURCES },
    FISCAL,
    CARRIED_OVER,
  ],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
  printed: {
    xinjiang: {
      place: 2,
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
    national: {
      place: 2,
      title: '部门收入总表',
      subject: '收入预算',
      header: [['科目编码', '科目名称', ...NATIONAL_COLUMNS]],
      widths: [12, 34, ...NATIONAL_COLUMNS.map(() => 12)],
      orientation: 'landscape',
      amounts: range(2, 11),
      codes: [0],
      caption: 1,
      body: { kind: 'rows', rows: 15 },
    },
  },
});
