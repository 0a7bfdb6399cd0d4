import type { Equation, EquationKind, Strength, Term } from '../core/equation';
import { isPrinted } from '../core/figure';
import type { DisclosureTable, TableColumn, TableLine, TableList } from '../core/table';

/** The figure of a line in a column, as a term. A figure is the same term in every equation it stands in. */
export function termAt(table: DisclosureTable, list: TableList, line: TableLine, column: number): Term | undefined {
  let terms = termsOfLine.get(line);
  if (terms === undefined) termsOfLine.set(line, (terms = []));
  return (terms[column] ??= makeTerm(table, list, line, column));
}

const termsOfLine = new WeakMap<TableLine, (Term | undefined)[]>();

function makeTerm(table: DisclosureTable, list: TableList, line: TableLine, column: number): Term | undefined {
  const figure = line.figures[column];
  const head = list.columns[column];
  if (figure === undefined || head === undefined) return undefined;
  const lineName = lineNameOf(line);
  const columnName = columnNameOf(head);
  const names = { figure, table, sign: 1 as const, lineName, columnName };
  if (lineName === '') return { ...names, label: `“${columnName}”`, labelEn: `“${columnName}”` };
  if (list.columns.length === 1) return { ...names, label: `“${lineName}”`, labelEn: `“${lineName}”` };
  return { ...names, label: `“${lineName}”行“${columnName}”`, labelEn: `row “${lineName}”, column “${columnName}”` };
}

const lineNames = new WeakMap<TableLine, string>();
const columnNames = new WeakMap<TableColumn, string>();

function lineNameOf(line: TableLine): string {
  let name = lineNames.get(line);
  if (name === undefined) {
    const caption = withoutBlanks(line.caption);
    name = line.code !== undefined && line.codeCell !== undefined && !caption.startsWith(line.code) ? `${line.code}${caption}` : caption;
    lineNames.set(line, name);
  }
  return name;
}

function columnNameOf(column: TableColumn): string {
  let name = columnNames.get(column);
  if (name === undefined) {
    const head = withoutBlanks(column.header.at(-1) ?? '');
    const above = withoutBlanks(column.header.at(-2) ?? '');
    // 小计 and 合计 below a group say nothing without it.
    name = /^(?:小计|合计|预算数|决算数)$/.test(head) && above !== '' && column.role !== 'total' ? `${above}${head}` : head;
    columnNames.set(column, name);
  }
  return name;
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

/** With one printed figure on each side a sum is a copy: no rounding can come between them. */
export function equationOf(draft: Draft): Equation {
  const kind = draft.kind ?? (printed(draft.left) === 1 && printed(draft.right) === 1 ? 'copy' : 'sum');
  return { ...draft, kind, relation: draft.relation ?? '=' };
}

/**
 * Whether there is anything to judge. Where nothing at all is printed an equation can only be solved, and that money is
 * not less than nothing says nothing.
 */
export function saysSomething({ left, right, relation }: Equation): boolean {
  if (relation === '>=' && right.length === 0) return false;
  return left.some(speaks) || right.some(speaks);
}

function printed(terms: readonly Term[]): number {
  let count = 0;
  for (const term of terms) if (speaks(term)) count++;
  return count;
}

function speaks({ figure }: Term): boolean {
  return isPrinted(figure) || figure.amount === undefined;
}
