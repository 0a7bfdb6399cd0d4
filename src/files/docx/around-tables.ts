/** A title, its number, the organisation and the unit: more lines than these do not stand above a table. */
const MOST_LINES = 4;
/** A longer paragraph is text. */
const LONGEST = 60;
const SENTENCE = /[。；;!?！？]/;
/** Headings of the document's chapters, and of the list of contents. */
const CHAPTER = /^(?:第[一二三四五六七八九十百\d]+(?:部分|章|编)|目\s*录$)/;
const NOTE = /^[（(]?(?:备注|附注|注|说明)\s*[\d一二三四五]*[）)]?\s*[:：、.．]/;

/**
 * The last paragraphs before a table that are its title and the line of the unit.
 *
 * @param before the paragraphs since the table before it, none of them blank
 * @returns the lines, first to last, and how many of the paragraphs they are
 */
export function headingAbove(before: readonly string[]): { readonly lines: readonly string[]; readonly taken: number } {
  let taken = 0;
  while (taken < MOST_LINES) {
    const line = before[before.length - 1 - taken];
    if (line === undefined || line.length > LONGEST || SENTENCE.test(line) || CHAPTER.test(line) || isNote(line)) break;
    taken++;
  }
  return { lines: before.slice(before.length - taken), taken };
}

/** A note (备注) below a table, which belongs to it as it does on a sheet. */
export function isNote(line: string): boolean {
  return NOTE.test(line.trim());
}
