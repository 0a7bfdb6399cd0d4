import type { CellRange, CellRef } from '../../../src/core/cell';
import type { CellContent, SheetSnapshot } from '../../../src/core/snapshot';
import { printAmount, textCell } from '../print';
import type { Style } from './style';

/** What a cell of a line may hold: a caption, an amount in fen that sums speak of, or one that stands beside them. */
export type Cell = string | number | { readonly beside: number } | { readonly plain: string };

/** One sheet being printed in a style. */
export interface Page {
  readonly style: Style;
  readonly row: (cells: readonly Cell[]) => void;
  readonly blank: (rows: number) => void;
  /** Merges an area, unless the style loses merges. */
  readonly merge: (range: CellRange) => void;
  readonly height: () => number;
  readonly finish: () => SheetSnapshot;
}

const SPACED = /^(?:合计|总计|小计|项目|收入|支出|金额|预算数|决算数)$/;

export function createPage(name: string, style: Style, figures: CellRef[]): Page {
  const rows: (CellContent | undefined)[][] = [];
  const merges: CellRange[] = [];
  const print = (cell: Cell, column: number): CellContent | undefined => {
    if (typeof cell === 'string') return cell === '' ? undefined : textCell(dirty(cell, style));
    if (typeof cell === 'object' && 'plain' in cell) return cell.plain === '' ? undefined : textCell(cell.plain);
    const content = printAmount(typeof cell === 'number' ? cell : cell.beside, style);
    if (typeof cell === 'number' && content !== undefined && content.text !== '—')
      figures.push({ sheet: name, row: rows.length, column });
    return content;
  };
  return {
    style,
    row: (cells) => void rows.push(cells.map(print)),
    blank(count) {
      for (let row = 0; row < count; row += 1) rows.push([]);
    },
    merge(range) {
      if (!style.lostMerges && (range.bottom > range.top || range.right > range.left)) merges.push(range);
    },
    height: () => rows.length,
    finish: () => ({
      name,
      visibility: 'visible',
      isProtected: false,
      rowCount: rows.length,
      columnCount: rows.reduce((most, row) => Math.max(most, row.length), 0),
      rows,
      merges,
      hiddenRows: new Set<number>(),
    }),
  };
}

function dirty(text: string, style: Style): string {
  const spaced = style.spacedWords && SPACED.test(text) ? Array.from(text).join(' ') : text;
  return style.halfWidth ? spaced.replace(/（/g, '(').replace(/）/g, ')') : spaced;
}
