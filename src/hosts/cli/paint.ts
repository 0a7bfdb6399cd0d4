import type { PlainTextOptions, Tone } from '../../report/plain-text';

const CODES: Readonly<Record<Tone, string>> = {
  error: '1;31',
  warning: '33',
  notice: '36',
  strong: '1',
  faint: '2',
  good: '32',
};

/** Colours for a terminal, or none. */
export function painter(colour: boolean): PlainTextOptions['paint'] {
  return colour ? (tone, text) => `\u001b[${CODES[tone]}m${text}\u001b[0m` : (_, text) => text;
}
