import { cellKey } from '../../../src/core/cell';
import { isPrinted, type Figure } from '../../../src/core/figure';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { layouts } from '../../../src/forms/layouts';
import { isAmount } from '../../../src/model/roles';
import type { DisclosureTable, TableLine } from '../../../src/model/table';
import type { Review } from '../../../src/review';

/** What is blanked in a sound workbook, to be filled again. */
export interface Bar {
  readonly name: string;
  /** The amount cells that are blanked, those that were blank before among them: the fill cannot tell them apart. */
  readonly cells: (review: Review) => ReadonlyMap<string, Figure>;
}

const TYPED = new Set<string>(layouts.filter(({ isBase }) => isBase === true).map(({ id }) => id));
const THREE_PUBLIC = new Set<string>(['three-public-expenses', 'final-three-public-expenses']);
const TOTALS = new Set<string>(['total', 'year-total', 'grand-total', 'personnel-total', 'public-total']);

export const BARS: readonly Bar[] = [
  { name: '三公 table', cells: ({ tables }) => cellsOf(tables.filter(({ layout }) => THREE_PUBLIC.has(layout))) },
  { name: 'total lines', cells: ({ tables }) => cellsOf(tables, isTotalLine) },
  {
    name: 'derived tables',
    cells: ({ tables }) => cellsOf(tables.filter(({ layout }) => layout !== 'unknown' && !TYPED.has(layout))),
  },
];

/** The same, with the project money of each item answered as its printed figure has it. */
export const ANSWERED: Bar = {
  name: '三公, answered',
  cells: ({ tables }) => cellsOf(tables.filter(({ layout }) => THREE_PUBLIC.has(layout))),
};

function isTotalLine({ role }: TableLine, { lists }: DisclosureTable): boolean {
  // Printed across, 三公 items stand in one line that is called a total and is none.
  return role !== undefined && TOTALS.has(role) && lists.some(({ lines }) => lines.length > 1);
}

function cellsOf(
  tables: readonly DisclosureTable[],
  isMeant: (line: TableLine, table: DisclosureTable) => boolean = () => true,
): ReadonlyMap<string, Figure> {
  const cells = new Map<string, Figure>();
  for (const table of tables)
    for (const { columns, lines } of table.lists)
      for (const line of lines) {
        if (!isMeant(line, table)) continue;
        line.figures.forEach((figure, column) => {
          const head = columns[column];
          if (head === undefined || !isAmount(head.role) || !(isPrinted(figure) || figure.kind === 'blank')) return;
          cells.set(cellKey(figure), figure);
        });
      }
  return cells;
}

/** The workbook with some cells blank. */
export function blanked(snapshot: WorkbookSnapshot, cells: ReadonlyMap<string, unknown>): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        row?.map((content, column) =>
          cells.has(cellKey({ sheet: sheet.name, row: at, column })) ? undefined : content,
        ),
      ),
    })),
  };
}
