import { defineLayout } from './layout';

/** 项目支出绩效目标表: targets in words and numbers, which do not add up; their text is read by the narrative. */
export default defineLayout({
  id: 'performance-targets',
  name: { zh: '项目支出绩效目标表', en: 'Performance targets' },
  kind: 'budget',
  rank: 14,
  isBase: true,
  shape: 'targets',
  requires: [],
  subject: /绩效/,
  titleNouns: ['performance'],
  needsSubject: true,
  columnSums: [],
});
