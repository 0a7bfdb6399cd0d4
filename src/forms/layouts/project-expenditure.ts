import { defineLayout } from './layout';
import { ECONOMIC_CLASSES } from '../../model/roles';
import { CARRIED_OVER, EARLIER, FISCAL, SOURCES } from './sums';

/** 一般公共预算项目支出表: one line per project, by economic class. */
export default defineLayout({
  id: 'project-expenditure',
  name: { zh: '项目支出表', en: 'Project expenditure' },
  kind: 'budget',
  rank: 5,
  isBase: true,
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
});
