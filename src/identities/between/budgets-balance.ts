import { at, tieOutsOf, type Condition, type TieOut } from '../identity';

/** The three budgets that fiscal appropriation is granted from; each is kept apart from the others by law. */
const BUDGETS = [
  { budget: 'general-public', zh: '一般公共预算', en: 'general public budget' },
  { budget: 'government-fund', zh: '政府性基金预算', en: 'government funds' },
  { budget: 'state-capital', zh: '国有资本经营预算', en: 'state capital operations' },
] as const;

const tie = tieOutsOf({
  zh: '《预算法》第五条：各本预算保持完整、独立；财政拨款收支总表逐本预算收支平衡',
  en: 'Budget Law, article 5: each budget is complete and separate; in the fiscal summary each balances by itself',
});

const TOTAL = { roles: ['total'] } as const;

/** 财政拨款收支总表 of the budget, and of the final accounts. */
const SUMMARIES = [
  { summary: 'fiscal-appropriation-summary', prefix: '', zh: '财政拨款收支总表', en: 'Fiscal summary' },
  {
    summary: 'final-fiscal-appropriation-summary',
    prefix: 'final-',
    zh: '财政拨款收入支出决算总表',
    en: 'Final fiscal summary',
  },
] as const;

/** What one summary says of each budget: money of the year and of earlier years = what is spent and carried on. */
const balances = SUMMARIES.flatMap(({ summary, prefix, zh, en }): readonly TieOut[] => {
  // The line of all three may be the very one that was left blank.
  const opening = (['opening-balance', ...BUDGETS.map(({ budget }) => `opening-${budget}` as const)] as const).map(
    (role) => at(summary, 'total', { roles: [role] }, 'revenue'),
  );
  const isCarried: Condition = {
    some: opening,
    says: { zh: `${zh}有上年结转`, en: 'the fiscal summary shows money of earlier years' },
  };
  const nothingCarried: Condition = {
    zero: opening,
    says: { zh: `${zh}没有上年结转`, en: 'the fiscal summary shows no money of earlier years' },
  };
  return BUDGETS.flatMap(({ budget, ...name }) => {
    const revenue = at(summary, 'total', { roles: [budget] }, 'revenue');
    const spent = at(summary, budget, TOTAL, 'expenditure');
    return [
      tie({
        id: `${prefix}${budget}-balanced`,
        title: {
          zh: `${zh}：${name.zh}收入 = ${name.zh}支出总计`,
          en: `${en}: revenue from ${name.en} = total expenditure of ${name.en}`,
        },
        strength: 'conditional',
        when: [nothingCarried],
        left: [revenue],
        right: [spent],
      }),
      tie({
        id: `${prefix}${budget}-balanced-carried`,
        title: {
          zh: `${zh}：${name.zh}本年收入 + 上年结转 = ${name.zh}支出总计`,
          en: `${en}: revenue from ${name.en} + its money of earlier years = total expenditure of ${name.en}`,
        },
        kind: 'sum',
        strength: 'conditional',
        when: [isCarried],
        left: [revenue, at(summary, 'total', { roles: [`opening-${budget}`] }, 'revenue')],
        right: [spent],
      }),
    ];
  });
});

/** The tables of single budgets in the final accounts that show 年初结转, 本年收入 and 年末结转 themselves. */
const OWN_TABLES = [
  { ...BUDGETS[0], table: 'final-general-public-expenditure' },
  { ...BUDGETS[1], table: 'final-government-fund' },
  { ...BUDGETS[2], table: 'final-state-capital' },
] as const;

const FINAL = 'final-fiscal-appropriation-summary';

const ownTables = OWN_TABLES.flatMap(({ budget, table, zh, en }): readonly TieOut[] => [
  tie({
    id: `final-${budget}-opening`,
    title: {
      zh: `财政拨款收入支出决算总表${zh}年初结转和结余 = ${zh}决算表年初结转和结余`,
      en: `Opening balance of ${en} in the final fiscal summary = opening balance of its own table`,
    },
    left: [at(FINAL, 'total', { roles: [`opening-${budget}`] }, 'revenue')],
    right: [at(table, 'opening-balance')],
  }),
  tie({
    id: `final-${budget}-revenue`,
    title: {
      zh: `财政拨款收入支出决算总表${zh}财政拨款收入 = ${zh}决算表本年收入`,
      en: `Revenue from ${en} in the final fiscal summary = revenue of its own table`,
    },
    left: [at(FINAL, 'total', { roles: [budget] }, 'revenue')],
    right: [at(table, 'year-revenue')],
  }),
  tie({
    id: `final-${budget}-closing`,
    title: {
      zh: `财政拨款收入支出决算总表${zh}年末结转和结余 = ${zh}决算表年末结转和结余`,
      en: `Closing balance of ${en} in the final fiscal summary = closing balance of its own table`,
    },
    left: [at(FINAL, budget, { roles: ['closing-balance'] }, 'expenditure')],
    right: [at(table, 'closing-balance')],
  }),
]);

/** Each of the three budgets balances, in the budget and in the final accounts. */
export const budgetsBalance: readonly TieOut[] = [...balances, ...ownTables];
