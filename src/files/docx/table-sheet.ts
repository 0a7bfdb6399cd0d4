import type { CellRange } from '../../core/cell';
import type { CellContent } from '../../core/snapshot';
import type { WordTable } from './table-builder';

/** Cells and merged areas of a sheet. */
export interface PlacedSheet {
  readonly rows: readonly (readonly (CellContent | undefined)[] | undefined)[];
  readonly merges: readonly CellRange[];
}

/** A number as Word shows it, which in a workbook would be one. A leading nought belongs to a code. */
const NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/;
/** More digits than a double holds stay text, so that none is lost. */
const MOST_DIGITS = 15;

/** A table of a document laid out on a sheet, its heading above it and its notes below it. */
export function placeTable(heading: readonly string[], table: WordTable, notes: readonly string[]): PlacedSheet {
  const rows: (CellContent | undefined)[][] = heading.map(lineOf);
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  /** The area that a column belongs to, as of the row before. */
  let above = new Map<number, (typeof merges)[number]>();
  for (const cells of table.rows) {
    const row = rows.length;
    const line: (CellContent | undefined)[] = [];
    const areas: typeof above = new Map();
    for (const { column, span, continues, paragraphs } of cells) {
      const upper = continues ? above.get(column) : undefined;
      const area = upper ?? { top: row, left: column, bottom: row, right: column + span - 1 };
      area.bottom = row;
      areas.set(column, area);
      if (upper !== undefined) continue;
      merges.push(area);
      const content = contentOf(paragraphs);
      if (content !== undefined) line[column] = content;
    }
    rows.push(line);
    above = areas;
  }
  rows.push(...notes.map(lineOf));
  return { rows, merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left) };
}

/** Text as a sheet, a paragraph to a row. */
export function sheetOfLines(lines: readonly string[]): PlacedSheet {
  return { rows: lines.map(lineOf), merges: [] };
}

function lineOf(text: string): (CellContent | undefined)[] {
  return [{ kind: 'text', text }];
}

function contentOf(paragraphs: readonly string[]): CellContent | undefined {
  const joined = paragraphs.join('').trim();
  if (joined === '') return undefined;
  // A figure that a narrow column broke over two lines is still one figure.
  if (NUMBER.test(joined) && joined.replace(/\D/g, '').length <= MOST_DIGITS)
    return { kind: 'number', value: Number(joined.replaceAll(',', '')), text: joined };
  return { kind: 'text', text: paragraphs.join('\n').trim() };
}
