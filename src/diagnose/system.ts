import { cellKey } from '../core/cell';
import { oncePer } from '../core/once-per';
import { roundingRoom, stepOf } from '../core/amount';
import type { JudgedEquation, Term } from '../model/equation';
import type { Figure } from '../core/figure';
import { figuresOf, unitOf, type DisclosureTable } from '../model/table';
import type { DiagnoseOptions } from './diagnosis';
import { placesOf, type Place } from './place';

/** One figure as an unknown of the equations, or one of a line that is missing from the workbook. */
export interface Unknown {
  readonly index: number;
  /** Undefined for a figure of a missing line. */
  readonly figure: Figure | undefined;
  readonly table: DisclosureTable;
  readonly place: Place | undefined;
  readonly amount: bigint;
  /** The grid on which its table prints. */
  readonly step: bigint;
  /** The least it can be; figures of a missing line are not negative. */
  readonly floor: bigint | undefined;
  /** Binding rows it stands in. */
  readonly rows: Coefficient[];
  /** Soft equations it stands in: they rank, but do not bind. */
  readonly hints: Coefficient[];
}

/** A coefficient of an unknown in a row. */
export interface Coefficient {
  readonly row: number;
  readonly factor: bigint;
  /** What the row may miss by more once this figure, now blank, is printed and rounded. */
  readonly room: bigint;
}

/** An equation over unknowns: low ≤ residual ≤ high. */
export interface Row {
  readonly index: number;
  /** Undefined for the row sum of a missing line, and for a row that binds nothing. */
  readonly judged: JudgedEquation | undefined;
  readonly terms: readonly { readonly unknown: number; readonly factor: bigint }[];
  /** left − right as printed. */
  readonly residual: bigint;
  readonly low: bigint;
  /** Undefined for ≥. */
  readonly high: bigint | undefined;
  /** The coarsest step of its tables. */
  readonly step: bigint;
  readonly violated: boolean;
}

/** All equations that can be decided, as rows over unknowns. */
export interface System {
  readonly unknowns: Unknown[];
  readonly rows: Row[];
  readonly hints: Row[];
  readonly indexOf: ReadonlyMap<Figure, number>;
  readonly tables: readonly DisclosureTable[];
  readonly said: SaidInText;
}

/** By key of a cell, what the text says of its figure where it disagrees with it, as written there. */
export type SaidInText = ReadonlyMap<string, readonly string[]>;

/**
 * tolerant: a sum may miss by what rounding explains. exact: in a workbook whose figures are meant to add up to the last
 * digit, any remainder is a violation.
 */
export type Rigour = 'tolerant' | 'exact';

export function buildSystem(
  equations: readonly JudgedEquation[],
  tables: readonly DisclosureTable[],
  rigour: Rigour,
  { said = new Map(), mayBeWrong = () => true }: Pick<DiagnoseOptions, 'said' | 'mayBeWrong'> = {},
): System {
  const unknowns: Unknown[] = [];
  const rows: Row[] = [];
  const hints: Row[] = [];
  const indexOf = new Map<Figure, number>();
  const byCell = new Map<string, number>();
  const places = placesOf(tables);

  const unknownOf = (term: Term): Unknown => {
    const seen = unknowns[indexOf.get(term.figure) ?? -1];
    if (seen !== undefined) return seen;
    const key = cellKey(term.figure);
    const known = unknowns[byCell.get(key) ?? -1];
    if (known !== undefined) {
      indexOf.set(term.figure, known.index);
      return known;
    }
    const unknown: Unknown = {
      index: unknowns.length,
      figure: term.figure,
      table: term.table,
      place: places.get(term.figure),
      amount: term.figure.amount ?? 0n,
      step: stepIn(term.table),
      floor: undefined,
      rows: [],
      hints: [],
    };
    indexOf.set(term.figure, unknown.index);
    byCell.set(key, unknown.index);
    unknowns.push(unknown);
    return unknown;
  };

  for (const judged of equations) {
    if (judged.verdict.kind === 'undecidable') continue;
    const { equation } = judged;
    const factors = new Map<number, bigint>();
    const collect = (terms: readonly Term[], side: bigint): void => {
      for (const term of terms) {
        if (!mayBeWrong(term.figure)) continue;
        const { index } = unknownOf(term);
        factors.set(index, (factors.get(index) ?? 0n) + side * BigInt(term.sign));
      }
    };
    collect(equation.left, 1n);
    collect(equation.right, -1n);
    const terms: Row['terms'][number][] = [];
    for (const [unknown, factor] of factors) if (factor !== 0n) terms.push({ unknown, factor });
    const into = equation.strength === 'soft' ? hints : rows;
    const row = rowOf(judged, { index: into.length, terms, step: coarsestStep(equation) }, rigour);
    into.push(row);
    enter(unknowns, row, into === rows ? 'rows' : 'hints');
  }
  return { unknowns, rows, hints, indexOf, tables, said };
}

