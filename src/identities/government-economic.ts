import { isGovernmentClass, type ColumnRole } from '../model/roles';
import type { Equation, Term } from '../model/equation';
import { isPrinted } from '../core/figure';
import type { DisclosureTable, TableList } from '../model/table';
import type { InnerIdentity } from './identity';
import type { TableSet } from './table-set';
import { equationOf, termAt } from './terms';

const BASIS = {
  zh: '《支出经济分类科目改革方案》：同一支出按政府预算和部门预算两套经济分类各列一遍，总数相同',
  en: 'Reform of the economic classification: one expenditure is shown by both classifications, with one total',
};

/** A table by unit of which the columns are the classes 501 … 599; places print it in forms of their own. */
export const governmentClasses: InnerIdentity = {
  id: 'government-economic-classes',
  title: {
    zh: '按政府预算经济分类列支的表：总计 = 各类之和',
    en: 'By the economic classification of government budgets: the total is the sum of the classes',
  },
  basis: BASIS,
  strength: 'hard',
  severity: 'error',
  state: (table) => ({ equations: sumsOfClasses(table) }),
};

export const governmentTotal: InnerIdentity = {
  id: 'government-economic-total',
  title: {
    zh: '按政府预算经济分类列支的表总计 = 支出总表合计',
    en: 'Total by the economic classification of government budgets = total of the expenditure summary',
  },
  basis: BASIS,
  strength: 'hard',
  severity: 'error',
  state: (table, disclosures) => ({ equations: totals(table, disclosures) }),
};

/** Some classes are called as those of the departments' classification are, and have the role of those. */
const SHARED: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  'economic-303',
  'economic-307',
  'economic-312',
  'economic-313',
  'economic-399',
]);

/** Fewer columns that are named like classes of the government's classification may be anything. */
const LEAST_CLASSES = 3;

/** Titles of tables of one kind of money, or of basic or project expenditure alone. */
const NARROWER = /一般公共|财政拨款|政府性基金|国有资本|财政专户|单位资金|基本支出|项目支出|人员经费|公用经费/;

/** Its list by government classes, where a table of no known kind has one. */
function listByClass({ layout, lists }: DisclosureTable): TableList | undefined {
  if (layout !== 'unknown') return undefined;
  return lists.find(({ columns }) => columns.filter(({ role }) => isGovernmentClass(role)).length >= LEAST_CLASSES);
}

/** In each line the total is the sum of the classes. Nothing where a column that holds figures is no class. */
function sumsOfClasses(table: DisclosureTable): readonly Equation[] {
  const list = listByClass(table);
  const total = list?.columns.findIndex(({ role }) => role === 'total') ?? -1;
  if (list === undefined || total < 0) return [];
  const classes = [...list.columns.keys()].filter((index) => {
    const role = list.columns[index]?.role;
    return role !== undefined && (isGovernmentClass(role) || SHARED.has(role));
  });
  const isOther = (index: number): boolean =>
    index !== total && !classes.includes(index) && list.lines.some(({ figures }) => isPrintedIn(figures, index));
  if ([...list.columns.keys()].some(isOther)) return [];
  return list.lines.flatMap((line): Equation[] => {
    const left = termAt(table, list, line, total);
    const right = classes.map((column) => termAt(table, list, line, column)).filter((term) => term !== undefined);
    if (left === undefined) return [];
    const identity = governmentClasses.id;
    return [
      equationOf({
        id: `${identity}:${table.id}:${line.sheet ?? ''}${line.at}`,
        identity,
        strength: 'hard',
        left: [left],
        right,
      }),
    ];
  });
}

/** All of the expenditure is that of 支出总表, of the disclosure that has more than that table. */
function totals(table: DisclosureTable, sets: readonly TableSet[]): readonly Equation[] {
  const list = listByClass(table);
  if (list === undefined || NARROWER.test(table.title) || !table.title.includes('支出')) return [];
  const [set, ...others] = sets.filter(
    (each) => each.has('expenditure-summary') && each.has('revenue-expenditure-summary'),
  );
  const summary = others.length > 0 ? undefined : set?.get('expenditure-summary');
  const left = totalOf(table, list);
  const right = summary?.lists[0] === undefined ? undefined : totalOf(summary, summary.lists[0]);
  if (left === undefined || right === undefined) return [];
  const identity = governmentTotal.id;
  const id = `${identity}:${table.id}`;
  return [equationOf({ id, identity, kind: 'copy', strength: 'hard', left: [left], right: [right] })];
}

function totalOf(table: DisclosureTable, list: TableList): Term | undefined {
  const line = list.lines.find(({ role }) => role === 'total');
  const column = list.columns.findIndex(({ role, ofWhich }) => role === 'total' && !ofWhich);
  return line === undefined || column < 0 ? undefined : termAt(table, list, line, column);
}

function isPrintedIn(figures: TableList['lines'][number]['figures'], index: number): boolean {
  const figure = figures[index];
  return figure !== undefined && isPrinted(figure);
}
