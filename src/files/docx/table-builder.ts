/** A table of a Word document. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

export interface WordCell {
  /** First column of the table's grid that it covers. */
  readonly column: number;
  /** How many columns it covers. */
  readonly span: number;
  /** Whether it is the further part of the cell above. */
  readonly continues: boolean;
  readonly paragraphs: readonly string[];
}

/** Word itself allows 63 columns; others write more. */
export const MAX_COLUMNS = 1024;

/** Puts a table together while its XML is read. */
export interface TableBuilder {
  row(): void;
  cell(): void;
  /** The row begins this many columns later. */
  skip(columns: number): void;
  /** The cell covers this many columns. */
  span(columns: number): void;
  below(continues: boolean): void;
  paragraph(text: string): void;
  done(): WordTable;
}

interface OpenCell {
  column: number;
  span: number;
  continues: boolean;
  paragraphs: string[];
}

export function tableBuilder(): TableBuilder {
  const rows: OpenCell[][] = [];
  let first = 0;
  const last = (): OpenCell | undefined => rows.at(-1)?.at(-1);
  return {
    row: () => {
      rows.push([]);
      first = 0;
    },
    cell: () => {
      const before = last();
      const column = before === undefined ? first : before.column + before.span;
      rows.at(-1)?.push({ column, span: 1, continues: false, paragraphs: [] });
    },
    skip: (columns) => void (first = columns),
    span: (columns) => {
      const cell = last();
      if (cell !== undefined) cell.span = columns;
    },
    below: (continues) => {
      const cell = last();
      if (cell !== undefined) cell.continues = continues;
    },
    paragraph: (text) => void last()?.paragraphs.push(text),
    done: () => ({ kind: 'table', rows }),
  };
}
