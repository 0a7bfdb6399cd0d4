import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';

/** Fewer characters than this are a note, not a text. */
const SHORTEST = 60;

/** The explanatory text of a workbook: the sheets that hold prose instead of a table; undefined where there is none. */
export function narrativeOf(snapshot: WorkbookSnapshot): string | undefined {
  const texts = snapshot.sheets.filter(isProse).map(textOf);
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** Whether most of a sheet stands in sentences, one cell to a row. */
export function isProse(sheet: SheetSnapshot): boolean {
  let sentences = 0;
  let inSentences = 0;
  for (const cells of sheet.rows) {
    const only = cells === undefined ? undefined : onlyCell(cells);
    const words = only === undefined ? 0 : sentenceIn(only);
    if (words === 0) continue;
    sentences += words;
    inSentences += only?.text.length ?? 0;
  }
  // Hardly a sheet of tables holds as much as one sentence, and then the rest of it need not be measured.
  return sentences >= SHORTEST && sentences > charactersOf(sheet) - inSentences;
}

function charactersOf({ rows }: SheetSnapshot): number {
  let characters = 0;
  for (const cells of rows) for (const content of cells ?? []) characters += content?.text.length ?? 0;
  return characters;
}

function onlyCell(cells: readonly (CellContent | undefined)[]): CellContent | undefined {
  let only: CellContent | undefined;
  for (let column = 0; column < cells.length; column++) {
    const content = cells[column];
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

/** A line for each row; cells beside each other are parted by tabs. */
function textOf(sheet: SheetSnapshot): string {
  return sheet.rows
    .map((cells) =>
      (cells ?? [])
        .flatMap((content) => (content === undefined || content.text.trim() === '' ? [] : [content.text]))
        .map((text, index) => (index === 0 ? text : `\t${text}`))
        .join('\n'),
    )
    .filter((line) => line !== '')
    .join('\n');
}
