/** A stretch of text to be replaced; empty where `start` equals `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all replacements at once; those at the same place stay in the order given. */
export function splice(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((left, right) => left.start - right.start || left.end - right.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of inOrder) {
    if (start < at) throw new Error('overlapping splices');
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The start tag with one attribute set, or taken out; the other attributes keep place and spelling. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (present.test(tag)) return tag.replace(present, value === undefined ? '' : ` ${name}="${value}"`);
  return value === undefined ? tag : tag.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trimStart()}`);
}
