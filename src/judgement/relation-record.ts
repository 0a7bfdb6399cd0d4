import { isPrinted, type Figure } from '../core/figure';
import type { JudgedEquation } from '../model/equation';
import { speaks } from '../identities/terms';
import { everyEquation } from './judge-relations';
import { placesOfLaw, termIn } from './law-sums';
import { tallyOfRelation, type RelationSeries } from './relation-series';

/** What became of the places of a relation; places in which nothing is printed are none. */
export interface RelationRecord {
  readonly places: number;
  /** To the last digit. */
  readonly holding: number;
  /** Within rounding. */
  readonly rounding: number;
  readonly violated: number;
  /** Those of `holding` with at most one part that is not nought: they prove little. */
  readonly trivial: number;
  /** A cell cannot be read as an amount. */
  readonly undecidable: number;
}

/** Cost: the figures of its places; its equations are spelled out only where one of them may fail. */
export function recordOfSeries(series: RelationSeries): RelationRecord {
  const { equations, holding } = tallyOfRelation(series);
  if (equations > holding) return recordOfEquations(everyEquation({ series: [series], equations: [] }));
  return { places: equations, holding, rounding: 0, violated: 0, trivial: trivialIn(series), undecidable: 0 };
}

export function recordOfEquations(equations: readonly JudgedEquation[]): RelationRecord {
  const record = { holds: 0, rounding: 0, differs: 0, undecidable: 0 };
  let trivial = 0;
  for (const { equation, verdict } of equations) {
    record[verdict.kind]++;
    if (
      verdict.kind === 'holds' &&
      isWithinOneTable(equation) &&
      provesLittle(equation.right.map(({ figure }) => figure))
    )
      trivial++;
  }
  return {
    places: equations.length,
    holding: record.holds,
    rounding: record.rounding,
    violated: record.differs,
    trivial,
    undecidable: record.undecidable,
  };
}

export function addRecord(one: RelationRecord, other: RelationRecord): RelationRecord {
  return {
    places: one.places + other.places,
    holding: one.holding + other.holding,
    rounding: one.rounding + other.rounding,
    violated: one.violated + other.violated,
    trivial: one.trivial + other.trivial,
    undecidable: one.undecidable + other.undecidable,
  };
}

/** Of a relation between two tables every place is one figure that agrees with another: none is trivial. */
function trivialIn(series: RelationSeries): number {
  if (series.kind === 'tie') return 0;
  let trivial = 0;
  for (const [total, parts] of figuresOfPlaces(series))
    if (anySpeaks([total, ...parts]) && provesLittle(parts)) trivial++;
  return trivial;
}

type Places = Generator<readonly [Figure | undefined, readonly (Figure | undefined)[]]>;

function* figuresOfPlaces(series: Exclude<RelationSeries, { kind: 'tie' }>): Places {
  if (series.kind === 'law') {
    for (const { total, parts, minus = [] } of placesOfLaw(series)) {
      const sum = termIn(series, total)?.figure;
      if (sum !== undefined) yield [sum, [...parts, ...minus].map((spot) => termIn(series, spot)?.figure)];
    }
    return;
  }
  const { list, direction, total, parts, columns } = series;
  if (direction === 'across') {
    for (const { figures, role } of list.lines)
      if (role !== 'ratio' && figures[total] !== undefined) yield [figures[total], parts.map((part) => figures[part])];
    return;
  }
  for (const column of columns) {
    const sum = list.lines[total]?.figures[column];
    if (sum !== undefined) yield [sum, parts.map((part) => list.lines[part]?.figures[column])];
  }
}

function provesLittle(parts: readonly (Figure | undefined)[]): boolean {
  let filled = 0;
  for (const part of parts) if (part !== undefined && isPrinted(part) && part.amount !== 0n) filled++;
  return filled < 2;
}

function anySpeaks(figures: readonly (Figure | undefined)[]): boolean {
  return figures.some((figure) => figure !== undefined && speaks(figure));
}

function isWithinOneTable({ left, right }: JudgedEquation['equation']): boolean {
  return new Set([...left, ...right].map(({ table }) => table)).size < 2;
}
