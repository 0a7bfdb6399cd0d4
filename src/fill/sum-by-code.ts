import type { MeasurementUnit } from '../core/amount';
import { address, quotedSheet, rangeAddress, sameCell } from '../core/cell';
import { oncePer } from '../core/once-per';
import { contentAt, type SheetSnapshot } from '../core/snapshot';
import { sheetOfLine, unitOf, type DisclosureTable, type TableLine, type TableList } from '../model/table';
import { placeOf, type Place } from '../identities/places';
import type { TableSet } from '../identities/table-set';
import { tieOuts } from '../identities/tie-outs';
import type { Solved } from './solve';

export interface CodedSumContext {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly disclosures: readonly TableSet[];
}

const POWER: Readonly<Record<MeasurementUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };

/**
 * `SUMIFS` over the other table's lines of a class or code, where the identity goes class by class: a line added there
 * is counted. Undefined where the codes do not stand in columns of their own, or subtotals would be counted twice.
 */
export function sumByCode(solved: Solved, context: CodedSumContext): string | undefined {
  const [balance] = solved.balances;
  if (solved.balances.length !== 1 || balance === undefined) return undefined;
  const { equation } = balance;
  if (equation.relation === '>=')
    return solved.operands.length > 0 ? undefined : sumOfItem(solved, equation.identity, context);
  const tieOut = tieOuts.find(({ id }) => id === equation.identity);
  const [selector] = tieOut?.right ?? [];
  const isLeft = equation.left.length === 1 && equation.left.some((term) => sameCell(term.figure, solved.term.figure));
  const code = /:(\d{3,7})$/.exec(equation.id)?.[1];
  if (
    tieOut?.each === undefined ||
    tieOut.right.length !== 1 ||
    selector === undefined ||
    !isLeft ||
    code === undefined
  )
    return undefined;
  const disclosure = context.disclosures.find((set) => set.get(solved.term.table.layout) === solved.term.table);
  const place = disclosure === undefined ? undefined : placeOf(selector, disclosure);
  const sheet = place === undefined ? undefined : context.sheets.get(place.table.sheet);
  if (place === undefined || sheet === undefined) return undefined;
  const lines = place.list.lines.filter((line) => line.code?.startsWith(code) === true);
  const [only] = lines;
  // A line of its own is named directly; only projects may come several to a code.
  if (place.table.layout !== 'project-expenditure' && lines.length === 1 && only?.code === code) return undefined;
  if (place.table.layout !== 'project-expenditure' && tieOut.each === 'code') return undefined;
  if (place.list.lines.some((line) => line.parent !== undefined)) return undefined;
  return sumifs(place, sheet, code, solved.term.table, tieOut.each === 'code' ? ownCode(solved, context) : undefined);
}

/** A 三公 item whose economic code is not printed yet: once it is, it is counted. */
function sumOfItem(solved: Solved, identity: string, context: CodedSumContext): string | undefined {
  const [selector] = tieOuts.find(({ id }) => id === identity)?.right ?? [];
  const disclosure = context.disclosures.find((set) => set.get(solved.term.table.layout) === solved.term.table);
  const place = selector === undefined || disclosure === undefined ? undefined : placeOf(selector, disclosure);
  const sheet = place === undefined ? undefined : context.sheets.get(place.table.sheet);
  if (
    selector === undefined ||
    selector.line === 'each' ||
    !('codes' in selector.line) ||
    place === undefined ||
    sheet === undefined
  )
    return undefined;
  const sums = selector.line.codes.map((code) => sumifs(place, sheet, code, solved.term.table));
  return sums.every((sum) => sum !== undefined) ? sums.join('+') : undefined;
}

/** Where the line itself prints its code, so that a formula can look it up there. */
function ownCode(solved: Solved, { sheets }: CodedSumContext): OwnCode | undefined {
  const cell = solved.term.figure;
  const sheet = sheets.get(cell.sheet);
  const line = codedLines(solved.term.table).get(`${cell.sheet}\u0000${cell.row}`);
  const form = sheet === undefined || line === undefined ? undefined : formOfCodes(sheet, [line]);
  return form === undefined ? undefined : { form, row: cell.row };
}

