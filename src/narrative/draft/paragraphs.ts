import { BLANK } from './draft-narrative';

/** A paragraph of a draft as a document sets it. */
export interface DraftParagraph {
  readonly style: 'title' | 'heading' | 'subheading' | 'body';
  /** Its text in pieces; those that are to be filled in are marked. */
  readonly runs: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** The paragraphs of a draft: its title, headings 一、 and （一）, and sentences, places to be filled in marked. */
export function paragraphsOfDraft(text: string): readonly DraftParagraph[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => ({ style: styleOf(line, index), runs: runsOf(line) }));
}

function styleOf(line: string, index: number): DraftParagraph['style'] {
  if (index === 0) return 'title';
  if (/^[一二三四五六七八九十]+、/.test(line)) return 'heading';
  return /^（[一二三四五六七八九十]+）/.test(line) ? 'subheading' : 'body';
}

function runsOf(line: string): DraftParagraph['runs'] {
  const runs: { text: string; isMarked: boolean }[] = [];
  let from = 0;
  for (const match of line.matchAll(BLANK)) {
    runs.push({ text: line.slice(from, match.index), isMarked: false }, { text: match[0], isMarked: true });
    from = match.index + match[0].length;
  }
  runs.push({ text: line.slice(from), isMarked: false });
  return runs.filter(({ text }) => text !== '');
}
