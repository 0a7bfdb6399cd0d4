import { formatAmount, roundAmount, type Amount, type MeasurementUnit } from '../core/amount';
import { address, quotedSheet, rangeAddress, type CellRef } from '../core/cell';
import { contentAt, type SheetSnapshot } from '../core/snapshot';
import { unitOf } from '../model/table';
import { decimalsFor } from './amounts';
import { itemOfIdentity } from './three-public';
import { runsOf, type Piece } from './ranges';
import type { Operand, Solved } from './solve';
import { sumByCode, type CodedSumContext } from './sum-by-code';
import { sumByLevel } from './sum-by-level';

/** What a formula must know of the workbook that it will stand in. */
export interface FormulaContext extends CodedSumContext {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  /** Cells that will hold something once the plan is carried out. */
  readonly written: ReadonlySet<string>;
}

const POWER: Readonly<Record<MeasurementUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };

/**
 * The Excel formula of the identity that a figure follows from; undefined where an operand is text, which no formula
 * would count, so that only the value can be written.
 */
export function formulaOf(solved: Solved, context: FormulaContext): string | undefined {
  if (solved.operands.some(({ term }) => isTextFigure(term.figure, context))) return undefined;
  const coded = sumByLevel(solved, context.sheets) ?? sumByCode(solved, context);
  const expression = coded ?? sumOfOperands(solved, context);
  if (expression === undefined) return undefined;
  const unit = unitOf(solved.term.table);
  const converts = solved.operands.some(({ term }) => unitOf(term.table) !== unit);
  const isThreePublic = solved.balances.some(({ equation }) => itemOfIdentity(equation.identity) !== undefined);
  const money =
    isThreePublic || solved.constant !== 0n ? signed(solved.constant, unit, decimalsFor(solved.term.table)) : '';
  const own = converts ? `ROUND(${expression},${decimalsFor(solved.term.table)})` : expression;
  return `=${own}${money}`;
}

function isTextFigure({ sheet, row, column }: CellRef, { sheets }: FormulaContext): boolean {
  const found = sheets.get(sheet);
  const content = found === undefined ? undefined : contentAt(found, row, column);
  return content?.kind === 'text' && /\d/.test(content.text);
}

/** Project money of a 三公 item stands in the formula as a constant that everyone can see. */
function signed(amount: Amount, unit: MeasurementUnit, decimals: number): string {
  const text = formatAmount(roundAmount(amount, unit, decimals), unit, 0);
  return text.startsWith('-') ? text : `+${text}`;
}

interface Factor {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function sumOfOperands(solved: Solved, context: FormulaContext): string | undefined {
  const groups = new Map<string, { factor: Factor; operands: Operand[] }>();
  for (const operand of inReadingOrder(solved.operands, context)) {
    const factor = factorOf(operand, unitOf(solved.term.table));
    const key = `${factor.numerator}/${factor.denominator}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { factor, operands: [operand] });
    else group.operands.push(operand);
  }
  if (groups.size === 0) return solved.constant === 0n ? undefined : '0';
  const parts = [...groups.values()].sort(
    (left, right) => Number(right.factor.numerator > 0n) - Number(left.factor.numerator > 0n),
  );
  return parts
    .map(({ factor, operands }, place) => part(factor, operands, place === 0, parts.length === 1, solved, context))
    .join('');
}

function inReadingOrder(operands: readonly Operand[], { sheets }: FormulaContext): Operand[] {
  const order = new Map([...sheets.keys()].map((name, place) => [name, place]));
  return [...operands].sort((left, right) => {
    const [one, other] = [left.term.figure, right.term.figure];
    return (
      (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) || one.row - other.row || one.column - other.column
    );
  });
}

function factorOf({ term, numerator, denominator }: Operand, unit: MeasurementUnit): Factor {
  const power = POWER[unitOf(term.table)] - POWER[unit];
  return power >= 0
    ? reduced(numerator * 10n ** BigInt(power), denominator)
    : reduced(numerator, denominator * 10n ** BigInt(-power));
}

function reduced(numerator: bigint, denominator: bigint): Factor {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

function part(
  factor: Factor,
  operands: readonly Operand[],
  isFirst: boolean,
  isOnly: boolean,
  solved: Solved,
  context: FormulaContext,
): string {
  const pieces = runsOf(
    operands.map(({ term }) => term.figure),
    solved,
    context,
    isOnly,
  );
  const isMinus = factor.numerator < 0n;
  const size = isMinus ? -factor.numerator : factor.numerator;
  const times = `${size === 1n ? '' : `*${size}`}${factor.denominator === 1n ? '' : `/${factor.denominator}`}`;
  const sign = isMinus ? '-' : isFirst ? '' : '+';
  const plain =
    pieces.length <= 4 && pieces.every(isOneCell) && !operands.some(({ term }) => isWord(term.figure, context));
  if (plain && times === '')
    return `${sign}${pieces.map((piece) => pieceText(piece, solved.term.figure.sheet)).join(isMinus ? '-' : '+')}`;
  if (plain && pieces.length === 1)
    return `${sign}${pieces.map((piece) => pieceText(piece, solved.term.figure.sheet)).join('')}${times}`;
  return `${sign}SUM(${pieces.map((piece) => pieceText(piece, solved.term.figure.sheet)).join(',')})${times}`;
}

/** A dash in an amount cell: SUM passes over it, adding would not. */
function isWord({ sheet, row, column }: CellRef, { sheets }: FormulaContext): boolean {
  const found = sheets.get(sheet);
  return found !== undefined && contentAt(found, row, column)?.kind === 'text';
}

function isOneCell({ range }: Piece): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function pieceText({ sheet, range }: Piece, home: string): string {
  const place = isOneCell({ sheet, range }) ? address({ row: range.top, column: range.left }) : rangeAddress(range);
  return sheet === home ? place : `${quotedSheet(sheet)}!${place}`;
}
