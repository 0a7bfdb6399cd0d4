import type { CellRef } from '../core/cell';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';

/** Fewer characters than this are a note, not a text. */
const SHORTEST = 60;

/** A sheet that is called so may be shorter, its headings being a good part of it. */
const CALLED = /情况说明|编制说明|文字说明/;
const SHORTEST_CALLED = 10;

/** The explanatory text that stands on sheets of a workbook. */
export interface NarrativeOnSheets {
  readonly text: string;
  /** Names of the sheets. */
  readonly sheets: readonly string[];
  /** The cell that an offset of the text falls in. */
  readonly cellAt: (offset: number) => CellRef | undefined;
}

/** The explanatory text of a workbook: the sheets that hold prose instead of a table; undefined where there is none. */
export function narrativeOf(snapshot: WorkbookSnapshot): NarrativeOnSheets | undefined {
  const sheets = snapshot.sheets.filter(isProse);
  if (sheets.length === 0) return undefined;
  let text = '';
  const starts: { readonly at: number; readonly cell: CellRef }[] = [];
  for (const sheet of sheets) {
    for (const { before, content, cell } of printedCells(sheet)) {
      if (text !== '') text += before;
      starts.push({ at: text.length, cell });
      text += content;
    }
  }
  return {
    text,
    sheets: sheets.map(({ name }) => name),
    cellAt: (offset) => starts.findLast(({ at }) => at <= offset)?.cell,
  };
}

/** Whether most of a sheet stands in sentences, one cell to a row. */
function isProse(sheet: SheetSnapshot): boolean {
  let sentences = 0;
  let inSentences = 0;
  for (const cells of sheet.rows) {
    const only = cells === undefined ? undefined : onlyCell(cells);
    const words = only === undefined ? 0 : sentenceIn(only);
    if (words === 0) continue;
    sentences += words;
    inSentences += only?.text.length ?? 0;
  }
  const isNamed = CALLED.test(sheet.name);
  // Hardly a sheet of tables holds as much as one sentence, and then the rest of it need not be measured.
  return (
    sentences >= (isNamed ? SHORTEST_CALLED : SHORTEST) &&
    sentences * (isNamed ? 2 : 1) > charactersOf(sheet) - inSentences
  );
}

function charactersOf({ rows }: SheetSnapshot): number {
  let characters = 0;
  for (const cells of rows) for (const content of cells ?? []) characters += content?.text.length ?? 0;
  return characters;
}

function onlyCell(cells: readonly (CellContent | undefined)[]): CellContent | undefined {
  let only: CellContent | undefined;
  for (const content of cells) {
    if (content === undefined || content.text === '') continue;
    if (only !== undefined) return undefined;
    only = content;
  }
  return only;
}

/** How long a sentence is that stands alone in its row; nought for anything else. */
function sentenceIn({ kind, text }: CellContent): number {
  if (kind !== 'text' || (text.length < 60 && !text.includes('。') && !text.includes('；'))) return 0;
  const words = text.replace(/[\s\u3000]+/gu, '');
  return /[。；]|^.{60}/u.test(words) && !/^[（(]?(?:备注|注)/u.test(words) ? words.length : 0;
}

/** Its cells that show something, each with what parts it from the one before: a line for each cell, a tab too within a row. */
function* printedCells({
  name,
  rows,
}: SheetSnapshot): Generator<{ readonly before: string; readonly content: string; readonly cell: CellRef }> {
  for (const [row, cells = []] of rows.entries()) {
    let isFirst = true;
    for (const [column, content] of cells.entries()) {
      if (content === undefined || content.text.trim() === '') continue;
      yield { before: isFirst ? '\n' : '\n\t', content: content.text, cell: { sheet: name, row, column } };
      isFirst = false;
    }
  }
}
