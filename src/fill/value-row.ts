import { readFigure } from '../core/figure';
import { contentAt, type WorkbookSnapshot } from '../core/snapshot';
import { layoutOf } from '../forms/layouts';
import { unitOf, type DisclosureTable, type TableLine, type TableList } from '../model/table';

/** A 三公 table printed across whose one row is still blank has no line yet: its figures will stand below the header. */
export function withValueRow(snapshot: WorkbookSnapshot, table: DisclosureTable): DisclosureTable {
  if (layoutOf(table.layout)?.shape !== 'items') return table;
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined || table.lists.some((list) => list.turned || list.lines.length > 0)) return table;
  const row = table.headerRows.bottom + 1;
  const isBlank = Array.from({ length: sheet.columnCount }, (_, column) => contentAt(sheet, row, column)).every(
    (content) => content === undefined,
  );
  return isBlank
    ? { ...table, lists: table.lists.map((list) => ({ ...list, lines: [blankLine(table, list, row)] })) }
    : table;
}

function blankLine(table: DisclosureTable, list: TableList, at: number): TableLine {
  return {
    at,
    caption: '',
    projectName: undefined,
    role: 'total',
    code: undefined,
    codeCell: undefined,
    captionCell: undefined,
    parent: undefined,
    figures: list.columns.map((column) =>
      readFigure({ sheet: table.sheet, row: at, column: column.at }, undefined, unitOf(table)),
    ),
  };
}
