import { isPrinted } from '../core/figure';
import type { NotRun } from '../core/finding';
import type { DisclosureTable, TableLine, TableList } from '../core/table';
import type { RoleSum } from '../layouts/layout';
import { layoutOf } from '../layouts';
import type { StatedSums } from './list-sum';
import { nestedLines } from './nested-lines';

/** Columns whose figures are no amounts: nothing adds up down them. */
const NO_AMOUNTS: ReadonlySet<string> = new Set(['ratio', 'count']);

/**
 * 表内纵向勾稽: a column adds up down its lines. Where 类 and 款 rows are printed each is the sum of its children and
 * only the highest rows add up to 合计; where only 项 rows are, they do. Both may occur in one list.
 */
export function footing(table: DisclosureTable): StatedSums {
  const stated: StatedSums = { sums: [], notRun: [] };
  const layout = layoutOf(table.layout);
  for (const list of table.lists) {
    if (list.turned) turnedFooting(table, list, stated);
    else if (list.key !== 'main' && layout?.lineSums !== undefined) fixedLines(table, list, layout.lineSums[list.key], stated);
    else codedLines(table, list, stated);
  }
  return stated;
}

function codedLines(table: DisclosureTable, list: TableList, stated: StatedSums): void {
  const children = childrenOf(list);
  const tops: number[] = [];
  const totals: number[] = [];
  let unclear: TableLine | undefined;
  let isCoded = false;
  let index = -1;
  for (const line of list.lines) {
    index++;
    if (line.role === 'total') totals.push(index);
    if (line.parent !== undefined || !isEntry(line)) continue;
    tops.push(index);
    if (line.code !== undefined) isCoded = true;
    else if (unclear === undefined && isUnclear(line)) unclear = line;
  }
  const columns = list.columns.flatMap(({ role }, index) => (NO_AMOUNTS.has(role) ? [] : [index]));
  const nested = totals[0] === undefined || unclear === undefined ? undefined : nestedLines(list, columns, totals[0], tops);
  if (nested !== undefined) {
    for (const [head, own] of nested.heads) push(stated, table, list, columns, head, own);
    unclear = tops.flatMap((top) => (nested.heads.has(top) ? [] : (list.lines[top] ?? []))).find(isUnclear);
  }
  // A line without a code among coded ones may be a heading that repeats what is below it.
  if (unclear !== undefined && isCoded) stated.notRun.push(unclearLine(table, unclear));
  else for (const total of totals) push(stated, table, list, columns, total, nested?.tops ?? tops);
  for (const [parent, own] of children) push(stated, table, list, columns, parent, own);
  subTotals(table, list, columns, tops, stated);
}

/** 人员经费合计 = 301 + 303, 公用经费合计 = the other classes, 合计 = both where it is not printed by class. */
function subTotals(table: DisclosureTable, list: TableList, columns: readonly number[], tops: readonly number[], stated: StatedSums): void {
  if (list.classification !== 'economic') return;
  const personnel = list.lines.findIndex((line) => line.role === 'personnel-total');
  const funds = list.lines.findIndex((line) => line.role === 'public-total');
  const codeOf = (line: number): string | undefined => list.lines[line]?.code;
  const isPersonnel = (line: number): boolean => /^30[13]/.test(codeOf(line) ?? '');
  if (personnel >= 0) push(stated, table, list, columns, personnel, tops.filter(isPersonnel));
  if (funds >= 0) push(stated, table, list, columns, funds, tops.filter((line) => codeOf(line) !== undefined && !isPersonnel(line)));
}

/** A table printed downwards with a column for each budget: its total column is the sum of the others. */
function turnedFooting(table: DisclosureTable, list: TableList, stated: StatedSums): void {
  const total = list.lines.findIndex((line) => line.role === 'total');
  const parts = list.lines.flatMap((line, index) => (['general-public', 'government-fund', 'state-capital'].includes(line.role ?? '') ? [index] : []));
  if (total >= 0 && parts.length >= 2) push(stated, table, list, [...list.columns.keys()], total, parts);
}

function fixedLines(table: DisclosureTable, list: TableList, sums: readonly RoleSum[], stated: StatedSums): void {
  const isOpen = (line: TableLine): boolean => line.caption !== '' && isUnclear(line);
  const unclear = list.lines.find(isOpen);
  if (unclear !== undefined) stated.notRun.push(unclearLine(table, unclear));
  const columns = [...list.columns.keys()];
  const byRole = linesByRole(list);
  const below = belowYearTotal(list, byRole, sums);
  const isOpenBelow = below !== undefined && below.lines.length > 0 && list.lines.some((line, index) => index > below.from && isOpen(line));
  for (const sum of sums) {
    if (sum.needs?.some((role) => !byRole.has(role)) === true) continue;
    const [total] = byRole.get(sum.total) ?? NO_LINES;
    if (total === undefined) continue;
    const all = partsOf(byRole, sum, sums);
    const parts = below === undefined ? all : sum.total === 'year-total' ? all.filter((line) => !below.lines.includes(line) && !below.ofWhich.includes(line)) : sum.total === 'total' ? [...new Set([...all, ...below.lines])] : all;
    if (isOpenBelow && sum.total === 'total') continue;
    // “其中：” before a single line shows one part of several.
    if (parts.length === 1 && /^\s*其中/.test(list.lines[parts[0] ?? -1]?.caption ?? '')) continue;
    // Lines whose caption is not known may belong to the largest sums only; 财政拨款 and its three budgets stay decidable.
    if (unclear !== undefined && (sum.total === 'total' || sum.total === 'year-total') && !parts.some((line) => list.lines[line]?.role === 'year-total')) continue;
    push(stated, table, list, columns, total, parts, sum.needs === undefined ? '' : `:${sum.needs.join('+')}`);
  }
}

