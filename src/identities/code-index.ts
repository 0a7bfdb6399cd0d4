import { ZERO } from '../core/amount';
import { isPrinted, type Figure } from '../core/figure';
import { oncePer } from '../core/once-per';
import type { TableList } from '../model/table';

/** What tie-outs ask of a list again and again. Lines are indexes. */
export interface CodeIndex {
  /** Lines of a code: its own where printed, else the highest ones below it. */
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  /** Lines that others are part of. */
  readonly parents: ReadonlySet<number>;
  readonly codes: readonly string[];
  readonly classes: readonly string[];
  /** Entries without any code cannot be told apart: the sides do not speak of the same lines. */
  readonly isUncoded: boolean;
}

export const codeIndexOf = oncePer(makeIndex);

function makeIndex({ lines }: TableList): CodeIndex {
  const own = new Map<string, number[]>();
  const below = new Map<string, number[]>();
  const parents = new Set<number>();
  let isUncoded = false;
  lines.forEach(({ code, parent, role, figures }, line) => {
    if (code === undefined) {
      isUncoded ||= (role === undefined || role === 'project-line') && figures.some(isPrinted);
      return;
    }
    put(own, code, line);
    if (parent !== undefined) parents.add(parent);
    const above = parent === undefined ? undefined : lines[parent]?.code;
    for (const length of [3, 5]) {
      if (code.length <= length) continue;
      const prefix = code.slice(0, length);
      if (above?.startsWith(prefix) !== true) put(below, prefix, line);
    }
  });
  const codes = [...own.keys()];
  // A single row of amounts, or lines by kind of expenditure: there is no code to compare by.
  if (codes.length === 0) isUncoded ||= lines.some(({ figures }) => figures.some(hasMoney));
  for (const [code, of] of below) if (!own.has(code)) own.set(code, of);
  return { byCode: own, parents, codes, classes: [...new Set(codes.map((code) => code.slice(0, 3)))], isUncoded };
}

function hasMoney({ amount }: Figure): boolean {
  return amount !== undefined && amount !== ZERO;
}

function put(map: Map<string, number[]>, code: string, line: number): void {
  const lines = map.get(code);
  if (lines === undefined) map.set(code, [line]);
  else lines.push(line);
}

/** One side shows 款 where the other shows 项: a code is only printed in one of its parents that has no parts. */
export function printsOnlyAbove({ byCode, parents }: CodeIndex, { lines }: TableList, code: string): boolean {
  if (byCode.has(code)) return false;
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const prefix = code.slice(0, length);
    const above = byCode.get(prefix);
    if (above !== undefined) return above.some((line) => lines[line]?.code === prefix && !parents.has(line));
  }
  return false;
}
