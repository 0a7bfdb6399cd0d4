/**
 * Characters that steer a terminal, or turn the direction of writing, where a reader expects to be shown what a cell or a
 * file is called: control characters but line breaks and tabs, and marks of direction.
 */
const STEERING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/** A text with such characters made visible: ␛ for escape, `<U+202E>` for a mark of direction. */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** JSON that holds the same, with such characters escaped. */
export function visibleJson(json: string): string {
  return json.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
