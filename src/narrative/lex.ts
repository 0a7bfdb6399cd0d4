import type { MeasurementUnit, PrintedFigure } from '../core/amount';
import { LONE_SIGN, NUMBER_FORMS, UNITS, type NumberForm } from './grammar/numbers';
import { UNCHANGED } from './grammar/words';

/** A number, or a word that says as much as one, in a paragraph. */
export interface Token {
  readonly kind: NumberForm['kind'] | 'unchanged' | 'lone-sign';
  readonly from: number;
  readonly to: number;
  readonly figure: PrintedFigure;
  readonly unit: MeasurementUnit | undefined;
  /** The word of the thing counted: 辆, 人次. */
  readonly measure: string;
}

/** No amount has more digits and commas. */
const MOST_DIGITS = 32;
const NOTHING: PrintedFigure = { mantissa: 0n, decimals: 0 };
const ONLY_NUMBER = /^[(\[]?-?[\d,]+(?:\.\d+)?%?[)\]]?$|^[≥≦≧≤><]=?\d+(?:\.\d+)?[%\u4e00-\u9fff]*$/;

/** All numbers of a paragraph, in reading order, each with the kind that its surroundings give it. */
export function tokensOf(clean: string): readonly Token[] {
  const tokens: Token[] = [];
  const onlyNumber = ONLY_NUMBER.test(clean);
  for (let at = nextBeginning(clean, 0); at >= 0;) {
    const token = tokenAt(clean, at);
    if (token !== undefined) tokens.push(onlyNumber && !isOther(token.kind) ? { ...token, kind: 'cell' } : token);
    at = nextBeginning(clean, token?.to ?? at + 1);
  }
  return tokens.map((token, index) => sharingUnit(clean, token, tokens[index + 1]));
}

function isOther(kind: Token['kind']): boolean {
  return kind === 'date' || kind === 'code' || kind === 'ordinal' || kind === 'indicator';
}

/** What a number, or a word that says as much, can begin with. */
const BEGINNING = /[\d([【≥≦≧≤><=%第基持保无没未一相-]|(?<![A-Za-z])[A-Za-z]/g;

function nextBeginning(clean: string, from: number): number {
  BEGINNING.lastIndex = from;
  return BEGINNING.exec(clean)?.index ?? -1;
}

function tokenAt(clean: string, at: number): Token | undefined {
  UNCHANGED.lastIndex = at;
  const unchanged = UNCHANGED.exec(clean);
  if (unchanged !== null) return token('unchanged', at, unchanged[0]);
  LONE_SIGN.lastIndex = at;
  if (LONE_SIGN.test(clean)) return token('lone-sign', at, '%');
  // A digit in the middle of a number is no beginning.
  if (
    /\d/.test(clean.charAt(at)) &&
    /[\d.]/.test(clean.charAt(at - 1)) &&
    /\d/.test(clean.charAt(at - (clean.charAt(at - 1) === '.' ? 2 : 1)))
  ) {
    return undefined;
  }
  for (const { kind, pattern } of NUMBER_FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(clean);
    if (match === null || match[0] === '') continue;
    const digits = match.groups?.['figure'];
    if (digits !== undefined && digits.length > MOST_DIGITS)
      return { ...token('plain', at, match[0]), kind: 'alphanumeric' };
    const figure = digits === undefined ? NOTHING : printed(digits, match.groups?.['sign'] === '-');
    const unit = match.groups?.['unit'];
    return {
      kind,
      from: at,
      to: at + match[0].length,
      figure,
      unit: kind === 'amount' ? UNITS[unit ?? ''] : undefined,
      measure: kind === 'count' ? (unit ?? '') : '',
    };
  }
  return undefined;
}

function token(kind: Token['kind'], from: number, text: string): Token {
  return { kind, from, to: from + text.length, figure: NOTHING, unit: undefined, measure: '' };
}

export function printed(digits: string, negative: boolean): PrintedFigure {
  const plain = digits.replace(/[,，]/g, '');
  const point = plain.indexOf('.');
  const decimals = point < 0 ? 0 : plain.length - point - 1;
  const mantissa = BigInt(plain.replace('.', ''));
  return { mantissa: negative ? -mantissa : mantissa, decimals };
}

/** 4125.49,4143.91万元: the unit behind the last number holds for those before it. */
function sharingUnit(clean: string, current: Token, next: Token | undefined): Token {
  if (current.kind !== 'plain' || next?.unit === undefined || next.kind !== 'amount') return current;
  return /^[,，、和]$/.test(clean.slice(current.to, next.from))
    ? { ...current, kind: 'amount', unit: next.unit }
    : current;
}
