import type { CellRange } from '../../core/cell';
import type { PlainCell, PlainSheet } from '../../core/plain-workbook';
import type { HeaderCell, PrintedSet } from '../../forms/printed/printed-set';
import { ABOVE, AMOUNT, CAPTION, CODE, HEAD, NOTE, NUMBER, TITLE, TOTAL, TOTAL_AMOUNT, UNIT } from './looks';
import type { PlacedTable } from './place-table';
import { headerHeights, rowHeight } from './row-heights';
import { spread } from './spread-header';

/** What is printed around the figures of every table of a set. */
export interface FormFrame {
  readonly set: PrintedSet;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  readonly unit: string;
}

type Row = (PlainCell | undefined)[];

/** The table as it is printed when nothing is filled in, without formulas. */
export function buildSheet(placed: PlacedTable, frame: FormFrame): PlainSheet {
  const { table } = placed;
  const columns = table.widths.length;
  const merges: CellRange[] = [];
  const rows: Row[] = [];
  placeHeading(placed, frame, rows, merges);
  const heading = rows.length;
  placeHeader(table.header, columns, rows, merges);
  const body = bodyRows(placed, frame.set, columns, merges);
  rows.push(...body);
  const isLines = table.body.kind === 'lines';
  const heights = [
    ...rows.slice(0, heading).map((_, row) => (row === heading - 2 ? 34 : 21)),
    ...headerHeights(table.header, table.widths),
    // Typed lines find their own height, so that a long name is not cut.
    ...body.map((row) => (isLines ? rowHeight(row, table.widths, 18) : undefined)),
  ];
  return {
    name: placed.sheet,
    rows,
    merges,
    columnWidths: table.widths,
    rowHeights: heights,
    frozenRows: placed.bodyTop,
    print: {
      orientation: 'landscape',
      ...(isLines ? { fitToPage: true } : { fitToWidth: true }),
      centred: true,
      titleRows: { top: 0, bottom: placed.bodyTop - 1 },
      footer: '第 &P 页',
    },
  };
}

function placeHeading({ table }: PlacedTable, frame: FormFrame, rows: Row[], merges: CellRange[]): void {
  const { set, year, organisation, unit } = frame;
  const columns = table.widths.length;
  const across = (cells: readonly (readonly [cell: PlainCell, across: number])[]): void => {
    let left = 0;
    const row: Row = [];
    for (const [cell, width] of cells) {
      if (width > 1) merges.push({ top: rows.length, left, bottom: rows.length, right: left + width - 1 });
      for (let place = 0; place < width; place++) row.push(place === 0 ? cell : styleOf(cell));
      left += width;
    }
    rows.push(row);
  };
  if (table.number !== undefined) across([[textCell(table.number, NUMBER), columns]]);
  across([[textCell(`${year === undefined ? '' : `${year}${set.yearWord}`}${table.title}`, TITLE), columns]]);
  const right = columns <= 2 ? 1 : Math.max(2, Math.ceil(columns / 4));
  across([
    [textCell(`${set.organisation}${organisation ?? ''}`, ABOVE), columns - right],
    [textCell(`${set.unitWord}${table.unit ?? unit}`, UNIT), right],
  ]);
}

function placeHeader(
  header: readonly (readonly HeaderCell[])[],
  columns: number,
  rows: Row[],
  merges: CellRange[],
): void {
  const first = rows.length;
  header.forEach(() => rows.push(Array.from({ length: columns }, () => ({ style: HEAD }))));
  for (const { text, level, column, across, down } of spread(header)) {
    const row = rows[first + level];
    if (row !== undefined) row[column] = textCell(text, HEAD);
    if (across > 1 || down > 1)
      merges.push({ top: first + level, left: column, bottom: first + level + down - 1, right: column + across - 1 });
  }
}

function bodyRows(placed: PlacedTable, set: PrintedSet, columns: number, merges: CellRange[]): Row[] {
  const { table, bodyTop, totalRow } = placed;
  const { body } = table;
  const count = placed.noteRow - bodyTop;
  if (body.kind === 'values') return [Array.from({ length: columns }, () => ({ style: AMOUNT }))];
  if (body.kind === 'list') {
    const stub = body.codes + body.texts;
    return Array.from({ length: count }, (_, place): Row => {
      const isTotal = bodyTop + place === totalRow;
      if (isTotal && stub > 1) merges.push({ top: bodyTop + place, left: 0, bottom: bodyTop + place, right: stub - 1 });
      return Array.from({ length: columns }, (__, column): PlainCell => {
        if (column >= stub) return { style: isTotal ? TOTAL_AMOUNT : AMOUNT };
        if (isTotal) return textCell(column === 0 ? set.total.word : '', TOTAL);
        return { style: column < body.codes ? CODE : CAPTION };
      });
    });
  }
  const rows = Array.from({ length: count }, (): Row => Array.from({ length: columns }, () => ({ style: CAPTION })));
  let number = 0;
  for (const { side, left, lines } of placed.sides) {
    const at = new Map(lines.map(({ line, row }) => [row - bodyTop, line]));
    rows.forEach((row, place) => {
      const line = at.get(place);
      const isTotal = line?.isTotal === true;
      for (let column = left; column < left + side.stub + side.amounts.length; column++)
        row[column] = { style: column >= left + side.stub ? (isTotal ? TOTAL_AMOUNT : AMOUNT) : CAPTION };
      const caption = left + (line?.code === undefined ? 0 : 1);
      row[caption] = textCell(line?.text ?? '', isTotal ? TOTAL : CAPTION);
      if (line?.code !== undefined) row[left] = textCell(line.code, CODE);
      if (body.numbered === true) row[left + side.stub - 1] = textCell(String(++number), CODE);
    });
  }
  return rows;
}

function styleOf({ style }: PlainCell): PlainCell {
  return style === undefined ? {} : { style };
}

function textCell(text: string, style: PlainCell['style']): PlainCell {
  return {
    ...(text === '' ? {} : { input: { kind: 'text' as const, text } }),
    ...(style === undefined ? {} : { style }),
  };
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
    readonly style?: PlainCell['style'];
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
