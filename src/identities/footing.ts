import type { Equation, Term } from '../core/equation';
import { isPrinted } from '../core/figure';
import type { NotRun } from '../core/finding';
import type { DisclosureTable, TableLine, TableList } from '../core/table';
import type { RoleSum } from '../layouts/layout';
import { layoutOf } from '../layouts';
import type { Applied } from './column-sums';
import { equationOf, termAt } from './terms';

/**
 * 表内纵向勾稽: a column adds up down its lines. Where 类 and 款 rows are printed each is the sum of its children and
 * only the highest rows add up to 合计; where only 项 rows are, they do. Both may occur in one list.
 */
export function footing(table: DisclosureTable): Applied {
  const applied: Applied = { equations: [], notRun: [] };
  const layout = layoutOf(table.layout);
  for (const list of table.lists) {
    if (list.turned) turnedFooting(table, list, applied);
    else if (list.key !== 'main' && layout?.lineSums !== undefined) fixedLines(table, list, layout.lineSums[list.key], applied);
    else codedLines(table, list, applied);
  }
  return applied;
}

function codedLines(table: DisclosureTable, list: TableList, applied: Applied): void {
  const children = childrenOf(list);
  const tops = list.lines.filter((line) => line.parent === undefined && isEntry(line));
  const unclear = tops.find((line) => line.code === undefined && line.role === undefined && line.figures.some(isPrinted));
  const isCoded = tops.some((line) => line.code !== undefined);
  const addable = list.columns.map((column) => column.role !== 'ratio' && column.role !== 'count');
  list.columns.forEach((_, column) => {
    if (addable[column] !== true) return;
    for (const total of list.lines.filter((line) => line.role === 'total')) {
      // A line without a code among coded ones may be a heading that repeats what is below it.
      if (unclear !== undefined && isCoded) continue;
      if (tops.length > 0) push(applied, table, list, column, total, tops);
    }
    list.lines.forEach((parent, index) => {
      const own = children.get(index);
      if (own !== undefined) push(applied, table, list, column, parent, own);
    });
    subTotals(table, list, column, tops, applied);
  });
  if (unclear !== undefined && isCoded) applied.notRun.push(unclearLine(table, unclear));
}

/** 人员经费合计 = 301 + 303, 公用经费合计 = the other classes, 合计 = both where it is not printed by class. */
function subTotals(table: DisclosureTable, list: TableList, column: number, tops: readonly TableLine[], applied: Applied): void {
  const personnel = list.lines.find((line) => line.role === 'personnel-total');
  const funds = list.lines.find((line) => line.role === 'public-total');
  if (list.classification !== 'economic') return;
  const isPersonnel = (line: TableLine): boolean => /^30[13]/.test(line.code ?? '');
  if (personnel !== undefined) push(applied, table, list, column, personnel, tops.filter(isPersonnel));
  if (funds !== undefined) push(applied, table, list, column, funds, tops.filter((line) => line.code !== undefined && !isPersonnel(line)));
}

/** A table printed downwards with a column for each budget: its total column is the sum of the others. */
function turnedFooting(table: DisclosureTable, list: TableList, applied: Applied): void {
  const total = list.lines.find((line) => line.role === 'total');
  const parts = list.lines.filter((line) => ['general-public', 'government-fund', 'state-capital'].includes(line.role ?? ''));
  if (total === undefined || parts.length < 2) return;
  list.columns.forEach((_, column) => push(applied, table, list, column, total, parts));
}

function fixedLines(table: DisclosureTable, list: TableList, sums: readonly RoleSum[], applied: Applied): void {
  const unclear = list.lines.find((line) => line.role === undefined && line.code === undefined && line.caption !== '' && line.figures.some(isPrinted));
  const unplaced = unclear !== undefined || list.lines.some((line) => line.caption === '' && line.figures.some(isPrinted));
  if (unplaced && unclear !== undefined) {
    applied.notRun.push(unclearLine(table, unclear));
  }
  list.columns.forEach((_, column) => {
    for (const sum of sums) {
      if (sum.needs?.some((role) => !list.lines.some((line) => line.role === role)) === true) continue;
      const total = list.lines.find((line) => line.role === sum.total);
      const parts = partsOf(list, sum, sums);
      // “其中：” before a single line shows one part of several.
      if (parts.length === 1 && /^\s*其中/.test(parts[0]?.caption ?? '')) continue;
      // Lines whose caption is not known may belong to the largest sums only; 财政拨款 and its three budgets stay decidable.
      if (unclear !== undefined && (sum.total === 'total' || sum.total === 'year-total') && !parts.some((line) => line.role === 'year-total')) continue;
      if (total !== undefined && parts.length > 0) push(applied, table, list, column, total, parts, sum.needs === undefined ? '' : `:${sum.needs.join('+')}`);
    }
  });
}

function partsOf(list: TableList, sum: RoleSum, sums: readonly RoleSum[]): TableLine[] {
  return sum.parts.flatMap((role) => {
    const printed = list.lines.filter((line) => (role === 'class' ? line.code !== undefined && line.parent === undefined : line.role === role));
    if (printed.length > 0) return printed;
    for (const inner of sums) {
      const parts = inner.total === role ? partsOf(list, inner, sums) : [];
      if (parts.length > 0) return parts;
    }
    return [];
  });
}

function push(applied: Applied, table: DisclosureTable, list: TableList, column: number, total: TableLine, parts: readonly TableLine[], which = ''): void {
  const left = termAt(table, list, total, column);
  const right = parts.map((line) => termAt(table, list, line, column)).filter((term): term is Term => term !== undefined);
  if (left === undefined || right.length === 0) return;
  const equation: Equation = equationOf({
    id: `footing:${table.id}:${list.key}:${list.measure ?? ''}:${list.columns[column]?.at ?? 0}:${total.at}${which}`,
    identity: 'footing',
    strength: 'hard',
    left: [left],
    right,
  });
  applied.equations.push(equation);
}

function childrenOf(list: TableList): ReadonlyMap<number, TableLine[]> {
  const children = new Map<number, TableLine[]>();
  for (const line of list.lines) {
    if (line.parent === undefined) continue;
    const siblings = children.get(line.parent);
    if (siblings === undefined) children.set(line.parent, [line]);
    else siblings.push(line);
  }
  return children;
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
