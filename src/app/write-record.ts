import { quotedSheet } from '../core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import type { CellEdit } from '../port/workbook-port';

/** A sheet that was added: what it held then, so that nothing typed there later is taken away with it. */
export interface AddedSheet {
  readonly name: string;
  /** Absent until it is known. */
  readonly print?: string;
}

/**
 * What a fill writes, kept in the workbook's settings: before it writes, so that a write that breaks off can be taken
 * back or finished at the next start, and afterwards, so that it can be undone.
 */
export interface WriteRecord {
  readonly phase: 'writing' | 'written';
  /** What was to be written; empty once it is. */
  readonly edits: readonly CellEdit[];
  /** What puts the cells back. */
  readonly undo: readonly CellEdit[];
  readonly sheets: readonly AddedSheet[];
  /** Sheets that were there before any was added. */
  readonly sheetsBefore: readonly string[];
}

const NOTHING: WriteRecord = { phase: 'written', edits: [], undo: [], sheets: [], sheetsBefore: [] };

/** A record as settings keep it, and back; anything unreadable is none. A mere list of edits is one of an earlier version. */
export function readRecord(text: string | undefined): WriteRecord | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value.every(isEdit) ? { ...NOTHING, undo: value } : undefined;
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is WriteRecord {
  return (
    isObject(value) &&
    (value['phase'] === 'writing' || value['phase'] === 'written') &&
    isListOf(value['edits'], isEdit) &&
    isListOf(value['undo'], isEdit) &&
    isListOf(value['sheets'], (each) => isObject(each) && typeof each['name'] === 'string') &&
    isListOf(value['sheetsBefore'], (each) => typeof each === 'string')
  );
}

function isEdit(value: unknown): value is CellEdit {
  if (!isObject(value)) return false;
  const { cell, input, was } = value;
  return (
    isObject(cell) &&
    typeof cell['sheet'] === 'string' &&
    typeof cell['row'] === 'number' &&
    typeof cell['column'] === 'number' &&
    isObject(input) &&
    typeof input['kind'] === 'string' &&
    isObject(was) &&
    typeof was['value'] === 'string'
  );
}

function isListOf(value: unknown, is: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What a sheet holds, in short: a formula counts as written, whatever its result is by now. */
export function printOf(sheet: SheetSnapshot): string {
  let print = 0x811c9dc5;
  const take = (text: string) => {
    for (let at = 0; at < text.length; at += 1) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193) >>> 0;
  };
  sheet.rows.forEach((row, r) =>
    row?.forEach((content, c) => {
      if (content === undefined) return;
      take(`${r},${c}:${content.formula ?? (content.kind === 'number' ? String(content.value) : content.text)};`);
    }),
  );
  return `${sheet.rowCount}×${sheet.columnCount} ${print.toString(16)}`;
}

/** Added sheets that may go: nobody typed there, and no formula elsewhere speaks of them. */
export function removable(record: WriteRecord, snapshot: WorkbookSnapshot): readonly string[] {
  const added = record.sheets.flatMap((each) => {
    const sheet = snapshot.sheets.find(({ name }) => name === each.name);
    if (sheet === undefined || record.sheetsBefore.includes(each.name)) return [];
    return each.print === undefined || each.print === printOf(sheet) ? [sheet] : [];
  });
  const others = snapshot.sheets.filter((sheet) => !added.includes(sheet));
  return added.filter(({ name }) => !others.some((sheet) => speaksOf(sheet, name))).map(({ name }) => name);
}

function speaksOf(sheet: SheetSnapshot, name: string): boolean {
  const words = [`${quotedSheet(name)}!`, `'${name}'!`, `${name}!`];
  return sheet.rows.some((row) =>
    row?.some(({ formula } = { kind: 'text', text: '' }) => words.some((word) => formula?.includes(word) === true)),
  );
}
