import { add, beyondNoise, magnitude, roundingRoom, subtract, ZERO, type Amount } from '../core/amount';
import type { Equation, JudgedEquation, Term, Verdict } from './equation';
import { cellKey } from '../core/cell';
import { isPrinted } from '../core/figure';

/**
 * Evaluates an equation on the shown figures. A copy in one unit must agree to the last digit; a sum may miss by half
 * a step of each printed term; figures to the fen leave no room.
 */
export function judge(equation: Equation): JudgedEquation {
  let steps = ZERO;
  let unreadable: Term[] | undefined;
  const side = (terms: readonly Term[]): Amount => {
    let total = ZERO;
    for (const term of terms) {
      const { amount } = term.figure;
      if (amount === undefined) (unreadable ??= []).push(term);
      else total = term.sign === 1 ? add(total, amount) : subtract(total, amount);
      if (isPrinted(term.figure)) steps = add(steps, roundingRoom(term.table.step));
    }
    return total;
  };
  const left = side(equation.left);
  const right = side(equation.right);
  const difference = beyondNoise(subtract(left, right));
  // Half of the sum of the steps of all printed terms.
  const allowance = (steps / 2n) as Amount;
  return {
    equation,
    left,
    right,
    difference,
    allowance,
    verdict: verdictOf(equation, unreadable ?? [], difference, allowance),
  };
}

const HOLDS: Verdict = { kind: 'holds' };

function verdictOf(equation: Equation, unreadable: readonly Term[], difference: Amount, allowance: Amount): Verdict {
  if (unreadable.length > 0) return { kind: 'undecidable', terms: unreadable };
  if (difference === ZERO) return HOLDS;
  if (equation.relation === '>=')
    return difference > ZERO || magnitude(difference) <= allowance ? HOLDS : { kind: 'differs' };
  if (magnitude(difference) > allowance) return { kind: 'differs' };
  // One figure printed in 元 and in 万元 agrees when it rounds to the coarser print.
  return equation.kind === 'copy' && !sameStep(equation) ? HOLDS : { kind: 'rounding' };
}

function sameStep(equation: Equation): boolean {
  const steps = new Set(
    [...equation.left, ...equation.right].filter((term) => isPrinted(term.figure)).map((term) => term.table.step),
  );
  return steps.size <= 1;
}

/**
 * How unlikely it is that so many sums hold exactly if each figure was rounded on its own: an upper bound of the
 * probability. Near nought, the workbook's figures are meant to add up exactly. Sums of the same figures count once.
 *
 * @param enough a chance below which no further sum is looked at
 */
export function chanceOfExactSums(judged: Iterable<JudgedEquation>, enough = 0): number {
  const seen = new Set<string>();
  let chance = 1;
  for (const { equation, verdict, allowance } of judged) {
    if (equation.right.length < 2) continue;
    if (equation.kind !== 'sum' || equation.relation !== '=' || verdict.kind !== 'holds' || allowance === ZERO)
      continue;
    const printed = equation.right.filter((term) => isPrinted(term.figure) && term.figure.amount !== ZERO);
    if (printed.length < 2) continue;
    const key = keyOfFigures(printed);
    if (seen.has(key)) continue;
    seen.add(key);
    chance *= Math.min(0.75, Math.sqrt(1.91 / printed.length));
    if (chance < enough) break;
  }
  return chance;
}

/** log10 of how much likelier a sum misses by the last digit where figures are rounded one by one (¼) than by a slip (1 %). */
const MISSED = Math.log10(0.25 / 0.01);
/** The same of a sum that holds to the last digit: ¾ at most where figures are rounded, 99 % otherwise. */
const EXACT = Math.log10(0.75 / 0.99);
/** log10 of the odds from which a habit of rounding is believed. */
const BELIEVED = 1;

/**
 * Whether a workbook's sums show that each figure was rounded on its own: sums that miss by the last digit weighed
 * against sums that hold exactly. Sums over one cell may all miss by its slip, so misses count once a cell; sums of the
 * same figures count once.
 *
 * @param judged all equations of the workbook
 */
export function showsRounding(judged: Iterable<JudgedEquation>): boolean {
  const cells = new Set<string>();
  const exact = new Set<string>();
  let missed = 0;
  for (const { equation, verdict, allowance } of judged) {
    if (equation.kind !== 'sum' || equation.relation !== '=' || allowance === ZERO) continue;
    const printed = equation.right.filter((term) => isPrinted(term.figure) && term.figure.amount !== ZERO);
    if (printed.length < 2) continue;
    if (verdict.kind === 'holds') exact.add(keyOfFigures(printed));
    if (verdict.kind !== 'rounding') continue;
    const own = [...equation.left, ...printed].map(({ figure }) => cellKey(figure));
    if (!own.some((cell) => cells.has(cell))) missed++;
    for (const cell of own) cells.add(cell);
  }
  return missed > 1 && missed * MISSED + exact.size * EXACT >= BELIEVED;
}

function keyOfFigures(terms: readonly Term[]): string {
  return terms
    .map((term) => String(term.figure.amount))
    .sort()
    .join(' ');
}
