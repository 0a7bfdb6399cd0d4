import type { DisclosureTable, TableList } from '../core/table';
import { isBlank, type System, type Unknown } from './system';

/**
 * One slip to be undone, as a change of unknowns: `fixed` ones change by a known amount, `open` ones by whatever the
 * equations demand.
 */
export interface Move {
  readonly index: number;
  readonly kind: 'figure' | 'wrong-cell' | 'swapped' | 'omitted-line' | 'repeated-line';
  readonly open: readonly number[];
  readonly fixed: readonly { readonly unknown: number; readonly delta: bigint }[];
  readonly line?: MissingLine;
}

/** A line that may have been left out, and the unknowns that stand for its figures. */
export interface MissingLine {
  readonly table: DisclosureTable;
  readonly list: TableList;
  /** Lines that its total adds up, by index. */
  readonly siblings: readonly number[];
  readonly columns: readonly { readonly column: number; readonly unknown: number }[];
}

export type MoveDraft = Omit<Move, 'index'>;

/** All moves, and which of them touch a row. */
export interface Moves {
  readonly list: readonly Move[];
  readonly ofRow: ReadonlyMap<number, readonly number[]>;
}

/** Every printed or blank figure may be wrong by itself; the compound slips come after. */
export function collectMoves(system: System, compound: readonly MoveDraft[]): Moves {
  const list: Move[] = [];
  for (const { index, figure } of system.unknowns) {
    if (figure !== undefined) list.push({ index: list.length, kind: 'figure', open: [index], fixed: [] });
  }
  for (const draft of compound) list.push({ ...draft, index: list.length });
  const ofRow = new Map<number, number[]>();
  for (const move of list) {
    for (const row of rowsOf(system, move)) {
      const moves = ofRow.get(row);
      if (moves === undefined) ofRow.set(row, [move.index]);
      else moves.push(move.index);
    }
  }
  return { list, ofRow };
}

export function unknownsOf(move: MoveDraft): readonly number[] {
  return [...move.open, ...move.fixed.map(({ unknown }) => unknown)];
}

export function rowsOf(system: System, move: MoveDraft): ReadonlySet<number> {
  return new Set(unknownsOf(move).flatMap((unknown) => (system.unknowns[unknown]?.rows ?? []).map(({ row }) => row)));
}

/** Slips that leave two figures wrong at once: a value in the neighbouring cell, two neighbours exchanged, a line entered twice. */
export function compoundMoves(system: System): readonly MoveDraft[] {
  const moves: MoveDraft[] = [];
  const byPlace = new Map<string, Unknown>();
  for (const unknown of system.unknowns) if (unknown.place !== undefined) byPlace.set(placeKey(unknown, 0, 0), unknown);

  for (const unknown of system.unknowns) {
    if (unknown.place === undefined || !isSuspect(system, unknown)) continue;
    for (const [down, across] of NEIGHBOURS) {
      const other = byPlace.get(placeKey(unknown, down, across));
      if (other === undefined || other.amount === 0n) continue;
      if (isBlank(unknown)) {
        moves.push({ kind: 'wrong-cell', open: [other.index], fixed: [{ unknown: unknown.index, delta: other.amount }] });
      } else if (unknown.index < other.index && unknown.amount !== 0n && unknown.amount !== other.amount && isSuspect(system, other)) {
        const delta = other.amount - unknown.amount;
        moves.push({
          kind: 'swapped',
          open: [],
          fixed: [
            { unknown: unknown.index, delta },
            { unknown: other.index, delta: -delta },
          ],
        });
      }
    }
  }
  moves.push(...repeatedLines(system));
  return moves;
}

const NEIGHBOURS = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

function placeKey({ place }: Unknown, down: number, across: number): string {
  if (place === undefined) return '';
  return `${place.table.id}/${place.listIndex}/${place.lineIndex + down}/${place.columnIndex + across}`;
}

/** A line whose words and figures are those of an earlier one of its list. */
function* repeatedLines(system: System): Generator<MoveDraft> {
  const lines = new Map<string, Unknown[]>();
  for (const unknown of system.unknowns) {
    const { place } = unknown;
    if (place === undefined || place.line.role === 'total') continue;
    const key = `${place.table.id}/${place.listIndex}/${place.lineIndex}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [unknown]);
    else line.push(unknown);
  }
  const seen = new Set<string>();
  for (const unknowns of lines.values()) {
    const place = unknowns[0]?.place;
    if (place === undefined || unknowns.every(({ amount }) => amount === 0n)) continue;
    const { line } = place;
    const content = [place.table.id, place.listIndex, line.code ?? '', line.caption, ...line.figures.map((figure) => String(figure.amount ?? ''))].join('/');
    const isRepeated = seen.has(content);
    seen.add(content);
    if (!isRepeated || !unknowns.some((unknown) => isSuspect(system, unknown))) continue;
    yield {
      kind: 'repeated-line',
      open: [],
      fixed: unknowns.filter(({ amount }) => amount !== 0n).map(({ index, amount }) => ({ unknown: index, delta: -amount })),
    };
  }
}

function isSuspect(system: System, unknown: Unknown): boolean {
  return unknown.rows.some(({ row }) => system.rows[row]?.violated === true);
}
