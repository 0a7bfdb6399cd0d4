import type { Sum } from './law';
import type { PlaneCell } from './plane';
import type { EvidenceLine } from './evidence-table';
import type { Figures } from './scale';
import { isCountedUnit, notMoney, numberingDepth, wordsMinus, wordsPart, wordsTotal } from './evidence-words';

/** Columns of one list, before its lines are read. */
export interface ListColumns {
  readonly labels: number[];
  readonly codes: number[];
  readonly amounts: number[];
}

/** 类, 款 and 项 beside each other make one code; a blank column may part them, a label may not. */
export function codeSetsOf({ codes, labels }: Pick<ListColumns, 'codes' | 'labels'>): number[][] {
  const sets: number[][] = [];
  for (const column of codes) {
    const last = sets[sets.length - 1];
    const before = last?.at(-1) ?? column;
    const isBeside = !labels.some((label) => label > before && label < column);
    if (last !== undefined && isBeside && last.length < 3) last.push(column);
    else sets.push([column]);
  }
  return sets;
}

/** Reads the lines of a list. Linear in the filled cells. */
export function linesOf(
  rows: readonly (readonly PlaneCell[])[],
  { labels, codes, amounts }: ListColumns,
  codeSets: readonly (readonly number[])[],
  figures: Figures,
): EvidenceLine[] {
  const isCode = new Set(codes);
  const isStub = new Set([...labels, ...codes]);
  const lastParts = new Map<number, string[]>();
  const lines: EvidenceLine[] = [];
  for (const cells of rows) {
    const row = cells[0]?.row ?? 0;
    const stub = cells.filter((cell) => isStub.has(cell.column));
    const hasAmounts = amounts.some((column) => figures.at(row, column) !== undefined);
    if (stub.length === 0 && !hasAmounts) continue;
    const words = stub.filter((cell) => !cell.isNumber);
    const label = words[words.length - 1];
    const own = codeSets.map((set, place) => codeOf(cells, set, place, lastParts));
    const text = label?.text ?? '';
    if (codeSets.length === 0)
      own.push(/^(\d{3,7})(?=\D)/.exec(numberingDepth(text) === undefined ? text : '')?.[1] ?? '');
    lines.push({
      row,
      label: text,
      texts: stub.map((cell) => ({ column: cell.column, text: cell.text, isCode: isCode.has(cell.column) })),
      codes: own,
      indent: indentOf(label),
      isTotal: words.some((cell) => wordsTotal(cell.text)),
      isPart: words.some((cell) => wordsPart(cell.text)),
      isMinus: wordsMinus(text),
      hasAmounts,
      ...asideOf(words),
    });
  }
  return lines;
}

function indentOf(label: PlaneCell | undefined): number {
  if (label === undefined) return 0;
  const raw = label.content.text;
  return raw.length - raw.replace(/^[\s\u3000]+/, '').length;
}

/** Lines that count people or things hold no money. */
function asideOf(words: readonly PlaneCell[]): { aside: 'count' | 'ratio' } | Record<string, never> {
  for (const { text } of words) {
    const reason = notMoney(text);
    if (reason === 'count' && /(?:\((?:辆|台|个|人|批次|人次|次|套|户)\)|[数量次数]$)/.test(text))
      return { aside: 'count' };
    if (reason === 'ratio' && /(?:率|%|比重|占比)(?:\(%\))?$/.test(text)) return { aside: 'ratio' };
  }
  return words.length > 1 && words.slice(1).some(({ text }) => isCountedUnit(text)) ? { aside: 'count' } : {};
}

function codeOf(
  cells: readonly PlaneCell[],
  set: readonly number[],
  place: number,
  lastParts: Map<number, string[]>,
): string {
  const parts = set.map((column) => {
    const text = cells.find((cell) => cell.column === column)?.text ?? '';
    return /^\d+$/.test(text) ? text : '';
  });
  if (set.length === 1) return parts[0] ?? '';
  const deepest = parts.reduce((deep, part, at) => (part === '' ? deep : at), -1);
  if (deepest < 0) return '';
  const last = lastParts.get(place) ?? [];
  for (let at = 0; at < deepest; at++) if (parts[at] === '') parts[at] = last[at] ?? '';
  for (let at = 1; at <= deepest; at++) if (parts[at]?.length === 1) parts[at] = `0${parts[at] ?? ''}`;
  lastParts.set(place, [...parts]);
  const inner = parts[deepest] ?? '';
  // Some forms write the whole code again in the column of 款 or 项.
  return deepest >= 1 && inner.length > 3 && inner.startsWith(parts[0] ?? '') ? inner : parts.join('');
}

/** The sum of lines: those introduced by 减：are subtracted. */
export function sumOf(lines: readonly EvidenceLine[], total: number, places: readonly number[]): Sum {
  const parts: number[] = [];
  const minus: number[] = [];
  for (const place of places) {
    const line = lines[place];
    if (line !== undefined) (line.isMinus ? minus : parts).push(line.row);
  }
  return minus.length === 0 ? { total, parts } : { total, parts, minus };
}
