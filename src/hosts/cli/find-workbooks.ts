import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Bilingual } from '../../core/bilingual';
import type { Unreadable } from '../../report/reviewed';
import { CLI_WORDS } from './command';
import { isDocument, pairTexts } from './pair-texts';

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** Excel and WPS put a file of this name beside a workbook that is open. */
const LOCK_FILE = /^(?:~\$|\.~)/;

export interface FoundWorkbooks {
  readonly files: readonly string[];
  /** By file, the Word document with its text (情况说明), where one stands beside it in a folder that was given. */
  readonly texts: ReadonlyMap<string, string>;
  readonly unreadable: readonly Unreadable[];
}

/**
 * The workbooks that files and folders stand for, in the order given, folders by name; each file once. A Word document
 * in a folder is the text of the workbook beside it, or a disclosure of its own.
 */
export async function findWorkbooks(inputs: readonly string[]): Promise<FoundWorkbooks> {
  const files: string[] = [];
  const texts = new Map<string, string>();
  const unreadable: Unreadable[] = [];
  for (const input of inputs) {
    if (!(await isFolder(input))) {
      files.push(input);
      continue;
    }
    const found = await walk(input, texts, unreadable);
    if (found.length === 0 && !unreadable.some(({ file }) => file === input))
      unreadable.push({ file: input, why: bilingual('noWorkbooks', input) });
    files.push(...found);
  }
  return { files: await eachOnce(files), texts, unreadable };
}

/** What cannot be looked at is left to the reader of files, which says why. */
async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function walk(folder: string, texts: Map<string, string>, unreadable: Unreadable[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    unreadable.push({ file: folder, why: bilingual('unreadableFolder', folder) });
    return [];
  }
  const sorted = entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  const named = (is: (name: string) => boolean): readonly string[] =>
    sorted
      .filter((entry) => !entry.isDirectory() && is(entry.name) && !LOCK_FILE.test(entry.name))
      .map(({ name }) => path.join(folder, name));
  const { texts: paired, alone } = pairTexts(
    named((name) => WORKBOOK.test(name)),
    named(isDocument),
  );
  for (const [file, text] of paired) texts.set(file, text);
  const files: string[] = [];
  for (const entry of sorted) {
    const place = path.join(folder, entry.name);
    // Links to folders are not followed: they may lead in a circle.
    if (entry.isDirectory()) files.push(...(await walk(place, texts, unreadable)));
    else if (alone.includes(place) || (WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name))) files.push(place);
  }
  return files;
}

async function eachOnce(files: readonly string[]): Promise<readonly string[]> {
  const seen = new Set<string>();
  const once: string[] = [];
  for (const file of files) {
    const real = await realpath(file).catch(() => path.resolve(file));
    if (!seen.has(real)) once.push(file);
    seen.add(real);
  }
  return once;
}

function bilingual(key: 'noWorkbooks' | 'unreadableFolder', folder: string): Bilingual {
  return { zh: CLI_WORDS.zh[key](folder), en: CLI_WORDS.en[key](folder) };
}
