import type { Equation, EquationKind, Strength, Term } from '../core/equation';
import { isPrinted } from '../core/figure';
import type { DisclosureTable, TableColumn, TableLine, TableList } from '../core/table';

/** The figure of a line in a column, as a term. */
export function termAt(table: DisclosureTable, list: TableList, line: TableLine, column: number, sign: 1 | -1 = 1): Term | undefined {
  const figure = line.figures[column];
  const head = list.columns[column];
  if (figure === undefined || head === undefined) return undefined;
  const lineName = lineNameOf(line);
  const columnName = columnNameOf(head);
  if (lineName === '') return { figure, table, sign, label: `“${columnName}”`, labelEn: `“${columnName}”`, lineName, columnName };
  if (list.columns.length === 1) return { figure, table, sign, label: `“${lineName}”`, labelEn: `“${lineName}”`, lineName, columnName };
  return { figure, table, sign, label: `“${lineName}”行“${columnName}”`, labelEn: `row “${lineName}”, column “${columnName}”`, lineName, columnName };
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

/** Whether there is anything to judge. Where nothing at all is printed an equation can only be solved. */
export function saysSomething({ left, right }: Equation): boolean {
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
