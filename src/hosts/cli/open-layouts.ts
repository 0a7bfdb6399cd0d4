import { readFile } from 'node:fs/promises';
import type { LayoutRule } from '../../recognise/corrections';
import { saysWrong } from '../../recognise/layout-file';
import { parseLayoutFile } from '../../app/layout-file';
import { inputFault } from './input-fault';
import { SaidError } from './said-error';

/** The rules of a layout file (版式文件); rejects with SaidError where it says what it must not, or WorkbookError where there is no such file. */
export async function openLayouts(file: string): Promise<readonly LayoutRule[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    throw inputFault(file, error);
  }
  const read = parseLayoutFile(content);
  if (read.kind === 'wrong') throw new SaidError(saysWrong(file, read.problems));
  return read.rules;
}
