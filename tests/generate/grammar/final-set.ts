import type { CellRef } from '../../../src/core/cell';
import type { Random } from '../random';
import { ECONOMIC_NAMES } from '../code-list';
import { all, BUDGETS, byClass, drawBooks, revenueOf, spent, spentOf, sum, type Account, type Books } from './books';
import { classLines } from './budget-set';
import { codedTable, withSums } from './coded';
import { head, heads, printHeader } from './header';
import type { Cell, Page } from './page';
import { createPrinter, type PrintedTable } from './print-set';
import { sidedTable } from './sided';
import type { Style } from './style';
import { threePublicDown, threePublicPairs } from './three-public';
import { BUDGET_HEADS } from './wordings';

/** The final accounts 公开01–09. */
export function finalSet(random: Random, style: Style, figures: CellRef[], before = ''): readonly PrintedTable[] {
  const books = drawBooks(random, style.unit === '万元' ? 10_000 : 1);
  const printer = createPrinter(random, style, figures, before);
  const heads3 = random.pick(BUDGET_HEADS);
  const rowNumbers = random.chance(0.4);
  printer.add({
    layout: 'final-revenue-expenditure-summary',
    columns: rowNumbers ? 6 : 4,
    print: (page) => summary(page, random, books, rowNumbers),
  });
  printer.add({ layout: 'final-revenue-summary', columns: 9, print: (page) => revenueTable(page, random, books) });
  printer.add({
    layout: 'final-expenditure-summary',
    columns: 8,
    print: (page) => expenditureTable(page, random, books),
  });
  printer.add({
    layout: 'final-fiscal-appropriation-summary',
    columns: rowNumbers ? 9 : 7,
    print: (page) => fiscalTable(page, random, books, heads3, rowNumbers),
  });
  printer.add({
    layout: 'final-general-public-expenditure',
    columns: 6,
    print: (page) => generalTable(page, random, books),
  });
  printer.add({ layout: 'final-basic-expenditure', columns: 6, print: (page) => basicTable(page, random, books) });
  printer.add({
    layout: 'final-three-public-expenses',
    columns: 12,
    print: (page) => {
      const { overseas, purchase, running, hospitality } = books.threePublic;
      const more = (amount: number): number => amount + random.int(0, 9) * 50_0000;
      const budget = {
        overseas: more(overseas),
        purchase: more(purchase),
        running: more(running),
        hospitality: more(hospitality),
      };
      if (random.chance(0.25)) {
        const outside = { meetings: 20_0000, training: 10_0000 };
        threePublicDown(
          page,
          random,
          [
            { word: random.pick(['预算数', '年初预算数', '全年预算数']), account: budget, ...outside },
            { word: '决算数', account: books.threePublic, ...outside },
          ],
          { outside: random.chance(0.3), counts: random.chance(0.4) },
        );
        return;
      }
      threePublicPairs(page, random, budget, books.threePublic);
    },
  });
  const empty = (budget: number): boolean => all(books, (account) => spentOf(account, budget)) === 0;
  printer.add({
    layout: 'final-government-fund',
    columns: 9,
    empty: empty(1) ? '政府性基金预算财政拨款收入支出' : undefined,
    print: (page) => balancesTable(page, random, books, 1),
  });
  if (random.chance(0.8))
    printer.add({
      layout: 'final-state-capital',
      columns: 9,
      empty: empty(2) ? '国有资本经营预算财政拨款收入支出' : undefined,
      print: (page) => (random.chance(0.5) ? balancesTable(page, random, books, 2) : stateTable(page, random, books)),
    });
  return printer.tables;
}

const OTHERS = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const NUMERALS = '一二三四五六七八九';

function otherRevenue(account: Account): readonly number[] {
  return [0, revenueOf(account, 3) + revenueOf(account, 4), revenueOf(account, 5), 0, revenueOf(account, 6)];
}

function fiscalRevenue(account: Account): number {
  return sum(BUDGETS.map((budget) => revenueOf(account, budget)));
}

function revenueTable(page: Page, random: Random, books: Books): void {
  const list = heads('本年收入合计', '财政拨款收入', ...OTHERS);
  codedTable(page, random, {
    classification: 'functional',
    isFinal: true,
    columns: list,
    lines: books.accounts.map((account) => ({
      code: account.code,
      amounts: [fiscalRevenue(account) + sum(otherRevenue(account)), fiscalRevenue(account), ...otherRevenue(account)],
    })),
  });
}

