import type { CellRange } from '../../core/cell';
import type { SheetSnapshot } from '../../core/snapshot';
import type { WorkbookError } from '../../port/workbook-error';
import type { Allowance } from '../xlsx/limits';
import { AMONG_CELLS, FILLED_CELL, LENGTH, RECORD } from './record-kinds';

/** One worksheet, as its records say without the help of a library. */
export interface AuditedSheet {
  readonly visibility: SheetSnapshot['visibility'];
  /** Where its records begin. */
  readonly position: number;
  readonly isProtected: boolean;
  /** How many cells hold something. */
  readonly cells: number;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[];
}

/** What the records of one sheet say, one after another. */
export interface CellAudit {
  /** A record whose body stands between two places of the stream. Throws RangeError where it does not fit. */
  record(id: number, start: number, end: number): void;
  /** The sheet ends here. */
  end(): void;
  found(): Omit<AuditedSheet, 'visibility' | 'position'>;
}

const LAST_COLUMN = 255;

/** Follows one worksheet's records. Cells are told apart from their neighbours only by lengths and by their order. */
export function auditCells(
  view: DataView,
  isOfBytes: boolean,
  allowance: Allowance,
  place: WorkbookError['place'],
): CellAudit {
  const taken = new Set<number>();
  const merges: CellRange[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: [number, number][] = [];
  let isProtected = false;
  let dimensions = 0;
  /** Before the cells, among them, behind them. */
  let stage: 'before' | 'among' | 'behind' = 'before';
  /** A formula whose result is a text waits for the record with that text. */
  let awaitsText = false;

  const take = (row: number, from: number, to: number): void => {
    if (to < from || to > LAST_COLUMN) throw new RangeError(`column ${to}`);
    for (let column = from; column <= to; column += 1) {
      const key = row * (LAST_COLUMN + 1) + column;
      if (taken.has(key)) throw new RangeError(`cell twice, row ${row}, column ${column}`);
      taken.add(key);
    }
    allowance.keep(to - from + 1, place);
  };
  const u16 = (at: number): number => view.getUint16(at, true);

  const follow = (id: number, start: number, end: number): void => {
    const length = end - start;
    const fixed = LENGTH.get(id);
    if (fixed !== undefined && length !== fixed) throw new RangeError(`length ${length} of ${id}`);
    switch (id) {
      case RECORD.multipleNumbers:
      case RECORD.multipleBlanks: {
        const each = id === RECORD.multipleNumbers ? 6 : 2;
        const [from, to] = [u16(start + 2), u16(end - 2)];
        if (length !== 6 + each * (to - from + 1)) throw new RangeError(`length ${length} of ${id}`);
        if (id === RECORD.multipleNumbers) take(u16(start), from, to);
        return;
      }
      case RECORD.formula:
        if (length < 22 || 22 + u16(start + 20) > end - start) throw new RangeError('formula');
        awaitsText = u16(start + 12) === 0xffff && view.getUint8(start + 6) === 0;
        break;
      case RECORD.text:
        if (textEnd(view, start, isOfBytes) !== end) throw new RangeError('text');
        break;
      case RECORD.richText:
        if (textEnd(view, start, isOfBytes) > end) throw new RangeError('text');
        break;
      case RECORD.row:
        if ((u16(start + 12) & 0x20) !== 0 || (u16(start + 6) & 0x7fff) === 0) hiddenRows.push(u16(start));
        return;
      case RECORD.columnInfo:
        if ((u16(start + 8) & 1) !== 0 || u16(start + 4) === 0) hiddenColumns.push([u16(start), u16(start + 2)]);
        return;
      case RECORD.merges:
        merges.push(...mergesIn(view, start, end));
        allowance.keep(u16(start), place);
        return;
      case RECORD.protect:
        isProtected = u16(start) === 1;
        return;
      case RECORD.dimensions:
        dimensions += 1;
        if (dimensions > 1) throw new RangeError('two extents');
        return;
    }
    if (FILLED_CELL.has(id)) take(u16(start), u16(start + 2), u16(start + 2));
  };

  return {
    record(id, start, end) {
      if (awaitsText && id === RECORD.string) awaitsText = false;
      else if (awaitsText && !IN_FORMULA.has(id)) throw new RangeError(`formula without its text before ${start}`);
      if (CELL_TABLE.has(id)) {
        if (stage === 'behind') throw new RangeError(`cell behind the cells at ${start}`);
        stage = 'among';
      } else if (id === RECORD.dimensions && stage === 'before') stage = 'among';
      else if (stage === 'among' && !AMONG_CELLS.has(id)) stage = 'behind';
      follow(id, start, end);
    },
    end() {
      if (awaitsText) throw new RangeError('formula without its text');
    },
    found: () => ({ isProtected, cells: taken.size, merges, hiddenRows, hiddenColumns }),
  };
}

/** Records that can only stand among cells, right behind the sheet's extent; links and notes come behind them as well. */
const CELL_TABLE: ReadonlySet<number> = new Set([...FILLED_CELL, RECORD.blank, RECORD.multipleBlanks, RECORD.row]);

/** What may stand between a formula and the text that is its result. */
const IN_FORMULA: ReadonlySet<number> = new Set([RECORD.array, RECORD.table, RECORD.sharedFormula, RECORD.continue]);

function textEnd(view: DataView, start: number, isOfBytes: boolean): number {
  const letters = view.getUint16(start + 6, true);
  if (isOfBytes) return start + 8 + letters;
  return start + 9 + letters * ((view.getUint8(start + 8) & 1) === 1 ? 2 : 1);
}

function mergesIn(view: DataView, start: number, end: number): CellRange[] {
  const count = view.getUint16(start, true);
  if (end - start !== 2 + count * 8) throw new RangeError('merges');
  return Array.from({ length: count }, (_, index): CellRange => {
    const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((each) =>
      view.getUint16(start + 2 + index * 8 + each, true),
    );
    if (bottom < top || right < left || right > LAST_COLUMN) throw new RangeError('merge');
    return { top, left, bottom, right };
  });
}
