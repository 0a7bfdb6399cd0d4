import type { Equation, EquationKind, Strength, Term } from '../core/equation';
import { Balance, type Tally } from './balance';
import { codeIndexOf, printsOnlyAbove, type CodeIndex } from './code-index';
import type { Place } from './places';
import { equationOf, termAt } from './terms';

/** A tie-out between lists, stated for each 类 or each code that any of them prints. */
export interface CodeTie {
  readonly kind: 'tie';
  readonly identity: string;
  /** Head of its equations' ids: identity and tables. */
  readonly where: string;
  readonly by: 'class' | 'code';
  readonly equation: { readonly kind: EquationKind; readonly strength: Strength; readonly relation: '=' | '>=' };
  readonly left: readonly Place[];
  readonly right: readonly Place[];
}

export function tallyOfTie(tie: CodeTie): Tally {
  const tally = { equations: 0, holding: 0 };
  const { relation } = tie.equation;
  const balance = new Balance();
  const sides = sidesOf(tie);
  const left = sides.slice(0, tie.left.length);
  const right = sides.slice(tie.left.length);
  for (const code of codesOf(tie, sides)) {
    balance.begin();
    for (const side of left) for (const line of linesOf(side, code)) balance.add(side.place.list.lines[line]?.figures[side.place.column]);
    for (const side of right) for (const line of linesOf(side, code)) balance.take(side.place.list.lines[line]?.figures[side.place.column]);
    balance.enter(tally, relation);
  }
  return tally;
}

/** Its equations one by one, those too in which nothing is printed. */
export function equationsOfTie(tie: CodeTie): Equation[] {
  const { identity, where } = tie;
  const { strength, relation, kind } = tie.equation;
  const sides = sidesOf(tie);
  return [...codesOf(tie, sides)].sort().map((code) => {
    const terms = sides.map((side) => linesOf(side, code).flatMap((line) => termOf(side, line)));
    const left = terms.slice(0, tie.left.length).flat();
    const right = terms.slice(tie.left.length).flat();
    const isCopy = kind === 'copy' && left.length <= 1 && right.length <= 1;
    return equationOf({ id: `${where}:${code}`, identity, strength, relation, left, right, ...(isCopy ? { kind } : {}) });
  });
}

/** Calls with each line that stands in one of its equations, by the place of the column that is meant. */
export function visitTie(tie: CodeTie, visit: (place: Place, line: number) => void): void {
  const sides = sidesOf(tie);
  for (const code of codesOf(tie, sides)) for (const side of sides) for (const line of linesOf(side, code)) visit(side.place, line);
}

interface Side {
  readonly place: Place;
  readonly index: CodeIndex;
}

function sidesOf({ left, right }: CodeTie): readonly Side[] {
  return [...left, ...right].map((place) => ({ place, index: codeIndexOf(place.list) }));
}

const NO_LINES: readonly number[] = [];

function linesOf({ index }: Side, code: string): readonly number[] {
  return index.byCode.get(code) ?? NO_LINES;
}

function termOf({ place: { table, list, column } }: Side, at: number): Term[] {
  const line = list.lines[at];
  const term = line === undefined ? undefined : termAt(table, list, line, column);
  return term === undefined ? [] : [term];
}

function codesOf({ by, equation, left }: CodeTie, sides: readonly Side[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { index } of sides) for (const code of by === 'class' ? index.classes : index.codes) codes.add(code);
  if (by === 'code') for (const code of codes) if (sides.some(({ index, place }) => printsOnlyAbove(index, place.list, code))) codes.delete(code);
  // That money is not less than nothing says nothing.
  if (equation.relation === '>=') for (const code of codes) if (!sides.slice(left.length).some(({ index }) => index.byCode.has(code))) codes.delete(code);
  return codes;
}
