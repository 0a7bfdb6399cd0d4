import type { SheetSnapshot } from '../core/snapshot';

/** The columns of hidden spans, both ends inside, as far as the sheet holds anything; nothing where there are none. */
export function hiddenColumnsOf(
  spans: readonly (readonly [from: number, to: number])[],
  columnCount: number,
): Pick<SheetSnapshot, 'hiddenColumns'> {
  const hidden = new Set<number>();
  // Spans may lie upon each other as often as a file likes: no column is looked at twice.
  let next = 0;
  for (const [from, to] of [...spans].sort(([left], [right]) => left - right))
    for (next = Math.max(next, from); next <= Math.min(to, columnCount - 1); next += 1) hidden.add(next);
  return hidden.size === 0 ? {} : { hiddenColumns: hidden };
}
