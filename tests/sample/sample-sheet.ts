import type { CellRange } from '../../src/core/cell';
import type { CellInput } from '../../src/port/workbook-port';
import { BOXED, type CellStyle, type PlainCell, type PlainSheet } from '../../src/core/plain-workbook';
import type { SeedTable } from './seed-text';
import { TABLE_FORMS, type TableForm } from './table-forms';

const NUMBER_LINE: CellStyle = { font: { size: 12 }, horizontal: 'left', vertical: 'center' };
const TITLE: CellStyle = { font: { size: 18, bold: true }, horizontal: 'center', vertical: 'center' };
const LINE_ABOVE: CellStyle = { horizontal: 'left', vertical: 'center' };
const UNIT: CellStyle = { horizontal: 'right', vertical: 'center' };
const HEADER: CellStyle = { font: { bold: true }, border: BOXED, horizontal: 'center', vertical: 'center', wrap: true };
const CAPTION: CellStyle = { border: BOXED, vertical: 'center', wrap: true };
const CODE: CellStyle = { border: BOXED, horizontal: 'center', vertical: 'center' };
const AMOUNT: CellStyle = { border: BOXED, horizontal: 'right', vertical: 'center' };
const TOTAL: CellStyle = { ...HEADER, wrap: false };
const NOTE: CellStyle = { horizontal: 'left', vertical: 'center', wrap: true };

const CLEAN_FIGURE = /^-?\d+(?:\.\d+)?$/;
const TOTAL_CAPTION = /^(?:合\s*计|[收支]\s*[入出]\s*总\s*计)$/;

/** A printed table as a sheet: its cells as they stand, laid out as the published table plainly was. */
export function sampleSheet(table: SeedTable): PlainSheet {
  const form = TABLE_FORMS[table.number];
  if (form === undefined) throw new Error(`${table.number} is none of the nine tables.`);
  const columns = form.widths.length;
  const top = table.rows.findIndex(
    (row) => row.length === form.header[0]?.length && row.length > 1 && !row[0]?.includes('：'),
  );
  const bottom = top + form.header.length - 1;
  const merges: CellRange[] = [];

  const rows = table.rows.map((texts, row): readonly (PlainCell | undefined)[] => {
    if (row >= top && row <= bottom) return headerRow(texts, row, form.header[row - top] ?? []);
    if (row > bottom && texts.length >= columns)
      return withoutEmptyEnd(texts, columns).map((text, column) => bodyCell(text, column, form));
    return lineOutside(texts, row);
  });

  function spread(
    texts: readonly string[],
    row: number,
    spans: readonly number[],
    style: (text: string) => CellStyle,
  ): PlainCell[] {
    if (spans.length !== texts.length)
      throw new Error(`${table.number}, row ${row + 1}: ${texts.length} cells where ${spans.length} were expected.`);
    return spans.flatMap((span, index) => {
      const text = texts[index] ?? '';
      const left = spans.slice(0, index).reduce((sum, each) => sum + each, 0);
      if (span > 1) merges.push({ top: row, left, bottom: row, right: left + span - 1 });
      return Array.from({ length: span }, (_, place) =>
        place === 0 ? textCell(text, style(text)) : { style: style(text) },
      );
    });
  }

  function headerRow(texts: readonly string[], row: number, spans: readonly number[]): PlainCell[] {
    if (row === bottom)
      for (const column of form?.spanningDown ?? [])
        merges.push({ top: row - 1, left: column, bottom: row, right: column });
    return spread(texts, row, spans, () => HEADER);
  }

  function lineOutside(texts: readonly string[], row: number): PlainCell[] {
    if (texts.length === 0) return [];
    if (row === 0) return [textCell(texts[0] ?? '', NUMBER_LINE)];
    if (texts.length > 1)
      return spread(texts, row, form?.organisation ?? [], (text) => (text.includes('单位：万元') ? UNIT : LINE_ABOVE));
    return spread(texts, row, [columns], () =>
      row > bottom ? NOTE : texts[0]?.startsWith('编制') === true ? LINE_ABOVE : TITLE,
    );
  }

  return {
    name: table.number,
    rows,
    merges,
    columnWidths: form.widths,
    rowHeights: rows.map((row, index) => heightOf(row, index, top, bottom, form.widths)),
    frozenRows: bottom + 1,
    print: {
      orientation: form.orientation,
      fitToWidth: true,
      centred: true,
      titleRows: { top: 0, bottom },
      footer: '第 &P 页',
    },
  };
}

/** The text has an empty cell too many behind the last row of 表四. */
function withoutEmptyEnd(texts: readonly string[], columns: number): readonly string[] {
  if (texts.slice(columns).some((text) => text !== ''))
    throw new Error(`A row has more than ${columns} cells: ${texts.join(' | ')}`);
  return texts.slice(0, columns);
}

function heightOf(
  row: readonly (PlainCell | undefined)[],
  index: number,
  top: number,
  bottom: number,
  widths: readonly number[],
): number {
  if (row[0]?.style === TITLE) return 30;
  if (index >= top && index <= bottom) return row.length > 8 && index === top ? 45 : 24;
  return row.some((cell, column) => cell?.style === CAPTION && isTooWide(cell, widths[column] ?? 0)) ? 30 : 20;
}

/** A Chinese character is as wide as two of the characters that column widths count. */
function isTooWide(cell: PlainCell, width: number): boolean {
  const text = cell.input?.kind === 'text' ? cell.input.text : '';
  return text.length + (text.match(/[^\x20-\x7E]/g)?.length ?? 0) > width - 1;
}

function bodyCell(text: string, column: number, form: TableForm): PlainCell {
  if (form.amounts.includes(column)) return { input: figureOrText(text), style: AMOUNT };
  if (TOTAL_CAPTION.test(text)) return textCell(text, TOTAL);
  return textCell(text, form.codes.includes(column) ? CODE : CAPTION);
}

function textCell(text: string, style: CellStyle): PlainCell {
  return text === '' ? { style } : { input: { kind: 'text', text }, style };
}

function figureOrText(text: string): CellInput {
  if (text === '') return { kind: 'blank' };
  return CLEAN_FIGURE.test(text) ? { kind: 'number', decimal: text } : { kind: 'text', text };
}
