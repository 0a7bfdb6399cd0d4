import type { LineRole } from '../model/roles';
import { isTotal, type TableLine } from '../model/table';
import type { MoveDraft } from './move-draft';
import { sameList } from './place';
import { roomOf, stepIn, type Coefficient, type Row, type System, type Unknown } from './system';

/** The sums down the columns of a list that end in one total line. */
interface Footing {
  readonly total: Unknown;
  readonly siblings: Set<number>;
  /** Row of the system, by column. */
  readonly columns: Map<number, number>;
}

/**
 * Lines (漏列的行) that may be missing from a list: where a total exceeds its lines, an omitted line would explain it in
 * every column at once. Its figures become unknowns, and the sums along its siblings rows over them, so that the search
 * treats it like any other slip. Extends the system.
 */
export function missingLines(system: System): readonly MoveDraft[] {
  const moves: MoveDraft[] = [];
  for (const footing of footings(system)) {
    const violated = [...footing.columns].filter(([, row]) => system.rows[row]?.violated);
    if (violated.length === 0) continue;
    const move = missingLine(system, footing);
    if (move !== undefined) moves.push(move);
  }
  return moves;
}

function footings(system: System): Iterable<Footing> {
  const found = new Map<string, Footing>();
  const totals = new Set(system.rows.flatMap((row) => (row.violated ? (totalLine(system, row) ?? []) : [])));
  for (const row of system.rows) {
    const line = totalLine(system, row);
    if (line === undefined || !totals.has(line)) continue;
    const [total, ...more] = terms(system, row, 'left');
    const parts = terms(system, row, 'right');
    const place = total?.place;
    if (total === undefined || place === undefined || more.length > 0 || parts.length === 0 || row.high === undefined)
      continue;
    if (
      place.list.turned ||
      !parts.every(
        (part) =>
          part.place !== undefined && sameList(part.place, place) && part.place.columnIndex === place.columnIndex,
      )
    )
      continue;
    const key = `${place.table.id}/${place.listIndex}/${place.lineIndex}`;
    const footing = found.get(key) ?? { total, siblings: new Set<number>(), columns: new Map<number, number>() };
    found.set(key, footing);
    footing.columns.set(place.columnIndex, row.index);
    for (const part of parts) if (part.place !== undefined) footing.siblings.add(part.place.lineIndex);
  }
  return found.values();
}

/** The line of the first figure, which by convention is the total. */
function totalLine(system: System, row: Row): TableLine | undefined {
  return system.unknowns[row.terms[0]?.unknown ?? -1]?.place?.line;
}

function missingLine(system: System, { total, siblings, columns }: Footing): MoveDraft | undefined {
  const place = total.place;
  if (
    place === undefined ||
    ![...siblings].some((line) => place.list.lines[line]?.code !== undefined || !isFixed(place.list.lines[line]?.role))
  )
    return undefined;
  const figures = [...columns].map(([column, row]) => {
    const into = (index: number): Coefficient => ({
      row: index,
      factor: -1n,
      room: system.rows[index]?.high === 0n ? 0n : roomOf(place.table),
    });
    const unknown: Unknown = {
      index: system.unknowns.length,
      figure: undefined,
      table: place.table,
      place: undefined,
      amount: 0n,
      step: stepIn(place.table),
      floor: 0n,
      rows: [row, ...violatedSumsElsewhere(system, total, siblings, column, row)].map(into),
      hints: [],
    };
    system.unknowns.push(unknown);
    return { column, unknown: unknown.index };
  });
  const byColumn = new Map(figures.map(({ column, unknown }) => [column, unknown]));
  for (const pattern of rowSums(system, total, siblings)) addRowSum(system, pattern, byColumn);
  return {
    kind: 'omitted-line',
    open: figures.map(({ unknown }) => unknown),
    fixed: [],
    line: { table: place.table, list: place.list, siblings: [...siblings].sort((a, b) => a - b), columns: figures },
  };
}

