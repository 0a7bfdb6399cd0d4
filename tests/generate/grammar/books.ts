import { drawAccounts, type EconomicAccount, type ProjectAccount, type ThreePublicAccount } from '../accounts';
import type { Random } from '../random';

/** One functional code: what it spends of each source, what earlier years left it and what it leaves, in fen. */
export interface Account {
  readonly code: string;
  readonly basic: readonly number[];
  readonly project: readonly number[];
  readonly opening: readonly number[];
  readonly closing: readonly number[];
  /** The part of all basic expenditure that is 人员经费. */
  readonly personnel: number;
}

/** A unit's true accounts of one year; printed tables are views of them. */
export interface Books {
  readonly accounts: readonly Account[];
  readonly economic: readonly EconomicAccount[];
  readonly projects: readonly ProjectAccount[];
  readonly threePublic: ThreePublicAccount;
  readonly hasBalances: boolean;
}

/** 一般公共预算, 政府性基金, 国有资本经营; then 财政专户, 事业, 经营, 其他. */
export const BUDGETS = [0, 1, 2] as const;
const SOURCES = [0, 1, 2, 3, 4, 5, 6];

export function drawBooks(random: Random, step: number): Books {
  const drawn = drawAccounts(random, step);
  const hasBalances = random.chance(0.4);
  const part = (amount: number): number => Math.floor((amount * random.int(1, 9)) / 10 / step) * step;
  const accounts = [...drawn.functional]
    .sort((left, right) => (left.code < right.code ? -1 : 1))
    .map((account): Account => {
      const spent = BUDGETS.map((budget) => account.basic[budget]! + account.project[budget]!);
      return {
        ...account,
        opening: spent.map((amount) => (hasBalances && random.chance(0.3) ? part(amount) : 0)),
        closing: spent.map((amount) => (hasBalances && amount > 0 && random.chance(0.2) ? part(amount) : 0)),
        personnel: part(sum(account.basic)),
      };
    });
  return { ...drawn, accounts, hasBalances: accounts.some(({ opening, closing }) => sum(opening) + sum(closing) > 0) };
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

export function spentOf(account: Account, budget: number): number {
  return account.basic[budget]! + account.project[budget]!;
}

export function spent(account: Account): number {
  return sum(account.basic) + sum(account.project);
}

/** This year's revenue of a source: what is spent and left, without what was there. */
export function revenueOf(account: Account, source: number): number {
  return spentOf(account, source) - (account.opening[source] ?? 0) + (account.closing[source] ?? 0);
}

export function revenue(account: Account): number {
  return sum(SOURCES.map((source) => revenueOf(account, source)));
}

/** 人员经费 out of general public basic expenditure, by account: together what the economic codes say. */
export function generalPersonnel({ accounts, economic }: Books): ReadonlyMap<Account, number> {
  let left = sum(economic.map(({ personnel }) => personnel));
  return new Map(
    accounts.map((account) => {
      const part = Math.min(left, account.basic[0]!);
      left -= part;
      return [account, part];
    }),
  );
}

export function all(books: Books, of: (account: Account) => number): number {
  return sum(books.accounts.map(of));
}

/** Sums by 类, of the classes that occur. */
export function byClass(
  books: Books,
  of: (account: Account) => readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const classes = new Map<string, readonly number[]>();
  for (const account of books.accounts) {
    const code = account.code.slice(0, 3);
    const amounts = of(account);
    classes.set(
      code,
      amounts.map((amount, at) => amount + (classes.get(code)?.[at] ?? 0)),
    );
  }
  return classes;
}
