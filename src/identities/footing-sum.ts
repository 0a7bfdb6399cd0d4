import { isPrinted } from '../core/figure';
import type { NotRun } from '../model/finding';
import type { DisclosureTable, TableLine, TableList } from '../model/table';
import type { StatedSums } from './list-sum';

/** States that a line is the sum of others, in each of the columns. */
export function pushSum(
  stated: StatedSums,
  table: DisclosureTable,
  list: TableList,
  columns: readonly number[],
  total: number,
  parts: readonly number[],
  which = '',
): void {
  if (parts.length > 0)
    stated.sums.push({
      kind: 'sum',
      identity: 'footing',
      table,
      list,
      direction: 'down',
      total,
      parts,
      columns,
      which,
    });
}

/** The indexes of the lines that are part of each line. */
export function childrenOf(list: TableList): ReadonlyMap<number, number[]> {
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
export function isUnclear({ role, code, figures }: TableLine): boolean {
  return role === undefined && code === undefined && figures.some(isPrinted);
}

/** Why a sum down the lines is not run. */
export function unclearLine(table: DisclosureTable, line: TableLine): NotRun {
  const caption = line.caption.replace(/\s+/g, '');
  return {
    check: 'footing',
    reason: {
      zh: `${table.label}${line.sheet === undefined ? '' : `（${line.sheet}）`}第 ${line.at + 1} 行“${caption}”既无编码、也不是已知项目，不能判断它是否计入合计。`,
      en: `${table.labelEn}${line.sheet === undefined ? '' : ` (${line.sheet})`}, row ${line.at + 1} “${caption}” has no code and is no known line, so it is not known whether it adds to the total.`,
    },
  };
}
