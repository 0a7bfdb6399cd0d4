import type { CellRef } from '../../src/core/cell';
import { parseFigure } from '../../src/core/figure';
import { contentAt, type CellContent, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core/snapshot';
import { figureCell } from './print';

export type FaultKind = 'last-digit' | 'transposed' | 'point-moved' | 'sign' | 'neighbour';

/** A workbook in which one figure was changed. */
export interface Fault {
  readonly kind: FaultKind;
  readonly cell: CellRef;
  readonly was: string;
  readonly is: string;
  readonly snapshot: WorkbookSnapshot;
}

interface Candidate {
  readonly kind: FaultKind;
  readonly hundredths: number;
}

/**
 * Every single-figure change a slip of the hand makes, one at a time: the last digit up and down, the first two
 * unequal neighbouring digits swapped, the point moved, the sign, and the figure of the next cell. Ways that leave the
 * amount as it was are left out.
 */
export function* injectFaults(snapshot: WorkbookSnapshot, figures: readonly CellRef[]): Generator<Fault> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  for (const [place, cell] of figures.entries()) {
    const sheet = sheets.get(cell.sheet);
    const content = sheet && contentAt(sheet, cell.row, cell.column);
    const hundredths = amountOf(content);
    if (sheet === undefined || content === undefined || hundredths === undefined) continue;
    const neighbours = [figures[place + 1], figures[place - 1]].filter((near) => near?.sheet === cell.sheet);
    const near = neighbours
      .map((each) => amountOf(contentAt(sheet, each!.row, each!.column)))
      .find((each) => each !== undefined && each !== hundredths);
    for (const { kind, hundredths: changed } of candidates(hundredths, near)) {
      if (changed === hundredths) continue;
      const replaced = replacement(content, changed);
      yield { kind, cell, was: content.text, is: replaced.text, snapshot: withCell(snapshot, sheet, cell, replaced) };
    }
  }
}

function candidates(hundredths: number, neighbour: number | undefined): readonly Candidate[] {
  return [
    { kind: 'last-digit', hundredths: hundredths + 1 },
    { kind: 'last-digit', hundredths: hundredths - 1 },
    { kind: 'transposed', hundredths: transposed(hundredths) },
    { kind: 'point-moved', hundredths: hundredths % 10 === 0 ? hundredths / 10 : hundredths * 10 },
    { kind: 'sign', hundredths: -hundredths },
    ...(neighbour === undefined ? [] : [{ kind: 'neighbour', hundredths: neighbour } as const]),
  ];
}

function transposed(hundredths: number): number {
  const digits = String(Math.abs(hundredths));
  for (let place = 0; place + 1 < digits.length; place += 1) {
    const [left = '', right = ''] = digits.slice(place, place + 2);
    if (left !== right)
      return Math.sign(hundredths) * Number(digits.slice(0, place) + right + left + digits.slice(place + 2));
  }
  return hundredths;
}

function amountOf(content: CellContent | undefined): number | undefined {
  const reading = parseFigure(content?.text ?? '');
  return reading.kind === 'printed' && reading.decimals <= 2
    ? Number(reading.mantissa) * 10 ** (2 - reading.decimals)
    : undefined;
}

/** The changed figure in the cell's own way of writing. */
function replacement(content: CellContent, hundredths: number): CellContent {
  const thousands = content.text.includes(',') || content.format === '#,##0.00';
  return figureCell(hundredths, {
    thousands,
    store: content.kind === 'text' ? 'text' : content.format === undefined ? 'general' : 'format',
  });
}

function withCell(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  cell: CellRef,
  content: CellContent,
): WorkbookSnapshot {
  const rows = sheet.rows.with(cell.row, (sheet.rows[cell.row] ?? []).with(cell.column, content));
  return { ...snapshot, sheets: snapshot.sheets.map((each) => (each === sheet ? { ...sheet, rows } : each)) };
}