/** The same equations, of which nothing was mended yet, at another rigour. */
export function withRigour(system: System, rigour: Rigour): System {
  const unknowns = system.unknowns.map((unknown) => ({ ...unknown, rows: [], hints: [] }));
  const restated = (kind: 'rows' | 'hints'): Row[] =>
    system[kind].map((row) => {
      const again = row.judged === undefined ? row : rowOf(row.judged, row, rigour);
      enter(unknowns, again, kind);
      return again;
    });
  return { ...system, unknowns, rows: restated('rows'), hints: restated('hints') };
}

function rowOf(
  judged: JudgedEquation,
  { index, terms, step }: Pick<Row, 'index' | 'terms' | 'step'>,
  rigour: Rigour,
): Row {
  const { equation, difference: residual } = judged;
  const allowance = toleranceOf(judged, rigour);
  const high = equation.relation === '=' ? allowance : undefined;
  const violated = residual < -allowance || (high !== undefined && residual > high);
  return { index, judged, terms, residual, low: -allowance, high, step, violated };
}

/** Tells the unknowns of a row that they stand in it. */
function enter(unknowns: readonly Unknown[], { index, terms, low }: Row, kind: 'rows' | 'hints'): void {
  for (const { unknown: at, factor } of terms) {
    const unknown = unknowns[at];
    if (unknown === undefined) continue;
    const room = low < 0n && isBlank(unknown) ? roomOf(unknown.table) : 0n;
    unknown[kind].push({ row: index, factor, room });
  }
}

/**
 * Copies in one unit agree to the last digit, unless the judge let this one pass as rounding; a figure printed in two
 * units, or at least as much, is compared as the judge does.
 */
function toleranceOf({ equation, verdict, allowance }: JudgedEquation, rigour: Rigour): bigint {
  if (equation.relation === '>=' || !hasOneStep(equation)) return allowance;
  if (rigour === 'exact') return 0n;
  return equation.kind === 'sum' || verdict.kind === 'rounding' ? allowance : 0n;
}

function hasOneStep(equation: JudgedEquation['equation']): boolean {
  const first = (equation.left[0] ?? equation.right[0])?.table.step;
  const isSame = ({ table }: Term): boolean => table.step === first;
  return equation.left.every(isSame) && equation.right.every(isSame);
}

function coarsestStep({ left, right }: JudgedEquation['equation']): bigint {
  let coarsest = 1n;
  let last: DisclosureTable | undefined;
  for (const terms of [left, right]) {
    for (const { table } of terms) {
      if (table !== last && stepIn(table) > coarsest) coarsest = stepIn(table);
      last = table;
    }
  }
  return coarsest;
}

/** Nothing is printed in the cell, or only a dash. */
export function isBlank({ figure }: Unknown): boolean {
  return figure?.kind === 'blank' || figure?.kind === 'dash';
}

/** Whether it stands in an equation that does not hold. */
export function isSuspect({ rows }: System, unknown: Unknown): boolean {
  return unknown.rows.some(({ row }) => rows[row]?.violated === true);
}

/**
 * What a figure would have to be for single violated equations of its own to hold.
 *
 * @param without a figure whose equations are left out, because it is to change as well
 */
export function neededAmounts({ rows }: System, unknown: Unknown, without?: number): readonly bigint[] {
  return unknown.rows.flatMap(({ row: index, factor }) => {
    const row = rows[index];
    if (row?.violated !== true || row.high === undefined || row.residual % factor !== 0n) return [];
    if (without !== undefined && row.terms.some((term) => term.unknown === without)) return [];
    return [unknown.amount - row.residual / factor];
  });
}

/** Decimals that more than one figure of the table shows; a single longer one may be the slip itself. */
export const usualDecimals = oncePer((table: DisclosureTable): number => {
  let [finest, second] = [-1, -1];
  for (const { decimals } of figuresOf(table)) {
    if (decimals === undefined || decimals <= second) continue;
    if (decimals > finest) [finest, second] = [decimals, finest];
    else second = decimals;
  }
  return second < 0 ? table.decimals : second;
});

/** What rounding one more figure of a table may add to a remainder. */
export function roomOf(table: DisclosureTable): bigint {
  return roundingRoom(table.step) / 2n;
}

export function stepIn(table: DisclosureTable): bigint {
  return table.step > 0n ? table.step : stepOf(table.decimals, unitOf(table));
}
