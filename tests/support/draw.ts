import { stepOf, type MeasurementUnit } from '../../src/core/amount';
import { parseAddress, type CellRef } from '../../src/core/cell';
import { readFigure, type Figure } from '../../src/core/figure';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';
import type { Classification, DisclosureTable, LayoutId, TableLine } from '../../src/core/table';

/** A cell of a drawn sheet: text as typed, a number, or the whole content. */
export type Drawn = string | number | CellContent | undefined;

export interface Drawing {
  readonly layout: LayoutId;
  readonly sheet?: string;
  readonly title?: string;
  readonly label?: string;
  /** null: no unit is stated. */
  readonly unit?: MeasurementUnit | null;
  readonly year?: number;
  readonly organisation?: string;
  readonly classification?: Classification;
  /** Roles of the amount columns, from column C on. */
  readonly columns: readonly string[];
  /** Code, caption, amounts; from row 4 on. A line without code whose caption is 合计 is the total. */
  readonly lines: readonly (readonly Drawn[])[];
  /** Written below the lines. */
  readonly note?: string;
}

export interface DrawnTable {
  readonly table: DisclosureTable;
  readonly sheet: SheetSnapshot;
}

/** A disclosure table as recognition would hand it on: title in row 1, unit in row 2, header in row 3, lines from row 4. */
export function draw(drawing: Drawing): DrawnTable {
  const name = drawing.sheet ?? 'Sheet1';
  const title = drawing.title ?? drawing.layout;
  const unit = drawing.unit === null ? undefined : (drawing.unit ?? '万元');
  const rows: Drawn[][] = [
    [title],
    [drawing.organisation, undefined, unit === undefined ? undefined : `单位：${unit}`],
    ['编码', '名称', ...drawing.columns],
    ...drawing.lines.map((line) => [...line]),
  ];
  const noteRow = rows.length;
  if (drawing.note !== undefined) rows.push([drawing.note]);
  const sheet = sheetOf(name, rows);
  const lines = drawing.lines.map((line, index) => lineOf(sheet, line, index + 3, drawing.columns.length, unit ?? '元'));
  const decimals = Math.max(0, ...lines.flatMap((line) => line.figures.map((figure) => figure.decimals ?? 0)));
  const declared = drawing.note?.includes('空表') === true || drawing.note?.startsWith('无') === true;
  return {
    sheet,
    table: {
      id: drawing.layout,
      layout: drawing.layout,
      title,
      label: drawing.label ?? name,
      labelEn: drawing.label ?? name,
      sheet: name,
      range: { top: 0, left: 0, bottom: rows.length - 1, right: drawing.columns.length + 1 },
      headerRows: { top: 2, bottom: 2 },
      unit,
      unitCell: unit === undefined ? undefined : { sheet: name, row: 1, column: 2 },
      year: drawing.year,
      organisation: drawing.organisation,
      step: stepOf(decimals, unit ?? '元'),
      decimals,
      lists: [
        {
          key: 'main',
          measure: undefined,
          classification: drawing.classification,
          columns: drawing.columns.map((role, index) => ({ role, at: index + 2, header: [role], ofWhich: false })),
          lines,
          turned: false,
        },
      ],
      notes: drawing.note === undefined ? [] : [{ cell: { sheet: name, row: noteRow, column: 0 }, text: drawing.note }],
      emptyDeclaration: declared ? { sheet: name, row: noteRow, column: 0 } : undefined,
    },
  };
}

/** A workbook of drawn tables, each on a sheet of its own. */
export function workbook(...drawn: readonly DrawnTable[]): { snapshot: WorkbookSnapshot; tables: readonly DisclosureTable[] } {
  return { snapshot: { name: 'drawn.xlsx', sheets: drawn.map(({ sheet }) => sheet) }, tables: drawn.map(({ table }) => table) };
}

export function sheetOf(name: string, rows: readonly (readonly Drawn[])[]): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    rows: rows.map((row) => row.map(contentOf)),
    merges: [],
    hiddenRows: new Set(),
  };
}

/** The figure that stands at an address of a drawn table. */
export function figureAt({ table }: DrawnTable, where: string): Figure {
  const place = parseAddress(where)!;
  const figures = table.lists.flatMap((list) => list.lines.flatMap((line) => line.figures));
  return figures.find(({ cell }) => cell.row === place.row && cell.column === place.column)!;
}

function contentOf(drawn: Drawn): CellContent | undefined {
  if (typeof drawn === 'object') return drawn;
  if (drawn === undefined || drawn === '') return undefined;
  if (typeof drawn === 'number') return { kind: 'number', value: drawn, text: String(drawn) };
  return drawn.startsWith('#') ? { kind: 'error', text: drawn } : { kind: 'text', text: drawn };
}

function lineOf(sheet: SheetSnapshot, line: readonly Drawn[], row: number, columns: number, unit: MeasurementUnit): TableLine {
  const text = (column: number) => sheet.rows[row]?.[column]?.text ?? '';
  const place = (column: number): CellRef | undefined => (text(column) === '' ? undefined : { sheet: sheet.name, row, column });
  const code = text(0).replace(/\D/g, '');
  return {
    at: row,
    caption: text(1),
    role: /^合\s*计$/.test(text(1)) ? 'total' : undefined,
    code: code === '' ? undefined : code,
    codeCell: place(0),
    captionCell: place(1),
    parent: undefined,
    figures: Array.from({ length: columns }, (_, index) =>
      readFigure({ sheet: sheet.name, row, column: index + 2 }, sheet.rows[row]?.[index + 2], unit),
    ),
  };
}
