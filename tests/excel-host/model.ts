import { format } from 'numfmt';
import { type CellRange, columnName } from '../../src/core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';
import { evaluate, type FormulaValue } from './formula';

/** A cell as the workbook behind the stand-in holds it. */
export interface ModelCell {
  value: number | string | boolean;
  isError?: boolean;
  formula?: string;
  format: string;
  text: string;
  /** Cells are locked unless the user unlocked them; it matters on a protected sheet only. */
  locked: boolean;
}

export interface ModelConditionalFormat {
  id: string;
  areas: CellRange[];
  type: 'Custom' | 'ContainsText';
  formula: string;
  stopIfTrue: boolean;
  format: Record<string, unknown>;
}

export interface ModelSheet {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  cells: Map<number, ModelCell>;
  /** Number formats of blank cells, where they are not General. */
  blankFormats: Map<number, string>;
  merges: CellRange[];
  hiddenRows: Set<number>;
  /** Highest priority first. */
  conditionalFormats: ModelConditionalFormat[];
}

export interface Model {
  name: string;
  sheets: ModelSheet[];
  settings: Record<string, string>;
  isStructureProtected: boolean;
  active: { sheet: string; address: string };
  nextId: number;
}

const WIDTH = 16_384;

export const cellKeyOf = (row: number, column: number) => row * WIDTH + column;
export const placeOf = (key: number) => ({ row: Math.floor(key / WIDTH), column: key % WIDTH });

/** The workbook of a snapshot, as Excel would hold it after opening the file. */
export function modelOf(snapshot: WorkbookSnapshot): Model {
  const model: Model = {
    name: snapshot.name,
    sheets: [],
    settings: {},
    isStructureProtected: false,
    active: { sheet: '', address: 'A1' },
    nextId: 1,
  };
  model.sheets.push(...snapshot.sheets.map((sheet) => sheetOf(model, sheet)));
  model.active.sheet = model.sheets.find((sheet) => sheet.visibility === 'Visible')?.id ?? '';
  return model;
}

export function sheetOf(model: Model, sheet: SheetSnapshot): ModelSheet {
  const cells = new Map<number, ModelCell>();
  sheet.rows.forEach((row, r) =>
    row?.forEach((content, c) => {
      if (content === undefined) return;
      cells.set(cellKeyOf(r, c), {
        value: content.kind === 'number' || content.kind === 'boolean' ? content.value : content.text,
        ...(content.kind === 'error' ? { isError: true } : {}),
        ...(content.formula === undefined ? {} : { formula: content.formula }),
        format: content.format ?? 'General',
        text: content.text,
        locked: true,
      });
    }),
  );
  return {
    id: newId(model),
    name: sheet.name,
    visibility: sheet.visibility === 'visible' ? 'Visible' : sheet.visibility === 'hidden' ? 'Hidden' : 'VeryHidden',
    isProtected: sheet.isProtected,
    cells,
    blankFormats: new Map(),
    merges: sheet.merges.map((merge) => ({ ...merge })),
    hiddenRows: new Set(sheet.hiddenRows),
    conditionalFormats: [],
  };
}

/** Excel's ids are GUIDs in braces. */
export function newId(model: Model): string {
  model.nextId += 1;
  return `{00000000-0000-4000-8000-${model.nextId.toString(16).toUpperCase().padStart(12, '0')}}`;
}

