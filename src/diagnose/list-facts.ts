import { ZERO } from '../core/amount';
import { oncePer } from '../core/once-per';
import type { TableLine, TableList } from '../model/table';

/** What ranking asks of a list again and again, counted once: a list may be long, and so may its errors be many. */
export interface ListFacts {
  /** Whether any of its figures is below nought. */
  readonly hasNegatives: boolean;
  /** By column, how many figures are not nought. */
  readonly filled: Uint32Array;
  /** The same within each 类 of codes. */
  readonly filledOfClass: ReadonlyMap<string, Uint32Array>;
  /** Lines that print a name and no figure but nought. */
  readonly blankLines: number;
}

export const factsOf = oncePer((list: TableList): ListFacts => {
  const filled = new Uint32Array(list.columns.length);
  const filledOfClass = new Map<string, Uint32Array>();
  let hasNegatives = false;
  let blankLines = 0;
  for (const { code, figures } of list.lines) {
    if (figures.every(({ amount = ZERO }) => amount === ZERO)) blankLines += 1;
    const kind = code?.slice(0, 3);
    let own = kind === undefined ? undefined : filledOfClass.get(kind);
    if (kind !== undefined && own === undefined) {
      own = new Uint32Array(list.columns.length);
      filledOfClass.set(kind, own);
    }
    for (const [column, { amount = ZERO }] of figures.entries()) {
      if (amount === ZERO) continue;
      if (amount < ZERO) hasNegatives = true;
      filled[column] = (filled[column] ?? 0) + 1;
      if (own !== undefined) own[column] = (own[column] ?? 0) + 1;
    }
  }
  return { hasNegatives, filled, filledOfClass, blankLines };
});

/**
 * For each line the words and figures of which stand on an earlier line of its list, the index of that first one. Total
 * lines repeat nothing.
 */
export const firstAlike = oncePer((list: TableList): ReadonlyMap<number, number> => {
  const first = new Map<string, number>();
  const repeated = new Map<number, number>();
  for (const [index, line] of list.lines.entries()) {
    if (line.role === 'total') continue;
    const print = printOf(line);
    const before = first.get(print);
    if (before === undefined) first.set(print, index);
    else repeated.set(index, before);
  }
  return repeated;
});

function printOf({ code, caption, figures }: TableLine): string {
  return `${code ?? ''}|${caption}|${figures.map(({ amount }) => String(amount)).join()}`;
}
