import { at, tieOutsOf, type TieOut } from '../identity';

const FUNDS = [
  { kind: 'personnel', zh: '人员经费', en: 'personnel' },
  { kind: 'public', zh: '公用经费', en: 'public funds' },
] as const;

const GENERAL = 'general-public-expenditure';
const BASIC = 'basic-expenditure';

const tie = tieOutsOf({
  zh: '表样结构：一般公共预算基本支出按功能分类和按经济分类各列一遍',
  en: 'Structure of the forms: general public basic expenditure is shown by function and once more by economic code',
});

/** 人员经费 and 公用经费 are the same money, by functional code and by economic code. */
const split = FUNDS.flatMap(({ kind, zh, en }): readonly TieOut[] => {
  const left = [at(GENERAL, kind)];
  return [
    tie({
      id: `basic-${kind}`,
      title: {
        zh: `一般公共预算支出表${zh}合计 = 基本支出表${zh}合计`,
        en: `${en} of the general public budget = ${en} of the basic expenditure table`,
      },
      left,
      right: [at(BASIC, kind)],
    }),
    tie({
      id: `basic-${kind}-line`,
      title: {
        zh: `一般公共预算支出表${zh}合计 = 基本支出表“${zh}合计”行`,
        en: `${en} of the general public budget = the ${en} line of the basic expenditure table`,
      },
      left,
      right: [at(BASIC, 'total', { roles: [`${kind}-total`] })],
    }),
  ];
});

const operating = tieOutsOf({
  zh: '机关运行经费是行政单位（含参公管理事业单位）一般公共预算基本支出中的公用经费',
  en: 'The operating cost of offices is public funds out of the basic expenditure of administrative units',
});

const COST = ['operating-cost', 'total'] as const;

/** Its definition has changed with the years, so the total is a hint, and items are compared only where most agree. */
const LARGER = {
  strength: 'soft',
  severity: 'notice',
  relation: '>=',
  hint: {
    zh: '机关运行经费一般不大于基本支出的公用经费；如按含项目支出的口径编列可不理会，否则请核对。',
    en: 'The operating cost is as a rule no more than public funds; disregard this if it counts projects, else check.',
  },
} as const;

const operatingCost: readonly TieOut[] = [
  operating({
    id: 'operating-cost-within-public',
    title: {
      zh: '基本支出表公用经费合计 ≥ 机关运行经费合计',
      en: 'Public funds of basic expenditure ≥ the operating cost of offices',
    },
    ...LARGER,
    left: [at(BASIC, 'public')],
    right: [at('operating-cost', COST)],
  }),
  operating({
    id: 'operating-cost-item',
    title: {
      zh: '口径相同时：机关运行经费各经济科目 = 基本支出表同一科目的公用经费',
      en: 'In one scope: the operating cost of each economic code = public funds under that code',
    },
    strength: 'conditional',
    each: 'code',
    proven: true,
    left: [at('operating-cost', COST, 'each')],
    right: [at(BASIC, ['public', 'total'], 'each')],
  }),
  operating({
    id: 'operating-cost-beside-three-public',
    title: {
      zh: '基本支出表公用经费合计 ≥ “三公”经费表所列机关运行经费',
      en: 'Public funds of basic expenditure ≥ the operating cost printed beside the three public expenses',
    },
    ...LARGER,
    left: [at(BASIC, 'public')],
    right: [at('three-public-expenses', 'operating-cost')],
  }),
];

/** What basic expenditure is used for, in the tables that show it otherwise than by economic code. */
export const usesOfBasic: readonly TieOut[] = [...split, ...operatingCost];
