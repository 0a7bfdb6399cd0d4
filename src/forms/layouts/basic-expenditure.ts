import { defineLayout } from './layout';
import { down } from './printed-form';

/** 一般公共预算基本支出表: basic expenditure by economic code, personnel and public funds. */
export default defineLayout({
  id: 'basic-expenditure',
  name: { zh: '一般公共预算基本支出表', en: 'Basic expenditure' },
  kind: 'budget',
  rank: 4,
  place: 6,
  isBase: true,
  shape: 'economic',
  requires: [],
  // Its lines are economic codes; with classes as columns the lines are units, and the codes theirs.
  excludes: ['government-501', 'government-502', 'government-505'],
  subject: /基本支出/,
  widerScope: /^(?!.*一般公共)/,
  // All expenditure by economic code is another table: 支出经济分类汇总表.
  notCalled: /^(?!.*(?:基本支出|人员经费|公用经费)).*支出/,
  columnSums: [{ total: 'total', parts: ['personnel', 'public'] }],
  printed: {
    xinjiang: {
      place: 6,
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
    national: {
      place: 6,
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
  },
});
