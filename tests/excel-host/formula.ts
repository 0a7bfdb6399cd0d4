import { parseAddress, parseRange } from '../../src/core/cell';

export type FormulaValue = number | string | boolean | undefined;
export type ValueAt = (sheet: string, row: number, column: number) => FormulaValue;

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"([^"]*)"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.（）、]*)!|(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\p{L}\p{N}(])|([A-Z]+)\(|([-+*/(),]))/uy;

type Token = { kind: 'number' | 'literal' | 'sheet' | 'ref' | 'call' | 'sign'; text: string };

/** The arithmetic that the product writes: + - * /, brackets, SUM, SUMIFS and ROUND over cells. Anything else is refused loudly. */
export function evaluate(formula: string, home: string, valueAt: ValueAt): number {
  const tokens = tokenise(formula.slice(1));
  let at = 0;
  const peek = () => tokens[at];
  const take = (text?: string) => {
    const token = tokens[at];
    if (token === undefined || (text !== undefined && token.text !== text))
      throw new Error(`The stand-in cannot compute ${formula}`);
    at += 1;
    return token;
  };
  const number = (value: FormulaValue): number => {
    if (value === undefined || value === '') return 0;
    if (typeof value === 'number') return value;
    throw new Error(`#VALUE! in ${formula}`);
  };
  const cellsOf = (sheet: string, text: string): FormulaValue[] => {
    const plain = text.replaceAll('$', '');
    const range = parseRange(plain);
    if (range === undefined || parseAddress(plain.split(':')[0]!) === undefined)
      throw new Error(`The stand-in cannot read ${text}`);
    const values: FormulaValue[] = [];
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1) values.push(valueAt(sheet, row, column));
    return values;
  };
  const reference = (): FormulaValue[] => {
    let sheet = home;
    if (peek()?.kind === 'sheet') sheet = take().text;
    return cellsOf(sheet, take().text);
  };
  const factor = (): number => {
    const token = peek();
    if (token?.text === '-') return (take(), -factor());
    if (token?.text === '+') return (take(), factor());
    if (token?.text === '(') {
      take();
      const inner = sum();
      take(')');
      return inner;
    }
    if (token?.kind === 'number') return Number(take().text);
    if (token?.kind === 'sheet' || token?.kind === 'ref') return number(reference()[0]);
    if (token?.kind === 'call') return call(take().text);
    throw new Error(`The stand-in cannot compute ${formula}`);
  };
  const call = (name: string): number => {
    const args: FormulaValue[][] = [];
    while (peek()?.text !== ')') {
      const isRange = (name === 'SUM' || name === 'SUMIFS') && (peek()?.kind === 'ref' || peek()?.kind === 'sheet');
      if (peek()?.kind === 'literal') args.push([take().text]);
      else args.push(isRange ? reference() : [sum()]);
      if (peek()?.text === ',') take();
    }
    take(')');
    if (name === 'SUM')
      return args.flat().reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
    if (name === 'SUMIFS') return sumOfMatches(args);
    if (name === 'ROUND') return Number(number(args[0]?.[0]).toFixed(number(args[1]?.[0])));
    throw new Error(`The stand-in does not model ${name}`);
  };
  const product = (): number => {
    let left = factor();
    for (let sign = peek()?.text; sign === '*' || sign === '/'; sign = peek()?.text)
      left = (take(), sign === '*' ? left * factor() : left / factor());
    return left;
  };
  const sum = (): number => {
    let left = product();
    for (let sign = peek()?.text; sign === '+' || sign === '-'; sign = peek()?.text)
      left = (take(), sign === '+' ? left + product() : left - product());
    return left;
  };
  const result = sum();
  if (at < tokens.length) throw new Error(`The stand-in cannot compute ${formula}`);
  return Number(result.toPrecision(15));
}

/** Criteria without an operator, as the product writes them: a cell matches what reads the same. */
function sumOfMatches([summed = [], ...criteria]: readonly FormulaValue[][]): number {
  const matches = (at: number) =>
    criteria.every(
      (each, index) => index % 2 === 1 || String(each[at] ?? '') === String(criteria[index + 1]?.[0] ?? ''),
    );
  return summed.reduce<number>((total, value, at) => total + (typeof value === 'number' && matches(at) ? value : 0), 0);
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`The stand-in cannot read the formula =${text}`);
    const [, number, literal, sheet, ref, call, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
    else if (sheet !== undefined)
      tokens.push({ kind: 'sheet', text: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet });
    else if (ref !== undefined) tokens.push({ kind: 'ref', text: ref });
    else if (call !== undefined) tokens.push({ kind: 'call', text: call });
    else tokens.push({ kind: 'sign', text: sign! });
  }
  return tokens;
}
