import { roundingRoom, sum, ZERO, type Amount } from '../../core/amount';
import { entry, isPersonnelCode } from '../../forms/classification/codes';
import type { ColumnRole, LineRole } from '../../model/roles';
import {
  isFinal,
  isTotal,
  type DisclosureTable,
  type Measure,
  type TableLine,
  type TableList,
} from '../../model/table';
import { comparable } from '../captions';

/** Which figures are meant: those that the tables are of (this year's), last year's printed beside, or the budget. */
export type Wanted = 'own' | Exclude<Measure, 'final'>;

/** A line of a classification with its amount. */
export interface Item {
  /** Digits of 功能分类 or 经济分类; undefined for lines without. */
  readonly code: string | undefined;
  readonly name: string;
  readonly amount: Amount;
}

/** Tables of one kind, budget or final account, asked by what their columns and lines are. */
export class Ledger {
  constructor(private readonly all: readonly DisclosureTable[]) {}

  /** Tables of a layout, given without `final-`; those whose title says 一般公共预算 first, for two may print the same. */
  tables(layout: string): readonly DisclosureTable[] {
    const found = this.all.filter((table) => table.layout === layout || table.layout === `final-${layout}`);
    return found.toSorted((one, other) => Number(isGeneral(other)) - Number(isGeneral(one)));
  }

  has(layout: string): boolean {
    return this.tables(layout).length > 0;
  }

  /** The amount where a column meets a line (the total where none is named); undefined where there is no such cell. */
  amount(layout: string, column: ColumnRole, line?: LineRole, wanted: Wanted = 'own', side?: TableList['key']) {
    for (const table of this.tables(layout))
      for (const list of listsOf(table, wanted, side)) {
        const amount = amountIn(list, column, line);
        if (amount !== undefined) return amount;
      }
    return undefined;
  }

  /** The amount of a kind of money, whether the table prints the kinds as columns or as lines. */
  kind(layout: string, role: ColumnRole, wanted: Wanted = 'own', side?: TableList['key']): Amount | undefined {
    return this.amount(layout, role, undefined, wanted, side) ?? this.amount(layout, 'total', role, wanted, side);
  }

  /** Lines with a code of so many digits, in one column; [] where the table does not print that depth. */
  items(layout: string, digits: number, column: ColumnRole = 'total', wanted: Wanted = 'own'): readonly Item[] {
    for (const table of this.tables(layout))
      for (const list of listsOf(table, wanted)) {
        const lines = linesIn(list, column).filter(({ code }) => code?.length === digits);
        if (lines.length > 0) return merged(lines);
      }
    return [];
  }

  /** Projects (项目名称) with their money; lines of one name are one project. */
  projects(): readonly Item[] {
    for (const table of this.tables('project-expenditure'))
      for (const list of listsOf(table, 'own')) {
        const at = columnAt(list, 'total');
        const found = list.lines.flatMap(({ role, projectName = '', figures }) => {
          const amount = figures[at]?.amount;
          const isProject = (role === undefined || role === 'project-line') && projectName.trim() !== '';
          return isProject && amount !== undefined && amount !== ZERO
            ? [{ code: undefined, name: projectName.replace(/\s/g, ''), amount }]
            : [];
        });
        if (found.length > 0) return merged(found);
      }
    return [];
  }

  /** Items of 人员经费 or 公用经费 in the 基本支出表, from its columns or else by their class. */
  economic(side: 'personnel' | 'public'): readonly Item[] {
    const layout = 'basic-expenditure';
    const own = this.hasColumn(layout, side) ? side : 'total';
    const of = (digits: number) =>
      this.items(layout, digits, own).filter(
        ({ code = '', amount }) =>
          amount !== ZERO && (own === side || isPersonnelCode(code) === (side === 'personnel')),
      );
    const sections = of(5);
    return sections.length > 0 ? sections : of(3);
  }

  hasColumn(layout: string, role: ColumnRole): boolean {
    return this.tables(layout).some(({ lists }) =>
      lists.some(({ columns }) => columns.some((each) => each.role === role)),
    );
  }

