import type { CellRange, CellRef } from '../../src/core/cell';
import type { CellContent, SheetSnapshot } from '../../src/core/snapshot';
import { printAmount, textCell, type PrintHabit } from './print';

export type Row = (CellContent | undefined)[];

/** A sheet as it is put together, from the top down. */
export interface SheetBuilder {
  /** Texts from the left; '' leaves a cell blank. */
  readonly texts: (texts: readonly string[], spans?: readonly number[]) => void;
  /** Texts of the stub, then amounts in fen. */
  readonly line: (stub: readonly string[], amounts: readonly number[]) => void;
  /** Texts and amounts in any order; an amount is a number of fen. */
  readonly mixed: (cells: readonly (string | number)[]) => void;
  readonly blank: (rows: number) => void;
  readonly merge: (range: CellRange) => void;
  readonly height: () => number;
  readonly finish: () => SheetSnapshot;
}

const NONE: ReadonlySet<number> = new Set<number>();

export function createSheet(name: string, habit: PrintHabit, figures: CellRef[]): SheetBuilder {
  const rows: Row[] = [];
  const merges: CellRange[] = [];
  const put = (row: Row, amount: number): void => {
    const content = printAmount(amount, habit);
    if (content !== undefined && content.text !== '—')
      figures.push({ sheet: name, row: rows.length, column: row.length });
    row.push(content);
  };
  const mixed = (cells: readonly (string | number)[]): void => {
    const row: Row = [];
    for (const cell of cells) {
      if (typeof cell === 'number') put(row, cell);
      else row.push(cell === '' ? undefined : textCell(cell));
    }
    rows.push(row);
  };
  return {
    mixed,
    line: (stub, amounts) => mixed([...stub, ...amounts]),
    texts(texts, spans = []) {
      const row: Row = [];
      for (const [place, text] of texts.entries()) {
        const span = spans[place] ?? 1;
        if (span > 1)
          merges.push({ top: rows.length, left: row.length, bottom: rows.length, right: row.length + span - 1 });
        row.push(text === '' ? undefined : textCell(text));
        for (let more = 1; more < span; more += 1) row.push(undefined);
      }
      rows.push(row);
    },
    blank(count) {
      for (let row = 0; row < count; row += 1) rows.push([]);
    },
    merge: (range) => merges.push(range),
    height: () => rows.length,
    finish: () => ({
      name,
      visibility: 'visible',
      isProtected: false,
      rowCount: rows.length,
      columnCount: rows.reduce((most, row) => Math.max(most, row.length), 0),
      rows,
      merges,
      hiddenRows: NONE,
    }),
  };
}
