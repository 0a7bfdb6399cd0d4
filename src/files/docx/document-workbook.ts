import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { WorkbookError } from '../../port/workbook-error';
import { newAllowance, type Allowance } from '../xlsx/limits';
import type { Pace } from '../xlsx/pace';
import { headingAbove, isNote } from './around-tables';
import { readDocument, type Block } from './read-document';
import { sheetNames } from './sheet-names';
import type { WordTable } from './table-builder';
import { placeTable, sheetOfLines, type PlacedSheet } from './table-sheet';

/** What the sheet of the document's text is called; the reader of texts knows it by its prose. */
const TEXT_SHEET = '情况说明';

/**
 * A disclosure in a Word document (.docx) as a workbook: a sheet for each table, with the title and the line of the unit
 * from the paragraphs above it and the notes below it; everything else is the explanatory text, on a sheet of its own.
 *
 * @throws WorkbookError where it is no .docx, holds nothing, or is damaged
 */
export async function readDocxWorkbook(name: string, bytes: Uint8Array, pace: Pace): Promise<WorkbookSnapshot> {
  const allowance = newAllowance();
  const { tables, text } = partsOf(await readDocument(bytes, name, pace));
  const names = sheetNames([TEXT_SHEET]);
  const sheets = tables.map(({ heading, table, notes }) => {
    const called = names(heading);
    return asSheet(called, placeTable(heading, table, notes), allowance, name);
  });
  if (text.length > 0) sheets.push(asSheet(TEXT_SHEET, sheetOfLines(text), allowance, name));
  if (sheets.length === 0) throw new WorkbookError('empty', { file: name });
  return { name, sheets };
}

interface TablePart {
  readonly heading: readonly string[];
  readonly table: WordTable;
  readonly notes: string[];
}

/** Which paragraphs belong to a table, and which are text. */
function partsOf(blocks: readonly Block[]): {
  readonly tables: readonly TablePart[];
  readonly text: readonly string[];
} {
  const tables: TablePart[] = [];
  const text: string[] = [];
  /** Paragraphs of the text since the last table. */
  let since: string[] = [];
  let open: TablePart | undefined;
  for (const block of blocks) {
    if (block.kind === 'table' && !isFrame(block)) {
      const heading = headingAbove(since);
      text.push(...since.slice(0, since.length - heading.taken));
      since = [];
      open = { heading: heading.lines, table: block, notes: [] };
      tables.push(open);
      continue;
    }
    for (const line of linesOf(block)) {
      if (line.trim() === '') continue;
      if (open !== undefined && isNote(line)) open.notes.push(line.trim());
      else {
        open = undefined;
        since.push(line.trim());
      }
    }
  }
  return { tables, text: [...text, ...since] };
}

/** A table of one cell, or of one column, is a frame around text. */
function isFrame({ rows }: WordTable): boolean {
  return rows.every((row) => row.length <= 1);
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
}

function asSheet(name: string, { rows, merges }: PlacedSheet, allowance: Allowance, file: string): SheetSnapshot {
  let columnCount = 0;
  let cells = 0;
  for (const row of rows) {
    columnCount = Math.max(columnCount, row?.length ?? 0);
    row?.forEach(() => cells++);
  }
  allowance.keep(cells + merges.length, { file, sheet: name });
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rowCount: rows.length,
    columnCount,
    rows,
    merges,
    hiddenRows: new Set(),
  };
}
