import { at, tieOutsOf, type Condition, type TieOut } from '../identity';

/** 上年结转 of 收入总表, in whichever words its column is headed. */
const EARLIER = ['prior-carry-over', 'opening-balance'] as const;

const SUMMARY = 'revenue-expenditure-summary';
const FISCAL = 'fiscal-appropriation-summary';
const REVENUE = 'revenue-summary';
const PROJECTS = 'project-expenditure';

const carried = at(SUMMARY, 'total', { roles: ['opening-balance'] }, 'revenue');
const used = at(SUMMARY, 'total', { roles: ['surplus-used'] }, 'revenue');
const carriedOn = at(SUMMARY, 'total', { roles: ['closing-balance'] }, 'expenditure');
const fiscalCarried = at(FISCAL, 'total', { roles: ['opening-balance'] }, 'revenue');

/** Its 合计 counts money of earlier years: it has a column for it beside that of the year. */
const SHOWS_EARLIER: Condition = {
  printed: [at(REVENUE, EARLIER), at(REVENUE, 'year-revenue')],
  says: {
    zh: '收入总表分列本年收入和上年结转',
    en: 'the revenue summary shows this year and earlier years apart',
  },
};

const NO_SURPLUS_USED: Condition = {
  zero: [used, at(REVENUE, 'surplus-used')],
  says: { zh: '没有使用非财政拨款结余', en: 'no surplus of other money is used' },
};

/** Where nothing is carried over the totals are tied elsewhere. */
const CARRIED: Condition = {
  some: [carried, at(REVENUE, EARLIER)],
  says: { zh: '有上年结转', en: 'money is carried over from earlier years' },
};

const CARRIED_EITHER_WAY: Condition = {
  some: [carried, used, carriedOn],
  says: { zh: '有上年结转或结转下年', en: 'money is carried over from or to another year' },
};

const FISCAL_CARRIED: Condition = {
  some: [fiscalCarried],
  says: { zh: '财政拨款收支总表有上年结转', en: 'the fiscal summary shows money of earlier years' },
};

const BUDGETS = [
  { budget: 'general-public', zh: '一般公共预算', en: 'general public budget' },
  { budget: 'government-fund', zh: '政府性基金预算', en: 'government funds' },
  { budget: 'state-capital', zh: '国有资本经营预算', en: 'state capital operations' },
] as const;

const tie = tieOutsOf({
  zh: '表样结构：上年结转在各表中是同一数字，收支总计含上年结转',
  en: 'Structure of the forms: money of earlier years is one figure in all tables and counts for the grand total',
});

/** What holds although money is carried over from one year to the next. */
const tieOuts: readonly TieOut[] = [
  tie({
    id: 'carried-over',
    title: {
      zh: '收支总表上年结转 = 收入总表上年结转合计',
      en: 'Money of earlier years in the summary = the same column of the revenue summary',
    },
    strength: 'conditional',
    when: [SHOWS_EARLIER, NO_SURPLUS_USED, CARRIED],
    left: [carried],
    right: [at(REVENUE, EARLIER)],
  }),
  tie({
    id: 'carried-revenue-total',
    title: {
      zh: '有上年结转时：收支总表收入总计 = 收入总表合计',
      en: 'With money of earlier years: total revenue of the summary = total of the revenue summary',
    },
    strength: 'conditional',
    when: [SHOWS_EARLIER, NO_SURPLUS_USED, CARRIED],
    left: [at(SUMMARY, 'total', { roles: ['total'] }, 'revenue')],
    right: [at(REVENUE, 'total')],
  }),
  tie({
    id: 'carried-year-revenue',
    title: {
      zh: '收支总表本年收入合计 = 收入总表本年收入合计',
      en: 'Revenue of the year in the summary = revenue of the year in the revenue summary',
    },
    strength: 'conditional',
    when: [SHOWS_EARLIER],
    left: [at(SUMMARY, 'total', { roles: ['year-total'] }, 'revenue')],
    right: [at(REVENUE, 'year-revenue')],
  }),
  tie({
    id: 'carried-expenditure-total',
    title: {
      zh: '有结转时：收支总表本年支出合计 = 支出总表合计',
      en: 'With money carried over: expenditure of the year in the summary = total of the expenditure summary',
    },
    strength: 'conditional',
    when: [
      CARRIED_EITHER_WAY,
      {
        zero: [at('expenditure-summary', 'carried-forward')],
        says: { zh: '支出总表不含结转下年', en: 'the expenditure summary carries nothing forward' },
      },
    ],
    left: [at(SUMMARY, 'total', { roles: ['year-total'] }, 'expenditure')],
    right: [at('expenditure-summary', 'total')],
  }),
  ...BUDGETS.flatMap(({ budget, zh, en }): readonly TieOut[] => [
    tie({
      id: `carried-${budget}`,
      title: {
        zh: `财政拨款收支总表${zh}上年结转 = 收入总表${zh}上年结转合计`,
        en: `Money of earlier years of the ${en} in the fiscal summary = the same column of the revenue summary`,
      },
      left: [at(FISCAL, 'total', { roles: [`opening-${budget}`] }, 'revenue')],
      right: [at(REVENUE, `opening-${budget}`)],
    }),
  ]),
  tie({
    id: 'carried-fiscal-within',
    title: {
      zh: '收支总表上年结转 ≥ 财政拨款收支总表上年结转',
      en: 'Money of earlier years in the summary ≥ that of fiscal appropriation',
    },
    relation: '>=',
    strength: 'conditional',
    when: [FISCAL_CARRIED],
    left: [carried],
    right: [fiscalCarried],
  }),
];

