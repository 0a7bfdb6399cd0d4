import { visible } from '../../core/visible';
import type { PlainTextOptions, Tone } from '../../report/plain-text';

const CODES: Readonly<Record<Tone, string>> = {
  error: '1;31',
  warning: '33',
  notice: '36',
  strong: '1',
  faint: '2',
  good: '32',
};

/** Stands for escape in what we write ourselves, until all that workbooks brought along is made visible. No text holds it. */
const OURS = Array.from({ length: 4 }, () => String.fromCharCode(0xe000 + Math.floor(Math.random() * 0x1800))).join('');
const CLEAR_LINE = '\r\u001b[K';

/** Colours for a terminal, or none; they show only in what passes `forTerminal`. */
export function painter(colour: boolean): PlainTextOptions['paint'] {
  return colour ? (tone, text) => `${OURS}[${CODES[tone]}m${text}${OURS}[0m` : (_, text) => text;
}

/** What may reach a terminal: our own colours and the clearing of a progress line, and nothing else that steers it. */
export function forTerminal(text: string): string {
  const clears = text.startsWith(CLEAR_LINE);
  const shown = visible(clears ? text.slice(CLEAR_LINE.length) : text).replaceAll(OURS, '\u001b');
  return clears ? CLEAR_LINE + shown : shown;
}
