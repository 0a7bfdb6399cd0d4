import { places, spotsOf, type Law, type SpeltSum } from './law';
import { MovableColumn } from './moved-stretch';
import { countPlaces, failsAtMost, isOneCell, lostGain } from './overlay';
import type { PlainTable } from './read-table';
import { isViolated, recordOf } from './weigh';
import type { EvidenceList, ShiftedColumn } from './evidence-table';

/** Lists in which every stretch is tried; in longer ones only those that reach to an end. */
const MOST_TRIED = 60;
const MOST_LINES = 400;
const LEAST_FIGURES = 3;
const LEAST_MENDED = 3;
const SHIFTS = [1, -1, 2, -2, 3, -3];

/**
 * Columns whose amounts stand one or some lines too high or too low between two lines: as printed, most sums over the
 * column fail; with the stretch moved, they hold. One finding then says what dozens of wrong sums would.
 * @param laws those that the table was read by, refuted ones too
 * @param lost those of other readings: the right one is refuted as long as the column stands where it does
 */
export function shiftedColumns(table: PlainTable, laws: readonly Law[], lost: readonly Law[]): ShiftedColumn[] {
  const found: ShiftedColumn[] = [];
  for (const list of table.lists) {
    if (list.lines.length > MOST_LINES || list.lines.length < LEAST_FIGURES + 1) continue;
    const known = laws.filter((law) => law.list === list.index);
    const own = [...known, ...lost.filter((law) => law.list === list.index)].filter((law) => law.record.violated > 0);
    if (own.length === 0) continue;
    const sums = laws.filter((law) => law.list === list.index && law.record.held > 0);
    for (const column of list.amounts) {
      if (isAtRest(table, known, column)) continue;
      let spelled: readonly SpeltSum[] | undefined;
      const standing = (): readonly SpeltSum[] => (spelled ??= placesOver(sums, column));
      let best: ShiftedColumn | undefined;
      for (const group of hypothesesOver(own, column)) {
        const shifted = shiftedBy(table, list, column, group, standing);
        if (shifted !== undefined && (best === undefined || gainOf(shifted) > gainOf(best))) best = shifted;
      }
      if (best !== undefined) found.push(best);
    }
  }
  // Columns that are shifted together with their total are each named; one that mends less than another is its echo.
  return found.filter(
    (one) =>
      !found.some(
        (other) => other !== one && other.list === one.list && gainOf(other) > gainOf(one) + 1 && !isApart(one, other),
      ),
  );
}

/**
 * Whether a column holds in all its lines as it stands, down and across: a figure that had been moved would break the
 * sum across its line. A column that no sum across proves may be shifted although its total holds.
 */
function isAtRest({ scale }: PlainTable, laws: readonly Law[], column: number): boolean {
  let proven = 0;
  for (const law of laws) {
    const { direction, over, sums, record } = law;
    if (direction === 'across') {
      if (!sums.some(({ total, parts, minus }) => [total, ...parts, ...(minus ?? [])].includes(column))) continue;
      if (record.violated > 0) return false;
      proven += record.held;
    } else if (record.violated > 0 && (law.spelt.length > 0 || over.includes(column))) {
      if (recordOf(scale, { ...law, over: over.includes(column) ? [column] : [] }).violated > 0) return false;
    }
  }
  return proven >= LEAST_FIGURES;
}

function gainOf({ violatedBefore, violatedAfter, proof }: ShiftedColumn): number {
  return 2 * (violatedBefore - violatedAfter) + proof;
}

function isApart(one: ShiftedColumn, other: ShiftedColumn): boolean {
  return one.column !== other.column && one.violatedAfter === 0 && other.violatedAfter === 0 && one.by === other.by;
}

/** The places over one column, of each hierarchy together with the sums across columns. */
function hypothesesOver(laws: readonly Law[], column: number): SpeltSum[][] {
  const across: SpeltSum[] = [];
  const down = new Map<string, SpeltSum[]>();
  for (const law of laws) {
    const own = law.direction === 'down' ? { ...law, over: law.over.filter((each) => each === column) } : law;
    for (const place of places(own)) {
      if (!spotsOf(place).some((spot) => spot.column === column)) continue;
      if (law.direction === 'across') across.push(place);
      else {
        const name = law.hypothesis.split(':')[0] ?? '';
        const known = down.get(name);
        if (known === undefined) down.set(name, [place]);
        else known.push(place);
      }
    }
  }
  return down.size === 0 ? [across] : [...down.values()].map((group) => [...group, ...across]);
}

function shiftedBy(
  table: PlainTable,
  list: EvidenceList,
  column: number,
  group: readonly SpeltSum[],
  standing: () => readonly SpeltSum[],
): ShiftedColumn | undefined {
  const before = countPlaces(table.scale, group);
  if (before.violated < 2 || isOneCell(table.scale, group)) return undefined;
  const failing = group.filter((place) => isViolated(table.scale, place));
  const rows = list.lines.filter((line) => line.aside === undefined).map((line) => line.row);
  const moved = new MovableColumn(table.scale, column, rows);
  const mostViolated = 0.2 * before.violated;
  let best: ShiftedColumn | undefined;
  const take = (first: number, last: number, by: number, unknown: number): void => {
    // Nearly every stretch leaves the sums that fail as they are.
    if (!failsAtMost(mostViolated, moved.scale, failing, column, unknown)) return;
    const after = countPlaces(moved.scale, group, column, unknown);
    const mended = before.violated - after.violated;
    const least = (after.violated === 0 ? 2 : LEAST_MENDED) + (unknown < 0 ? 0 : 1);
    if (after.violated > mostViolated || mended < least || after.held < least) return;
    if (lostGain(table.scale, moved.scale, standing()) >= after.gain) return;
    const shifted: ShiftedColumn = {
      list: list.index,
      column,
      first: table.plane.cell(rows[first] ?? 0, column),
      last: table.plane.cell(rows[last] ?? 0, column),
      isFirstProven: true,
      by,
      violatedBefore: before.violated,
      violatedAfter: after.violated,
      proof: after.held - (unknown < 0 ? 0 : 1),
      rows: rows.slice(Math.min(first, first + by), Math.max(last, last + by) + 1),
    };
    // Of stretches that explain the same, the shorter is enough.
    if (
      best === undefined ||
      gainOf(shifted) > gainOf(best) ||
      (gainOf(shifted) === gainOf(best) && shifted.rows.length < best.rows.length)
    )
      best = shifted;
  };
  for (const [first, last] of stretches(moved.filled))
    for (const by of SHIFTS) {
      if (!moved.move(first, last, by)) continue;
      take(first, last, by, -1);
      // The line that is left empty may have held a figure that was written over.
      take(first, last, by, rows[by > 0 ? first : last] ?? -1);
    }
  return best;
}

/** The places of laws over one column, whichever hierarchy they belong to. */
function placesOver(laws: readonly Law[], column: number): SpeltSum[] {
  return laws.flatMap((law) => {
    const own = law.direction === 'down' ? { ...law, over: law.over.filter((each) => each === column) } : law;
    return [...places(own)].filter((place) => spotsOf(place).some((spot) => spot.column === column));
  });
}

/** First and last filled line of the stretches to be tried. */
function* stretches(filled: readonly number[]): Generator<[number, number]> {
  const isShort = filled.length <= MOST_TRIED;
  for (const [at, first] of filled.entries())
    for (let to = at + LEAST_FIGURES - 1; to < filled.length; to++) {
      if (!isShort && at > 0 && to < filled.length - 1) continue;
      yield [first, filled[to] ?? first];
    }
}
