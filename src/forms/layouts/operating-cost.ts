import { defineLayout } from './layout';

/** 机关运行经费支出表: what it costs to run the office, by economic code. */
export default defineLayout({
  id: 'operating-cost',
  name: { zh: '机关运行经费支出表', en: 'Operating cost of offices' },
  kind: 'budget',
  rank: 10,
  isBase: true,
  shape: 'economic',
  // By the names of the items alone, or by unit.
  otherShapes: ['items'],
  isLocal: true,
  requires: [],
  subject: /^(?!.*三公).*机关运行(?:经费|费)/,
  namedBy: /机关运行/,
  titleNouns: ['operating-cost'],
  needsSubject: true,
  columnSums: [],
});
