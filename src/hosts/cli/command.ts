import type { Bilingual } from '../../core/bilingual';
import { cli as en } from '../../messages/en/cli';
import { cli as zh } from '../../messages/zh/cli';
import type { Language } from '../../report/language';

/** Exit statuses of every command. */
export const EXIT = { good: 0, findings: 1, failed: 2 } as const;

/** What a command may write to, so that it can run without a process. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** Whether standard error is a terminal, where a line of progress can be replaced by the next. */
  readonly liveErr: boolean;
  readonly width: number;
}

/** One command of `gouji`, in a file of its own; resolves with the exit status. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

export const CLI_WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };

/** The user called a command wrongly; shown in one sentence with a pointer to the help. */
export class UsageError extends Error {
  readonly detail: Bilingual;

  constructor(detail: (words: typeof zh) => string) {
    super(detail(en));
    this.name = 'UsageError';
    this.detail = { zh: detail(zh), en: detail(en) };
  }
}

/** The language asked for with --lang, read before anything else so that even complaints are in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'zh';
}
