import { formatAmount, type Amount, type MeasurementUnit } from '../core/amount';
import { fullAddress } from '../core/cell';
import { labelOf, termsOf, type JudgedEquation, type Term } from '../model/equation';
import type { Bilingual } from '../core/bilingual';
import { unitOf } from '../model/table';
import { report as en } from '../messages/en/report';
import { report as zh } from '../messages/zh/report';

/** One operand as it is printed in a report. */
export interface OperandView {
  /** What stands before it: nothing for the first on the left, the relation for the first on the right, else + or −. */
  readonly sign: string;
  readonly place: string;
  readonly label: Bilingual;
  readonly value: string;
}

/** One side of an equation; its blank operands are counted, not shown, unless it has no others. */
interface SideView {
  readonly operands: readonly OperandView[];
  readonly blank: number;
  /** Operands that are added only may be told as a range. */
  readonly isPlainSum: boolean;
  readonly total: string;
}

/** An equation in words and figures; sums and difference are in the unit of its first table. */
export interface EquationView {
  readonly sides: readonly [SideView, SideView];
  /** All operands with cell and figure; very long sums as a range. */
  readonly text: string;
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly unit: MeasurementUnit;
}

/** A text of more operands than this is read by nobody. */
const LONGEST_TEXT = 200;

export function viewEquation(judged: JudgedEquation): EquationView {
  const { equation } = judged;
  const terms = termsOf(equation);
  const [first] = terms;
  const unit = first === undefined ? '元' : unitOf(first.table);
  const mixed = terms.some(({ table }) => unitOf(table) !== unit);
  const decimals = terms.reduce(
    (most, { table }) => (unitOf(table) === unit ? Math.max(most, table.decimals) : most),
    0,
  );
  const inUnit = (amount: Amount): string => formatAmount(amount, unit, decimals);
  const [left, right] = [inUnit(judged.left), inUnit(judged.right)];
  const relation = relationSign(judged);
  const sides = (of: (terms: readonly Term[]) => readonly Term[]): EquationView['sides'] => [
    viewSide(equation.left, of(equation.left), '', left, mixed),
    viewSide(equation.right, of(equation.right), relation, right, mixed),
  ];
  return {
    sides: sides(filled),
    text: operandsOf({ sides: sides((all) => all) }, LONGEST_TEXT)
      .map(({ sign, place, value }) => [sign, place, value].filter((part) => part !== '').join(' '))
      .join(' '),
    left,
    right,
    difference: inUnit(judged.difference),
    unit,
  };
}

/** The operands to print one by one; a sum of more than `most` is told as a range with its total. */
export function operandsOf({ sides }: Pick<EquationView, 'sides'>, most: number): readonly OperandView[] {
  return sides.flatMap(({ operands, isPlainSum, total }) => {
    const [first] = operands;
    const last = operands.at(-1);
    if (operands.length <= most || !isPlainSum || first === undefined || last === undefined) return operands;
    const place = `${first.place}…${last.place.slice(last.place.lastIndexOf('!') + 1)}`;
    return [
      {
        sign: first.sign,
        place,
        label: { zh: zh.sumOf(operands.length), en: en.sumOf(operands.length) },
        value: total,
      },
    ];
  });
}

/** How many blank operands are not shown. */
export function blankOperands({ sides: [left, right] }: EquationView): number {
  return left.blank + right.blank;
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

function viewSide(
  all: readonly Term[],
  shown: readonly Term[],
  relation: string,
  total: string,
  mixed: boolean,
): SideView {
  return {
    operands: shown.map((term, index) => viewTerm(term, signOf(term, index === 0, relation), mixed)),
    blank: all.length - shown.length,
    isPlainSum: shown.every(({ sign, figure }) => sign === 1 && figure.amount !== undefined),
    total,
  };
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
  const value =
    figure.amount === undefined ? figure.text.trim() : formatAmount(figure.amount, unitOf(table), table.decimals);
  return {
    sign,
    place: fullAddress(figure),
    label: labelOf(term),
    value: withUnit ? `${value} ${unitOf(table)}` : value,
  };
}

function isBlank({ figure }: Term): boolean {
  return figure.kind === 'blank' || figure.kind === 'dash';
}