/** Lines whose words are printed in the form (五、事业收入) cannot be left out; those named by the unit can. */
function isFixed(role: LineRole | undefined): boolean {
  return role !== undefined;
}

/** A sum in another table that counts some of the siblings counts the missing line too, if it is short. */
function violatedSumsElsewhere(
  system: System,
  total: Unknown,
  siblings: ReadonlySet<number>,
  column: number,
  own: number,
): readonly number[] {
  const { place } = total;
  if (place === undefined) return [];
  const candidates = new Set<number>();
  for (const line of siblings) {
    const figure = place.list.lines[line]?.figures[column];
    const unknown = figure === undefined ? undefined : system.unknowns[system.indexOf.get(figure) ?? -1];
    if (unknown?.place === undefined || !sameList(unknown.place, place)) continue;
    for (const { row, factor } of unknown.rows) if (factor < 0n && row !== own) candidates.add(row);
  }
  const isElsewhere = (row: Row): boolean =>
    !terms(system, row, 'left').some((left) => left.place !== undefined && sameList(left.place, place));
  return [...candidates]
    .sort((a, b) => a - b)
    .filter((index) => {
      const row = system.rows[index];
      return row?.violated === true && row.high !== undefined && isElsewhere(row);
    });
}

type Pattern = ReadonlyMap<number, { readonly factor: bigint; readonly row: Row }>;

/** Lines that are looked at to learn which sums their kind obeys. */
const SAMPLE = 50;

/** The sums along a line, as column indexes with factors, that the siblings obey. */
function rowSums(system: System, total: Unknown, siblings: ReadonlySet<number>): Iterable<Pattern> {
  const patterns = new Map<string, Pattern>();
  const lines = [...siblings]
    .map((line) => total.place?.list.lines[line])
    .filter((line) => line !== undefined && !isTotal(line));
  const figures = lines.slice(0, SAMPLE).flatMap((line) => line?.figures ?? []);
  const rows = new Set(
    figures.flatMap((figure) => system.unknowns[system.indexOf.get(figure) ?? -1]?.rows ?? []).map(({ row }) => row),
  );
  for (const row of [...rows].flatMap((index) => system.rows[index] ?? [])) {
    const first = system.unknowns[row.terms[0]?.unknown ?? -1]?.place;
    if (row.high === undefined || row.terms.length < 2 || first === undefined) continue;
    const pattern = new Map<number, { factor: bigint; row: Row }>();
    for (const { unknown, factor } of row.terms) {
      const place = system.unknowns[unknown]?.place;
      if (place !== undefined && sameList(place, first) && place.lineIndex === first.lineIndex)
        pattern.set(place.columnIndex, { factor, row });
    }
    if (pattern.size === row.terms.length)
      patterns.set(
        [...pattern]
          .map(([column, { factor }]) => `${column}:${factor}`)
          .sort()
          .join(),
        pattern,
      );
  }
  return patterns.values();
}

function addRowSum(system: System, pattern: Pattern, byColumn: ReadonlyMap<number, number>): void {
  const sample = [...pattern.values()][0]?.row;
  if (sample === undefined || ![...pattern.keys()].every((column) => byColumn.has(column))) return;
  const index = system.rows.length;
  const terms = [...pattern].map(([column, { factor }]) => ({ unknown: byColumn.get(column) ?? -1, factor }));
  system.rows.push({
    index,
    judged: undefined,
    terms,
    residual: 0n,
    low: sample.low,
    high: sample.high,
    step: sample.step,
    violated: false,
  });
  for (const { unknown, factor } of terms) system.unknowns[unknown]?.rows.push({ row: index, factor, room: 0n });
}

function terms(system: System, row: Row, side: 'left' | 'right'): readonly Unknown[] {
  return row.terms
    .filter(({ factor }) => (side === 'left' ? factor > 0n : factor < 0n))
    .flatMap(({ unknown }) => system.unknowns[unknown] ?? []);
}
