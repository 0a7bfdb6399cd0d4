import { ZERO } from '../core/amount';
import type { TableLine } from '../model/table';
import { blankLines } from './blank-lines';
import { exchangedLines } from './exchanged-lines';
import { firstAlike } from './list-facts';
import { slippedColumns } from './slipped-column';
import type { Move, MoveDraft } from './move-draft';
import { isBlank, isSuspect, type System, type Unknown } from './system';

/** All moves. */
export interface Moves {
  readonly at: (index: number) => Move | undefined;
  /** Slips of more than one figure. */
  readonly compound: readonly Move[];
  /** Indexes of the moves that touch a row. */
  readonly ofRow: (row: number) => readonly number[];
}

/** Every printed or blank figure may be wrong by itself, under its own index; the compound slips come after. */
export function collectMoves(system: System, drafts: readonly MoveDraft[]): Moves {
  const first = system.unknowns.length;
  const compound = drafts.map((draft, place): Move => ({ ...draft, index: first + place }));
  const compoundOfRow = new Map<number, number[]>();
  for (const move of compound) {
    for (const row of rowsOf(system, move)) {
      const moves = compoundOfRow.get(row);
      if (moves === undefined) compoundOfRow.set(row, [move.index]);
      else moves.push(move.index);
    }
  }
  return {
    at: (index) =>
      index >= first
        ? compound[index - first]
        : system.unknowns[index]?.figure === undefined
          ? undefined
          : { index, kind: 'figure', open: [index], fixed: [] },
    compound,
    ofRow: (row) => [
      ...(system.rows[row]?.terms ?? [])
        .map(({ unknown }) => unknown)
        .filter((unknown) => system.unknowns[unknown]?.figure !== undefined),
      ...(compoundOfRow.get(row) ?? []),
    ],
  };
}

export function unknownsOf(move: MoveDraft): readonly number[] {
  return [...move.open, ...move.fixed.map(({ unknown }) => unknown)];
}

export function rowsOf(system: System, move: MoveDraft): ReadonlySet<number> {
  return new Set(unknownsOf(move).flatMap((unknown) => (system.unknowns[unknown]?.rows ?? []).map(({ row }) => row)));
}

/**
 * Slips that leave several figures wrong at once: a value in another cell of its line or in the cell above or below, two
 * neighbours or two lines exchanged, a column that slipped, a line not filled in or entered twice.
 */
export function compoundMoves(system: System): readonly MoveDraft[] {
  const moves: MoveDraft[] = [];
  for (const unknown of system.unknowns) {
    if (!isSuspect(system, unknown)) continue;
    const neighbouring = neighbours(system, unknown);
    const others = unknown.amount === 0n ? [...new Set([...neighbouring, ...inLine(system, unknown)])] : neighbouring;
    for (const other of others) {
      if (other.amount === 0n) {
        // A small value in the wrong cell may be lost in the rounding of the sums that miss it.
        if (isSmall(unknown) && isBlank(other) && !isSuspect(system, other))
          moves.push({
            kind: 'wrong-cell',
            open: [unknown.index],
            fixed: [{ unknown: other.index, delta: unknown.amount }],
          });
        continue;
      }
      if (isBlank(unknown) || (unknown.amount === 0n && breaksApart(system, unknown, other))) {
        moves.push({
          kind: 'wrong-cell',
          open: [other.index],
          fixed: [{ unknown: unknown.index, delta: other.amount }],
        });
      } else if (
        unknown.index < other.index &&
        unknown.amount !== 0n &&
        unknown.amount !== other.amount &&
        breaksApart(system, unknown, other)
      ) {
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
  for (const find of [slippedColumns, exchangedLines, blankLines, repeatedLines])
    for (const move of find(system)) moves.push(move);
  return moves;
}

/** An amount that the rounding of a few figures may hide. */
function isSmall({ amount, step }: Unknown): boolean {
  return amount !== 0n && amount <= 10n * step && amount >= -10n * step;
}

/** The other figures of its line that stand in a violated row without it. */
function inLine(system: System, unknown: Unknown): readonly Unknown[] {
  return (unknown.place?.line.figures ?? []).flatMap((figure) => {
    const other = system.unknowns[system.indexOf.get(figure) ?? -1];
    return other !== undefined && breaksApart(system, unknown, other) ? [other] : [];
  });
}

function neighbours(system: System, { place }: Unknown): readonly Unknown[] {
  if (place === undefined) return [];
  const { list, lineIndex, columnIndex, line } = place;
  const figures = [
    line.figures[columnIndex - 1],
    line.figures[columnIndex + 1],
    list.lines[lineIndex - 1]?.figures[columnIndex],
    list.lines[lineIndex + 1]?.figures[columnIndex],
  ];
  return figures.flatMap((figure) =>
    figure === undefined ? [] : (system.unknowns[system.indexOf.get(figure) ?? -1] ?? []),
  );
}

/** Each stands in a violated row without the other; in the rows they share, an exchange changes nothing. */
function breaksApart(system: System, left: Unknown, right: Unknown): boolean {
  const violated = (unknown: Unknown): readonly number[] =>
    unknown.rows.filter(({ row }) => system.rows[row]?.violated === true).map(({ row }) => row);
  const [ofLeft, ofRight] = [violated(left), violated(right)];
  return ofLeft.some((row) => !ofRight.includes(row)) && ofRight.some((row) => !ofLeft.includes(row));
}

/** A line whose words and figures are those of an earlier one of its list. */
function* repeatedLines(system: System): Generator<MoveDraft> {
  const tried = new Set<TableLine>();
  for (const { place } of system.unknowns.filter((unknown) => isSuspect(system, unknown))) {
    if (place === undefined || place.line.role === 'total' || tried.has(place.line)) continue;
    tried.add(place.line);
    const { line, list, lineIndex } = place;
    if (line.figures.every(({ amount }) => amount === ZERO) || !firstAlike(list).has(lineIndex)) continue;
    const unknowns = line.figures.flatMap((figure) => system.unknowns[system.indexOf.get(figure) ?? -1] ?? []);
    yield {
      kind: 'repeated-line',
      open: [],
      fixed: unknowns
        .filter(({ amount }) => amount !== 0n)
        .map(({ index, amount }) => ({ unknown: index, delta: -amount })),
    };
  }
}
