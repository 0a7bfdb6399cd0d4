import { performance } from 'node:perf_hooks';
import { CLI_WORDS, type Terminal } from './command';
import type { Language } from '../../report/language';

const PATIENCE_MS = 1000;

/** Says on standard error how far a run has got, once it has taken longer than one waits without wondering. */
export interface Progress {
  start(file: string): void;
  /** Before other output, which must not stand on the line of progress. */
  clear(): void;
}

export function createProgress(all: number, language: Language, terminal: Terminal): Progress {
  const begun = performance.now();
  let done = 0;
  let said = begun;
  let shown = false;
  const say = (file: string): void => {
    said = performance.now();
    const text = CLI_WORDS[language].progress(done, all, file);
    terminal.err(terminal.liveErr ? `\r\u001b[K${text}` : `${text}\n`);
    shown = terminal.liveErr;
  };
  return {
    start: (file) => {
      done += 1;
      if (performance.now() - begun > PATIENCE_MS && performance.now() - said > PATIENCE_MS) say(file);
    },
    clear: () => {
      if (shown) terminal.err('\r\u001b[K');
      shown = false;
    },
  };
}