interface BelowYearTotal {
  readonly from: number;
  /** Sources of their own, which count for 总计 only. */
  readonly lines: readonly number[];
  /** 其中： a part of 本年合计 or of a source below it. */
  readonly ofWhich: readonly number[];
}

/**
 * Sources printed below 本年合计 are no part of it, but of 总计. A list of which all parts stand below it divides
 * 本年合计 once more (其中：基本支出, 项目支出), or 本年支出 stands over its parts: that is no addition to 总计.
 */
function belowYearTotal({ lines }: TableList, byRole: ReadonlyMap<string, readonly number[]>, sums: readonly RoleSum[]): BelowYearTotal | undefined {
  const [from] = byRole.get('year-total') ?? NO_LINES;
  const [to] = byRole.get('total') ?? NO_LINES;
  if (from === undefined || to === undefined || to < from) return undefined;
  const split = sums.filter((sum) => sum.total === 'year-total').map((sum) => partsOf(byRole, sum, sums)).filter((parts) => parts.some((line) => line < from));
  const further = split.flat().filter((line) => line > from && line < to);
  const ofWhich = further.filter((line) => isOfWhich(lines, line, from));
  return further.length === 0 ? undefined : { from, lines: further.filter((line) => !ofWhich.includes(line)), ofWhich };
}

/** Behind 其中： and before the next numbered line. */
function isOfWhich(lines: readonly TableLine[], at: number, from: number): boolean {
  for (let index = at; index > from; index--) {
    const caption = lines[index]?.caption.trim() ?? '';
    if (caption.startsWith('其中')) return true;
    if (/^[(（]?[一二三四五六七八九十\d]+[)）、.．]/.test(caption)) return false;
  }
  return false;
}

const NO_LINES: readonly number[] = [];

/** The lines of each role; under `class`, which is none, those of the highest codes. */
function linesByRole({ lines }: TableList): ReadonlyMap<string, readonly number[]> {
  const byRole = new Map<string, number[]>();
  lines.forEach(({ role, code, parent }, index) => {
    const roles = [role, code !== undefined && parent === undefined ? 'class' : undefined];
    for (const each of roles) {
      if (each === undefined) continue;
      const same = byRole.get(each);
      if (same === undefined) byRole.set(each, [index]);
      else same.push(index);
    }
  });
  return byRole;
}

function partsOf(byRole: ReadonlyMap<string, readonly number[]>, sum: RoleSum, sums: readonly RoleSum[]): readonly number[] {
  return sum.parts.flatMap((role) => {
    const printed = byRole.get(role);
    if (printed !== undefined) return printed;
    for (const inner of sums) {
      const parts = inner.total === role ? partsOf(byRole, inner, sums) : NO_LINES;
      if (parts.length > 0) return parts;
    }
    return NO_LINES;
  });
}

function push(stated: StatedSums, table: DisclosureTable, list: TableList, columns: readonly number[], total: number, parts: readonly number[], which = ''): void {
  if (parts.length > 0) stated.sums.push({ kind: 'sum', identity: 'footing', table, list, direction: 'down', total, parts, columns, which });
}

function childrenOf(list: TableList): ReadonlyMap<number, number[]> {
  const children = new Map<number, number[]>();
  list.lines.forEach(({ parent }, index) => {
    if (parent === undefined) return;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [index]);
    else siblings.push(index);
  });
  return children;
}

/** Neither its code nor its words tell what a line counts for. */
function isUnclear({ role, code, figures }: TableLine): boolean {
  return role === undefined && code === undefined && figures.some(isPrinted);
}

function isEntry(line: TableLine): boolean {
  return line.role === undefined || line.role === 'project-line';
}

function unclearLine(table: DisclosureTable, line: TableLine): NotRun {
  const caption = line.caption.replace(/\s+/g, '');
  return {
    check: 'footing',
    reason: {
      zh: `${table.label}第 ${line.at + 1} 行“${caption}”既无编码、也不是已知项目，不能判断它是否计入合计。`,
      en: `${table.labelEn}, row ${line.at + 1} “${caption}” has no code and is no known line, so it is not known whether it adds to the total.`,
    },
  };
}
