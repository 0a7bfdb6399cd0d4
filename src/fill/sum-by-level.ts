import { address, rangeAddress, sameCell } from '../core/cell';
import { contentAt, type SheetSnapshot } from '../core/snapshot';
import type { TableLine, TableList } from '../model/table';
import type { Solved } from './solve';

/** The rows that a sum looks at, and which of them count. */
interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly parts: ReadonlySet<number>;
  /** How many digits the codes of the lines that count have. */
  readonly length: number;
  /** The line whose code theirs begin with; undefined for the total of all. */
  readonly above: TableLine | undefined;
}

/**
 * The sum of the lines of one level in a list of 类, 款 and 项: of those whose codes have as many digits, below a line
 * those that begin with its code. A line filled in or inserted later is counted once, at its own level. Undefined where
 * the list has one level only, or its codes do not tell the levels apart.
 */
export function sumByLevel({ term, balances, operands, constant }: Solved, sheets: ReadonlyMap<string, SheetSnapshot>) {
  const [balance, ...more] = balances;
  const { figure, table } = term;
  const sheet = sheets.get(figure.sheet);
  if (balance === undefined || more.length > 0 || sheet === undefined || table.continuedOn !== undefined)
    return undefined;
  const [total, ...others] = balance.equation.left;
  if (balance.equation.identity !== 'footing' || constant !== 0n || total === undefined || others.length > 0)
    return undefined;
  const isDown = operands.every(
    (part) =>
      part.numerator === part.denominator &&
      part.term.figure.column === figure.column &&
      part.term.figure.sheet === figure.sheet,
  );
  if (!sameCell(total.figure, figure) || !isDown) return undefined;
  const list = table.lists.find((each) => each.lines.some(({ figures }) => figures.includes(figure)));
  const own = list?.lines.find(({ figures }) => figures.includes(figure));
  if (list === undefined || own === undefined || list.turned) return undefined;
  const span = spanOf(list, own, new Set(operands.map((part) => part.term.figure.row)));
  const criterion = span === undefined ? undefined : (byWholeCode(span, sheet, list) ?? byParts(span, sheet, list));
  if (span === undefined || criterion === undefined) return undefined;
  return `SUMPRODUCT(${criterion},${rangeAddress({ ...rowsOf(span), left: figure.column, right: figure.column })})`;
}

function spanOf(list: TableList, own: TableLine, parts: ReadonlySet<number>): Span | undefined {
  const coded = list.lines.filter(({ code, at }) => code !== undefined && at !== own.at);
  if (!coded.some(({ parent }) => parent !== undefined)) return undefined;
  const counted = coded.filter(({ at }) => parts.has(at));
  const length = counted[0]?.code?.length;
  if (length === undefined || counted.length !== parts.size || counted.some(({ code }) => code?.length !== length))
    return undefined;
  const rows = coded.map(({ at }) => at);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const totals = list.lines.filter(({ at, code }) => code === undefined && at > own.at).map(({ at }) => at);
  const { code } = own;
  if (code === undefined) {
    if (own.at > last) return { top: first, bottom: own.at - 1, parts, length, above: undefined };
    return own.at < first ? { top: own.at + 1, bottom: last, parts, length, above: undefined } : undefined;
  }
  if (counted.some((part) => part.at < own.at)) return undefined;
  const below = coded.filter(({ at }) => at > own.at);
  const next = below.find((line) => line.code?.startsWith(code) !== true);
  const end = Math.min(...totals.map((at) => at - 1), next === undefined ? Math.max(last, own.at) : next.at);
  // The next line is taken in, so that a line inserted above it is counted; a sum that this one is part of is not.
  const isSum = next?.code !== undefined && code.startsWith(next.code);
  return { top: own.at + 1, bottom: isSum ? Math.min(end, next.at - 1) : end, parts, length, above: own };
}

function rowsOf({ top, bottom }: Span): { readonly top: number; readonly bottom: number } {
  return { top, bottom };
}

/** Codes in one column, as text or as numbers. */
function byWholeCode(span: Span, sheet: SheetSnapshot, list: TableList): string | undefined {
  const column = codeColumnOf(list);
  if (column === undefined) return undefined;
  let isPadded = false;
  const { above, length } = span;
  for (const line of list.lines)
    if (line.code !== undefined) {
      const text = inputAt(sheet, line.at, column);
      if (trimmed(text) !== line.code) return undefined;
      isPadded ||= text !== line.code;
    }
  const isCounted = (row: number): boolean => {
    const text = trimmed(inputAt(sheet, row, column));
    return text.length === length && (above?.code === undefined || text.startsWith(above.code));
  };
  if (!countsExactly(span, isCounted)) return undefined;
  const trim = (place: string): string => (isPadded ? `TRIM(${place})` : place);
  const codes = trim(rangeAddress({ ...rowsOf(span), left: column, right: column }));
  const level = `(LEN(${codes})=${length})`;
  if (above?.code === undefined) return `${level}*1`;
  const digits = above.code.length;
  const own = trim(address({ row: above.at, column }));
  return `(LEFT(${codes},${digits})=LEFT(${own},${digits}))*${level}`;
}

/** 类, 款 and 项 in three cells beside each other. */
function byParts(span: Span, sheet: SheetSnapshot, list: TableList): string | undefined {
  const column = codeColumnOf(list);
  const { above, length } = span;
  const place = LENGTHS.indexOf(length);
  if (column === undefined || place < 0) return undefined;
  const isInParts = list.lines.every(
    ({ code, at }) =>
      code === undefined ||
      [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].every(
        (digits, part) => inputAt(sheet, at, column + part) === digits,
      ),
  );
  const depth = above?.code === undefined ? 0 : LENGTHS.indexOf(above.code.length) + 1;
  const same = Array.from({ length: depth }, (_, part) => column + part);
  const isCounted = (row: number): boolean =>
    inputAt(sheet, row, column + place) !== '' &&
    (place === 2 || inputAt(sheet, row, column + place + 1) === '') &&
    same.every((each) => inputAt(sheet, row, each) === inputAt(sheet, above?.at ?? row, each));
  if (!isInParts || !countsExactly(span, isCounted)) return undefined;
  const at = (each: number): string => rangeAddress({ ...rowsOf(span), left: each, right: each });
  const conditions = [
    ...same.map((each) => `(${at(each)}&""=${address({ row: above?.at ?? 0, column: each })}&"")`),
    `(${at(column + place)}<>"")`,
    ...(place === 2 ? [] : [`(${at(column + place + 1)}="")`]),
  ];
  return conditions.length === 1 ? `${conditions.join('')}*1` : conditions.join('*');
}

const LENGTHS: readonly number[] = [3, 5, 7];

function codeColumnOf({ lines }: TableList): number | undefined {
  const columns = new Set(lines.flatMap(({ code, codeCell }) => (code === undefined ? [] : [codeCell?.column])));
  const [only] = columns;
  return columns.size === 1 ? only : undefined;
}

function countsExactly({ top, bottom, parts }: Span, isCounted: (row: number) => boolean): boolean {
  let counted = 0;
  for (let row = top; row <= bottom; row++) {
    if (isCounted(row) !== parts.has(row)) return false;
    if (parts.has(row)) counted++;
  }
  return counted === parts.size;
}

/** What stands in a cell, as a formula sees it: a number without its format. */
function inputAt(sheet: SheetSnapshot, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  return content === undefined ? '' : content.kind === 'number' ? String(content.value) : content.text;
}

/** What the function TRIM leaves at both ends. */
function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, '');
}
