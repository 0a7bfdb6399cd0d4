import { functionalName } from '../../forms/classification/codes';
import type { CellRange } from '../../core/cell';
import { BOXED, type CellStyle, type PlainCell, type PlainSheet } from '../../core/plain-workbook';
import { range, type HeaderCell } from '../../forms/layouts/printed-form';
import type { Form, FormSet } from './form';

/** What is printed around the figures of every table of a set. */
export interface FormFrame {
  readonly set: FormSet;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  readonly unit: string;
  /** Lines that must find room; the form's own number of rows at least. */
  readonly rows?: number;
  readonly sheet?: string;
}

/** An empty table and where its rows are. */
export interface BuiltForm {
  readonly form: Form;
  readonly sheet: PlainSheet;
  /** Rows for lines that are still to be filled in. */
  readonly body: { readonly top: number; readonly bottom: number };
  /** The row below the table, for a note. */
  readonly noteRow: number;
}

const NUMBER: CellStyle = { font: { size: 12 }, horizontal: 'left', vertical: 'center' };
const TITLE: CellStyle = { font: { size: 18, bold: true }, horizontal: 'center', vertical: 'center' };
const ABOVE: CellStyle = { horizontal: 'left', vertical: 'center' };
const UNIT: CellStyle = { horizontal: 'right', vertical: 'center' };
const HEAD: CellStyle = { font: { bold: true }, border: BOXED, horizontal: 'center', vertical: 'center', wrap: true };
const CAPTION: CellStyle = { border: BOXED, vertical: 'center', wrap: true };
const CODE: CellStyle = { border: BOXED, horizontal: 'center', vertical: 'center', format: '@' };
const AMOUNT: CellStyle = { border: BOXED, horizontal: 'right', vertical: 'center', format: '#,##0.00;-#,##0.00;' };
const TOTAL: CellStyle = { font: { bold: true }, border: BOXED, horizontal: 'center', vertical: 'center' };
const NOTE: CellStyle = { horizontal: 'left', vertical: 'center', wrap: true };

/** 类 that a budget can spend under, in the order of the forms. */
const CLASSES = [...range(201, 217), ...range(219, 224), 227, ...range(229, 234)].map(String);
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

export function buildSheet(form: Form, frame: FormFrame): BuiltForm {
  const columns = form.widths.length;
  const merges: CellRange[] = [];
  const rows: (PlainCell | undefined)[][] = [];
  const spanned = (cells: readonly (readonly [text: string, across: number, style: CellStyle])[]): void => {
    const row = rows.length;
    let left = 0;
    rows.push(
      cells.flatMap(([text, across, style]) => {
        if (across > 1) merges.push({ top: row, left, bottom: row, right: left + across - 1 });
        left += across;
        return Array.from({ length: across }, (_, place) => (place === 0 ? textCell(text, style) : { style }));
      }),
    );
  };
  const right = Math.max(2, Math.ceil(columns / 4));
  spanned([[`${form.number}：`, columns, NUMBER]]);
  spanned([[`${frame.year === undefined ? '' : `${frame.year}年`}${form.title}`, columns, TITLE]]);
  spanned([
    [`${frame.set.organisation}${frame.organisation ?? ''}`, columns - right, ABOVE],
    [`单位：${frame.unit}`, right, UNIT],
  ]);
  const top = rows.length;
  placeHeader(form, columns, rows, merges);
  const bodyTop = rows.length;
  const lines = bodyLines(form, frame.rows ?? 0);
  for (const { texts, isTotal } of lines) {
    rows.push(
      Array.from({ length: columns }, (_, column): PlainCell => {
        const style = form.amounts.includes(column)
          ? AMOUNT
          : isTotal
            ? TOTAL
            : form.codes.includes(column)
              ? CODE
              : CAPTION;
        return textCell(texts[column] ?? '', style);
      }),
    );
  }
  const sheet: PlainSheet = {
    name: frame.sheet ?? form.number,
    rows,
    merges,
    columnWidths: form.widths,
    rowHeights: rows.map((_, row) => (row === 1 ? 32 : row >= top && row < bodyTop ? 26 : row < top ? 20 : 18)),
    frozenRows: bodyTop,
    print: {
      orientation: form.orientation,
      ...(form.body.kind === 'rows' && (frame.rows ?? 0) > 30 ? { fitToWidth: true } : { fitToPage: true }),
      centred: true,
      titleRows: { top: 0, bottom: bodyTop - 1 },
      footer: '第 &P 页',
    },
  };
  const open = lines.filter(({ isTotal }) => !isTotal).length;
  return {
    form,
    sheet,
    body: { top: bodyTop, bottom: bodyTop + (form.body.kind === 'two-sided' ? -1 : open - 1) },
    noteRow: rows.length,
  };
}

