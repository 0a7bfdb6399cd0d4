import type { SheetSnapshot } from '../core/snapshot';

/** The columns of hidden spans, both ends inside, as far as the sheet holds anything; nothing where there are none. */
export function hiddenColumnsOf(
  spans: readonly (readonly [from: number, to: number])[],
  columnCount: number,
): Pick<SheetSnapshot, 'hiddenColumns'> {
  const hidden = new Set<number>();
  for (const [from, to] of spans)
    for (let column = Math.max(0, from); column <= Math.min(to, columnCount - 1); column += 1) hidden.add(column);
  return hidden.size === 0 ? {} : { hiddenColumns: hidden };
}
