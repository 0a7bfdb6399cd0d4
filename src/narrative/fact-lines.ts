import { cellOf } from '../core/cell';
import { sum, type Amount, type MeasurementUnit } from '../core/amount';
import type { Figure } from '../core/figure';
import type { FindingCell } from '../model/finding';
import { isAmount, type ColumnRole } from '../model/roles';
import {
  isFinal,
  unitOf,
  type LayoutId,
  type DisclosureTable,
  type Measure,
  type TableLine,
  type TableList,
} from '../model/table';
import { entry } from '../forms/classification/codes';
import { comparable, stem } from './captions';
import type { Source } from './fact-sources';
import { say } from './say';
import type { Scope } from './scope';

/** A figure of the tables that a statement of the text can be held against. */
export interface Fact {
  readonly amount: Amount;
  readonly table: DisclosureTable;
  readonly unit: MeasurementUnit;
  readonly step: Amount;
  /** Name of the line, and where it stands. */
  readonly caption: string;
  readonly label: string;
  readonly labelEn: string;
  readonly code: string | undefined;
  readonly cells: readonly FindingCell[];
}

/** 项目名称 of a line of the project table; '' for lines that are none. */
export function projectOf(line: TableLine): string {
  if (line.role !== undefined && line.role !== 'project-line') return '';
  return line.projectName ?? '';
}

export function expenditureList(table: DisclosureTable): TableList | undefined {
  // Last year's column beside is another year's list.
  const own = table.lists.filter(({ measure }) => measure !== 'last-year');
  return own.find(({ key }) => key === 'expenditure') ?? own.find(({ key }) => key === 'main');
}

/** Of the 财政拨款收支总表 only one column speaks of the 一般公共预算. */
export function roleIn(layout: LayoutId, scope: Scope | undefined): ColumnRole {
  return layout === 'fiscal-appropriation-summary' && scope === 'general-public' ? 'general-public' : 'total';
}

export function linesOf(
  table: DisclosureTable,
  list: TableList | undefined,
  role: ColumnRole = 'total',
): readonly Fact[] {
  if (list === undefined) return [];
  return list.lines
    .filter((line) => line.role === undefined && line.caption !== '')
    .flatMap((line) => summed(table, list, role, [line], line.caption));
}

/** The classes of a table that prints items only, each the sum of its items. */
export function classesOf(table: DisclosureTable, list: TableList | undefined): readonly Fact[] {
  if (list === undefined || list.lines.some(({ code }) => code?.length === 3)) return [];
  const codes = new Set(list.lines.flatMap(({ code }) => (code?.length === 7 ? [code.slice(0, 3)] : [])));
  return [...codes].flatMap((code) =>
    summed(table, list, 'total', byCode(list, code), code).map((fact) => asClass(fact, code)),
  );
}

/** A sum of items under the name of their class or section. */
export function asClass(fact: Fact, code: string): Fact {
  const name = entry(code)?.name ?? code;
  const sum = say((m) => m.classTotal);
  return {
    ...fact,
    code,
    caption: name,
    label: `${fact.table.label}“${name}”${sum.zh}`,
    labelEn: `${fact.table.labelEn}, “${name}”${sum.en}`,
  };
}

export function byCode(list: TableList, code: string): readonly TableLine[] {
  const exact = list.lines.filter((line) => line.code === code);
  if (exact.length > 0) return exact;
  // Tables of items only: a class is the sum of its items.
  return list.lines.filter(({ code: own }) => own?.length === 7 && own.startsWith(code));
}

export function byName(list: TableList, names: readonly string[]): readonly TableLine[] {
  const last = names.at(-1) ?? '';
  const lines = list.lines.filter((line) => line.role === undefined);
  const named = lines.filter((line) => comparable(line.caption) === comparable(last));
  const found = named.length > 0 ? named : lines.filter((line) => stem(line.caption) === stem(last));
  const above = names.at(-2);
  if (above !== undefined) {
    // The same item name stands under many sections; a wrong section is no match.
    const inside = found.filter((line) => stem(sectionName(list, line)) === stem(above));
    const deepest = Math.max(0, ...inside.map((line) => line.code?.length ?? 0));
    if (inside.length > 0) return inside.filter((line) => (line.code?.length ?? 0) === deepest);
    return found.length === 1 ? found : [];
  }
  const classes = found.filter((line) => line.code?.length === 3);
  if (classes.length > 0) return classes.slice(0, 1);
  if (found.length === 0 || found.length > 1) return found.length > 1 ? found.slice(0, 1) : [];
  return found;
}

