import type { Random } from '../random';
import { ECONOMIC_NAMES, FUNCTIONAL_CLASSES, FUNCTIONAL_NAMES } from '../code-list';
import {
  all,
  BUDGETS,
  byClass,
  generalPersonnel,
  drawBooks,
  revenue,
  revenueOf,
  spent,
  spentOf,
  sum,
  type Account,
  type Books,
} from './books';
import { codedTable } from './coded';
import { head, heads, printHeader } from './header';
import type { Cell, Page } from './page';
import { createPrinter, type PrintedTable } from './print-set';
import { sidedTable, type SidedLine } from './sided';
import type { Style } from './style';
import type { CellRef } from '../../../src/core/cell';
import { threePublicAcross, threePublicDown } from './three-public';
import { BUDGET_HEADS } from './wordings';

function isEmpty({ threePublic: { overseas, purchase, running, hospitality } }: Books): boolean {
  return overseas + purchase + running + hospitality === 0;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numeral = (at: number): string =>
  (at < 10
    ? NUMERALS[at]!
    : `${at < 20 ? '' : NUMERALS[Math.floor((at + 1) / 10) - 1]}十${(at + 1) % 10 === 0 ? '' : NUMERALS[((at + 1) % 10) - 1]}`
  ).replace(/^一十/, '十');

/** The budget tables of a department, as any province prints them. */
export function budgetSet(random: Random, style: Style, figures: CellRef[], before = ''): readonly PrintedTable[] {
  // The 三公 table is often in 万元 where the others are in 元.
  const mixed = style.unit === '元' && random.chance(0.4);
  const books = drawBooks(random, style.unit === '万元' || mixed ? 10_000 : 1);
  const printer = createPrinter(random, style, figures, before);
  const heads3 = random.pick(BUDGET_HEADS);
  const others: (() => void)[] = [];
  printer.add({
    layout: 'revenue-expenditure-summary',
    columns: 4,
    print: (page) =>
      !books.hasBalances && random.chance(0.1) ? threeLists(page, books) : summary(page, random, books),
  });
  printer.add({
    layout: 'revenue-summary',
    columns: 8,
    print: (page) =>
      random.chance(0.15) ? revenueByUnit(page, random, books, heads3) : revenueTable(page, random, books, heads3),
  });
  printer.add({ layout: 'expenditure-summary', columns: 6, print: (page) => expenditureTable(page, random, books) });
  printer.add({
    layout: 'fiscal-appropriation-summary',
    columns: 7,
    print: (page) => fiscalTable(page, random, books, heads3),
  });
  others.push(
    () =>
      printer.add({
        layout: 'general-public-expenditure',
        columns: 7,
        print: (page) =>
          budgetTable(
            page,
            random,
            books,
            0,
            random.pick(['一般公共预算支出', '一般公共预算财政拨款支出', '本年一般公共预算支出']),
          ),
      }),
    () => printer.add({ layout: 'basic-expenditure', columns: 6, print: (page) => basicTable(page, random, books) }),
    () =>
      printer.add({
        layout: 'three-public-expenses',
        columns: 7,
        empty: isEmpty(books) ? '“三公”经费' : undefined,
        style: mixed ? { ...style, unit: '万元' } : style,
        print: (page) =>
          random.chance(0.6)
            ? threePublicAcross(
                page,
                random,
                books.threePublic,
                random.chance(0.4) && !isEmpty(books) ? 120_0000 : undefined,
              )
            : threePublicDown(
                page,
                random,
                [
                  {
                    word: random.pick(['预算数', `${style.year}年预算数`, '金额']),
                    account: books.threePublic,
                    meetings: 30_0000,
                    training: 0,
                  },
                ],
                { outside: random.chance(0.4) && !isEmpty(books), counts: false },
              ),
      }),
    () => {
      const empty = all(books, (account) => spentOf(account, 1)) === 0;
      printer.add({
        layout: 'government-fund-expenditure',
        columns: 7,
        empty: empty ? '政府性基金预算支出' : undefined,
        print: (page) => budgetTable(page, random, books, 1, '政府性基金预算支出'),
      });
    },
  );
  if (random.chance(0.6)) {
    others.push(() => {
      const empty = all(books, (account) => spentOf(account, 2)) === 0;
      printer.add({
        layout: 'state-capital-expenditure',
        columns: 7,
        empty: empty ? '国有资本经营预算支出' : undefined,
        print: (page) => budgetTable(page, random, books, 2, '国有资本经营预算支出'),
      });
    });
  }
  if (random.chance(0.3) && books.projects.length > 0 && !books.hasBalances)
    others.push(() =>
      printer.add({
        layout: 'project-expenditure',
        columns: 5,
        print: (page) => projectTable(page, books, heads3, random.chance(0.5)),
      }),
    );
  if (random.chance(0.3))
    others.push(() =>
      printer.add({ layout: 'government-procurement', columns: 5, print: (page) => procurementTable(page, random) }),
    );
  if (random.chance(0.2))
    others.push(() =>
      printer.add({ layout: 'operating-cost', columns: 2, print: (page) => operatingTable(page, books) }),
    );
  if (random.chance(0.2))
    others.push(() =>
      printer.add({
        layout: 'fiscal-expenditure',
        columns: 5,
        print: (page) => appropriationTable(page, random, books),
      }),
    );
  if (random.chance(0.1))
    others.push(() =>
      printer.addOther({
        title: random.pick(['会议费、培训费预算表', '会议费和培训费支出预算表']),
        columns: 3,
        print: (page) => meetingsTable(page),
      }),
    );
  for (const print of random.chance(0.5) ? random.shuffled(others) : others) print();
  return printer.tables;
}

const REVENUE_LINES = ['财政专户管理资金', '事业收入', '事业单位经营收入', '其他收入'];

/** Three lists: revenue, expenditure by class, expenditure by use. */
function threeLists(page: Page, books: Books): void {
  const ofSource = (source: number): number => all(books, (account) => revenueOf(account, source));
  const classes = [...byClass(books, (account) => [spent(account)])].sort();
  const total = all(books, spent);
  const revenues = [
    ['一、一般公共预算资金', ofSource(0)],
    ['二、政府性基金预算资金', ofSource(1)],
    ['三、国有资本经营预算资金', ofSource(2)],
    ['四、财政专户管理资金', ofSource(3)],
    ['五、事业收入', ofSource(4)],
    ['六、经营收入', ofSource(5)],
    ['七、其他收入', ofSource(6)],
  ] as const;
  const uses = [
    ['一、基本支出', all(books, (account) => sum(account.basic))],
    ['二、项目支出', all(books, (account) => sum(account.project))],
  ] as const;
  printHeader(page, [head('收入', '项目', '金额'), head('支出', '功能分类', '金额', '支出用途', '金额')]);
  const height = Math.max(revenues.length, classes.length);
  for (let row = 0; row < height; row += 1) {
    const use = uses[row];
    const money = classes[row];
    page.row([
      ...(revenues[row] ?? ['', '']),
      ...(money === undefined ? ['', ''] : [`${numeral(row)}、${FUNCTIONAL_NAMES[money[0]]!}`, money[1][0]!]),
      ...(use ?? ['', '']),
    ]);
  }
  page.row(['收入总计', total, '支出总计', total, '支出总计', total]);
}

function summary(page: Page, random: Random, books: Books): void {
  const ofSource = (source: number): number => all(books, (account) => revenueOf(account, source));
  const grants = random.pick([
    ['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入'],
    ['一般公共预算资金', '政府性基金', '国有资本经营预算'],
    ['一般公共预算', '政府性基金预算', '国有资本经营预算'],
  ]);
  const nested = random.chance(0.5);
  const left: SidedLine[] = nested
    ? [
        { caption: '一、财政拨款收入', amounts: [sum(BUDGETS.map(ofSource))] },
        ...grants.map((caption, at) => ({
          caption: `${random
            .pick(['（一）', '1.', '1、', '1. '])
            .replace('一', NUMERALS[at]!)
            .replace('1', String(at + 1))}${caption}`,
          amounts: [ofSource(at)],
        })),
      ]
    : grants.map((caption, at) => ({ caption: `${NUMERALS[at]}、${caption}`, amounts: [ofSource(at)] }));
  REVENUE_LINES.forEach((caption, at) =>
    left.push({ caption: `${numeral((nested ? 1 : 3) + at)}、${caption}`, amounts: [ofSource(3 + at)] }),
  );
  const opening = all(books, (account) => sum(account.opening));
  const closing = all(books, (account) => sum(account.closing));
  const yearRevenue = all(books, revenue);
  const yearSpent = all(books, spent);
  // Where 经营支出 is no column of its own it cannot stand beside the kinds of expenditure.
  const kinds = random.chance(0.3) && !books.hasBalances && all(books, (account) => spentOf(account, 5)) === 0;
  const values = (account: Account): readonly number[] => {
    const basic = sum(account.basic);
    return kinds
      ? [spent(account), basic, account.personnel, basic - account.personnel, sum(account.project)]
      : [spent(account)];
  };
  const classes = byClass(books, values);
  const right = classLines(page, random, classes, values(EMPTY));
  const total = [...classes.values()].reduce(
    (sums, each) => sums.map((amount, at) => amount + each[at]!),
    values(EMPTY),
  );
  const yearTotals = books.hasBalances || random.chance(0.4);
  const pad = (amount: number): readonly Cell[] => [
    amount,
    ...values(EMPTY)
      .slice(1)
      .map(() => ''),
  ];
  const carry = books.hasBalances;
  sidedTable(
    page,
    {
      over: random.pick(['收入', '本年收入']),
      stub: '项目',
      columns: heads(random.pick(['预算数', '金额'])),
      lines: left,
      foot: [
        ...(yearTotals ? [{ caption: '本年收入合计', amounts: [yearRevenue] }] : []),
        ...(carry
          ? [{ caption: random.pick(['上年结转', '上年结转结余', '年初结转和结余']), amounts: [opening] }]
          : []),
        { caption: random.pick(['收入总计', '收 入 总 计']), amounts: [yearRevenue + (carry ? opening : 0)] },
      ],
    },
    {
      over: random.pick(['支出', '本年支出']),
      stub: random.pick(['项目', '功能分类', '支出功能分类科目', '项目（按功能分类）']),
      columns: kinds
        ? [head('预算数', '合计', head('基本支出', '小计', '人员经费', '公用经费'), '项目支出')]
        : heads(random.pick(['预算数', '金额'])),
      lines: right,
      foot: [
        ...(yearTotals ? [{ caption: '本年支出合计', amounts: total }] : []),
        ...(carry
          ? [{ caption: random.pick(['结转下年', '年终结转结余', '年末结转和结余']), amounts: pad(closing) }]
          : []),
        { caption: random.pick(['支出总计', '支 出 总 计']), amounts: carry ? pad(yearSpent + closing) : total },
      ],
    },
    false,
  );
}

const EMPTY: Account = {
  code: '',
  basic: [0, 0, 0, 0, 0, 0, 0],
  project: [0, 0, 0, 0, 0, 0, 0],
  opening: [0, 0, 0],
  closing: [0, 0, 0],
  personnel: 0,
};

/** Classes of expenditure: those that occur or all of them; numbered, coded or bare. */
export function classLines(
  page: Page,
  random: Random,
  classes: ReadonlyMap<string, readonly number[]>,
  none: readonly number[],
): SidedLine[] {
  const used = random.chance(0.5) ? [...classes.keys()].sort() : FUNCTIONAL_CLASSES.filter((code) => code < '230');
  const named = random.pick(['numbered', 'numbered', 'bracketed', 'coded', 'bare'] as const);
  return used.map((code, at) => {
    const name = FUNCTIONAL_NAMES[code]!;
    const caption =
      named === 'numbered'
        ? `${numeral(at)}、${name}`
        : named === 'bracketed'
          ? `（${numeral(at)}）${name}`
          : named === 'coded'
            ? `${code} ${name}`
            : name;
    return { caption, amounts: classes.get(code) ?? none };
  });
}

function revenueTable(page: Page, random: Random, books: Books, heads3: readonly string[]): void {
  const sources = (account: Account, list: readonly number[]): readonly number[] =>
    list.map((source) => revenueOf(account, source));
  const opening = (account: Account): number => sum(account.opening);
  const carried = books.hasBalances;
  const form = random.pick(['budgets', 'appropriation', 'grouped'] as const);
  const lineOf = (of: (account: Account) => readonly number[]) =>
    books.accounts.map((account) => ({ code: account.code, amounts: of(account) }));
  const total = (account: Account): number => revenue(account) + opening(account);
  const rest = random.pick([
    ['财政专户管理资金', '事业收入', '事业单位经营收入', '其他收入'],
    ['财政专户（教育收费）', '事业收入', '事业单位\n经营收入', '单位其他资金收入'],
    ['财政专户管理资金收入', '事业收入', '经营收入', '其他收入'],
  ]);
  const carryHead = random.pick(['上年结转', '上年结转结余', '上年结转资金']);
  switch (form) {
    case 'budgets': {
      const list = heads(random.pick(['合计', '总计']), ...heads3, ...rest, ...(carried ? [carryHead] : []));
      codedTable(page, random, {
        classification: 'functional',
        columns: random.chance(0.5) ? [head('收入预算', ...list)] : list,
        lines: lineOf((account) => [
          total(account),
          ...sources(account, [0, 1, 2, 3, 4, 5, 6]),
          ...(carried ? [opening(account)] : []),
        ]),
      });
      break;
    }
    case 'appropriation': {
      const list = heads('合计', ...(carried ? [carryHead] : []), '财政拨款收入', ...rest);
      codedTable(page, random, {
        classification: 'functional',
        columns: random.chance(0.5) ? [head('收入预算', ...list)] : list,
        lines: lineOf((account) => [
          total(account),
          ...(carried ? [opening(account)] : []),
          sum(sources(account, [0, 1, 2])),
          ...sources(account, [3, 4, 5, 6]),
        ]),
      });
      break;
    }
    case 'grouped':
      codedTable(page, random, {
        classification: 'functional',
        columns: [head('合计'), head('本年收入', '小计', ...heads3, ...rest), head('上年结转结余', '小计', ...heads3)],
        lines: lineOf((account) => [
          total(account),
          revenue(account),
          ...sources(account, [0, 1, 2, 3, 4, 5, 6]),
          opening(account),
          ...account.opening,
        ]),
      });
  }
}

/** Revenue by the units of a department, as forms since 2021 print it, without codes of expenditure. */
function revenueByUnit(page: Page, random: Random, books: Books, heads3: readonly string[]): void {
  const of = (source: number): number => all(books, (account) => revenueOf(account, source));
  const opened = BUDGETS.map((budget) => all(books, (account) => account.opening[budget]!));
  const year = [0, 1, 2, 3, 4, 5, 6].map(of);
  printHeader(page, [
    ...heads(random.pick(['部门（单位）代码', '单位代码']), random.pick(['部门（单位）名称', '单位名称']), '合计'),
    head('本年收入', '小计', ...heads3, '财政专户管理资金', '事业收入', '事业单位经营收入', '其他收入'),
    head('上年结转结余', '小计', ...heads3),
  ]);
  const amounts = [sum(year) + sum(opened), sum(year), ...year, sum(opened), ...opened];
  page.row(['', '合计', ...amounts]);
  page.row([{ plain: '015001' }, page.style.organisation, ...amounts]);
}

function expenditureTable(page: Page, random: Random, books: Books): void {
  const form = random.pick(['short', 'long', 'split'] as const);
  const operating = (account: Account): number => spentOf(account, 5);
  const lines = books.accounts.map((account) => {
    const basic = sum(account.basic);
    const project = sum(account.project);
    const amounts = {
      short: [basic + project, basic, project],
      long: [spent(account), basic - account.basic[5]!, project - account.project[5]!, operating(account), 0, 0],
      split: [basic + project, basic, account.personnel, basic - account.personnel, project],
    }[form];
    return { code: account.code, amounts };
  });
  const list = {
    short: heads('合计', '基本支出', '项目支出'),
    long: heads('合计', '基本支出', '项目支出', '事业单位经营支出', '上缴上级支出', '对附属单位补助支出'),
    split: [head('合计'), head('基本支出', '小计', '人员经费', '公用经费'), head('项目支出')],
  }[form];
  codedTable(page, random, {
    classification: 'functional',
    columns: random.chance(0.5) ? [head('支出预算', ...list)] : list,
    lines,
  });
}

function fiscalTable(page: Page, random: Random, books: Books, heads3: readonly string[]): void {
  const ofSource = (source: number): number => all(books, (account) => revenueOf(account, source));
  const opened = BUDGETS.map((budget) => all(books, (account) => account.opening[budget]!));
  const closed = BUDGETS.map((budget) => all(books, (account) => account.closing[budget]!));
  const values = (account: Account): readonly number[] => {
    const own = BUDGETS.map((budget) => spentOf(account, budget));
    return [sum(own), ...own];
  };
  const classes = byClass(books, values);
  for (const [code, amounts] of classes)
    if (sum(amounts) === 0) (classes as Map<string, readonly number[]>).delete(code);
  const lines = classLines(page, random, classes, [0, 0, 0, 0]);
  const total = [...classes.values()].reduce(
    (sums, each) => sums.map((amount, at) => amount + each[at]!),
    [0, 0, 0, 0],
  );
  const year = sum(BUDGETS.map(ofSource));
  const national = books.hasBalances || random.chance(0.4);
  const grants = BUDGETS.map((budget) => ({
    caption: `${national ? `（${NUMERALS[budget]}）` : `${NUMERALS[budget]}、`}${heads3[budget]}`,
    amounts: [ofSource(budget)],
  }));
  const openings = BUDGETS.map((budget) => ({
    caption: `（${NUMERALS[budget]}）${heads3[budget]}`,
    amounts: [opened[budget]!],
  }));
  const left: SidedLine[] = national
    ? [
        { caption: '一、本年收入', amounts: [year] },
        ...grants,
        { caption: '二、上年结转', amounts: [sum(opened)] },
        ...openings,
      ]
    : grants;
  const bracketed = lines.map((line) => ({
    ...line,
    caption: line.caption.replace(/^([一二三四五六七八九十]+)、/, '（$1）'),
  }));
  const right: SidedLine[] = national
    ? [
        { caption: '一、本年支出', amounts: total },
        ...bracketed,
        { caption: '', amounts: ['', '', '', ''] },
        { caption: '二、结转下年', amounts: [sum(closed), ...closed] },
      ]
    : lines;
  sidedTable(
    page,
    {
      over: '收入',
      stub: '项目',
      columns: heads(random.pick(['预算数', '金额', '合计'])),
      lines: left,
      foot: [{ caption: '收入总计', amounts: [year + sum(opened)] }],
    },
    {
      over: '支出',
      stub: random.pick(['项目', '功能分类', '项目（按功能分类）']),
      columns: random.chance(0.3) ? [head('预算数', '合计', ...heads3)] : heads('合计', ...heads3),
      lines: right,
      foot: [{ caption: '支出总计', amounts: total.map((amount, at) => amount + [sum(closed), ...closed][at]!) }],
    },
    false,
  );
}

function budgetTable(page: Page, random: Random, books: Books, budget: 0 | 1 | 2, group: string): void {
  const lines = books.accounts.filter((account) => spentOf(account, budget) > 0);
  const compared = budget === 0 && random.chance(0.25);
  const own = (account: Account): readonly number[] => [
    spentOf(account, budget),
    account.basic[budget]!,
    account.project[budget]!,
  ];
  if (compared) {
    codedTable(page, random, {
      classification: 'functional',
      columns: [
        head(`${page.style.year - 1}年${random.pick(['执行数', '预算数'])}`),
        head(`${page.style.year}年预算数`, random.pick(['小计', '合计']), '基本支出', '项目支出'),
        ...heads(random.pick(['增减额', '比上年增减', '增减变化'])),
      ],
      lines: lines.map((account) => ({
        code: account.code,
        amounts: [
          spentOf(account, budget) - (spentOf(account, budget) > 50_0000 ? 50_0000 : 0),
          ...own(account),
          spentOf(account, budget) > 50_0000 ? 50_0000 : 0,
        ],
      })),
      beside: [4],
    });
    return;
  }
  if (budget === 0 && random.chance(0.25)) {
    const personnel = generalPersonnel(books);
    const part = (account: Account): number => personnel.get(account) ?? 0;
    const split = [head('合计'), head('基本支出', '小计', '人员经费', '公用经费'), head('项目支出')];
    codedTable(page, random, {
      classification: 'functional',
      columns: split,
      lines: lines.map((account) => ({
        code: account.code,
        amounts: [
          spentOf(account, 0),
          account.basic[0]!,
          part(account),
          account.basic[0]! - part(account),
          account.project[0]!,
        ],
      })),
    });
    return;
  }
  const list = heads('合计', '基本支出', '项目支出');
  codedTable(page, random, {
    classification: 'functional',
    columns: random.chance(0.6) ? [head(group, ...list)] : list,
    lines: lines.map((account) => ({ code: account.code, amounts: own(account) })),
  });
}

function basicTable(page: Page, random: Random, { economic }: Books): void {
  const list = heads('合计', '人员经费', '公用经费');
  const merged = new Map<string, readonly number[]>();
  for (const { code, personnel, public: funds } of economic)
    merged.set(
      code,
      [personnel + funds, personnel, funds].map((amount, at) => amount + (merged.get(code)?.[at] ?? 0)),
    );
  codedTable(page, random, {
    classification: 'economic',
    columns: random.chance(0.5)
      ? [head(random.pick(['一般公共预算基本支出', '本年一般公共预算基本支出']), ...list)]
      : list,
    lines: [...merged].sort().map(([code, amounts]) => ({ code, amounts })),
  });
}

/** Projects paid from the general public budget alone, or all projects of the unit with a column for other money. */
function projectTable(page: Page, { projects, accounts }: Books, heads3: readonly string[], showsAll: boolean): void {
  printHeader(page, heads('项目名称', '合计', ...heads3, ...(showsAll ? ['单位资金'] : [])));
  const paidFrom = (...sources: readonly number[]): number =>
    sum(accounts.flatMap(({ project }) => sources.map((source) => project[source]!)));
  const lines = [
    ...projects.map(({ name, costs }) => [name, sum(costs), 0, 0, 0] as const),
    ['基金项目经费', 0, paidFrom(1), 0, 0] as const,
    ['国有资本项目经费', 0, 0, paidFrom(2), 0] as const,
    ['其他业务经费', 0, 0, 0, paidFrom(3, 4, 5, 6)] as const,
  ]
    .map(([name, ...amounts]) => [name, amounts.slice(0, showsAll ? 4 : 3)] as const)
    .filter(([, amounts], at) => (showsAll || at < projects.length) && sum(amounts) > 0);
  const columns = showsAll ? [0, 1, 2, 3] : [0, 1, 2];
  const totals = columns.map((column) => sum(lines.map(([, amounts]) => amounts[column]!)));
  const total: readonly Cell[] = [page.style.totalWord, sum(totals), ...totals];
  if (page.style.total === 'first') page.row(total);
  for (const [name, amounts] of lines) page.row([name, sum(amounts), ...amounts]);
  if (page.style.total !== 'first') page.row(total);
}

function procurementTable(page: Page, random: Random): void {
  printHeader(page, [
    head(random.pick(['项目', '项目名称'])),
    ...heads(
      '合计',
      ...random.pick([
        ['货物', '工程', '服务'],
        ['政府采购货物预算', '政府采购工程预算', '政府采购服务预算'],
        ['货物类', '工程类', '服务类'],
      ]),
    ),
  ]);
  const rows = Array.from({ length: random.int(2, 4) }, () =>
    Array.from({ length: 3 }, () => (random.chance(0.7) ? random.int(1, 500) * 10_0000 : 0)),
  );
  rows[0]![2] = 10_0000;
  rows.forEach((amounts, at) => page.row([`采购项目${at + 1}`, sum(amounts), ...amounts]));
  page.row([page.style.totalWord, sum(rows.flat()), ...[0, 1, 2].map((at) => sum(rows.map((row) => row[at]!)))]);
}

/** 机关运行经费: the 公用经费 of some units, by economic code. */
function operatingTable(page: Page, { economic }: Books): void {
  const funds = economic.filter((each) => each.public > 0);
  printHeader(page, heads('科目编码', '科目名称', '机关运行经费支出'));
  page.row(['', '合计', sum(funds.map((each) => each.public))]);
  for (const each of funds) page.row([each.code, ECONOMIC_NAMES[each.code] ?? '', each.public]);
}

/** 财政拨款 of all three budgets by functional code. */
function appropriationTable(page: Page, random: Random, books: Books): void {
  const of = (account: Account, list: 'basic' | 'project'): number =>
    sum(BUDGETS.map((budget) => account[list][budget]!));
  const accounts = books.accounts.filter((account) => of(account, 'basic') + of(account, 'project') > 0);
  codedTable(page, random, {
    classification: 'functional',
    columns: heads('合计', '基本支出', '项目支出'),
    lines: accounts.map((account) => ({
      code: account.code,
      amounts: [of(account, 'basic') + of(account, 'project'), of(account, 'basic'), of(account, 'project')],
    })),
  });
}

function meetingsTable(page: Page): void {
  printHeader(page, heads('项目', '会议费', '培训费'));
  page.row(['合计', { beside: 30_0000 }, { beside: 20_0000 }]);
  page.row(['年度会议', { beside: 30_0000 }, '']);
  page.row(['业务培训', '', { beside: 20_0000 }]);
}
