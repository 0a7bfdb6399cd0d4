import { formatAmount, type Amount, type MeasurementUnit } from '../core/amount';
import { fullAddress } from '../core/cell';
import { termsOf, type JudgedEquation, type Term } from '../core/equation';
import type { Bilingual } from '../core/finding';
import { unitOf } from '../core/table';

/** One operand as it is printed in a report. */
export interface OperandView {
  readonly term: Term;
  /** What stands before it: nothing for the first on the left, the relation for the first on the right, else + or −. */
  readonly sign: string;
  readonly place: string;
  readonly label: Bilingual;
  readonly value: string;
}

/** An equation in words and figures; sums and difference are in the unit of its first table. */
export interface EquationView {
  readonly text: string;
  readonly operands: readonly OperandView[];
  /** Operands that are worth a line: not blank, or all there is on their side. */
  readonly telling: readonly OperandView[];
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly unit: MeasurementUnit;
}

export function viewEquation(judged: JudgedEquation): EquationView {
  const { equation } = judged;
  const terms = termsOf(equation);
  const mixed = new Set(terms.map(({ table }) => unitOf(table))).size > 1;
  const operands = terms.map((term, index) => viewTerm(term, signOf(judged, index), mixed));
  const first = terms[0];
  const unit = first === undefined ? '元' : unitOf(first.table);
  const decimals = Math.max(0, ...terms.filter(({ table }) => unitOf(table) === unit).map(({ table }) => table.decimals));
  const inUnit = (amount: Amount): string => formatAmount(amount, unit, decimals);
  return {
    text: operands.map(({ sign, place, value }) => [sign, place, value].filter((part) => part !== '').join(' ')).join(' '),
    operands,
    telling: operands.filter(({ sign, term }, index) => index === 0 || !isBlank(term) || (sign !== '+' && sign !== '−')),
    left: inUnit(judged.left),
    right: inUnit(judged.right),
    difference: inUnit(judged.difference),
    unit,
  };
}

/** The relation as it turned out: ≠ where = was wanted, < where ≥ was. */
export function relationSign({ equation, verdict }: JudgedEquation): string {
  switch (verdict.kind) {
    case 'holds':
      return equation.relation === '=' ? '=' : '≥';
    case 'rounding':
      return '≈';
    case 'differs':
      return equation.relation === '=' ? '≠' : '<';
    case 'undecidable':
      return '?';
  }
}

function signOf(judged: JudgedEquation, index: number): string {
  const { left, right } = judged.equation;
  const term = index < left.length ? left[index] : right[index - left.length];
  const minus = term?.sign === -1;
  if (index === 0) return minus ? '−' : '';
  if (index === left.length) return minus ? `${relationSign(judged)} −` : relationSign(judged);
  return minus ? '−' : '+';
}

function viewTerm(term: Term, sign: string, withUnit: boolean): OperandView {
  const { figure, table } = term;
  const value = figure.amount === undefined ? figure.text.trim() : formatAmount(figure.amount, unitOf(table), table.decimals);
  return {
    term,
    sign,
    place: fullAddress(figure.cell),
    label: { zh: term.label, en: term.labelEn },
    value: withUnit ? `${value} ${unitOf(table)}` : value,
  };
}

function isBlank({ figure }: Term): boolean {
  return figure.reading.kind === 'blank' || figure.reading.kind === 'dash';
}
