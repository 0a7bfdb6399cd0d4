import { cellKey } from '../core/cell';
import { stepOf } from '../core/amount';
import type { JudgedEquation, Term } from '../core/equation';
import type { Figure } from '../core/figure';
import { unitOf, type DisclosureTable } from '../core/table';
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
}

/** An equation over unknowns: low ≤ residual ≤ high. */
export interface Row {
  readonly index: number;
  /** Undefined for the row sum of a missing line. */
  readonly judged: JudgedEquation | undefined;
  readonly terms: readonly { readonly unknown: number; readonly factor: bigint }[];
  /** left − right as printed. */
  readonly residual: bigint;
  readonly low: bigint;
  /** Undefined for ≥. */
  readonly high: bigint | undefined;
  readonly violated: boolean;
}

/** All equations that can be decided, as rows over unknowns. */
export interface System {
  readonly unknowns: Unknown[];
  readonly rows: Row[];
  readonly hints: Row[];
  readonly indexOf: ReadonlyMap<string, number>;
}

export function buildSystem(equations: readonly JudgedEquation[], tables: readonly DisclosureTable[]): System {
  const unknowns: Unknown[] = [];
  const rows: Row[] = [];
  const hints: Row[] = [];
  const indexOf = new Map<string, number>();
  const places = placesOf(tables);

  const unknownOf = (term: Term): Unknown => {
    const key = cellKey(term.figure.cell);
    const known = unknowns[indexOf.get(key) ?? -1];
    if (known !== undefined) return known;
    const unknown: Unknown = {
      index: unknowns.length,
      figure: term.figure,
      table: term.table,
      place: places.get(key),
      amount: term.figure.amount ?? 0n,
      step: stepIn(term.table),
      floor: undefined,
      rows: [],
      hints: [],
    };
    indexOf.set(key, unknown.index);
    unknowns.push(unknown);
    return unknown;
  };

  for (const judged of equations) {
    if (judged.verdict.kind === 'undecidable') continue;
    const { equation } = judged;
    const factors = new Map<number, bigint>();
    const collect = (terms: readonly Term[], side: bigint): void => {
      for (const term of terms) {
        const { index } = unknownOf(term);
        factors.set(index, (factors.get(index) ?? 0n) + side * BigInt(term.sign));
      }
    };
    collect(equation.left, 1n);
    collect(equation.right, -1n);
    const binding = equation.strength !== 'soft';
    const into = binding ? rows : hints;
    const allowance = toleranceOf(judged);
    const row: Row = {
      index: into.length,
      judged,
      terms: [...factors].filter(([, factor]) => factor !== 0n).map(([unknown, factor]) => ({ unknown, factor })),
      residual: judged.difference,
      low: -allowance,
      high: equation.relation === '=' ? allowance : undefined,
      violated: judged.verdict.kind === 'differs',
    };
    into.push(row);
    for (const { unknown, factor } of row.terms) {
      const list = binding ? unknowns[unknown]?.rows : unknowns[unknown]?.hints;
      list?.push({ row: row.index, factor });
    }
  }
  return { unknowns, rows, hints, indexOf };
}

/** Copies in one unit agree to the last digit; what the judge let pass as rounding is let pass here too. */
function toleranceOf({ equation, verdict, allowance }: JudgedEquation): bigint {
  return equation.kind === 'sum' || verdict.kind === 'rounding' ? allowance : 0n;
}

/** Nothing is printed in the cell, or only a dash. */
export function isBlank({ figure }: Unknown): boolean {
  return figure?.reading.kind === 'blank' || figure?.reading.kind === 'dash';
}

export function stepIn(table: DisclosureTable): bigint {
  return table.step > 0n ? table.step : stepOf(table.decimals, unitOf(table));
}
