import { cellOf } from '../core/cell';
import { formatAmount, magnitude, roundAmount, ZERO, type Amount } from '../core/amount';
import { labelOf, type Equation, type JudgedEquation, type Term } from '../model/equation';
import { isPrinted } from '../core/figure';
import type { Finding, FindingCell, NotRun, Severity } from '../model/finding';
import { unitOf } from '../model/table';
import { equations as en } from '../messages/en/equations';
import { equations as zh, type EquationMessages } from '../messages/zh/equations';
import { readings as enReadings } from '../messages/en/readings';
import { readings as zhReadings, type ReadingMessages } from '../messages/zh/readings';
import type { Rule } from '../model/rule';

/** How rounding differences are to be taken: as a habit of the workbook, or as the one exception in it. */
export interface ExplainOptions {
  readonly identity: Rule | undefined;
  readonly otherSumsHoldExactly: boolean;
  /** The sums show that each figure was rounded on its own; a copy off by the last digit is then of no more weight. */
  readonly isRounded?: boolean;
}

/** The finding of an equation that does not hold: what is wrong, why, what to do, with every operand's cell. */
export function findingOf(judged: JudgedEquation, options: ExplainOptions): Finding | undefined {
  const { equation, verdict } = judged;
  if (verdict.kind === 'holds' || verdict.kind === 'undecidable') return undefined;
  const first = firstTerm(judged);
  if (first === undefined) return undefined;
  return {
    id: equation.id,
    check: equation.identity,
    severity: severityOf(judged, options),
    message: {
      zh: sentence(judged, options, zh, 'label') + proofIn(judged, zhReadings),
      en: [sentence(judged, options, en, 'labelEn'), proofIn(judged, enReadings)].filter(Boolean).join(' '),
    },
    cells: cellsOf(judged, first),
    table: first.table,
    judged,
    ...statedAndExpected(judged, first),
  };
}

/** Why an equation could not be judged: the cell that cannot be read as an amount. */
export function notRunOf({ equation, verdict }: JudgedEquation, identity: Rule | undefined): NotRun | undefined {
  const term = verdict.kind === 'undecidable' ? verdict.terms[0] : undefined;
  if (term === undefined) return undefined;
  const { text } = term.figure;
  return {
    check: equation.identity,
    reason: {
      zh: zh.undecidable(place(term, zh, 'label'), text, identity?.title.zh ?? ''),
      en: en.undecidable(place(term, en, 'labelEn'), text, identity?.title.en ?? ''),
    },
  };
}

/** From this sureness (log10) on a relation that only the figures prove makes an error. */
const SURE = 1;

/** By what other figures the relation is known to be meant. */
function proofIn({ equation: { proof, identity } }: JudgedEquation, say: ReadingMessages): string {
  if (proof === undefined || proof.holding === 0) return '';
  if (identity === 'evidence-tie') return say.provenByCopies(proof.holding);
  return proof.places === 'lines' ? say.provenByLines(proof.holding) : say.provenByColumns(proof.holding);
}

function severityOf(judged: JudgedEquation, options: ExplainOptions): Severity {
  const { identity, otherSumsHoldExactly, isRounded = false } = options;
  const { equation, verdict } = judged;
  if (identity?.hint !== undefined) return identity.severity;
  if (verdict.kind === 'rounding')
    return (equation.kind === 'copy' && !isRounded) || otherSumsHoldExactly ? 'warning' : 'notice';
  // Read off the figures, and not surely meant: the figures may add up in a way that nobody thought of.
  if (equation.proof !== undefined && equation.proof.sureness < SURE) return 'warning';
  return identity?.severity ?? 'error';
}

/** Where the user should go first: the total, or the figure whose partner is missing. */
function firstTerm({ equation }: JudgedEquation): Term | undefined {
  return equation.left[0] ?? equation.right[0];
}

function cellsOf({ equation }: JudgedEquation, first: Term): FindingCell[] {
  const terms = [first, ...[...equation.left, ...equation.right].filter((term) => term !== first)];
  return terms.map(({ figure }) => ({ ...cellOf(figure), text: figure.text }));
}

function statedAndExpected(
  { equation, right, left }: JudgedEquation,
  first: Term,
): { stated: string; expected: string } | Record<string, never> {
  if (equation.relation === '>=' || equation.left.length !== 1) return {};
  const unit = unitOf(first.table);
  const decimals = first.table.decimals;
  return {
    stated: isPrinted(first.figure) ? formatAmount(left, unit, decimals) : '',
    expected: formatAmount(roundAmount(right, unit, decimals), unit, decimals),
  };
}

