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
  /** Operands that are worth a line: those that are not blank, and one for a side that is blank altogether. */
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
  const side = (of: readonly Term[], relation: string): readonly OperandView[] => of.map((term, index) => viewTerm(term, signOf(term, index === 0, relation), mixed));
  const relation = relationSign(judged);
  const operands = [...side(equation.left, ''), ...side(equation.right, relation)];
  const first = terms[0];
  const unit = first === undefined ? '元' : unitOf(first.table);
  const decimals = Math.max(0, ...terms.filter(({ table }) => unitOf(table) === unit).map(({ table }) => table.decimals));
  const inUnit = (amount: Amount): string => formatAmount(amount, unit, decimals);
  return {
    text: operands.map(({ sign, place, value }) => [sign, place, value].filter((part) => part !== '').join(' ')).join(' '),
    operands,
    telling: [...side(filled(equation.left), ''), ...side(filled(equation.right), relation)],
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

/** The first of a side follows the relation, if there is one yet. */
function signOf({ sign }: Term, isFirst: boolean, relation: string): string {
  if (!isFirst) return sign === 1 ? '+' : '−';
  return sign === 1 ? relation : `${relation} −`.trim();
}

function filled(terms: readonly Term[]): readonly Term[] {
  const printed = terms.filter((term) => !isBlank(term));
  return printed.length > 0 ? printed : terms.slice(0, 1);
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