function placeHeader(form: Form, columns: number, rows: (PlainCell | undefined)[][], merges: CellRange[]): void {
  const first = rows.length;
  form.header.forEach(() => rows.push(Array.from({ length: columns }, () => ({ style: HEAD }))));
  const taken = new Set<string>();
  form.header.forEach((cells, level) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${level} ${column}`)) column++;
      const [text, across, down] = spans(cell);
      const row = rows[first + level];
      if (row !== undefined) row[column] = textCell(text, HEAD);
      for (let y = 0; y < down; y++) for (let x = 0; x < across; x++) taken.add(`${level + y} ${column + x}`);
      if (across > 1 || down > 1)
        merges.push({ top: first + level, left: column, bottom: first + level + down - 1, right: column + across - 1 });
      column += across;
    }
  });
}

function spans(cell: HeaderCell): readonly [string, number, number] {
  return typeof cell === 'string' ? [cell, 1, 1] : [cell[0], cell[1], cell[2] ?? 1];
}

interface BodyLine {
  readonly texts: readonly string[];
  readonly isTotal: boolean;
}

function bodyLines(form: Form, wanted: number): BodyLine[] {
  const { body } = form;
  if (body.kind === 'value-row') return [{ texts: [], isTotal: false }];
  if (body.kind === 'rows') {
    const blank = Array.from({ length: Math.max(body.rows, wanted) }, (): BodyLine => ({ texts: [], isTotal: false }));
    return [
      ...blank,
      {
        texts: Array.from({ length: form.caption + 1 }, (_, column) => (column === form.caption ? '合  计' : '')),
        isTotal: true,
      },
    ];
  }
  const second = form.amounts[1] ?? 3;
  const caption = second - 1;
  const across = (left: string, rightText: string): string[] =>
    Array.from({ length: caption + 1 }, (_, column) =>
      column === form.caption ? left : column === caption ? rightText : '',
    );
  const right = body.lines.right.flatMap((text) =>
    text === 'classes' ? CLASSES.map((code, place) => className(code, place, body.lines.classes)) : [text],
  );
  const lines = Array.from({ length: Math.max(body.lines.left.length, right.length) }, (_, place): BodyLine => ({
    texts: across(body.lines.left[place] ?? '', right[place] ?? ''),
    isTotal: false,
  }));
  return [
    ...lines,
    ...body.lines.feet.map(([left, rightText]): BodyLine => ({
      texts: across(left, rightText),
      isTotal: left.includes('计'),
    })),
  ];
}

function className(code: string, place: number, style: 'coded' | 'numbered'): string {
  const name = functionalName(code) ?? '';
  return style === 'coded' ? `${code} ${name}` : `${numeral(place + 1)}、${name}`;
}

/** 一 … 三十一. */
function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens === 0 ? '' : `${tens === 1 ? '' : (NUMERALS[tens] ?? '')}十`}${NUMERALS[number % 10] ?? ''}`;
}

function textCell(text: string, style: CellStyle): PlainCell {
  return text === '' ? { style } : { input: { kind: 'text', text }, style };
}

/** The sheet with a note below its table, over the whole width. */
export function withNote(sheet: PlainSheet, noteRow: number, input: PlainCell['input']): PlainSheet {
  const right = (sheet.columnWidths?.length ?? 1) - 1;
  const heights = Array.from({ length: noteRow + 1 }, (_, row) => (row === noteRow ? 24 : sheet.rowHeights?.[row]));
  const noted = withInputs(sheet, [{ row: noteRow, column: 0, input, style: NOTE }]);
  return {
    ...noted,
    rowHeights: heights,
    merges: [...(sheet.merges ?? []), { top: noteRow, left: 0, bottom: noteRow, right }],
  };
}

/** The sheet with contents put into cells that are there; each keeps its look. */
export function withInputs(
  sheet: PlainSheet,
  inputs: readonly {
    readonly row: number;
    readonly column: number;
    readonly input: PlainCell['input'];
    readonly style?: CellStyle;
  }[],
): PlainSheet {
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  for (const { row, column, input, style } of inputs) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row];
    if (cells === undefined) continue;
    const look = style ?? cells[column]?.style;
    cells[column] = { ...(look === undefined ? {} : { style: look }), ...(input === undefined ? {} : { input }) };
  }
  return { ...sheet, rows };
}
