import type { StatementPlace } from '../model/finding';

/**
 * A paragraph in the form that it is read in: no blanks, narrow digits and brackets, so that the grammar need not
 * know how it was typed. Every character knows its place in the text.
 */
export interface Paragraph {
  readonly index: number;
  readonly clean: string;
  /** Offsets in the text, one for each character of `clean`, and one for the end. */
  readonly offsets: readonly number[];
  /** True where a tab or an indented break before it shows that it is a cell of a table. */
  readonly isCell: boolean;
}

const BLANK = /[\s\u3000\u200b\ufeff\u00ad]/u;
/** What a page leaves between two lines when a text is copied from print: — 3 —. */
const PAGE_MARK = /^-+(?:\d{1,3}-+)?$|^第\d{1,3}页$/;
/** A sentence is not cut again and again. */
const LONGEST_CUT = 2_000;
const ENDED = /[。；：:;!?…)]$/;
const KEPT = new Set(['，', '；', '：']);

/** The paragraphs of a text that hold anything; a tab parts the cells of a pasted table. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let clean = '';
  let offsets: number[] = [];
  let afterTab = false;
  // A sentence that the mark of a page cuts in two, and where it begins.
  let cut: { readonly clean: string; readonly offsets: readonly number[] } | undefined;
  const end = (at: number, breaker: string) => {
    const last = paragraphs.at(-1);
    if (
      PAGE_MARK.test(clean) &&
      last !== undefined &&
      !ENDED.test(last.clean) &&
      !last.isCell &&
      last.clean.length <= LONGEST_CUT
    ) {
      paragraphs.pop();
      cut = { clean: last.clean, offsets: last.offsets.slice(0, -1) };
    } else if (clean !== '') {
      paragraphs.push({
        index: paragraphs.length,
        clean: (cut?.clean ?? '') + clean,
        offsets: [...(cut?.offsets ?? []), ...offsets, at],
        isCell: afterTab && cut === undefined,
      });
      cut = undefined;
    }
    clean = '';
    offsets = [];
    afterTab = breaker === '\t';
  };
  for (let at = 0; at < text.length; at++) {
    const form = formAt(text, at);
    if (form === BREAK) end(at, text.charAt(at));
    else if (form !== '') {
      clean += form;
      offsets.push(at);
    }
  }
  end(text.length, '\n');
  if (cut !== undefined)
    paragraphs.push({
      index: paragraphs.length,
      clean: cut.clean,
      offsets: [...cut.offsets, text.length],
      isCell: false,
    });
  return paragraphs;
}

const BREAK = '\n';
/** What became of each character that is no ideograph. */
const forms = new Map<string, string>();

/** The form that a character is read in: nothing for a blank, a line break for all that parts paragraphs. */
function formAt(text: string, at: number): string {
  const character = text.charAt(at);
  if (character >= '一' && character <= '鿿') return character;
  const known = forms.get(character);
  if (known !== undefined) return known;
  const form = formOf(character);
  forms.set(character, form);
  return form;
}

function formOf(character: string): string {
  if (/[\n\r\t\v\f\u2028\u2029]/.test(character)) return BREAK;
  return BLANK.test(character) ? '' : narrow(character);
}

function narrow(character: string): string {
  if (KEPT.has(character)) return character;
  if (/[“”„‟＂]/.test(character)) return '"';
  if (/[﹪％]/.test(character)) return '%';
  if (/[〔［【]/.test(character)) return character === '【' ? '【' : '[';
  if (/[〕］】]/.test(character)) return character === '】' ? '】' : ']';
  if (/[−－–—]/.test(character)) return '-';
  const form = character.normalize('NFKC');
  return form.length === 1 ? form : character;
}

/** The place in the text of a stretch of a paragraph. */
export function placeIn(text: string, paragraph: Paragraph, from: number, to: number): StatementPlace {
  const start = paragraph.offsets[from] ?? 0;
  const last = paragraph.offsets[Math.max(from, to - 1)] ?? start;
  const length = to <= from ? 0 : last + 1 - start;
  return { start, length, quote: text.slice(start, start + length) };
}