/** In which language tables are called. */
export type Label = 'label' | 'labelEn';

function sentence(judged: JudgedEquation, options: ExplainOptions, say: EquationMessages, label: Label): string {
  const { equation, verdict, left, right, difference, allowance } = judged;
  const [total] = equation.left;
  const [other] = equation.right;
  const anchor = total ?? other;
  if (anchor === undefined) return '';
  const unit = unitOf(anchor.table);
  const amount = (value: Amount): string => `${formatAmount(value, unit, anchor.table.decimals)} ${unit}`;
  const by = amount(magnitude(difference));
  const title = options.identity?.title[label === 'label' ? 'zh' : 'en'] ?? '';
  if (total === undefined || other === undefined) {
    const lacking = total === undefined ? equation.left : equation.right;
    const code = /:(\d{3,7})$/.exec(equation.id)?.[1] ?? '';
    return say.missingLine(
      sideName(lacking === equation.left ? equation.right : equation.left, say, label),
      amount(total === undefined ? right : left),
      otherTable(judged, title),
      say.code(code),
    );
  }
  const hint = options.identity?.hint?.[label === 'label' ? 'zh' : 'en'];
  if (hint !== undefined)
    return say.hint(
      sideName(equation.left, say, label),
      amount(left),
      sideName(printedOnly(equation.right), say, label),
      amount(right),
      by,
      hint,
    );
  if (equation.relation === '>=')
    return say.atLeast(
      sideName(equation.left, say, label),
      amount(left),
      sideName(equation.right, say, label),
      amount(right),
      by,
    );
  const single = equation.left.length === 1;
  const isCopy = total.table !== other.table || (single && equation.right.length === 1);
  if (isCopy) {
    const stated = isPrinted(total.figure) ? amount(left) : say.blank;
    const stands = equation.right.some((term) => isPrinted(term.figure)) ? amount(right) : say.blank;
    const name = [
      sideName(equation.left, say, label),
      stated,
      sideName(printedOnly(equation.right), say, label),
      stands,
      by,
    ] as const;
    return verdict.kind === 'rounding' ? say.copyRounding(...name) : say.copy(...name);
  }
  const where = sideName(equation.left, say, label);
  const stated = amount(left);
  if (verdict.kind === 'rounding') {
    return options.otherSumsHoldExactly
      ? say.roundingAmongExact(where, stated, amount(right), by)
      : say.rounding(where, stated, amount(right), by, amount(allowance));
  }
  const from = say.sides(shortSide(equation, equation.left, say), shortSide(equation, equation.right, say));
  if (single && !isPrinted(total.figure)) return say.missingTotal(where, amount(right), from);
  return say.sum(where, amount(right), stated, difference > ZERO, by, from);
}

function otherTable({ equation }: JudgedEquation, title: string): string {
  return title === '' ? equation.identity : title;
}

/** Terms that print something; all of them where none does. */
export function printedOnly(terms: readonly Term[]): readonly Term[] {
  const printed = terms.filter((term) => isPrinted(term.figure));
  return printed.length > 0 ? printed : terms;
}

function place(term: Term, say: EquationMessages, label: Label): string {
  return say.of(
    label === 'label' ? term.table.label : term.table.labelEn,
    labelOf(term)[label === 'label' ? 'zh' : 'en'],
  );
}

/** One side of an equation in words: its figures by table, line and column. */
export function sideName(terms: readonly Term[], say: EquationMessages, label: Label): string {
  const [first, second] = terms;
  if (first === undefined) return '';
  const name = place(first, say, label);
  if (second === undefined) return name;
  return terms.length === 2 ? `${name}${say.and}${place(second, say, label)}` : `${name}${say.more(terms.length)}`;
}

/** One side in words: what tells its terms apart, with the figures of the first three. */
function shortSide(equation: Equation, terms: readonly Term[], say: EquationMessages): string {
  const printed = printedOnly(terms).filter((term) => terms.length === 1 || term.figure.amount !== ZERO);
  const shown = printed.length > 4 ? printed.slice(0, 3) : printed;
  const sameColumn = new Set([...equation.left, ...equation.right].map((term) => term.columnName)).size === 1;
  const names = shown.map((term) =>
    `${sameColumn ? term.lineName : term.columnName} ${isPrinted(term.figure) ? term.figure.text.trim() : ''}`.trim(),
  );
  return `${names.join(' + ')}${printed.length > 4 ? ` + …${say.more(printed.length)}` : ''}`;
}
