import fs from 'node:fs';
import path from 'node:path';
import { openFileWorkbook, type WorkbookSnapshot } from './engine';
import { isInHalf } from './half';
import type { Options } from './options';

export type FolderKind = 'cases' | 'forms' | 'texts' | 'workbooks';

/** What a folder holds, told by its files; undefined where it holds nothing to measure. */
export function folderKind(folder: string): FolderKind | undefined {
  const has = (name: string): boolean => fs.existsSync(path.join(folder, name));
  if (has('cases') && has('xlsx')) return 'cases';
  if (has('cases') && has('wrong.tsv')) return 'texts';
  const names = namesIn(folder);
  if (names.some((name) => name.endsWith('.expect.json'))) return 'forms';
  return names.some(isWorkbook) ? 'workbooks' : undefined;
}

/** The workbooks of a folder, in the order of their names. */
export function workbooksIn(folder: string): readonly string[] {
  return namesIn(folder)
    .filter(isWorkbook)
    .map((name) => path.join(folder, name));
}

/** Names without `ending` of the files that end so and were asked for, in order. */
export function chosen(folder: string, ending: string, { only, half }: Pick<Options, 'only' | 'half'>): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(ending) && isNamed(name, only))
    .map((name) => name.slice(0, -ending.length))
    .filter((name) => isInHalf(name, half));
}

export async function readWorkbookFile(file: string): Promise<WorkbookSnapshot> {
  return openFileWorkbook(path.basename(file), fs.readFileSync(file)).read();
}

function namesIn(folder: string): readonly string[] {
  return fs.readdirSync(folder).sort();
}

function isWorkbook(name: string): boolean {
  return /\.xlsx?$/i.test(name) && !name.startsWith('~$');
}

/** Whether a name begins with one of the beginnings, set apart by commas; no beginning takes all. */
export function isNamed(name: string, only: string): boolean {
  return only.split(',').some((beginning) => name.startsWith(beginning));
}
