import { defineLayout } from './layout';
import { BASIC, EXPENDITURE_LINES, KINDS_OF_EXPENDITURE, REVENUE_LINES } from './sums';

/** 收支总表: all revenue on the left, all expenditure by class on the right. */
export default defineLayout({
  id: 'revenue-expenditure-summary',
  name: { zh: '收支总表', en: 'Revenue and expenditure summary' },
  kind: 'budget',
  rank: 11,
  place: 1,
  scopes: ['all'],
  shape: 'two-sided',
  requires: [],
  excludes: ['general-public', 'government-fund', 'state-capital'],
  titleSuffices: true,
  // A title that speaks of one side only is none of a table with both.
  notCalled: /财政拨款.*(?:收支|收入支出)|^(?!.*(?:收支|收入)).*支出/,
  titleNouns: ['special-account'],
  oneBudget: /(?:一般公共预算|政府性基金|国有资本经营|财政专户|教育收费|单位资金|事业单位经营).*(?:收支|收入支出)/,
  subject: /^(?!.*财政拨款).*(?:收支|收入支出)/,
  columnSums: [{ total: 'total', parts: KINDS_OF_EXPENDITURE }, BASIC],
  lineSums: { revenue: REVENUE_LINES, expenditure: EXPENDITURE_LINES },
  printed: {
    xinjiang: {
      place: 1,
      title: '部门（单位）收支总体情况表',
      subject: '收支预算',
      header: [
        [
          ['收     入', 2],
          ['支     出', 2],
        ],
        ['项     目', '预算数', '功能分类', '预算数'],
      ],
      widths: [32, 14, 34, 14],
      orientation: 'portrait',
      amounts: [1, 3],
      codes: [],
      caption: 0,
      body: {
        kind: 'two-sided',
        lines: {
          left: [
            '财政拨款（补助）',
            '    一般公共预算',
            '    政府性基金预算',
            '    国有资本经营预算',
            '教育收费（财政专户）',
            '事业收入',
            '事业单位经营收入',
            '单位其他资金收入',
          ],
          right: ['classes'],
          classes: 'coded',
          feet: [['收  入  总  计', '支  出  总  计']],
        },
      },
    },
    national: {
      place: 1,
      title: '部门收支总表',
      subject: '收支预算',
      header: [
        [
          ['收     入', 2],
          ['支     出', 2],
        ],
        ['项     目', '预算数', '项     目', '预算数'],
      ],
      widths: [34, 15, 34, 15],
      orientation: 'portrait',
      amounts: [1, 3],
      codes: [],
      caption: 0,
      body: {
        kind: 'two-sided',
        lines: {
          left: [
            '一、一般公共预算拨款收入',
            '二、政府性基金预算拨款收入',
            '三、国有资本经营预算拨款收入',
            '四、财政专户管理资金收入',
            '五、事业收入',
            '六、上级补助收入',
            '七、附属单位上缴收入',
            '八、事业单位经营收入',
            '九、其他收入',
          ],
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
