import type { CellRange } from '../../../core/cell';
import { sync } from './failure';

/** Rows that a mixed block is cut into at a time: 2,000 rows are told apart in three requests. */
const PARTS = 16;

interface Block {
  readonly sheet: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which rows of each used range are hidden. A range only says “all”, “none” or “some”; where it is some, the rows are
 * asked for in ever smaller parts. (`getRowProperties` would tell them at once, but office.js marks it as a write.)
 */
export async function hiddenRowsOf(
  context: Excel.RequestContext,
  extents: readonly {
    readonly sheet: Excel.Worksheet;
    readonly area: CellRange | undefined;
    readonly rowHidden: boolean | null;
  }[],
  signal: AbortSignal | undefined,
): Promise<Set<number>[]> {
  const hidden = extents.map(() => new Set<number>());
  let mixed: Block[] = [];
  const sort = (block: Block, state: boolean | null) => {
    if (state === null) mixed.push(block);
    else if (state) for (let row = block.top; row <= block.bottom; row += 1) hidden[block.sheet]?.add(row);
  };
  for (const [sheet, { area, rowHidden }] of extents.entries())
    if (area !== undefined) sort({ sheet, top: area.top, bottom: area.bottom }, rowHidden);
  while (mixed.length > 0) {
    const asked = mixed.flatMap(partsOf).flatMap((block) => {
      const extent = extents[block.sheet];
      if (extent?.area === undefined) return [];
      const range = extent.sheet.getRangeByIndexes(block.top, extent.area.left, block.bottom - block.top + 1, 1);
      range.load('rowHidden');
      return [{ block, range }];
    });
    mixed = [];
    await sync(context, signal);
    for (const { block, range } of asked) sort(block, range.rowHidden);
  }
  return hidden;
}

function partsOf({ sheet, top, bottom }: Block): Block[] {
  const step = Math.ceil((bottom - top + 1) / PARTS);
  const parts: Block[] = [];
  for (let from = top; from <= bottom; from += step)
    parts.push({ sheet, top: from, bottom: Math.min(bottom, from + step - 1) });
  return parts;
}
