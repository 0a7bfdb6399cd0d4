import { denialIn } from '../../src/recognise/empty-declaration';
import { stepOf, type MeasurementUnit } from '../../src/core/amount';
import { parseAddress, type CellRef } from '../../src/core/cell';
import { readFigure, type Figure } from '../../src/core/figure';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';
import { factsOfRole, type ColumnRole, type Role } from '../../src/model/roles';
import type { Classification, DisclosureTable, LayoutId, TableLine } from '../../src/model/table';

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
  /** Columns that the code is printed in, before the caption; 1 unless told otherwise. */
  readonly codeColumns?: number;
  /** Roles of the amount columns, after the caption. */
  readonly columns: readonly ColumnRole[];
  /** Code (or its parts), caption, amounts; from row 4 on. A line whose caption is 合计 is the total. */
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
  const codeColumns = drawing.codeColumns ?? 1;
  const title = drawing.title ?? drawing.layout;
  const unit = drawing.unit === null ? undefined : (drawing.unit ?? '万元');
  const rows: Drawn[][] = [
    [title],
    [drawing.organisation, undefined, unit === undefined ? undefined : `单位：${unit}`],
    [...Array<string>(codeColumns).fill('编码'), '名称', ...drawing.columns],
    ...drawing.lines.map((line) => [...line]),
  ];
  const noteRow = rows.length;
  if (drawing.note !== undefined) rows.push([drawing.note]);
  const sheet = sheetOf(name, rows);
  let above = '';
  const lines = drawing.lines.map((_, index) => {
    const line = lineOf(sheet, index + 3, codeColumns, drawing.columns.length, unit ?? '元', above);
    if (line.code !== undefined) above = line.code;
    return line;
  });
  const decimals = lines
    .flatMap((line) => line.figures)
    .reduce((most, figure) => Math.max(most, figure.decimals ?? 0), 0);
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
      range: { top: 0, left: 0, bottom: rows.length - 1, right: drawing.columns.length + codeColumns },
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
          columns: drawing.columns.map((role, index) => ({
            role,
            at: index + codeColumns + 1,
            header: [roleName(role)],
            ofWhich: false,
            name: roleName(role),
          })),
          lines,
          turned: false,
        },
      ],
      notes: drawing.note === undefined ? [] : [{ cell: { sheet: name, row: noteRow, column: 0 }, text: drawing.note }],
      emptyDeclaration: declared
        ? { sheet: name, row: noteRow, column: 0, denies: denialIn(drawing.note ?? '', '') ?? 'money' }
        : undefined,
    },
  };
}

/** A column is called what the pane calls its role. */
export function roleName(role: Role): string {
  return factsOfRole(role).zh;
}

/** A workbook of drawn tables, each on a sheet of its own. */
export function workbook(...drawn: readonly DrawnTable[]): {
  snapshot: WorkbookSnapshot;
  tables: readonly DisclosureTable[];
} {
  return {
    snapshot: { name: 'drawn.xlsx', sheets: drawn.map(({ sheet }) => sheet) },
    tables: drawn.map(({ table }) => table),
  };
}

export function sheetOf(name: string, rows: readonly (readonly Drawn[])[]): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rowCount: rows.length,
    columnCount: rows.reduce((most, row) => Math.max(most, row.length), 0),
    rows: rows.map((row) => row.map(contentOf)),
    merges: [],
    hiddenRows: new Set(),
  };
}

/** The figure that stands at an address of a drawn table. */
export function figureAt({ table }: DrawnTable, where: string): Figure {
  const place = parseAddress(where)!;
  const figures = table.lists.flatMap((list) => list.lines.flatMap((line) => line.figures));
  return figures.find(({ row, column }) => row === place.row && column === place.column)!;
}

function contentOf(drawn: Drawn): CellContent | undefined {
  if (typeof drawn === 'object') return drawn;
  if (drawn === undefined || drawn === '') return undefined;
  if (typeof drawn === 'number') return { kind: 'number', value: drawn, text: String(drawn) };
  return drawn.startsWith('#') ? { kind: 'error', text: drawn } : { kind: 'text', text: drawn };
}

function lineOf(
  sheet: SheetSnapshot,
  row: number,
  codeColumns: number,
  columns: number,
  unit: MeasurementUnit,
  above: string,
): TableLine {
  const text = (column: number) => sheet.rows[row]?.[column]?.text ?? '';
  const place = (column: number): CellRef | undefined =>
    text(column) === '' ? undefined : { sheet: sheet.name, row, column };
  const parts = Array.from({ length: codeColumns }, (_, column) => text(column).replace(/\D/g, ''));
  const codeAt = parts.findIndex((part) => part !== '');
  return {
    at: row,
    caption: text(codeColumns),
    projectName: undefined,
    role: /^合\s*计$/.test(text(codeColumns)) ? 'total' : undefined,
    code: codeAt < 0 ? undefined : joined(parts, above),
    codeCell: codeAt < 0 ? undefined : place(codeAt),
    captionCell: place(codeColumns),
    parent: undefined,
    figures: Array.from({ length: columns }, (_, index) => {
      const column = codeColumns + 1 + index;
      return readFigure({ sheet: sheet.name, row, column }, sheet.rows[row]?.[column], unit);
    }),
  };
}

/** As recognition joins them: parts padded, a 类 that cannot be one taken from the line above. */
function joined([head = '', ...rest]: readonly string[], above: string): string {
  if (rest.length === 0) return head;
  const group = head.length === 3 ? head : above.slice(0, 3);
  return [group, ...rest.filter((part) => part !== '').map((part) => part.padStart(2, '0'))].join('');
}
