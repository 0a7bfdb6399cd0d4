import { defineLayout } from './layout';
import { CODE_PARTS, down, range } from './printed-form';
import { ECONOMIC_CLASSES } from '../../model/roles';
import { CARRIED_OVER, EARLIER, FISCAL, SOURCES } from './sums';

/** 一般公共预算项目支出表: one line per project, by economic class. */
export default defineLayout({
  id: 'project-expenditure',
  name: { zh: '项目支出表', en: 'Project expenditure' },
  kind: 'budget',
  rank: 5,
  isBase: true,
  isOftenEmpty: true,
  shape: 'projects',
  requires: [],
  needsSubject: true,
  subject: /项目支出(?:(?:及其?|和|与|、)绩效|(?!.*绩效))|^(?!.*(?:绩效|采购)).*(?:项目|专项).*表/,
  titleNouns: ['earmarked-funds', 'transfers'],
  columnSums: [
    { total: 'total', parts: ECONOMIC_CLASSES },
    { total: 'total', parts: [...SOURCES, ...EARLIER] },
    FISCAL,
    CARRIED_OVER,
  ],
  printed: {
    xinjiang: {
      place: 7,
      title: '一般公共预算项目支出情况表',
      subject: '一般公共预算项目支出',
      header: [
        [
          ['科 目 编 码', 3],
          ...down([
            '科目',
            '项目名称',
            '项目支出合计',
            '工资福利支出',
            '商品和服务支出',
            '对个人和家庭的补助',
            '债务利息及费用支出',
            '资本性支出（基本建设）',
            '资本性支出',
            '对企业补助（基本建设）',
            '对企业补助',
            '对社会保障基金补助',
            '其他支出',
          ]),
        ],
        CODE_PARTS,
      ],
      widths: [6, 6, 6, 26, 26, ...range(5, 15).map(() => 10)],
      orientation: 'landscape',
      amounts: range(5, 15),
      codes: [0, 1, 2],
      caption: 4,
      body: { kind: 'rows', rows: 12 },
    },
  },
});
