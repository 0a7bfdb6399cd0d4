import { oncePer } from '../core/once-per';
import type { Equation, EquationKind, Strength, Term } from '../model/equation';
import { Balance, type Tally } from './tally';
import { codeIndexOf, printsOnlyAbove } from './code-index';
import type { Place } from './places';
import { equationOf, termAt } from './terms';

/** A column of a list that a tie-out speaks of, and the lines in it where they are fixed. */
export interface TiePlace extends Place {
  readonly lines: readonly number[] | undefined;
}

/** A tie-out applied to tables: stated once for fixed lines, or for each 类 or each code that any of its lists prints. */
export interface Tie {
  readonly kind: 'tie';
  readonly identity: string;
  readonly each: 'class' | 'code' | undefined;
  readonly equation: { readonly kind: EquationKind; readonly strength: Strength; readonly relation: '=' | '>=' };
  readonly left: readonly TiePlace[];
  readonly right: readonly TiePlace[];
  /** Only codes that both sides print. */
  readonly inBoth?: boolean;
}

/** Of so many codes that both sides print, so many have to agree before the others are believed to be wrong. */
const LEAST_CODES = 4;
const LEAST_SHARE = 0.75;

/** Whether the agreement of most codes shows that both sides speak of the same money. */
export function isProven(tie: Tie): boolean {
  const { equations, holding } = tallyOfTie(tie);
  return equations >= LEAST_CODES && holding >= equations * LEAST_SHARE;
}

export const tallyOfTie = oncePer((tie: Tie): Readonly<Tally> => {
  const tally = { equations: 0, holding: 0 };
  const balance = new Balance();
  for (const code of codesOf(tie)) {
    if (saysNothing(tie, code)) continue;
    balance.begin();
    for (const place of tie.left)
      for (const line of linesOf(place, code)) balance.add(place.list.lines[line]?.figures[place.column]);
    for (const place of tie.right)
      for (const line of linesOf(place, code)) balance.take(place.list.lines[line]?.figures[place.column]);
    balance.enter(tally, tie.equation.relation);
  }
  return tally;
});

/** Its equations one by one, those too in which nothing is printed. */
export function equationsOfTie(tie: Tie): Equation[] {
  const { identity, each } = tie;
  const { strength, relation, kind } = tie.equation;
  const where = `${identity}:${tablesOf(tie.left)}:${tablesOf(tie.right)}`;
  return [...codesOf(tie)].sort().map((code) => {
    const left = termsOf(tie.left, code);
    const right = termsOf(tie.right, code);
    if (each === undefined) return equationOf({ id: where, identity, strength, relation, left, right, kind });
    const isCopy = kind === 'copy' && left.length <= 1 && right.length <= 1;
    return equationOf({
      id: `${where}:${code}`,
      identity,
      strength,
      relation,
      left,
      right,
      ...(isCopy ? { kind } : {}),
    });
  });
}

/** Calls with each line that stands in one of its equations, by the place of the column that is meant. */
export function visitTie(tie: Tie, visit: (place: Place, line: number) => void): void {
  for (const code of codesOf(tie)) {
    if (saysNothing(tie, code)) continue;
    for (const places of [tie.left, tie.right])
      for (const place of places) for (const line of linesOf(place, code)) visit(place, line);
  }
}

/** Like `visitTie`, equation by equation, with the side that each figure stands on. */
export function visitSides(
  tie: Tie,
  begin: () => void,
  visit: (place: Place, line: number, side: 'left' | 'right') => void,
): void {
  for (const code of codesOf(tie)) {
    if (saysNothing(tie, code)) continue;
    begin();
    for (const place of tie.left) for (const line of linesOf(place, code)) visit(place, line, 'left');
    for (const place of tie.right) for (const line of linesOf(place, code)) visit(place, line, 'right');
  }
}

function tablesOf(places: readonly TiePlace[]): string {
  return places.map(({ table }) => table.id).join('+');
}

const NO_LINES: readonly number[] = [];

function linesOf({ list, lines }: TiePlace, code: string): readonly number[] {
  return lines ?? codeIndexOf(list).byCode.get(code) ?? NO_LINES;
}

function termsOf(places: readonly TiePlace[], code: string): Term[] {
  const terms: Term[] = [];
  for (const place of places) {
    for (const at of linesOf(place, code)) {
      const line = place.list.lines[at];
      const term = line === undefined ? undefined : termAt(place.table, place.list, line, place.column);
      if (term !== undefined) terms.push(term);
    }
  }
  return terms;
}

/** Stated once, a tie needs no code. */
const ONCE: readonly string[] = [''];

/** The codes that it is stated for: found once, and asked for by all who judge, compare or spell it out. */
const codesOf = oncePer(({ each, left, right, inBoth = false }: Tie): Iterable<string> => {
  if (each === undefined) return ONCE;
  const codes = new Set<string>();
  for (const places of [left, right]) {
    for (const { list } of places) {
      const index = codeIndexOf(list);
      for (const code of each === 'class' ? index.classes : index.codes) codes.add(code);
    }
  }
  if (inBoth) {
    const isIn = (places: readonly TiePlace[], code: string): boolean =>
      places.some(({ list }) => codeIndexOf(list).byCode.has(code));
    for (const code of codes) if (!isIn(left, code) || !isIn(right, code)) codes.delete(code);
  }
  if (each === 'class') return codes;
  for (const code of codes) {
    const isAbove = ({ list }: TiePlace): boolean => printsOnlyAbove(codeIndexOf(list), list, code);
    if (left.some(isAbove) || right.some(isAbove)) codes.delete(code);
  }
  return codes;
});

/** That money is not less than nothing says nothing. */
function saysNothing({ equation, right }: Tie, code: string): boolean {
  return equation.relation === '>=' && !right.some((place) => linesOf(place, code).length > 0);
}
