import { isPrinted } from '../core/figure';
import { isMoney } from '../model/roles';
import { isPersonnelCode } from '../forms/classification/codes';
import type { DisclosureTable, TableLine, TableList } from '../model/table';
import { layoutOf } from '../forms/layouts';
import { INNER_STRUCTURE, type InnerIdentity } from './identity';
import type { StatedSums } from './list-sum';
import { TURNED_LINES } from '../forms/layouts/sums';
import { fixedLines } from './fixed-lines';
import { childrenOf, isUnclear, pushSum, unclearLine } from './footing-sum';
import { nestedLines } from './nested-lines';

export const footing: InnerIdentity = {
  id: 'footing',
  title: {
    zh: '表内纵向勾稽：合计 = 各行之和，上级科目 = 下级科目之和',
    en: 'Footing: a total is the sum of its lines, a code the sum of its sub-codes',
  },
  basis: INNER_STRUCTURE,
  strength: 'hard',
  severity: 'error',
  state: (table) => (table.layout === 'unknown' ? {} : sumsDown(table)),
};

/**
 * 表内纵向勾稽: a column adds up down its lines. Where 类 and 款 rows are printed each is the sum of its children and
 * only the highest rows add up to 合计; where only 项 rows are, they do. Both may occur in one list.
 */
function sumsDown(table: DisclosureTable): StatedSums {
  const stated: StatedSums = { sums: [], notRun: [] };
  const layout = layoutOf(table.layout);
  if (layout?.shape === 'targets') return stated;
  for (const list of table.lists) {
    if (list.turned) turnedFooting(table, list, stated);
    else if (list.key !== 'main' && layout?.lineSums !== undefined)
      fixedLines(table, list, layout.lineSums[list.key], stated);
    else codedLines(table, list, stated);
  }
  return stated;
}

function codedLines(table: DisclosureTable, list: TableList, stated: StatedSums): void {
  const children = childrenOf(list);
  const tops: number[] = [];
  const totals: number[] = [];
  let ofYear: number | undefined;
  let unclear: TableLine | undefined;
  let isCoded = false;
  let isNamed = false;
  let index = -1;
  for (const line of list.lines) {
    index++;
    if (line.role === 'total') totals.push(index);
    else if (line.role === 'year-total') ofYear ??= index;
    if (line.parent !== undefined || !isEntry(line)) continue;
    tops.push(index);
    if (line.code !== undefined) {
      isCoded = true;
      continue;
    }
    isNamed = true;
    if (unclear === undefined && isUnclear(line)) unclear = line;
  }
  const columns = list.columns.flatMap(({ role }, index) => (isMoney(role) ? [index] : []));
  const nested = totals[0] === undefined || !isNamed ? undefined : nestedLines(list, columns, totals[0], tops);
  if (nested !== undefined) {
    for (const [head, own] of nested.heads) pushSum(stated, table, list, columns, head, own);
    unclear = tops.flatMap((top) => (nested.heads.has(top) ? [] : (list.lines[top] ?? []))).find(isUnclear);
  }
  // A line without a code among coded ones may be a heading that repeats what is below it.
  if (unclear !== undefined && isCoded) stated.notRun.push(unclearLine(table, unclear));
  else {
    const counted = nested?.tops ?? tops;
    for (const total of totals) pushSum(stated, table, list, columns, total, counted);
    // 结转下年 below 本年支出合计 counts for 总计 only.
    const year = ofYear;
    if (year !== undefined && totals.length > 0)
      pushSum(
        stated,
        table,
        list,
        columns,
        year,
        counted.filter((top) => top < year),
      );
  }
  for (const [parent, own] of children) pushSum(stated, table, list, columns, parent, own);
  subTotals(table, list, columns, tops, stated);
}

/** 人员经费合计 = 301 + 303, 公用经费合计 = the other classes, 合计 = both where it is not printed by class. */
function subTotals(
  table: DisclosureTable,
  list: TableList,
  columns: readonly number[],
  tops: readonly number[],
  stated: StatedSums,
): void {
  if (list.classification !== 'economic') return;
  const personnel = list.lines.findIndex((line) => line.role === 'personnel-total');
  const funds = list.lines.findIndex((line) => line.role === 'public-total');
  const codeOf = (line: number): string | undefined => list.lines[line]?.code;
  const isPersonnel = (line: number): boolean => isPersonnelCode(codeOf(line) ?? '');
  if (personnel >= 0) pushSum(stated, table, list, columns, personnel, tops.filter(isPersonnel));
  if (funds >= 0)
    pushSum(
      stated,
      table,
      list,
      columns,
      funds,
      tops.filter((line) => codeOf(line) !== undefined && !isPersonnel(line)),
    );
}

/** A table printed downwards with a column for each source of money: its total column is the sum of the others. */
function turnedFooting(table: DisclosureTable, list: TableList, stated: StatedSums): void {
  const unclear = list.lines.find(({ role, figures }) => role === 'unknown' && figures.some(isPrinted));
  if (unclear === undefined) fixedLines(table, list, TURNED_LINES, stated);
}

function isEntry(line: TableLine): boolean {
  return line.role === undefined || line.role === 'project-line';
}
