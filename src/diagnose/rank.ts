import { isTotal } from '../model/table';
import type { Slip } from '../model/slip';
import { corroboration } from './corroboration';
import type { DiagnosisOutcome } from './diagnosis';
import { implausibility, type Habits } from './likelihood';
import { factsOf } from './list-facts';
import { namedLine } from './missing-line-name';
import type { Move } from './move-draft';
import { hasNegatives } from './no-value';
import type { Explanation } from './search';
import { readSlip } from './slip';
import { isBlank, type System, type Unknown } from './system';
import type { Assignment } from './values';

/** An explanation with its best values. */
export interface Ranked {
  readonly moves: readonly Move[];
  readonly assignment: Assignment;
  readonly score: number;
  /** Values that fit the same figures about as well. */
  readonly rivals: readonly Assignment[];
}

/** Odds of e³ ≈ 20 to 1 and more are called a difference; below that two repairs fit equally. */
export const CLEAR = 3;
/** A value is proposed only if no other fits the same cell as well, by odds of 250 to 1. */
const CLEAR_VALUE = 5.5;

/** How rare each slip is, in natural logarithms; a value that looks like no slip at all is rarest. */
const RARITY: Readonly<Record<Slip, number>> = {
  transposed: 0.5,
  digit: 0.5,
  'dropped-digit': 0.5,
  'extra-digit': 0.5,
  'decimal-point': 0.5,
  sign: 0.5,
  'ten-thousand': 0.5,
  neighbour: 0.6,
  parent: 0.6,
  'left-out-of-total': 0.8,
  'counted-twice': 1.2,
  'not-filled': 1,
  superfluous: 1.5,
  'last-digit': 1,
  'wrong-cell': 1,
  swapped: 0.5,
  'slipped-column': 0.5,
  'exchanged-lines': 0.5,
  'omitted-line': 3,
  'repeated-line': 2,
  other: 4,
};

/** Another table prints the line that is missing here, with its amount. */
const NAMED = 2.5;

function isNamed(system: System, { line }: Move, assignment: Assignment): boolean {
  return line !== undefined && namedLine(system, line, assignment) !== undefined;
}

/** Explanations from the most to the least likely. */
export function rank(system: System, habits: Habits, explanations: readonly Explanation[]): readonly Ranked[] {
  return explanations
    .map(({ moves, assignments }) => {
      const scored = assignments
        .map((assignment) => ({ assignment, score: scoreOf(system, habits, moves, assignment) }))
        .sort((a, b) => a.score - b.score);
      const [best, ...others] = scored;
      return best === undefined
        ? []
        : [
            {
              moves,
              ...best,
              // That the other table prints it leaves nothing open.
              rivals: (moves.length === 1 && moves.some((move) => isNamed(system, move, best.assignment)) ? [] : others)
                .filter(({ score }) => score < best.score + CLEAR_VALUE)
                .map(({ assignment }) => assignment),
            },
          ];
    })
    .flat()
    .sort((a, b) => a.score - b.score);
}

/** Whether the first repair stands out. */
export function outcomeOf([best, second]: readonly Ranked[], complete: boolean): DiagnosisOutcome {
  if (best === undefined || !complete) return 'undecided';
  return best.rivals.length > 0 || (second !== undefined && second.score < best.score + CLEAR) ? 'several' : 'unique';
}

function scoreOf(system: System, habits: Habits, moves: readonly Move[], assignment: Assignment): number {
  return moves.reduce(
    (total, move, index) =>
      total + (isCarried(system, move, moves.slice(0, index), assignment) ? 1 : moveScore(system, move, assignment)),
    implausibility(system, habits, assignment),
  );
}

/** A total that was changed along with its part, or a part with its total, is not a second slip. */
function isCarried(system: System, move: Move, before: readonly Move[], assignment: Assignment): boolean {
  const unknown = system.unknowns[move.open[0] ?? -1];
  if (move.kind !== 'figure' || unknown === undefined || unknown.amount === 0n) return false;
  return before.some((other) => {
    const [index = -1] = other.open;
    return (
      other.kind === 'figure' &&
      system.unknowns[index]?.amount !== 0n &&
      assignment.get(index) === assignment.get(unknown.index) &&
      unknown.rows.some(({ row, factor }) => {
        const known = system.rows[row];
        return (
          known?.violated === false && known.terms.some((term) => term.unknown === index && term.factor === -factor)
        );
      })
    );
  });
}

