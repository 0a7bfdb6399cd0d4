/**
 * The one comparison form of captions and headers: full and half width made equal, blanks and quotation marks gone.
 * `因公出国（境）费` and ` 因公出国(境)费` are the same.
 */
export const normaliseCaption = remembering((text) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[“”"‘’'「」『』〝〞]/g, '')
    .replace(/〔/g, '(')
    .replace(/〕/g, ')'),
);

/** Captions recur from table to table and from workbook to workbook: what was once made of one is kept, within bounds. */
export function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Made;
    const made = make(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, made);
    return made;
  };
}

const MOST_REMEMBERED = 20_000;

/** Whether a text is nothing but narrow digits, as codes are. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text !== '';
}

const NUMBERING =
  /^(?:其中[:：]?|减[:：]|加[:：])?(?:\((?:[一二三四五六七八九十]+|\d{1,2})\)|[一二三四五六七八九十]{1,3}[、.．,]|\d{1,2}[、.．](?!\d))?(?:其中[:：])?/;

/** A normalised caption without its item number: `一、财政拨款收入` is `财政拨款收入`. */
export function withoutNumbering(caption: string): string {
  return caption.replace(NUMBERING, '');
}

/** How deep its item number says a caption stands: 一、 is 1, （一） 2, 1. 3, （1） 4; undefined without a number. */
export function numberingLevel(caption: string): number | undefined {
  const text = caption.replace(/^其中[:：]?/, '');
  if (/^[一二三四五六七八九十]{1,3}[、.．,]/.test(text)) return 1;
  if (/^\([一二三四五六七八九十]{1,3}\)/.test(text)) return 2;
  if (/^\d{1,2}[、.．](?!\d)/.test(text)) return 3;
  if (/^\(\d{1,2}\)/.test(text)) return 4;
  return undefined;
}
