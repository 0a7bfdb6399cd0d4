import type { Figure } from '../core/figure';
import type { DisclosureTable, TableList } from './table';

/** A column of amounts; where items printed downwards became columns, a line of them. */
export interface Strip {
  readonly list: TableList;
  /** Index of the column, or of the line in a turned list. */
  readonly index: number;
}

/** Two years side by side, with what a form prints beside them. */
export interface ComparedYears {
  readonly now: Strip;
  readonly before: Strip;
  /** 增减额. */
  readonly change: Strip | undefined;
  /** 增减率, as a percentage of the year before. */
  readonly rate: Strip | undefined;
}

interface Read extends Strip {
  readonly role: string | undefined;
  readonly words: string;
}

/**
 * This year and the last of a table that also prints the change or its rate. Nothing where it is not certain which two
 * columns are meant: more than one of a kind, or a third year or measure that the words do not exclude.
 */
export function comparedYears(table: DisclosureTable): readonly ComparedYears[] {
  const keys = new Set(table.lists.map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const strips = table.lists.filter((list) => list.key === key).flatMap(stripsOf);
    const amounts = strips.filter(({ role }) => role === 'total');
    const before = only(amounts.filter(({ list }) => list.measure === 'last-year'));
    const now = only(amounts.filter(({ list }) => list.measure !== 'last-year'));
    const change = only(strips.filter(({ role }) => role === 'change'));
    const rate = only(strips.filter(({ role, words }) => role === 'ratio' && OF_CHANGE.test(words)));
    if (before === undefined || now === undefined || (change === undefined && rate === undefined)) return [];
    return length(before) === length(now) ? [{ now, before, change, rate }] : [];
  });
}

const OF_CHANGE = /^(?!.*(?:占|完成|执行率)).*(?:增减|增长|增加|减少|变动|变化|比上年|较上年)/;

/** What was budgeted and what was spent, with the share of the one that the other is. */
export interface BudgetAndFinal {
  readonly budget: Strip;
  readonly final: Strip;
  /** 完成预算%, 预算执行率. */
  readonly rate: Strip;
}

const OF_BUDGET = /^(?!.*(?:占|增|减)).*(?:完成.*预算|预算完成|执行率|完成率|完成比例)/;

/** Like `comparedYears`, of a table that prints 预算数 beside 决算数 and what share of it was carried out. */
export function budgetAndFinal(table: DisclosureTable): readonly BudgetAndFinal[] {
  const keys = new Set(table.lists.map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const strips = table.lists.filter((list) => list.key === key).flatMap(stripsOf);
    const amounts = strips.filter(({ role }) => role === 'total');
    const budget = only(amounts.filter(({ list }) => list.measure === 'budget'));
    const final = only(amounts.filter(({ list }) => list.measure === 'final'));
    const rate = only(strips.filter(({ role, words }) => role === 'ratio' && OF_BUDGET.test(words)));
    if (budget === undefined || final === undefined || rate === undefined) return [];
    return length(budget) === length(final) && length(rate) === length(final) ? [{ budget, final, rate }] : [];
  });
}

/** How many figures stand in a strip. */
export function length({ list }: Strip): number {
  return list.turned ? list.columns.length : list.lines.length;
}

/** One figure of a strip, by the index of the line, or of the item in a turned list. */
export function figureIn({ list, index }: Strip, at: number): Figure | undefined {
  return list.turned ? list.lines[index]?.figures[at] : list.lines[at]?.figures[index];
}

function stripsOf(list: TableList): readonly Read[] {
  return list.turned
    ? list.lines.map(({ role, caption }, index) => ({ list, index, role, words: withoutBlanks(caption) }))
    : list.columns.map(({ role, header, ofWhich }, index) => ({
        list,
        index,
        role: ofWhich ? undefined : role,
        words: withoutBlanks(header.join('')),
      }));
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}
