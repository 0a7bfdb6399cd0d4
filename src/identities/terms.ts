import type { Equation, EquationKind, Strength, Term } from '../model/equation';
import { isPrinted, type Figure } from '../core/figure';
import { lineName, type DisclosureTable, type TableLine, type TableList } from '../model/table';

/** The figure of a line in a column, as a term. */
export function termAt(table: DisclosureTable, list: TableList, line: TableLine, column: number): Term | undefined {
  const figure = line.figures[column];
  const head = list.columns[column];
  if (figure === undefined || head === undefined) return undefined;
  return {
    figure,
    table,
    sign: 1,
    lineName: lineName(line),
    columnName: head.name,
    isAlone: list.columns.length === 1,
  };
}

export interface Draft {
  readonly id: string;
  readonly identity: string;
  readonly kind?: EquationKind;
  readonly strength: Strength;
  readonly relation?: '=' | '>=';
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** With one printed figure on each side a sum is a copy: no rounding can come between them. */
export function equationOf(draft: Draft): Equation {
  const kind = draft.kind ?? (printed(draft.left) === 1 && printed(draft.right) === 1 ? 'copy' : 'sum');
  const { id, identity, strength, left, right } = draft;
  return { id, identity, kind, strength, relation: draft.relation ?? '=', left, right };
}

/**
 * Whether there is anything to judge. Where nothing at all is printed an equation can only be solved, and that money is
 * not less than nothing says nothing.
 */
export function saysSomething({ left, right, relation }: Equation): boolean {
  if (relation === '>=' && right.length === 0) return false;
  return left.some(({ figure }) => speaks(figure)) || right.some(({ figure }) => speaks(figure));
}

function printed(terms: readonly Term[]): number {
  let count = 0;
  for (const { figure } of terms) if (speaks(figure)) count++;
  return count;
}

/** Whether a figure says anything: a blank or a dash does not. */
export function speaks(figure: Figure): boolean {
  return isPrinted(figure) || figure.amount === undefined;
}