function expenditureTable(page: Page, random: Random, books: Books): void {
  const list = heads('本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出');
  codedTable(page, random, {
    classification: 'functional',
    isFinal: true,
    columns: list,
    lines: books.accounts.map((account) => ({
      code: account.code,
      amounts: [
        spent(account),
        sum(account.basic) - account.basic[5]!,
        sum(account.project) - account.project[5]!,
        0,
        spentOf(account, 5),
        0,
      ],
    })),
  });
}

function summary(page: Page, random: Random, books: Books, rowNumbers: boolean): void {
  const grants = BUDGETS.map((budget) => all(books, (account) => revenueOf(account, budget)));
  const others = OTHERS.map((_, at) => all(books, (account) => otherRevenue(account)[at]!));
  const captions = [
    ...['一般公共预算财政拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入'],
    ...OTHERS,
  ];
  const opening = all(books, (account) => sum(account.opening));
  const closing = all(books, (account) => sum(account.closing));
  const year = sum(grants) + sum(others);
  const classes = byClass(books, (account) => [spent(account)]);
  const used = sum([...classes.values()].flat());
  const surplus = random.pick(['使用非财政拨款结余', '使用非财政拨款结余（含专用结余）', '用事业基金弥补收支差额']);
  const money = heads(random.pick(['决算数', '金额']));
  sidedTable(
    page,
    {
      over: '收入',
      stub: '项目',
      columns: money,
      lines: [...grants, ...others].map((amount, at) => ({
        caption: `${'一二三四五六七八'[at]}、${captions[at]}`,
        amounts: [amount],
      })),
      foot: [
        { caption: '本年收入合计', amounts: [year] },
        { caption: surplus, amounts: [0] },
        { caption: random.pick(['年初结转和结余', '上年结转和结余']), amounts: [opening] },
        { caption: '总计', amounts: [year + opening] },
      ],
    },
    {
      over: '支出',
      stub: random.pick(['项目', '项目（按功能分类）']),
      columns: money,
      lines: classLines(page, random, classes, [0]),
      foot: [
        { caption: '本年支出合计', amounts: [used] },
        { caption: '结余分配', amounts: [0] },
        { caption: '年末结转和结余', amounts: [closing] },
        { caption: '总计', amounts: [used + closing] },
      ],
    },
    rowNumbers,
  );
}

function fiscalTable(page: Page, random: Random, books: Books, heads3: readonly string[], rowNumbers: boolean): void {
  const grants = BUDGETS.map((budget) => all(books, (account) => revenueOf(account, budget)));
  const opened = BUDGETS.map((budget) => all(books, (account) => account.opening[budget]!));
  const closed = BUDGETS.map((budget) => all(books, (account) => account.closing[budget]!));
  const classes = new Map(
    [
      ...byClass(books, (account) => {
        const own = BUDGETS.map((budget) => spentOf(account, budget));
        return [sum(own), ...own];
      }),
    ].filter(([, amounts]) => sum(amounts) > 0),
  );
  const used = [...classes.values()].reduce((sums, each) => sums.map((amount, at) => amount + each[at]!), [0, 0, 0, 0]);
  sidedTable(
    page,
    {
      over: '收入',
      stub: '项目',
      columns: heads(random.pick(['决算数', '金额'])),
      lines: grants.map((amount, at) => ({
        caption: `${NUMERALS[at]}、${['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'][at]}`,
        amounts: [amount],
      })),
      foot: [
        { caption: '本年收入合计', amounts: [sum(grants)] },
        { caption: '年初财政拨款结转和结余', amounts: [sum(opened)] },
        ...opened.map((amount, at) => ({
          caption: `${random.pick(['', '  '])}${['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'][at]}`,
          amounts: [amount],
        })),
        { caption: '总计', amounts: [sum(grants) + sum(opened)] },
      ],
    },
    {
      over: '支出',
      stub: random.pick(['项目', '项目（按功能分类）']),
      columns: random.chance(0.3)
        ? [head('决算数', '合计', ...heads3)]
        : heads(random.pick(['合计', '小计']), ...heads3),
      lines: classLines(page, random, classes, [0, 0, 0, 0]),
      foot: [
        { caption: '本年支出合计', amounts: used },
        { caption: '年末财政拨款结转和结余', amounts: [sum(closed), ...closed] },
        { caption: '', amounts: ['', '', '', ''] },
        { caption: '', amounts: ['', '', '', ''] },
        { caption: '', amounts: ['', '', '', ''] },
        { caption: '总计', amounts: used.map((amount, at) => amount + [sum(closed), ...closed][at]!) },
      ],
    },
    rowNumbers,
  );
}

