import type { Page } from './page';

/** A header cell with the cells below it. */
export interface Head {
  readonly word: string;
  readonly below?: readonly Head[];
}

export function head(word: string, ...below: readonly (Head | string)[]): Head {
  return below.length === 0 ? { word } : { word, below: heads(...below) };
}

export function heads(...words: readonly (Head | string)[]): readonly Head[] {
  return words.map((each) => (typeof each === 'string' ? { word: each } : each));
}

export function widthOf({ below }: Head): number {
  return below === undefined ? 1 : below.reduce((sum, each) => sum + widthOf(each), 0);
}

function depthOf({ below }: Head): number {
  return below === undefined || isBlank(below) ? 1 : 1 + Math.max(...below.map(depthOf));
}

/** A word over columns that print theirs further down, beside the total. */
function isBlank(below: readonly Head[]): boolean {
  return below.every(({ word }) => word === '');
}

/** Prints a header: a word that has nothing below it reaches down to the last row. */
export function printHeader(page: Page, columns: readonly Head[], lines = Math.max(...columns.map(depthOf))): void {
  const width = columns.reduce((sum, each) => sum + widthOf(each), 0);
  const rows = Array.from({ length: lines }, () => Array.from({ length: width }, () => ''));
  const top = page.height();
  const place = (each: Head, row: number, left: number): void => {
    rows[row]![left] = each.word;
    const right = left + widthOf(each) - 1;
    page.merge({
      top: top + row,
      left,
      bottom: each.below === undefined || isBlank(each.below) ? top + lines - 1 : top + row,
      right,
    });
    let at = left;
    for (const child of each.below === undefined || isBlank(each.below) ? [] : each.below) {
      place(child, row + 1, at);
      at += widthOf(child);
    }
  };
  let left = 0;
  for (const each of columns) {
    place(each, 0, left);
    left += widthOf(each);
  }
  for (const row of rows) page.row(row);
}
