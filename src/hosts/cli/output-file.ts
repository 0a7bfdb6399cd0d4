import { stat } from 'node:fs/promises';
import path from 'node:path';
import { CLI_WORDS, UsageError } from './command';
import { SaidError } from './said-error';
import { writeWhole } from './write-whole';

/** A file that a command will write. */
export interface OutputFile {
  /** Writes it whole; rejects with SaidError, the old file being as it was. */
  write(content: string | Uint8Array): Promise<void>;
}

interface OutputOptions {
  /** What the command reads: never overwritten, by whatever name or link it is called. */
  readonly inputs: readonly string[];
  /** Whether a file that is there may be replaced (--force). */
  readonly force: boolean;
}

/**
 * Looks at an output before any work is done for it.
 *
 * @param file as the user gave it
 * @returns the file, to be written at the end
 * @throws UsageError where it is an input, SaidError where it is there without --force
 */
export async function outputFile(file: string, { inputs, force }: OutputOptions): Promise<OutputFile> {
  for (const input of inputs)
    if (await isSameFile(input, file)) throw new UsageError((words) => words.outputIsInput(file, input));
  if (!force && (await identityOf(file)) !== undefined) throw said((words) => words.outputExists(file));
  return {
    write: async (content) => {
      try {
        await writeWhole(file, content);
      } catch (error) {
        const why = reasonOf(error);
        throw said((words) => words.notWritten(file, words.whyNotWritten[why]), { cause: error });
      }
    },
  };
}

function said(say: (words: (typeof CLI_WORDS)['zh']) => string, options?: ErrorOptions): SaidError {
  return new SaidError({ zh: say(CLI_WORDS.zh), en: say(CLI_WORDS.en) }, options);
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (path.resolve(one) === path.resolve(other)) return true;
  const [left, right] = [await identityOf(one), await identityOf(other)];
  return left !== undefined && left === right;
}

/** The same for all names of one file, symbolic and hard links among them; undefined where there is none. */
async function identityOf(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

type Reason = keyof (typeof CLI_WORDS)['zh']['whyNotWritten'];

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EISDIR: 'isFolder',
  EBUSY: 'inUse',
};

function reasonOf(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? 'other';
}