function generalTable(page: Page, random: Random, books: Books): void {
  const accounts = books.accounts.filter((account) => spentOf(account, 0) > 0);
  if (random.chance(0.2)) {
    // 人员经费 is drawn for this table alone.
    const part = (account: Account): number => Math.min(account.personnel, account.basic[0]!);
    codedTable(page, random, {
      classification: 'functional',
      isFinal: true,
      columns: [
        head('合计'),
        head('基本支出', '小计', '人员经费', random.pick(['公用经费', '日常公用经费'])),
        head('项目支出'),
      ],
      lines: accounts.map((account) => ({
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
  const list = heads(random.pick(['合计', '小计', '本年支出合计']), '基本支出', '项目支出');
  codedTable(page, random, {
    classification: 'functional',
    isFinal: true,
    columns: random.chance(0.5) ? [head('本年支出', ...heads('小计', '基本支出', '项目支出'))] : list,
    lines: books.accounts
      .filter((account) => spentOf(account, 0) > 0)
      .map((account) => ({
        code: account.code,
        amounts: [spentOf(account, 0), account.basic[0]!, account.project[0]!],
      })),
  });
}

function balancesTable(page: Page, random: Random, books: Books, budget: 1 | 2): void {
  const accounts = books.accounts.filter((account) => spentOf(account, budget) > 0);
  codedTable(page, random, {
    classification: 'functional',
    isFinal: true,
    columns: [
      head('年初结转和结余'),
      head('本年收入'),
      head('本年支出', random.pick(['小计', '合计']), '基本支出', '项目支出'),
      head('年末结转和结余'),
    ],
    lines: accounts.map((account) => ({
      code: account.code,
      amounts: [
        account.opening[budget]!,
        revenueOf(account, budget),
        spentOf(account, budget),
        account.basic[budget]!,
        account.project[budget]!,
        account.closing[budget]!,
      ],
    })),
  });
}

function stateTable(page: Page, random: Random, books: Books): void {
  codedTable(page, random, {
    classification: 'functional',
    isFinal: true,
    columns: [head('本年支出', random.pick(['小计', '合计']), '基本支出', '项目支出')],
    lines: books.accounts
      .filter((account) => spentOf(account, 2) > 0)
      .map((account) => ({
        code: account.code,
        amounts: [spentOf(account, 2), account.basic[2]!, account.project[2]!],
      })),
  });
}

/** Lists side by side: 人员经费 on the left, 公用经费 on the right, their sums at the foot. */
function basicTable(page: Page, random: Random, { economic }: Books): void {
  const merged = new Map<string, number>();
  for (const { code, personnel, public: funds } of economic)
    merged.set(code, personnel + funds + (merged.get(code) ?? 0));
  const lines = withSums(
    [...merged].sort().map(([code, amount]) => ({ code, amounts: [amount] })),
    [3, 5],
  );
  const personnel = lines.filter(({ code }) => /^30[13]/.test(code));
  const funds = lines.filter(({ code }) => !/^30[13]/.test(code));
  const parts = page.style.codes === 'three-columns' && random.chance(0.5);
  const money = random.pick(['决算数', '金额']);
  const block = parts
    ? [head('经济分类科目编码', '类', '款'), ...heads('科目名称', money)]
    : heads(random.pick(['科目编码', '经济分类科目编码']), '科目名称', money);
  // Long lists of 302 run on in a third block.
  const half = random.chance(0.5) ? funds.length : Math.ceil(funds.length / 2);
  const blocks = [personnel, funds.slice(0, half), ...(half < funds.length ? [funds.slice(half)] : [])];
  if (!parts && random.chance(0.5))
    printHeader(page, [head('人员经费', ...block), head('公用经费', ...blocks.slice(1).flatMap(() => block))]);
  else
    printHeader(
      page,
      blocks.flatMap(() => block),
    );
  const cells = (line: { readonly code: string; readonly amounts: readonly number[] } | undefined): readonly Cell[] => {
    if (line === undefined) return parts ? ['', '', '', ''] : ['', '', ''];
    const name = ECONOMIC_NAMES[line.code] ?? '';
    return [...(parts ? [line.code.slice(0, 3), line.code.slice(3)] : [line.code]), name, ...line.amounts];
  };
  const height = Math.max(...blocks.map((each) => each.length));
  for (let row = 0; row < height; row += 1) page.row(blocks.flatMap((each) => cells(each[row])));
  const leaf = (list: readonly { readonly code: string; readonly amounts: readonly number[] }[]): number =>
    sum(list.filter(({ code }) => code.length === 5).map(({ amounts }) => amounts[0]!));
  const gap = parts ? ['', ''] : [''];
  page.row([
    '人员经费合计',
    ...gap,
    leaf(personnel),
    ...(blocks.length === 3 ? [...cells(undefined)] : []),
    '公用经费合计',
    ...gap,
    leaf(funds),
  ]);
}