export function usedRange(sheet: ModelSheet): CellRange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of sheet.cells.keys()) {
    const { row, column } = placeOf(key);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

/** What a user types or an add-in writes; empty text clears the cell and keeps its format. */
export function writeCell(
  model: Model,
  sheet: ModelSheet,
  row: number,
  column: number,
  input: string | number | boolean,
): void {
  const key = cellKeyOf(row, column);
  const before = sheet.cells.get(key);
  const formatCode = formatAt(sheet, key);
  const locked = before?.locked ?? true;
  sheet.blankFormats.delete(key);
  if (input === '') {
    sheet.cells.delete(key);
    if (formatCode !== 'General') sheet.blankFormats.set(key, formatCode);
  } else if (typeof input === 'string' && input.startsWith('=') && formatCode !== '@') {
    sheet.cells.set(key, { value: 0, formula: input, format: formatCode, text: '', locked });
    evaluate(input, sheet.name, (name, r, c) => valueAt(model, name, r, c));
  } else {
    const value = formatCode === '@' ? String(input) : typed(input);
    sheet.cells.set(key, { value, format: formatCode, text: shown(value, formatCode), locked });
  }
  recalculate(model);
}

export function formatAt(sheet: ModelSheet, key: number): string {
  return sheet.cells.get(key)?.format ?? sheet.blankFormats.get(key) ?? 'General';
}

export function setFormat(sheet: ModelSheet, row: number, column: number, formatCode: string): void {
  const key = cellKeyOf(row, column);
  const cell = sheet.cells.get(key);
  if (cell === undefined) {
    if (formatCode === 'General') sheet.blankFormats.delete(key);
    else sheet.blankFormats.set(key, formatCode);
    return;
  }
  cell.format = formatCode;
  if (cell.isError !== true) cell.text = shown(cell.value, formatCode);
}

function typed(text: string | number | boolean): number | string | boolean {
  if (typeof text !== 'string') return text;
  if (text.startsWith("'")) return text.slice(1);
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : text;
}

function shown(value: number | string | boolean, formatCode: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? format(formatCode, value) : value;
}

export function sheetNamed(model: Model, name: string): ModelSheet | undefined {
  return model.sheets.find((sheet) => sheet.name.toUpperCase() === name.toUpperCase());
}

function valueAt(model: Model, name: string, row: number, column: number): FormulaValue {
  const sheet = sheetNamed(model, name);
  if (sheet === undefined) throw new Error(`#REF! ${name}`);
  return sheet.cells.get(cellKeyOf(row, column))?.value;
}

/** Formulas beyond the stand-in's arithmetic keep the value they were opened with, as in a workbook calculated by hand. */
function recalculate(model: Model): void {
  for (let round = 0, changed = true; changed && round < 20; round += 1) {
    changed = false;
    for (const sheet of model.sheets) {
      for (const cell of sheet.cells.values()) {
        if (cell.formula === undefined) continue;
        const value = tryEvaluate(model, sheet.name, cell.formula);
        if (value === undefined || value === cell.value) continue;
        cell.value = value;
        cell.text = shown(value, cell.format);
        changed = true;
      }
    }
  }
}

function tryEvaluate(model: Model, sheet: string, formula: string): number | undefined {
  try {
    return evaluate(formula, sheet, (name, row, column) => valueAt(model, name, row, column));
  } catch {
    return undefined;
  }
}

export function touches(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** What a user does to rows: everything below moves down, conditional formats and merged areas too. */
export function insertRow(sheet: ModelSheet, at: number): void {
  const below = <T>(places: ReadonlyMap<number, T>) =>
    new Map([...places].map(([key, held]) => [key >= cellKeyOf(at, 0) ? key + WIDTH : key, held]));
  sheet.cells = below(sheet.cells);
  sheet.blankFormats = below(sheet.blankFormats);
  const shift = (area: CellRange) => ({
    ...area,
    top: area.top >= at ? area.top + 1 : area.top,
    bottom: area.bottom >= at ? area.bottom + 1 : area.bottom,
  });
  sheet.merges = sheet.merges.map(shift);
  for (const each of sheet.conditionalFormats) each.areas = each.areas.map(shift);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map((row) => (row >= at ? row + 1 : row)));
}

/** Saved, closed and opened again: the content stays, ids of conditional formats are new, as files do not hold them. */
export function reopened(model: Model): Model {
  const copy = structuredClone(model);
  copy.nextId += 1_000;
  for (const sheet of copy.sheets) for (const each of sheet.conditionalFormats) each.id = newId(copy);
  return copy;
}

/** Everything a user could tell apart, for deep comparison: ids that Excel hands out and the selection are left out. */
export function stateOf(model: Model): unknown {
  const { name, settings, isStructureProtected, sheets } = structuredClone(model);
  return {
    name,
    settings,
    isStructureProtected,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: byAddress(sheet.cells),
      blankFormats: byAddress(sheet.blankFormats),
      hiddenRows: [...sheet.hiddenRows],
    })),
  };
}

function byAddress<T>(places: ReadonlyMap<number, T>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    [...places]
      .sort(([a], [b]) => a - b)
      .map(([key, held]) => [`${columnName(placeOf(key).column)}${placeOf(key).row + 1}`, held]),
  );
}
