import type { NotRun } from '../model/finding';
import type { Figure } from '../core/figure';
import { oncePer } from '../core/once-per';
import { addsAcross, type ColumnRole } from '../model/roles';
import type { DisclosureTable, TableColumn, TableList } from '../model/table';
import type { Layout, RoleSum } from '../forms/layouts/layout';
import { layoutOf } from '../forms/layouts';
import { EARLIER } from '../forms/layouts/sums';
import { columnOf, isSubtotal, isWithin, partsOfSubtotal } from './column-of';
import { INNER_STRUCTURE, type InnerIdentity } from './identity';
import type { StatedSums } from './list-sum';

export const crossFooting: InnerIdentity = {
  id: 'cross-footing',
  title: {
    zh: '表内横向勾稽：合计 = 各栏之和',
    en: 'Cross-footing: in every line the total is the sum of its columns',
  },
  basis: INNER_STRUCTURE,
  strength: 'hard',
  severity: 'error',
  state: (table) => (table.layout === 'unknown' ? {} : sumsAcross(table)),
};

/** 表内横向勾稽: in every line the total is the sum of its columns, as the layout states. */
function sumsAcross(table: DisclosureTable): StatedSums {
  const layout = layoutOf(table.layout);
  const stated: StatedSums = { sums: [], notRun: [] };
  if (layout === undefined) return stated;
  for (const list of table.lists) {
    for (const sum of sumsOver(list, layout.columnSums)) {
      const unclear = unclearColumn(list, sum, layout);
      if (unclear !== undefined) {
        stated.notRun.push(unclearReason(table, unclear));
        continue;
      }
      stated.sums.push({
        kind: 'sum',
        identity: 'cross-footing',
        table,
        list,
        direction: 'across',
        ...sum,
        columns: [],
        which: '',
        ...(isDivided(list, sum) ? {} : { isUndivided: true }),
      });
    }
  }
  return stated;
}

export interface ColumnSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The layout's sums in terms of the columns this list prints. Sums with no part, or the total alone, are left out. */
function sumsOver(list: TableList, sums: readonly RoleSum[]): ColumnSum[] {
  const stated: ColumnSum[] = [];
  for (const sum of sums) {
    const total = columnOf(list, sum.total);
    if (
      total < 0 ||
      list.columns.some(({ role }) => sum.unless?.includes(role) === true) ||
      isPartlyDivided(list, total, sum, sums)
    )
      continue;
    const parts: number[] = [];
    addParts(list, sum, sums, parts);
    if (sum.total !== 'total') addEarlier(list, total, parts);
    if (parts.length > 1 || (parts.length === 1 && (list.columns.length <= 2 || sum.parts.length <= 2)))
      stated.push({ total, parts });
  }
  return [...stated, ...sumsOfGroups(list, stated)];
}

/** 当年预算安排 with its own 小计 beside 上年结转 with another: the total of the table is printed outside of both. */
function sumsOfGroups(list: TableList, stated: readonly ColumnSum[]): ColumnSum[] {
  const outer = columnOf(list, 'total');
  return list.columns.flatMap((column, total): ColumnSum[] => {
    if (total === outer || column.role !== 'total' || column.ofWhich || !isSubtotal(column)) return [];
    const parts = partsOfSubtotal(list, total);
    return parts.length > 1 && !stated.some((sum) => sum.total === total) ? [{ total, parts }] : [];
  });
}

/** Of so many lines with a figure it is the form that leaves a column blank, and no figure was forgotten. */
const LEAST_LINES = 2;

/** A form may print columns that nobody fills in: a total that no line divides, or parts that no line adds up, is no sum. */
function isDivided(list: TableList, { total, parts }: ColumnSum): boolean {
  const ofParts = list.lines.filter(({ figures }) => parts.some((part) => isFilled(figures[part]))).length;
  const ofTotal = list.lines.filter(({ figures }) => isFilled(figures[total])).length;
  return !((ofParts === 0 && ofTotal >= LEAST_LINES) || (ofTotal === 0 && ofParts >= LEAST_LINES));
}

function isFilled(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.kind !== 'blank' && figure.kind !== 'dash';
}

/** 基本支出 | 其中：人员经费 | 公用经费: what begins with 其中： need not be all. */
function isPartlyDivided({ columns }: TableList, total: number, { parts }: RoleSum, sums: readonly RoleSum[]): boolean {
  const next = columns[total + 1];
  return (
    next?.ofWhich === true &&
    (parts.includes(next.role) || sums.some((inner) => parts.includes(inner.total) && inner.parts.includes(next.role)))
  );
}

/** The parts of a sum, and those that stand for one that is not printed. */
function rolesWithin({ parts }: RoleSum, sums: readonly RoleSum[]): readonly ColumnRole[] {
  return parts.flatMap((role) => {
    const inner = sums.find(({ total }) => total === role);
    return inner === undefined ? [role] : [role, ...rolesWithin(inner, sums)];
  });
}

function addParts(
  list: TableList,
  sum: RoleSum,
  sums: readonly RoleSum[],
  parts: number[],
  roles = rolesWithin(sum, sums),
): void {
  const subtotals = list.columns.flatMap((column, at) =>
    roles.includes(column.role) && isSubtotal(column) ? [at] : [],
  );
  for (const role of sum.parts) {
    const before = parts.length;
    list.columns.forEach((column, index) => {
      if (column.role === role && !column.ofWhich && !subtotals.some((at) => isWithin(list, index, at)))
        parts.push(index);
    });
    const inner = parts.length > before ? undefined : sums.find((each) => each.total === role);
    if (inner !== undefined) addParts(list, inner, sums, parts, roles);
  }
}

const EARLIER_MONEY: ReadonlySet<ColumnRole> = new Set(EARLIER);

/** 使用非财政拨款结余 below the group of 本年收入, or of 上年结转, counts for the 小计 of that group. */
function addEarlier(list: TableList, total: number, parts: number[]): void {
  list.columns.forEach(({ role, ofWhich }, index) => {
    if (EARLIER_MONEY.has(role) && !ofWhich && !parts.includes(index) && isWithin(list, index, total))
      parts.push(index);
  });
}

/** The roles of columns of which it is known whether they add to a total. */
const rolesKnownTo = oncePer(
  ({ columnSums, outside = [] }: Layout): ReadonlySet<ColumnRole> =>
    new Set([...columnSums.flatMap((each) => [each.total, ...each.parts]), ...outside]),
);

/** A column whose words are not known may be a part of the total, unless it stands below the 小计 of one: then the sum cannot be judged. */
function unclearColumn(list: TableList, sum: ColumnSum, layout: Layout): TableColumn | undefined {
  if (list.columns[sum.total]?.role !== 'total') return undefined;
  const known = rolesKnownTo(layout);
  return list.columns.find(
    (column, index) =>
      index !== sum.total &&
      addsAcross(column.role) &&
      !known.has(column.role) &&
      !column.ofWhich &&
      !isEmpty(list, index) &&
      !sum.parts.includes(index) &&
      !sum.parts.some((part) => isWithin(list, index, part)),
  );
}

function isEmpty(list: TableList, column: number): boolean {
  return list.lines.every(({ figures }) => !isFilled(figures[column]));
}

function unclearReason(table: DisclosureTable, column: TableColumn): NotRun {
  const name = column.header.join(' / ').replace(/\s+/g, '');
  return {
    check: 'cross-footing',
    reason: {
      zh: `${table.label}的“${name}”栏含义不明，不能判断它是否计入合计。`,
      en: `${table.labelEn}: the column “${name}” is not understood, so it is not known whether it adds to the total.`,
    },
  };
}
