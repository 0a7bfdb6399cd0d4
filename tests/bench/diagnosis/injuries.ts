import { cellOf, type CellRef } from '../../../src/core/cell';
import { parseFigure } from '../../../src/core/figure';
import { contentAt, type CellContent, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/snapshot';
import type { DisclosureTable } from '../../../src/model/table';

/** How one figure is injured: the ways in which people err. */
export const INJURIES = [
  'digit',
  'transposed',
  'dropped',
  'doubled',
  'point',
  'sign',
  'ten-thousand',
  'neighbour',
  'blanked',
  'off-by-a-step',
  'wrong-cell',
] as const;
export type Injury = (typeof INJURIES)[number];

/** A workbook with one slip in it. */
export interface Injured {
  readonly injury: Injury;
  /** What has to be undone: one cell, or two where a value stands in its neighbour's place. */
  readonly cells: readonly CellRef[];
  /** Texts of these cells before the slip; blank cells are ''. */
  readonly was: readonly string[];
  readonly snapshot: WorkbookSnapshot;
}

/** The slip, if this figure can suffer it in a way that changes its amount. */
export function injure(
  snapshot: WorkbookSnapshot,
  tables: readonly DisclosureTable[],
  cell: CellRef,
  injury: Injury,
  draw: (below: number) => number,
): Injured | undefined {
  const text = textIn(snapshot, cell);
  if (injury === 'wrong-cell') return wrongCell(snapshot, tables, cell, text);
  const plain = text.replace(/[,\s]/g, '');
  const injured = injury === 'neighbour' ? neighbourText(tables, cell) : injuredText(plain, injury, draw);
  if (injured === undefined || sameAmount(injured, plain)) return undefined;
  return { injury, cells: [cell], was: [text], snapshot: withText(snapshot, cell, injured) };
}

function injuredText(text: string, injury: Injury, draw: (below: number) => number): string | undefined {
  const digits = Array.from(text).flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = digits[draw(digits.length)];
  if (at === undefined) return undefined;
  const digit = text[at] ?? '';
  switch (injury) {
    case 'digit':
      return splice(text, at, 1, String((Number(digit) + 1 + draw(9)) % 10));
    case 'transposed': {
      const next = text[at + 1] === '.' ? at + 2 : at + 1;
      return /\d/.test(text[next] ?? '') ? splice(splice(text, at, 1, text[next] ?? ''), next, 1, digit) : undefined;
    }
    case 'dropped':
      return digits.length > 1 ? splice(text, at, 1, '').replace(/\.$/, '') : undefined;
    case 'doubled':
      return splice(text, at, 0, digit);
    case 'point':
      return scaled(text, draw(2) === 0 ? 1 : -1);
    case 'ten-thousand':
      return scaled(text, 4);
    case 'sign':
      return text.startsWith('-') ? text.slice(1) : `-${text}`;
    case 'blanked':
      return '';
    case 'off-by-a-step': {
      const decimals = Math.max(2, text.split('.')[1]?.length ?? 0);
      return (Number(text) + (draw(2) === 0 ? 1 : -1) * 10 ** -decimals).toFixed(decimals);
    }
    default:
      return undefined;
  }
}

function splice(text: string, at: number, remove: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

/** The point moved by so many places, in exact decimals. */
function scaled(text: string, places: number): string | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const all = `${'0'.repeat(8)}${whole}${fraction}${'0'.repeat(8)}`;
  const point = 8 + whole.length + places;
  return `${sign}${all.slice(0, point).replace(/^0+(?=\d)/, '')}.${all.slice(point)}`.replace(/\.?0+$/, '');
}

function neighbourText(tables: readonly DisclosureTable[], cell: CellRef): string | undefined {
  for (const table of tables) {
    for (const list of table.lists) {
      for (const [row, line] of list.lines.entries()) {
        const column = line.figures.findIndex((figure) => isCell(figure, cell));
        if (column < 0) continue;
        const near = [
          line.figures[column + 1],
          line.figures[column - 1],
          list.lines[row - 1]?.figures[column],
          list.lines[row + 1]?.figures[column],
        ];
        return near
          .find(
            (figure) =>
              figure?.amount !== undefined && figure.amount !== 0n && figure.amount !== line.figures[column]?.amount,
          )
          ?.text.replace(/[,\s]/g, '');
      }
    }
  }
  return undefined;
}

/** The value moves to the blank cell beside it. */
function wrongCell(
  snapshot: WorkbookSnapshot,
  tables: readonly DisclosureTable[],
  cell: CellRef,
  text: string,
): Injured | undefined {
  for (const table of tables) {
    for (const list of table.lists) {
      for (const line of list.lines) {
        const column = line.figures.findIndex((figure) => isCell(figure, cell));
        if (column < 0) continue;
        const blank = [line.figures[column + 1], line.figures[column - 1]].find((figure) => figure?.kind === 'blank');
        if (blank === undefined) return undefined;
        return {
          injury: 'wrong-cell',
          cells: [cell, cellOf(blank)],
          was: [text, ''],
          snapshot: withText(withText(snapshot, cell, ''), blank, text),
        };
      }
    }
  }
  return undefined;
}

function isCell(left: CellRef, right: CellRef): boolean {
  return left.sheet === right.sheet && left.row === right.row && left.column === right.column;
}

export function textIn(snapshot: WorkbookSnapshot, cell: CellRef): string {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  return sheet === undefined ? '' : (contentAt(sheet, cell.row, cell.column)?.text ?? '');
}

function sameAmount(left: string, right: string): boolean {
  const [a, b] = [parseFigure(left), parseFigure(right)];
  if (a.kind !== 'printed' || b.kind !== 'printed') return a.kind === b.kind;
  return a.mantissa * 10n ** BigInt(b.decimals) === b.mantissa * 10n ** BigInt(a.decimals);
}

/** The workbook with a text in one cell, as if typed there without a format; '' leaves it blank. */
export function withText(snapshot: WorkbookSnapshot, cell: CellRef, text: string): WorkbookSnapshot {
  const content: CellContent | undefined = text === '' ? undefined : { kind: 'text', text };
  const change = (sheet: SheetSnapshot): SheetSnapshot => {
    const rows = [...sheet.rows];
    const row = [...(rows[cell.row] ?? [])];
    row[cell.column] = content;
    rows[cell.row] = row;
    return { ...sheet, rows };
  };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === cell.sheet ? change(sheet) : sheet)) };
}
