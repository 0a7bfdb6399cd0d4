import type { AmountColumn, PrintedLine, PrintedSet, PrintedTable, Side } from '../../forms/printed/printed-set';

/** A line of a side, and the row of the sheet that it is printed in. */
export interface PlacedLine {
  readonly line: PrintedLine;
  readonly row: number;
}

export interface PlacedSide {
  readonly side: Side;
  /** Its first column; the names stand there, or one further where codes stand first. */
  readonly left: number;
  readonly amounts: ReadonlyMap<string, number>;
  readonly lines: readonly PlacedLine[];
}

/** Where everything of a printed table stands on its sheet; rows and columns count from nought. */
export interface PlacedTable {
  readonly table: PrintedTable;
  readonly sheet: string;
  readonly headTop: number;
  readonly bodyTop: number;
  /** Blank rows for lines that are typed, first and last; of a list only. */
  readonly body: { readonly top: number; readonly bottom: number };
  /** Of a list its total, of a row of figures that row. */
  readonly totalRow: number | undefined;
  /** Columns of figures of a list or a row of figures. */
  readonly columns: readonly (AmountColumn & { readonly at: number })[];
  readonly sides: readonly PlacedSide[];
  /** The row below the table. */
  readonly noteRow: number;
}

export interface Room {
  /** Rows for lines that are needed; the form's own number at least. */
  readonly rows?: number;
  readonly sheet?: string;
}

export function placeTable(table: PrintedTable, set: PrintedSet, room: Room = {}): PlacedTable {
  const headTop = table.number === undefined ? 2 : 3;
  const bodyTop = headTop + table.header.length;
  const common = { table, sheet: room.sheet ?? table.sheet, headTop, bodyTop };
  const { body } = table;
  if (body.kind === 'lines') {
    const length = Math.max(...body.sides.map(({ lines }) => lines.length));
    const feet = Math.max(...body.sides.map((side) => side.feet.length));
    return {
      ...common,
      body: { top: bodyTop, bottom: bodyTop - 1 },
      totalRow: undefined,
      columns: [],
      sides: placeSides(body.sides, bodyTop, length, feet),
      noteRow: bodyTop + length + feet,
    };
  }
  const stub = body.kind === 'list' ? body.codes + body.texts : 0;
  const columns = body.amounts.map((amount, place) => ({ ...amount, at: stub + place }));
  if (body.kind === 'values')
    return {
      ...common,
      body: { top: bodyTop, bottom: bodyTop },
      totalRow: bodyTop,
      columns,
      sides: [],
      noteRow: bodyTop + 1,
    };
  const rows = Math.max(body.rows, room.rows ?? 0);
  const top = bodyTop + (set.total.at === 'first' ? 1 : 0);
  return {
    ...common,
    body: { top, bottom: top + rows - 1 },
    totalRow: set.total.at === 'first' ? bodyTop : top + rows,
    columns,
    sides: [],
    noteRow: bodyTop + rows + 1,
  };
}

function placeSides(sides: readonly Side[], top: number, length: number, feet: number): PlacedSide[] {
  let left = 0;
  return sides.map((side): PlacedSide => {
    const start = left;
    left += side.stub + side.amounts.length;
    const footTop = top + length + feet - side.feet.length;
    return {
      side,
      left: start,
      amounts: new Map(side.amounts.map(({ key }, place) => [key, start + side.stub + place])),
      lines: [
        ...side.lines.map((line, place) => ({ line, row: top + place })),
        ...side.feet.map((line, place) => ({ line, row: footTop + place })),
      ],
    };
  });
}
