import type { DisclosureTable, TableLine, TableList } from '../model/table';
import type { LineRole } from '../model/roles';
import { CLASS, type LineSum } from '../forms/layouts/layout';
import { childrenOf, isUnclear, pushSum, unclearLine } from './footing-sum';
import type { StatedSums } from './list-sum';

/** The sums that the fixed lines of a two-sided table state, as its layout says. */
export function fixedLines(
  table: DisclosureTable,
  list: TableList,
  sums: readonly LineSum[],
  stated: StatedSums,
): void {
  const isOpen = (line: TableLine): boolean => line.caption !== '' && line.parent === undefined && isUnclear(line);
  const unclear = list.lines.find(isOpen);
  if (unclear !== undefined) stated.notRun.push(unclearLine(table, unclear));
  const columns = [...list.columns.keys()];
  const byRole = linesByRole(list);
  const below = belowYearTotal(list, byRole, sums);
  const isOpenBelow =
    below !== undefined &&
    below.lines.length > 0 &&
    list.lines.some((line, index) => index > below.from && isOpen(line));
  for (const sum of sums) {
    if (sum.needs?.some((role) => !byRole.has(role)) === true) continue;
    const [total] = byRole.get(sum.total) ?? NO_LINES;
    if (total === undefined) continue;
    const parts = withBelow(sum.total, partsOf(list.lines, byRole, sum, sums), below);
    if (isOpenBelow && sum.total === 'total') continue;
    // “其中：” before a single line shows one part of several.
    if (parts.length === 1 && /^\s*其中/.test(list.lines[parts[0] ?? -1]?.caption ?? '')) continue;
    // Lines whose caption is not known may belong to the largest sums only; 财政拨款 and its three budgets stay decidable.
    if (
      unclear !== undefined &&
      (sum.total === 'total' || sum.total === 'year-total') &&
      !parts.some((line) => list.lines[line]?.role === 'year-total')
    )
      continue;
    pushSum(stated, table, list, columns, total, parts, sum.needs === undefined ? '' : `:${sum.needs.join('+')}`);
  }
  dividedLines(table, list, columns, byRole, sums, stated);
}

/** 单位资金 is the sum of what is numbered below it. 其中： and lines that no number and no word explains may show only some of it. */
function dividedLines(
  table: DisclosureTable,
  list: TableList,
  columns: readonly number[],
  byRole: LinesByRole,
  sums: readonly LineSum[],
  stated: StatedSums,
): void {
  const { lines } = list;
  for (const [head, below] of childrenOf(list)) {
    const own = below.filter((line) => lines[line]?.code === undefined);
    const isStated = sums.some(({ total }) => byRole.get(total)?.[0] === head);
    const isWhole =
      own.length > 1 &&
      own.every(
        (line) => isNumbered(lines[line]) || (lines[line]?.role !== undefined && !isOfWhich(lines, line, head)),
      );
    if (!isStated && isWhole) pushSum(stated, table, list, columns, head, own);
  }
}

function isNumbered(line: TableLine | undefined): boolean {
  return /^\s*[(（]?[一二三四五六七八九十\d]+[)）、.．]/.test(line?.caption ?? '');
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
function belowYearTotal(
  { lines }: TableList,
  byRole: LinesByRole,
  sums: readonly LineSum[],
): BelowYearTotal | undefined {
  const [from] = byRole.get('year-total') ?? NO_LINES;
  const [to] = byRole.get('total') ?? NO_LINES;
  if (from === undefined || to === undefined || to < from) return undefined;
  const split = sums
    .filter((sum) => sum.total === 'year-total')
    .map((sum) => partsOf(lines, byRole, sum, sums))
    .filter((parts) => parts.some((line) => line < from));
  const further = split.flat().filter((line) => line > from && line < to);
  const ofWhich = further.filter((line) => isOfWhich(lines, line, from));
  return further.length === 0 ? undefined : { from, lines: further.filter((line) => !ofWhich.includes(line)), ofWhich };
}

/** Sources below 本年合计 count for 总计, and not for 本年合计. */
function withBelow(total: LineRole, parts: readonly number[], below: BelowYearTotal | undefined): readonly number[] {
  if (below === undefined) return parts;
  if (total === 'year-total')
    return parts.filter((line) => !below.lines.includes(line) && !below.ofWhich.includes(line));
  return total === 'total' ? [...new Set([...parts, ...below.lines])] : parts;
}

/** Behind 其中： and before the next numbered line. */
function isOfWhich(lines: readonly TableLine[], at: number, from: number): boolean {
  for (let index = at; index > from; index--) {
    const caption = lines[index]?.caption.trim() ?? '';
    if (caption.startsWith('其中')) return true;
    if (isNumbered(lines[index])) return false;
  }
  return false;
}

const NO_LINES: readonly number[] = [];

type LinesByRole = ReadonlyMap<LineRole | typeof CLASS, readonly number[]>;

/** The lines of each role; under `class`, which is none, those of the highest codes. */
function linesByRole({ lines }: TableList): LinesByRole {
  const byRole = new Map<LineRole | typeof CLASS, number[]>();
  lines.forEach(({ role, code, parent }, index) => {
    for (const each of [role, code !== undefined && parent === undefined ? CLASS : undefined]) {
      if (each === undefined) continue;
      const same = byRole.get(each);
      if (same === undefined) byRole.set(each, [index]);
      else same.push(index);
    }
  });
  return byRole;
}

/** The lines that a sum adds up. What is itself part of one of them does not count again. */
function partsOf(
  lines: readonly TableLine[],
  byRole: LinesByRole,
  sum: LineSum,
  sums: readonly LineSum[],
): readonly number[] {
  const parts = linesOfRoles(byRole, sum, sums);
  const isPartOf = (line: number | undefined): boolean =>
    line !== undefined && (parts.includes(line) || isPartOf(lines[line]?.parent));
  return parts.filter((line) => !isPartOf(lines[line]?.parent));
}

function linesOfRoles(byRole: LinesByRole, sum: LineSum, sums: readonly LineSum[]): readonly number[] {
  return sum.parts.flatMap((role) => {
    const printed = byRole.get(role);
    if (printed !== undefined) return printed;
    for (const inner of sums) {
      const parts = inner.total === role ? linesOfRoles(byRole, inner, sums) : NO_LINES;
      if (parts.length > 0) return parts;
    }
    return NO_LINES;
  });
}
