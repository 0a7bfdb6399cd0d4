import { ZERO } from '../core/amount';
import type { TableLine, TableList } from '../model/table';

/** Lines without codes of which some show once more what stands below them. */
export interface NestedLines {
  /** The lines that the total is the sum of. */
  readonly tops: readonly number[];
  /** Each line that is the sum of a run below it. */
  readonly heads: ReadonlyMap<number, readonly number[]>;
}

/** Listed by unit a table is short; in a long one chance would find runs that add up. */
const MOST_LINES = 120;

/** A unit, or a kind of projects, even where it is printed among the names of projects. */
const NAMES_A_GROUP = /(?:小计|[局委办校园院站所队馆处会厅部类]|中心|本级|机关|小学|中学|大学|政府|街道|镇|乡)$/;

/** Which lines may show once more what stands below them: first those that nothing names but a caption, last any line without a code. */
const MAY_HEAD: readonly ((line: TableLine) => boolean)[] = [
  ({ role }) => role === undefined,
  ({ caption }) => NAMES_A_GROUP.test(caption.trim()),
  () => true,
];

/**
 * Listed by unit, a department, a unit above its projects or 小计 shows once more what stands below it, and nothing but
 * the figures says so: in most columns the total is not the sum of all lines, but of those that remain when each line
 * that equals the run below it has taken that run. Undefined where the figures do not say so.
 */
export function nestedLines(
  list: TableList,
  columns: readonly number[],
  total: number,
  tops: readonly number[],
): NestedLines | undefined {
  if (tops.length < 2 || tops.length > MOST_LINES || agreement(list, columns, total, tops) > 0) return undefined;
  for (const mayHead of MAY_HEAD) {
    const nested = nestedUnder(mayHead, list, columns, total, tops);
    if (nested !== undefined) return nested;
  }
  return undefined;
}

function nestedUnder(
  mayHead: (line: TableLine) => boolean,
  list: TableList,
  columns: readonly number[],
  total: number,
  tops: readonly number[],
): NestedLines | undefined {
  const heads = new Map<number, readonly number[]>();
  let open: readonly number[] = [];
  for (const top of tops.toReversed()) {
    const line = list.lines[top];
    const own =
      line !== undefined && line.code === undefined && mayHead(line) ? runBelow(list, columns, total, top, open) : [];
    if (own.length > 0) heads.set(top, own);
    open = [top, ...open.slice(own.length)];
  }
  return heads.size > 0 && agreement(list, columns, total, open) > 0 ? { tops: open, heads } : undefined;
}

/** The run of open lines that agrees best with the line above them; none where no run does. */
function runBelow(
  list: TableList,
  columns: readonly number[],
  total: number,
  head: number,
  open: readonly number[],
): readonly number[] {
  let best = 0;
  let length = 0;
  for (let count = 1; count <= open.length; count++) {
    // Two equal lines are nothing unusual, unless they equal the total or the lower one alone is a project or has a code.
    if (count === 1 && !isItemOfUnit(list, head, open[0]) && agreement(list, columns, total, [head]) === 0) continue;
    const share = agreement(list, columns, head, open.slice(0, count));
    if (share <= best) continue;
    best = share;
    length = count;
  }
  return open.slice(0, length);
}

function isItemOfUnit({ lines }: TableList, head: number, below: number | undefined): boolean {
  const item = lines[below ?? -1];
  return lines[head]?.role === undefined && (item?.role === 'project-line' || item?.code !== undefined);
}

/** The share of columns in which a line is the sum of others, of those in which either shows anything; nought unless it is most of them. */
function agreement({ lines }: TableList, columns: readonly number[], head: number, parts: readonly number[]): number {
  let telling = 0;
  let equal = 0;
  for (const column of columns) {
    const whole = lines[head]?.figures[column]?.amount ?? ZERO;
    let sum = 0n;
    for (const part of parts) sum += lines[part]?.figures[column]?.amount ?? ZERO;
    if (sum === 0n && whole === ZERO) continue;
    telling++;
    if (sum === whole) equal++;
  }
  return equal * 2 > telling ? equal / telling : 0;
}
