import { roundingRoom } from '../../../src/core/amount';
import { cellOf, cellKey } from '../../../src/core/cell';
import { termsOf, type JudgedEquation, type Term } from '../../../src/model/equation';
import type { CellRef } from '../../../src/core/cell';

/** Cells whose change alone makes every equation hold, with the values that would do. Brute force, apart from the product. */
export interface SingleRepair {
  readonly cell: CellRef;
  readonly values: readonly bigint[];
}

/**
 * What the equations by themselves allow. `exact` counts a sum as holding only without remainder (workbooks that add up
 * exactly); otherwise rounding is allowed for. Soft equations and inequalities say nothing here beyond what they forbid.
 */
export function singleRepairs(equations: readonly JudgedEquation[], exact: boolean): readonly SingleRepair[] {
  const binding = equations.filter(
    ({ equation, verdict }) => equation.strength !== 'soft' && verdict.kind !== 'undecidable',
  );
  const broken = binding.filter((judged) => !isWithin(judged, judged.difference, exact));
  const [first, ...others] = broken;
  if (first === undefined) return [];
  const byCell = new Map<string, { readonly term: Term; readonly rows: Set<JudgedEquation> }>();
  for (const judged of binding) {
    for (const term of termsOf(judged.equation)) {
      const key = cellKey(term.figure);
      const known = byCell.get(key);
      if (known === undefined) byCell.set(key, { term, rows: new Set([judged]) });
      else known.rows.add(judged);
    }
  }
  return termsOf(first.equation).flatMap((term) => {
    const entry = byCell.get(cellKey(term.figure));
    if (entry === undefined || !others.every((judged) => entry.rows.has(judged))) return [];
    const values = valuesOf(term, [...entry.rows], exact);
    return values.length === 0 ? [] : [{ cell: cellOf(term.figure), values }];
  });
}

function valuesOf(term: Term, rows: readonly JudgedEquation[], exact: boolean): readonly bigint[] {
  const step = term.table.step > 0n ? term.table.step : 1n;
  const wanted = new Set<bigint>();
  for (const judged of rows) {
    const factor = factorOf(judged, term);
    if (factor === 0n) continue;
    const middle = -BigInt(judged.difference) / factor;
    const reach = exact ? 0n : judged.allowance / step + 1n;
    for (let steps = -reach; steps <= reach; steps += 1n) wanted.add(middle + steps * step);
  }
  const amount = term.figure.amount ?? 0n;
  return [...wanted]
    .filter(
      (delta) =>
        delta !== 0n &&
        rows.every((judged) =>
          isWithin(judged, judged.difference + factorOf(judged, term) * delta, exact, roomOf(term, exact)),
        ),
    )
    .map((delta) => amount + delta)
    .filter((value) => value % step === 0n);
}

function factorOf({ equation }: JudgedEquation, { figure }: Term): bigint {
  const key = cellKey(figure);
  const count = (terms: readonly Term[]): bigint =>
    terms.reduce((total, term) => (cellKey(term.figure) === key ? total + BigInt(term.sign) : total), 0n);
  return count(equation.left) - count(equation.right);
}

/** A blank cell that is filled is one more rounded figure. */
function roomOf({ figure, table }: Term, exact: boolean): bigint {
  return exact || figure.kind === 'printed' ? 0n : roundingRoom(table.step) / 2n;
}

function isWithin({ equation, allowance }: JudgedEquation, difference: bigint, exact: boolean, more = 0n): boolean {
  const room = exact || (equation.kind === 'copy' && isOneStep(equation)) ? 0n : allowance + more;
  return difference + room >= 0n && (equation.relation === '>=' || difference <= room);
}

function isOneStep(equation: JudgedEquation['equation']): boolean {
  return new Set(termsOf(equation).map(({ table }) => table.step)).size <= 1;
}