  /** The name that the tables print for a code of 功能分类, else its name in the classification of the year. */
  nameOf(code: string): string | undefined {
    for (const { lists } of this.all)
      for (const { lines, classification } of lists) {
        const line = classification === 'economic' ? undefined : lines.find((each) => each.code === code);
        if (line !== undefined && nameOf(line) !== '') return nameOf(line);
      }
    return entry(code, this.all.find(({ year }) => year !== undefined)?.year)?.name;
  }
}

/** Whether parts make up a whole, as figures printed with this step can. */
export function addsUp(parts: readonly Amount[], whole: Amount, step: Amount): boolean {
  const off = sum(parts) - whole;
  return (off < 0n ? -off : off) * 2n <= roundingRoom(step) * BigInt(parts.length + 1);
}

/** A caption as a text prints it: without code, numbering and blanks. */
export function nameOf({ caption }: Pick<TableLine, 'caption'>): string {
  return comparable(caption.replace(/[\s\u3000]+/g, '').replace(/^其中[:：]/, ''));
}

function isGeneral({ title }: DisclosureTable): boolean {
  return title.includes('一般公共预算');
}

function listsOf(table: DisclosureTable, wanted: Wanted, side?: TableList['key']): readonly TableList[] {
  const own: Measure = isFinal(table) ? 'final' : 'budget';
  const measure = wanted === 'own' ? own : wanted;
  const lists = table.lists.filter(({ key }) => side === undefined || key === side);
  const exact = lists.filter((list) => list.measure === measure);
  if (exact.length > 0 || wanted !== 'own') return exact;
  return lists.filter((list) => list.measure === undefined);
}

/** The column of a role that is no mere part of its neighbour; for the total also the only column of money. */
function columnAt(list: TableList, role: ColumnRole): number {
  const at = list.columns.findIndex((column) => column.role === role && !column.ofWhich);
  if (at >= 0) return at;
  const ofWhich = list.columns.findIndex((column) => column.role === role);
  if (ofWhich >= 0) return ofWhich;
  return role === 'total' && list.columns.length === 1 ? 0 : -1;
}

function amountIn(list: TableList, column: ColumnRole, line: LineRole | undefined): Amount | undefined {
  const at = columnAt(list, column);
  if (at < 0) return undefined;
  if (line !== undefined) return list.lines.find(({ role }) => role === line)?.figures[at]?.amount;
  const total = totalOf(list);
  const printed = total?.figures[at];
  // Where 预算数 and 决算数 stand below each other, a dash says that the figure is not asked for.
  if (printed?.kind === 'dash' && list.lines.filter((each) => isTotal(each)).length > 1) return undefined;
  if (printed !== undefined && (printed.kind !== 'blank' || list.lines.length <= 1)) return printed.amount;
  // A total that is not printed is the sum of the lines at the top. A line without a name may be that total.
  const top = list.lines.filter((each) => each.role === undefined && each.parent === undefined && nameOf(each) !== '');
  const amounts = top.flatMap(({ figures }) => figures[at]?.amount ?? []);
  return amounts.length === 0 || amounts.length < top.length ? printed?.amount : sum(amounts);
}

/** The total; of several lines of totals, as tables of 预算数 and 决算数 below each other have, the one of what was done. */
function totalOf({ lines }: TableList): TableLine | undefined {
  const totals = lines.filter((line) => isTotal(line));
  const done = totals.length > 1 ? lines.find(({ caption }) => caption.includes('决算')) : undefined;
  return done ?? totals[0] ?? (lines.length === 1 ? lines[0] : undefined);
}

function linesIn(list: TableList, column: ColumnRole): readonly Item[] {
  const at = columnAt(list, column);
  if (at < 0) return [];
  return list.lines.flatMap((line) => {
    const amount = line.figures[at]?.amount;
    const isLine = line.role === undefined || line.role === 'project-line';
    return !isLine || amount === undefined || nameOf(line) === ''
      ? []
      : [{ code: line.code, name: nameOf(line), amount }];
  });
}

/** Lines of one code and name are one item: 其他工资福利支出 may stand three times, each unit of a department may print its own. */
function merged(items: readonly Item[]): readonly Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = `${item.code ?? ''} ${item.name}`;
    const before = found.get(key);
    found.set(key, before === undefined ? item : { ...before, amount: sum([before.amount, item.amount]) });
  }
  return [...found.values()];
}