/** 上年结转安排 in a column of its own is not in the column of projects. */
const NO_CARRIED_APART: Condition = {
  zero: [at('general-public-expenditure', EARLIER)],
  says: {
    zh: '一般公共预算支出表没有单列上年结转',
    en: 'the general public budget table shows no money of earlier years apart',
  },
};

/**
 * The general public budget table counts projects that are paid from money of earlier years where the fiscal summary
 * counts that money. A project table that does not say which budget it came from decides nothing.
 */
const projects: readonly TieOut[] = (['total', 'by-code'] as const).map((which) => {
  const line = which === 'total' ? undefined : ('each' as const);
  return tie({
    id: `carried-projects-${which}`,
    title:
      which === 'total'
        ? {
            zh: '有上年结转时：一般公共预算支出表项目支出 = 项目支出表一般公共预算本年拨款 + 上年结转',
            en: 'With money of earlier years: projects of the general public budget = projects paid from its grants and from its money of earlier years',
          }
        : {
            zh: '有上年结转时：一般公共预算支出表各科目的项目支出 = 项目支出表该科目的本年拨款 + 上年结转',
            en: 'With money of earlier years: projects of each code = its projects paid from grants and from earlier years',
          },
    kind: 'sum',
    strength: 'conditional',
    ...(line === undefined ? {} : { each: 'code' as const }),
    when: [
      FISCAL_CARRIED,
      {
        some: [at(PROJECTS, 'opening-general-public')],
        says: { zh: '项目支出表有一般公共预算上年结转', en: 'projects are paid from earlier general public money' },
      },
      NO_CARRIED_APART,
    ],
    left: [at('general-public-expenditure', 'project', line)],
    right: [at(PROJECTS, 'general-public', line), at(PROJECTS, 'opening-general-public', line)],
  });
});

/** Every project of the unit, whatever it is paid from: the project table has columns for money that is no grant. */
const allProjects = tie({
  id: 'projects-of-all-money',
  title: {
    zh: '支出总表项目支出合计 = 项目支出表合计',
    en: 'Projects of the expenditure summary = total of the project table',
  },
  strength: 'conditional',
  when: [
    {
      printed: [
        at(PROJECTS, 'general-public'),
        at(PROJECTS, ['own-funds', 'special-account', 'other-revenue', 'business-revenue']),
      ],
      says: { zh: '项目支出表按各种资金来源分列', en: 'the project table shows all sources of money' },
    },
    {
      zero: (['operating-expenditure', 'upper-level-remittance', 'subsidiary-subsidy'] as const).map((kind) =>
        at('expenditure-summary', kind),
      ),
      says: {
        zh: '支出总表没有经营支出、上缴上级支出和对附属单位补助支出',
        en: 'nothing is spent on operations, remittances or subsidies, which may be projects too',
      },
    },
  ],
  left: [at('expenditure-summary', 'project')],
  right: [at(PROJECTS, 'total')],
});

export const carryOver: readonly TieOut[] = [...tieOuts, ...projects, allProjects];