function moveScore(system: System, move: Move, assignment: Assignment): number {
  if (move.kind === 'omitted-line')
    return (
      RARITY['omitted-line'] + remaindersIn(system, move, assignment) - (isNamed(system, move, assignment) ? NAMED : 0)
    );
  if (move.kind === 'blank-line') return RARITY['not-filled'] + Math.log(blankLinesBeside(system, move));
  if (move.kind !== 'figure')
    return (
      RARITY[move.kind] +
      (move.kind === 'wrong-cell' ? strangeness(system, move, assignment) : 0) +
      (move.kind === 'swapped' ? totalsAmong(system, move) : 0)
    );
  const unknown = system.unknowns[move.open[0] ?? -1];
  if (unknown === undefined) return 0;
  const right = rightOf(unknown, assignment);
  const { slip, strength } = readSlip(system, unknown, right);
  return (
    RARITY.other +
    (RARITY[slip] - RARITY.other) * strength +
    trust(system, unknown, right) +
    corroboration(system, unknown, right) +
    (isBlank(unknown) && isSlight(unknown, assignment) ? 3 : 0)
  );
}

/** The more lines of a form are blank, the less one of them was forgotten. */
function blankLinesBeside(system: System, { open }: Move): number {
  const place = system.unknowns[open[0] ?? -1]?.place;
  return place === undefined ? 1 : Math.max(1, factsOf(place.list).blankLines);
}

/** Entries are typed, and so exchanged, more often than totals are. */
function totalsAmong(system: System, { fixed }: Move): number {
  return fixed.some(({ unknown }) => {
    const total = system.unknowns[unknown];
    return total !== undefined && isTotalFigure(system, total);
  })
    ? 0.4
    : 0;
}

/** A line that consists of remainders was not left out, and one that has a few of them probably has none. */
function remaindersIn(system: System, { open }: Move, assignment: Assignment): number {
  const figures = open.filter((index) => assignment.get(index) !== 0n);
  const slight = figures.filter((index) => isSlight(system.unknowns[index], assignment));
  return 2 * slight.length + (slight.length === figures.length ? 4 : 0);
}

function rightOf(unknown: Unknown, assignment: Assignment): bigint {
  return unknown.amount + (assignment.get(unknown.index) ?? 0n);
}

/** An amount that is more likely a remainder of rounding than a figure. */
function isSlight(unknown: Unknown | undefined, assignment: Assignment): boolean {
  if (unknown === undefined) return true;
  const right = rightOf(unknown, assignment);
  return (right < 0n ? -right : right) <= 2n * unknown.step;
}

/** A value moves to where lines of its kind have one, and its cell is usually left empty. */
function strangeness(system: System, move: Move, assignment: Assignment): number {
  const from = system.unknowns[move.open[0] ?? -1];
  const to = system.unknowns[move.fixed[0]?.unknown ?? -1];
  if (from?.place === undefined || to?.place === undefined) return 0;
  const rest = rightOf(from, assignment);
  const remainder = rest === 0n ? 0 : 5 + (rest < 0n ? 3 : 0) + (isSlight(from, assignment) ? 3 : 0);
  const { line, lineIndex, list, columnIndex } = from.place;
  const kind = line.code?.slice(0, 3);
  if (kind === undefined || to.place.lineIndex !== lineIndex) return remainder;
  const target = to.place.columnIndex;
  const filled = factsOf(list).filledOfClass.get(kind);
  const has = (column: number): boolean =>
    (filled?.[column] ?? 0) > ((line.figures[column]?.amount ?? 0n) === 0n ? 0 : 1);
  return remainder + (has(target) ? 0 : 1.5) + (has(columnIndex) ? 1.5 : 0);
}

/** Totals are less trusted than entries; a blank in a blank line or column is rightly blank; amounts are seldom negative. */
function trust(system: System, unknown: Unknown, right: bigint): number {
  let score = isTotalFigure(system, unknown) ? 0 : 0.4;
  if (unknown.amount === 0n && !isExpected(unknown)) score += 2;
  if (right < 0n && unknown.amount >= 0n) score += 3;
  if (right < 0n && !hasNegatives(unknown)) score += 3;
  if (right % unknown.step !== 0n) score += 3;
  return score;
}

export function isTotalFigure(system: System, unknown: Unknown): boolean {
  if (unknown.place !== undefined && (isTotal(unknown.place.line) || unknown.place.column.role === 'total'))
    return true;
  return unknown.rows.some(({ row, factor }) => factor > 0n && (system.rows[row]?.terms.length ?? 0) > 2);
}

/** Whether other figures of the same line and column, or of all other lines, make one expect a figure here. */
function isExpected({ place }: Unknown): boolean {
  if (place === undefined) return true;
  if (isOnlyBlankLine({ place })) return true;
  const inLine = place.line.figures.some((figure) => (figure.amount ?? 0n) !== 0n);
  return inLine && (factsOf(place.list).filled[place.columnIndex] ?? 0) > 0;
}

/** Its line is the only one of the list without figures. */
function isOnlyBlankLine({ place }: Pick<Unknown, 'place'>): boolean {
  return (
    place !== undefined &&
    factsOf(place.list).blankLines === 1 &&
    place.line.figures.every(({ amount = 0n }) => amount === 0n)
  );
}
