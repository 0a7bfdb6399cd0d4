import { textAt, type SheetSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';
import { headerWord } from '../forms/words/column-words';

/** Where a table prints the codes and names of its lines, as its header says. */
export interface StubColumns {
  /** 类, 款 and 项 in cells of their own, or one column for the whole code. */
  readonly codes: readonly { readonly column: number; readonly part: 0 | 1 | 2 | 'whole' }[];
  readonly caption: number | undefined;
}

export function stubColumns(sheet: SheetSnapshot, table: DisclosureTable): StubColumns {
  const first = Math.min(...table.lists.flatMap((list) => list.columns.map((column) => column.at)));
  const codes: StubColumns['codes'][number][] = [];
  let caption: number | undefined;
  for (let column = table.range.left; column < first; column++) {
    const word = lowestWord(sheet, table, column);
    if (word?.kind === 'code-part') codes.push({ column, part: word.part });
    else if (word?.kind === 'code') codes.push({ column, part: 'whole' });
    else if (word?.kind === 'caption') caption ??= column;
  }
  return {
    codes: codes.some(({ part }) => part !== 'whole')
      ? codes.filter(({ part }) => part !== 'whole')
      : codes.slice(0, 1),
    caption,
  };
}

function lowestWord(sheet: SheetSnapshot, table: DisclosureTable, column: number) {
  for (let row = table.headerRows.bottom; row >= table.headerRows.top; row--) {
    const merge = sheet.merges.find(
      (each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right,
    );
    const word = headerWord(textAt(sheet, merge?.top ?? row, merge?.left ?? column));
    if (word !== undefined && word.kind !== 'group') return word;
  }
  return undefined;
}
