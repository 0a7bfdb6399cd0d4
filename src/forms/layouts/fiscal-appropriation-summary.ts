import { defineLayout } from './layout';
import { EXPENDITURE_LINES, FISCAL, REVENUE_LINES } from './sums';

/** 财政拨款收支总表: the grants on the left, what they are spent on by class and budget on the right. */
export default defineLayout({
  id: 'fiscal-appropriation-summary',
  name: { zh: '财政拨款收支总表', en: 'Fiscal appropriation summary' },
  kind: 'budget',
  rank: 6,
  place: 4,
  scopes: ['fiscal', 'general-public'],
  shape: 'two-sided',
  requires: [['general-public', 'government-fund', 'state-capital']],
  titleSuffices: true,
  notCalled: /^(?!.*财政拨款).*(?:收支|收入支出)/,
  subject: /财政拨款.*(?:收支|收入支出)/,
  columnSums: [{ total: 'total', parts: FISCAL.parts }],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
  printed: {
    xinjiang: {
      place: 4,
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
    national: {
      place: 4,
      title: '财政拨款收支总表',
      subject: '财政拨款收支预算',
      header: [
        [
          ['收     入', 2],
          ['支     出', 5],
        ],
        ['项     目', '预算数', '项     目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ],
      widths: [30, 14, 34, 14, 14, 14, 14],
      orientation: 'landscape',
      amounts: [1, 3, 4, 5, 6],
      codes: [],
      caption: 0,
      body: {
        kind: 'two-sided',
        lines: {
          left: ['一、一般公共预算拨款', '二、政府性基金预算拨款', '三、国有资本经营预算拨款'],
          right: ['classes'],
          classes: 'numbered',
          feet: [
            ['本年收入合计', '本年支出合计'],
            ['上年结转', '结转下年'],
            ['收入总计', '支出总计'],
          ],
        },
      },
    },
  },
});
