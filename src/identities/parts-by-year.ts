import { normaliseCaption } from '../core/captions';
import type { ColumnRole } from '../model/roles';
import type { TableList } from '../model/table';
import { isSubtotal, partsOfSubtotal } from './column-of';
import type { Selector } from './identity';

const EARLIER: ReadonlySet<ColumnRole> = new Set(['prior-carry-over', 'opening-balance']);
const OF_THE_YEAR = /^(?:当年|本年|年初)/;

/**
 * The part that is meant of a 小计 below which 当年 and 上年结转 are printed: 收支总表 has a line of its own for what
 * was carried over, so its other lines repeat 当年.
 *
 * @returns index of the column; -1 where that part is not printed
 */
export function partByYear(list: TableList, column: number, part: Selector['part']): number {
  if (part === undefined) return column;
  const own = list.columns[column];
  const parts = own !== undefined && isSubtotal(own) ? partsOfSubtotal(list, column) : [];
  const earlier = parts.find((each) => EARLIER.has(list.columns[each]?.role ?? 'unknown'));
  if (earlier === undefined) return part === 'year' ? column : -1;
  if (part === 'earlier') return earlier;
  return parts.find((each) => OF_THE_YEAR.test(normaliseCaption(list.columns[each]?.header.at(-1) ?? ''))) ?? -1;
}
