import { parseFigure } from '../../../src/core/figure';
import type { CellRef } from '../../../src/core/cell';
import type { CellContent, SheetSnapshot } from '../../../src/core/snapshot';
import { ECONOMIC_NAMES, FUNCTIONAL_NAMES } from '../code-list';
import { figureCell, textCell } from '../print';
import { createPlaces, resized, shifted, type Dress } from './dressed';

interface Line {
  readonly code: string;
  readonly cells: readonly (CellContent | undefined)[];
  /** Undefined for a row added. */
  readonly row: number | undefined;
}

/** Rows of 类 and 款 with their subtotals, lines in the order of their codes; only for tables that print leaves alone. */
export const withSubtotals: Dress = (snapshot) => {
  const { moved, placeOf } = createPlaces();
  return { snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => addSubtotals(sheet, moved)) }, placeOf };
};

function addSubtotals(sheet: SheetSnapshot, moved: (from: CellRef, to: CellRef) => void): SheetSnapshot {
  const stub = stubOf(sheet);
  const report = (rowOf: (row: number) => number): void => {
    for (const [row, cells] of sheet.rows.entries()) {
      for (const [column] of (cells ?? []).entries())
        moved({ sheet: sheet.name, row, column }, { sheet: sheet.name, row: rowOf(row), column });
    }
  };
  const lines = stub === undefined ? [] : linesOf(sheet, stub);
  const [first] = lines;
  if (stub === undefined || first?.row === undefined) {
    report((row) => row);
    return sheet;
  }

  const names = stub.codes === 3 ? FUNCTIONAL_NAMES : ECONOMIC_NAMES;
  const all = [...parentsOf(lines, stub.codes, names), ...lines].sort((left, right) =>
    left.code < right.code ? -1 : left.code > right.code ? 1 : 0,
  );
  const added = all.length - lines.length;
  const places = new Map(
    all.flatMap((line, index) => (line.row === undefined ? [] : [[line.row, first.row! + index] as const])),
  );
  const last = first.row + lines.length - 1;
  const rowOf = (row: number): number => places.get(row) ?? (row > last ? row + added : row);
  report(rowOf);
  const grown = shifted(sheet, rowOf, (column) => column);
  const rows = [...grown.rows];
  for (const [index, line] of all.entries()) if (line.row === undefined) rows[first.row + index] = line.cells;
  return resized({ ...grown, rows });
}

/** Code columns 类款项 or 类款 followed by the name and then amounts; 表七 has a project's name between. */
function stubOf(sheet: SheetSnapshot): { readonly codes: 2 | 3; readonly below: number } | undefined {
  const below = sheet.rows.findIndex((row) => row?.[0]?.text === '类' && row[1]?.text === '款');
  if (below < 0 || sheet.rows.some((row) => row?.some((cell) => cell?.text === '项目名称'))) return undefined;
  return { codes: sheet.rows[below]?.[2]?.text === '项' ? 3 : 2, below };
}

function linesOf(sheet: SheetSnapshot, stub: { readonly codes: number; readonly below: number }): readonly Line[] {
  const lines: Line[] = [];
  for (let row = stub.below + 1; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const code = cells
      .slice(0, stub.codes)
      .map((cell) => cell?.text ?? '')
      .join('');
    if (!/^\d{5}(?:\d\d)?$/.test(code)) break;
    lines.push({ code, cells, row });
  }
  return lines;
}

function parentsOf(lines: readonly Line[], codes: number, names: Readonly<Record<string, string>>): readonly Line[] {
  const sums = new Map<string, number[]>();
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  for (const { code, cells } of lines) {
    for (const length of codes === 3 ? [3, 5] : [3]) {
      const sum = sums.get(code.slice(0, length)) ?? Array.from({ length: width - codes - 1 }, () => 0);
      sums.set(
        code.slice(0, length),
        sum.map((amount, column) => amount + hundredths(cells[codes + 1 + column])),
      );
    }
  }
  return [...sums].map(([code, amounts]) => ({
    code,
    row: undefined,
    cells: [
      ...Array.from({ length: codes }, (_, part) =>
        optionalText(part === 0 ? code.slice(0, 3) : code.slice(1 + 2 * part, 3 + 2 * part)),
      ),
      textCell(names[code] ?? '小类'),
      ...amounts.map((amount) =>
        amount === 0 ? undefined : figureCell(amount, { store: 'general', thousands: false }),
      ),
    ],
  }));
}

function optionalText(text: string): CellContent | undefined {
  return text === '' ? undefined : textCell(text);
}

function hundredths(content: CellContent | undefined): number {
  const reading = parseFigure(content?.text ?? '');
  return reading.kind === 'printed' ? Number(reading.mantissa) * 10 ** (2 - reading.decimals) : 0;
}