/** The lines of a table that print a code, by sheet and row. */
const codedLines = oncePer((table: DisclosureTable): ReadonlyMap<string, TableLine> => {
  const found = new Map<string, TableLine>();
  for (const { lines } of table.lists)
    for (const line of lines)
      if (line.code !== undefined) {
        const key = `${sheetOfLine(table, line)}\u0000${line.at}`;
        if (!found.has(key)) found.set(key, line);
      }
  return found;
});

interface OwnCode {
  readonly form: CodeForm;
  readonly row: number;
}

function sumifs(
  { table, list, column }: Place,
  sheet: SheetSnapshot,
  code: string,
  target: DisclosureTable,
  own?: OwnCode,
): string | undefined {
  // One range of cells cannot reach over two sheets.
  if (table.continuedOn !== undefined) return undefined;
  const entries = list.lines.filter((line) => line.code !== undefined);
  const form = formOfCodes(sheet, entries);
  const rows = rowsOf(list, entries);
  const amounts = list.columns[column]?.at;
  if (form === undefined || rows === undefined || amounts === undefined) return undefined;
  const at = (place: number): string =>
    `${quotedSheet(table.sheet)}!${rangeAddress({ ...rows, left: place, right: place })}`;
  const wanted = (digits: string, part: number): string => {
    const at =
      own?.form.kind === 'parts' && form.kind === 'parts'
        ? own.form.columns[part]
        : own?.form.kind === 'whole' && form.kind === 'whole'
          ? own.form.column
          : undefined;
    return at === undefined || own === undefined ? `"${digits}"` : address({ row: own.row, column: at });
  };
  const criteria =
    form.kind === 'parts'
      ? form.columns.flatMap((place, part) => {
          const digits = code.slice(part === 0 ? 0 : 1 + 2 * part, 3 + 2 * part);
          return digits === '' ? [] : [`${at(place)},${wanted(digits, part)}`];
        })
      : [`${at(form.column)},${wanted(code.length < form.length ? `${code}*` : code, 0)}`];
  const power = POWER[unitOf(table)] - POWER[unitOf(target)];
  const factor = power === 0 ? '' : power > 0 ? `*${10 ** power}` : `/${10 ** -power}`;
  return `SUMIFS(${at(amounts)},${criteria.join(',')})${factor}`;
}

type CodeForm =
  | { readonly kind: 'parts'; readonly columns: readonly number[] }
  | { readonly kind: 'whole'; readonly column: number; readonly length: number };

/** Where the codes stand: 类, 款 and 项 in three cells, or as text in one. */
function formOfCodes(sheet: SheetSnapshot, lines: readonly TableLine[]): CodeForm | undefined {
  const [first] = lines;
  const left = first?.codeCell?.column;
  if (left === undefined) return undefined;
  const inParts = lines.every(
    ({ code, at, codeCell }) =>
      code !== undefined &&
      codeCell?.column === left &&
      [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].every(
        (digits, part) => digits === '' || textOf(sheet, at, left + part) === digits,
      ),
  );
  if (inParts) return { kind: 'parts', columns: [left, left + 1, left + 2] };
  const inOne = lines.every(
    ({ code, at, codeCell }) =>
      (code?.length === 7 || code?.length === 5) &&
      codeCell?.column === left &&
      contentAt(sheet, at, left)?.kind === 'text' &&
      textOf(sheet, at, left) === code,
  );
  return inOne ? { kind: 'whole', column: left, length: first?.code?.length ?? 0 } : undefined;
}

function textOf(sheet: SheetSnapshot, row: number, column: number): string {
  return contentAt(sheet, row, column)?.text.trim() ?? '';
}

/** From the first line to the row above the total, blank rows too. */
function rowsOf(
  list: TableList,
  entries: readonly TableLine[],
): { readonly top: number; readonly bottom: number } | undefined {
  const rows = entries.map((line) => line.at);
  if (rows.length === 0) return undefined;
  const top = Math.min(...rows);
  const last = Math.max(...rows);
  const total = list.lines.find((line) => line.role === 'total' && line.at > last);
  return { top, bottom: total === undefined ? last : total.at - 1 };
}
