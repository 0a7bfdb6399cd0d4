/** Columns that a text takes on a terminal: Chinese characters and full-width signs take two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character.codePointAt(0) ?? 0);
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** What stays on one line: a word, or a Chinese character, with the quotes and stops that belong to it. */
const PIECE = /[“‘（《【]*(?:[^\s“‘\u2e80-\uffef]+|[\u2e80-\uffef])[，。；：、）！？”’》】]*\s*|\S|\s+/gu;

/** Breaks a text into lines of at most `width` columns, at blanks in English and anywhere between Chinese characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    if (line !== '' && textWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** East Asian wide and full-width ranges, combining marks and zero-width signs. */
function columnsOf(code: number): number {
  if (code === 0x200b || (code >= 0x300 && code <= 0x36f) || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd) ||
    (code >= 0x1f300 && code <= 0x1f64f);
  return wide ? 2 : 1;
}
