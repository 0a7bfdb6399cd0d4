import type { Random } from '../random';
import type { ThreePublicAccount } from '../accounts';
import { head, heads, printHeader, widthOf, type Head } from './header';
import type { Cell, Page } from './page';

/** A 三公 table across, one row of its own items in one of the orders seen; 机关运行经费 beside it in some. */
export function threePublicAcross(
  page: Page,
  random: Random,
  account: ThreePublicAccount,
  operatingCost: number | undefined,
): void {
  const { columns, cells } = across(random, account);
  const named = random.chance(0.3);
  printHeader(page, [
    ...(named ? heads('单位名称') : []),
    ...columns,
    ...(operatingCost === undefined ? [] : heads(random.pick(['机关运行经费预算数', '机关运行经费']))),
  ]);
  page.row([
    ...(named ? [page.style.organisation] : []),
    ...cells,
    ...(operatingCost === undefined ? [] : [{ beside: operatingCost }]),
  ]);
}

/** The columns of the items, and their amounts in the same order. */
export function across(
  random: Random,
  account: ThreePublicAccount,
): { readonly columns: readonly Head[]; readonly cells: readonly Cell[] } {
  const { overseas, purchase, running, hospitality } = account;
  const vehicles = purchase + running;
  const total = overseas + vehicles + hospitality;
  const group = random.pick(['公务用车购置及运行费', '公务用车购置及运行维护费', '公务用车费', '公务用车购置和运行费']);
  const runningWord = random.pick(['公务用车运行费', '公务用车运行维护费', '公务用车运行费']);
  const purchaseFirst = random.chance(0.8);
  const subs = purchaseFirst ? ['公务用车购置费', runningWord] : [runningWord, '公务用车购置费'];
  const vehicleHead = head(group, random.pick(['小计', '小计', '合计']), ...subs);
  const vehicleCells = [vehicles, ...(purchaseFirst ? [purchase, running] : [running, purchase])];
  const first = [heads(random.pick(['合计', '“三公”经费合计', '总计'])), heads('因公出国（境）费')] as const;
  const receptionHead = heads('公务接待费');
  const receptionLast = random.chance(0.6);
  return {
    columns: [...first.flat(), ...(receptionLast ? [vehicleHead, ...receptionHead] : [...receptionHead, vehicleHead])],
    cells: [total, overseas, ...(receptionLast ? [...vehicleCells, hospitality] : [hospitality, ...vehicleCells])],
  };
}

export interface DownColumn {
  readonly word: string;
  readonly account: ThreePublicAccount;
  /** 会议费 and 培训费, in this column. */
  readonly meetings: number;
  readonly training: number;
}

interface DownForm {
  readonly outside: boolean;
  readonly counts: boolean;
}

/** A 三公 table downwards: items as lines, one amount column or more; 会议费 and counts below. */
export function threePublicDown(
  page: Page,
  random: Random,
  columns: readonly DownColumn[],
  { outside, counts }: DownForm,
): void {
  printHeader(page, heads(random.pick(['项目', '项目名称', '项目']), ...columns.map(({ word }) => word)));
  const numbering = random.pick([
    { total: '', items: ['', '', ''], parts: ['其中：', ''] },
    { total: '一、', items: ['1、', '2、', '3、'], parts: ['其中：（1）', '（2）'] },
    { total: '一、', items: ['（一）', '（二）', '（三）'], parts: ['1．', '2．'] },
    { total: '', items: ['1.', '2.', '3.'], parts: ['（1）', '（2）'] },
  ]);
  const line = (caption: string, of: (column: DownColumn) => number): void => page.row([caption, ...columns.map(of)]);
  line(
    `${numbering.total}${random.pick(['“三公”经费合计', '合计', '支出合计', '“三公”经费'])}`,
    ({ account: { overseas, purchase, running, hospitality } }) => overseas + purchase + running + hospitality,
  );
  const [first, second, third] = numbering.items;
  const [one, two] = numbering.parts;
  const vehicles = (at: string): void => {
    line(
      `${at}${random.pick(['公务用车购置及运行费', '公务用车购置及运行维护费', '公务用车费'])}`,
      ({ account: { purchase, running } }) => purchase + running,
    );
    const runningLine = (number: string): void =>
      line(`${number}公务用车运行维护费`, ({ account: { running } }) => running);
    const purchaseLine = (number: string): void =>
      line(`${number}公务用车购置费`, ({ account: { purchase } }) => purchase);
    if (random.chance(0.5)) {
      runningLine(one!);
      purchaseLine(two!);
    } else {
      purchaseLine(one!);
      runningLine(two!);
    }
  };
  line(`${first}因公出国（境）费用`, ({ account: { overseas } }) => overseas);
  if (random.chance(0.5)) {
    line(`${second}公务接待费`, ({ account: { hospitality } }) => hospitality);
    vehicles(third!);
  } else {
    vehicles(second!);
    line(`${third}公务接待费`, ({ account: { hospitality } }) => hospitality);
  }
  if (outside) {
    const top = numbering.total === '' ? ['', ''] : ['二、', '三、'];
    page.row([`${top[0]}会议费`, ...columns.map(({ meetings }) => ({ beside: meetings }))]);
    page.row([`${top[1]}培训费`, ...columns.map(({ training }) => ({ beside: training }))]);
  }
  if (counts) {
    page.row(['相关统计数']);
    for (const caption of [
      '1.因公出国（境）团组数（个）',
      '2.公务用车保有量（辆）',
      '3.公务接待批次（批）',
      '4.公务接待人数（人）',
    ])
      page.row([caption, ...columns.map(() => ({ plain: String(random.int(0, 90)) }))]);
  }
}

/** 预算数 and 决算数 under each item. */
export function threePublicPairs(
  page: Page,
  random: Random,
  budget: ThreePublicAccount,
  final: ThreePublicAccount,
): void {
  const inPairs = random.chance(0.5);
  if (inPairs) {
    // The same draws for both, so that the order of the items is one.
    const order = random.int(0, 9999);
    const left = across(fixed(random, order), budget);
    const right = across(fixed(random, order), final);
    const paired = (each: Head): Head =>
      each.below === undefined ? head(each.word, '预算数', '决算数') : head(each.word, ...each.below.map(paired));
    printHeader(page, left.columns.map(paired));
    page.row(left.cells.flatMap((cell, at) => [cell, right.cells[at]!]));
    return;
  }
  const order = random.int(0, 9999);
  const left = across(fixed(random, order), budget);
  const right = across(fixed(random, order), final);
  printHeader(page, [
    head(random.pick(['预算数', '年初预算数', '全年预算数']), ...left.columns),
    head('决算数', ...right.columns),
  ]);
  if (page.style.columnNumbers)
    page.row(
      Array.from({ length: 2 * left.columns.reduce((total, each) => total + widthOf(each), 0) }, (_, at) => ({
        plain: String(at + 1),
      })),
    );
  page.row([...left.cells, ...right.cells]);
}

function fixed(random: Random, order: number): Random {
  let state = order;
  const next = (): number => (state = (state * 7919 + 13) % 10007) / 10007;
  return {
    ...random,
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)]!,
  };
}