/** Name of the 款 that an item belongs to, from the table or from the classification. */
function sectionName(list: TableList, line: TableLine): string {
  const parent = line.parent === undefined ? undefined : list.lines[line.parent];
  if (parent !== undefined) return parent.caption;
  return line.code === undefined ? '' : (entry(line.code.slice(0, 5))?.name ?? '');
}

export function fromSource(table: DisclosureTable, source: Source, measure: Measure | undefined): readonly Fact[] {
  const lists = table.lists.filter((list) => list.key === source.list);
  const wanted = lists.filter((list) => list.measure === (measure ?? (isFinal(table) ? 'final' : 'budget')));
  const list =
    wanted[0] ?? lists.find((each) => each.measure === undefined) ?? (measure === undefined ? lists[0] : undefined);
  if (list === undefined) return [];
  const line = source.line === undefined ? totalLine(list) : list.lines.find((each) => each.role === source.line);
  const at = columnOf(list, source.column) ?? (source.column === 'total' ? firstAmount(list) : -1);
  if (at < 0) return [];
  if (line === undefined) return source.line === undefined ? addedUp(table, list, at, source) : [];
  const figure = line.figures[at];
  if (figure?.amount === undefined) return [];
  if (figure.kind === 'blank' && source.line === undefined && source.adds !== false) {
    const added = addedUp(table, list, at, source);
    if (added.some(({ amount }) => amount !== 0n)) return added;
  }
  return [factAt(table, list, at, [line], [figure], line.caption)];
}

function totalLine(list: TableList): TableLine | undefined {
  return list.lines.find(({ role }) => role === 'total') ?? (list.lines.length === 1 ? list.lines[0] : undefined);
}

/** A total that the table does not print is the sum of its top lines. */
function addedUp(table: DisclosureTable, list: TableList, at: number, source: Source): readonly Fact[] {
  const lines = list.lines.filter((line) => line.role === undefined && line.parent === undefined);
  const figures = lines.map((line) => line.figures[at]).filter((figure) => figure !== undefined);
  if (figures.length === 0 || source.line !== undefined) return [];
  return [factAt(table, list, at, lines, figures, '合计')];
}

/** What was spent in all is the 本年支出 where revenue and balances stand beside it. */
function columnOf({ columns }: TableList, wanted: ColumnRole): number | undefined {
  const own = columns.findIndex(({ role }) => role === wanted);
  const at = own < 0 && wanted === 'total' ? columns.findIndex(({ role }) => role === 'year-expenditure') : own;
  return at < 0 ? undefined : at;
}

function firstAmount(list: TableList): number {
  return list.columns.findIndex(({ role }) => isAmount(role));
}

export function summed(
  table: DisclosureTable,
  list: TableList,
  role: ColumnRole,
  lines: readonly TableLine[],
  caption: string,
): readonly Fact[] {
  if (lines.length === 0) return [];
  const at = columnOf(list, role) ?? firstAmount(list);
  const figures = lines.map((line) => line.figures[at]).filter((figure) => figure !== undefined);
  if (at < 0 || figures.length === 0) return [];
  return [factAt(table, list, at, lines, figures, lines[0]?.projectName ?? lines[0]?.caption ?? caption)];
}

function factAt(
  table: DisclosureTable,
  list: TableList,
  at: number,
  lines: readonly TableLine[],
  figures: readonly Figure[],
  caption: string,
): Fact {
  const name = comparable(caption) || caption;
  const column = list.columns[at];
  const header = column?.header.at(-1)?.replace(/\s/g, '') ?? '';
  const words = name === '' ? `“${header}”` : header === '' || header === name ? `“${name}”` : `“${name}”${header}`;
  return {
    amount: sum(figures.map(({ amount }) => amount ?? (0n as Amount))),
    table,
    unit: unitOf(table),
    step: table.step,
    caption: name,
    label: `${table.label}${words}`,
    labelEn: `${table.labelEn}, ${words}`,
    code: lines.length === 1 ? lines[0]?.code : undefined,
    cells: figures.map((figure) => ({ ...cellOf(figure), text: figure.text })),
  };
}
