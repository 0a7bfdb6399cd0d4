import type { Equation, EquationKind, Strength, Term } from '../core/equation';
import { isPrinted } from '../core/figure';
import type { DisclosureTable, TableColumn, TableLine, TableList } from '../core/table';

/** The figure of a line in a column, as a term. */
export function termAt(table: DisclosureTable, list: TableList, line: TableLine, column: number, sign: 1 | -1 = 1): Term | undefined {
  const figure = line.figures[column];
  const head = list.columns[column];
  if (figure === undefined || head === undefined) return undefined;
  const name = figureName(list, line, head);
  return { figure, table, sign, ...name };
}

function figureName(list: TableList, line: TableLine, column: TableColumn): Pick<Term, 'label' | 'labelEn' | 'lineName' | 'columnName'> {
  const head = withoutBlanks(column.header.at(-1) ?? '');
  const above = withoutBlanks(column.header.at(-2) ?? '');
  // 小计 and 合计 below a group say nothing without it.
  const columnName = /^(?:小计|合计|预算数|决算数)$/.test(head) && above !== '' && column.role !== 'total' ? `${above}${head}` : head;
  const caption = withoutBlanks(line.caption);
  const lineName = line.code !== undefined && line.codeCell !== undefined && !caption.startsWith(line.code) ? `${line.code}${caption}` : caption;
  const names = { lineName, columnName };
  if (lineName === '') return { label: `“${columnName}”`, labelEn: `“${columnName}”`, ...names };
  if (list.columns.length === 1) return { label: `“${lineName}”`, labelEn: `“${lineName}”`, ...names };
  return { label: `“${lineName}”行“${columnName}”`, labelEn: `row “${lineName}”, column “${columnName}”`, ...names };
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
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

/**
 * An equation, unless nothing at all is printed in it. With one printed figure on each side a sum is a copy: no
 * rounding can come between them.
 */
export function equationOf(draft: Draft): Equation | undefined {
  const printed = (terms: readonly Term[]): number => terms.filter((term) => isPrinted(term.figure) || term.figure.amount === undefined).length;
  const left = printed(draft.left);
  const right = printed(draft.right);
  if (left + right === 0) return undefined;
  const kind = draft.kind ?? (left === 1 && right === 1 ? 'copy' : 'sum');
  return { ...draft, kind, relation: draft.relation ?? '=' };
}
