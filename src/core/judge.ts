import { add, magnitude, roundingRoom, subtract, sum, ZERO, type Amount } from './amount';
import type { Equation, JudgedEquation, Term, Verdict } from './equation';
import { isPrinted } from './figure';

/**
 * Evaluates an equation on the shown figures. A copy in one unit must agree to the last digit; a sum may miss by half
 * a step of each printed term; figures to the fen leave no room.
 */
export function judge(equation: Equation): JudgedEquation {
  const unreadable = [...equation.left, ...equation.right].filter((term) => term.figure.amount === undefined);
  const left = side(equation.left);
  const right = side(equation.right);
  const difference = subtract(left, right);
  const allowance = allowanceOf(equation);
  return { equation, left, right, difference, allowance, verdict: verdictOf(equation, unreadable, difference, allowance) };
}

function verdictOf(equation: Equation, unreadable: readonly Term[], difference: Amount, allowance: Amount): Verdict {
  if (unreadable.length > 0) return { kind: 'undecidable', terms: unreadable };
  if (difference === ZERO) return { kind: 'holds' };
  if (equation.relation === '>=') return difference > ZERO || magnitude(difference) <= allowance ? { kind: 'holds' } : { kind: 'differs' };
  if (magnitude(difference) > allowance) return { kind: 'differs' };
  // One figure printed in 元 and in 万元 agrees when it rounds to the coarser print.
  return equation.kind === 'copy' && !sameStep(equation) ? { kind: 'holds' } : { kind: 'rounding' };
}

/** Half of the sum of the steps of all printed terms. */
function allowanceOf(equation: Equation): Amount {
  let steps = ZERO;
  for (const term of [...equation.left, ...equation.right]) if (isPrinted(term.figure)) steps = add(steps, roundingRoom(term.table.step));
  return (steps / 2n) as Amount;
}

function sameStep(equation: Equation): boolean {
  const steps = new Set([...equation.left, ...equation.right].filter((term) => isPrinted(term.figure)).map((term) => term.table.step));
  return steps.size <= 1;
}

function side(terms: readonly Term[]): Amount {
  return sum(terms.map((term) => (term.sign === 1 ? (term.figure.amount ?? ZERO) : ((-(term.figure.amount ?? ZERO)) as Amount))));
}

/**
 * How unlikely it is that so many sums hold exactly if each figure was rounded on its own: an upper bound of the
 * probability. Near nought, the workbook's figures are meant to add up exactly. Sums of the same figures count once.
 */
export function chanceOfExactSums(judged: readonly JudgedEquation[]): number {
  const seen = new Set<string>();
  let chance = 1;
  for (const { equation, verdict, allowance } of judged) {
    if (equation.kind !== 'sum' || equation.relation !== '=' || verdict.kind !== 'holds' || allowance === ZERO) continue;
    const printed = equation.right.filter((term) => isPrinted(term.figure) && term.figure.amount !== ZERO);
    if (printed.length < 2) continue;
    const key = printed.map((term) => String(term.figure.amount)).sort().join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    chance *= Math.min(0.75, Math.sqrt(1.91 / printed.length));
  }
  return chance;
}
