import type { PlainCell } from '../../core/plain-workbook';
import type { HeaderCell } from '../../forms/printed/printed-set';
import { spread } from './spread-header';

/** Points of one line of text, and what stays free above and below. */
const LINE = 15;
const MARGIN = 7;
const LEAST = 24;

/** Heights of a header's rows in points, so that no heading is cut where it wraps. */
export function headerHeights(header: readonly (readonly HeaderCell[])[], widths: readonly number[]): number[] {
  const heights = header.map(() => LEAST);
  for (const { text, level, column, across, down } of spread(header).toSorted((one, other) => one.down - other.down)) {
    const width = widths.slice(column, column + across).reduce((sum, each) => sum + each, 0);
    const missing =
      linesOf(text, width) * LINE + MARGIN - heights.slice(level, level + down).reduce((sum, each) => sum + each, 0);
    if (missing > 0) heights[level + down - 1] = (heights[level + down - 1] ?? LEAST) + missing;
  }
  return heights;
}

/** Height of a row of printed names, in points. */
export function rowHeight(row: readonly (PlainCell | undefined)[], widths: readonly number[], least: number): number {
  const lines = row.map((cell, column) =>
    cell?.input?.kind === 'text' ? linesOf(cell.input.text, widths[column] ?? 8) : 1,
  );
  return Math.max(least, Math.max(...lines) * LINE + 3);
}

/** Lines that a text takes in a column; a Chinese character is two wide, and bold ones need a little more. */
function linesOf(text: string, width: number): number {
  const wide = Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 255 ? 2.1 : 1.1), 0);
  return Math.max(1, Math.ceil(wide / Math.max(2, Math.floor(width - 1))));
}
