import { ZERO, type Amount } from '../core/amount';
import type { Figure } from '../core/figure';
import type { ReadAmount } from '../identities/apply-tie-out';
import { columnOf } from '../identities/column-of';
import type { TableSet } from '../identities/table-set';
import type { Equation } from '../model/equation';
import { economicCodesOf, THREE_PUBLIC_ITEMS, type ColumnRole, type ThreePublicItem } from '../model/roles';
import type { DisclosureTable, LayoutId, TableList } from '../model/table';

/** What projects contribute to each item, as the user has answered; an item without an answer is not known. */
export type ThreePublicProjects = Readonly<Partial<Record<ThreePublicItem, Amount>>>;

/** The project money of a 三公 item: what the user answered, or nought because the tables show none that could be it. */
export interface ProjectMoney {
  readonly amount: Amount;
  readonly isAnswered: boolean;
}

export function itemOfIdentity(identity: string): ThreePublicItem | undefined {
  const name = /^(?:final-)?three-public-(.+)$/.exec(identity)?.[1];
  return THREE_PUBLIC_ITEMS.find((item) => item === name);
}

/**
 * The project money of the item that an equation holds against its economic code; undefined where nobody knows. Basic
 * expenditure alone is only the least that an item can be.
 *
 * @param read what figures are known to amount to
 */
export function projectMoneyOf(
  equation: Equation,
  answers: ThreePublicProjects,
  disclosures: readonly TableSet[],
  read: ReadAmount,
): ProjectMoney | undefined {
  const item = itemOfIdentity(equation.identity);
  const table = equation.left[0]?.table;
  if (item === undefined || table === undefined) return undefined;
  const answer = answers[item];
  if (answer !== undefined) return { amount: answer, isAnswered: true };
  const set = disclosures.find((each) => each.get(table.layout) === table);
  return set !== undefined && isWithoutProjects(item, table, set, read)
    ? { amount: ZERO, isAnswered: false }
    : undefined;
}

function isWithoutProjects(item: ThreePublicItem, table: DisclosureTable, set: TableSet, read: ReadAmount): boolean {
  const isNought = (layout: LayoutId, roles: readonly ColumnRole[]): boolean =>
    totalsOf(set.get(layout), roles).some((figures) => figures.every((figure) => read(figure) === ZERO));
  if (!table.title.includes('一般公共预算') && !isNought('government-fund-expenditure', ['total'])) return false;
  return (
    isNought('general-public-expenditure', ['project']) ||
    isNought('final-general-public-expenditure', ['project']) ||
    isNought('project-expenditure', ['general-public']) ||
    isNought('project-expenditure', ['total']) ||
    isNought('project-expenditure', classesOf(item))
  );
}

/** The classes that would show the item's money. */
function classesOf(item: ThreePublicItem): readonly ColumnRole[] {
  return [...new Set(economicCodesOf(item).flatMap((code) => CLASSES[code.slice(0, 3)] ?? []))];
}

const CLASSES: Readonly<Partial<Record<string, ColumnRole>>> = {
  '302': 'economic-302',
  '309': 'economic-309',
  '310': 'economic-310',
};

/** The figures of a total line in the columns of some roles, where a list has them all. */
function totalsOf(table: DisclosureTable | undefined, roles: readonly ColumnRole[]): readonly (readonly Figure[])[] {
  return (table?.lists ?? []).flatMap((list): Figure[][] => {
    const columns = roles.map((role) => columnOf(list, role));
    const total = totalLine(list);
    if (total === undefined || columns.some((column) => column < 0)) return [];
    return [columns.flatMap((column) => total.figures[column] ?? [])];
  });
}

function totalLine({ lines, measure }: TableList) {
  return measure === 'last-year' ? undefined : lines.find(({ role }) => role === 'total' || role === 'year-total');
}
