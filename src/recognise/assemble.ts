import type { MeasurementUnit } from '../core/amount';
import { readFigure, type Figure } from '../core/figure';
import type { SheetSnapshot } from '../core/snapshot';
import type { Classification, Measure, TableColumn, TableLine, TableList } from '../core/table';
import { functionalClassByName } from '../classification/codes';
import type { Layout } from '../layouts/layout';
import type { AmountColumn, Lane } from './columns';
import { itemRole, lineRole } from './line-words';
import type { Stub } from './lines';
import { normaliseCaption, withoutNumbering } from './normalise';

export interface LaneLines {
  readonly lane: Lane;
  readonly stubs: readonly Stub[];
}

export interface AssembleInput {
  readonly sheet: SheetSnapshot;
  readonly lanes: readonly LaneLines[];
  readonly unit: MeasurementUnit;
  readonly layout: Layout | undefined;
  readonly classification: Classification | undefined;
  /** Last row of the header: what is text there is a header word, not an amount. */
  readonly headerBottom: number;
}

/** Puts the lanes together to lists: sides of a two-sided table, measures apart, lists printed side by side as one. */
export function assembleLists(input: AssembleInput): TableList[] {
  const { layout, lanes } = input;
  if (layout?.shape === 'two-sided') return twoSided(input);
  if (layout?.shape === 'items' && isTurned(lanes)) return lanes.flatMap((lane) => turnedLists(input, lane));
  if (layout?.shape === 'economic' && lanes.length > 1) return [mergedList(input)];
  return lanes.flatMap((lane, index) => listsOf(input, lane, 'main', index === 0 ? undefined : 'beside'));
}

function twoSided(input: AssembleInput): TableList[] {
  const [revenue, ...rest] = input.lanes;
  const lists = revenue === undefined ? [] : listsOf(input, revenue, 'revenue');
  // A third list (支出用途) repeats the expenditure by another classification and stands on its own.
  rest.forEach((lane, index) => lists.push(...listsOf(input, lane, index === 0 ? 'expenditure' : 'main')));
  return lists;
}

function listsOf(input: AssembleInput, { lane, stubs }: LaneLines, key: TableList['key'], beside?: 'beside'): TableList[] {
  const measures: (Measure | undefined)[] = [...new Set(lane.amounts.map((column) => column.measure))];
  return measures.map((measure) => {
    const amounts = lane.amounts.filter((column) => column.measure === measure);
    return {
      key,
      measure,
      classification: key === 'revenue' || beside !== undefined ? undefined : (input.classification ?? (key === 'expenditure' ? 'functional' : undefined)),
      columns: amounts.map(tableColumn),
      lines: withParents(withOpeningRoles(stubs.map((stub) => lineOf(input, stub, amounts, key)))),
      turned: false,
    };
  });
}

/** Two lists of economic codes side by side are one list; the sub-totals at their feet are lines of it. */
function mergedList(input: AssembleInput): TableList {
  const lines = input.lanes.flatMap(({ lane, stubs }) => {
    const [amount] = lane.amounts;
    return amount === undefined ? [] : stubs.map((stub) => lineOf(input, stub, [amount], 'main'));
  });
  const [first] = input.lanes;
  return {
    key: 'main',
    measure: undefined,
    classification: input.classification,
    columns: (first?.lane.amounts.slice(0, 1) ?? []).map((column) => ({ ...tableColumn(column), role: 'total' })),
    lines: withParents(lines),
    turned: false,
  };
}

function tableColumn(column: AmountColumn): TableColumn {
  const header = column.path.map((node) => node.text);
  return { role: column.role, at: column.column, header, ofWhich: column.ofWhich, name: columnName(header, column.role) };
}

/** 小计 and 合计 below a group say nothing without it. */
function columnName(header: readonly string[], role: string): string {
  const head = withoutBlanks(header.at(-1) ?? '');
  const above = withoutBlanks(header.at(-2) ?? '');
  return /^(?:小计|合计|预算数|决算数)$/.test(head) && above !== '' && role !== 'total' ? `${above}${head}` : head;
}

function lineName(stub: Stub): string {
  const caption = withoutBlanks(stub.caption);
  return stub.code !== undefined && stub.codeCell !== undefined && !caption.startsWith(stub.code) ? `${stub.code}${caption}` : caption;
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}

function lineOf({ sheet, unit, layout, headerBottom }: AssembleInput, stub: Stub, amounts: readonly AmountColumn[], key: TableList['key']): TableLine {
  const role = roleOf(stub, key, layout);
  return {
    at: stub.row,
    caption: stub.caption,
    name: lineName(stub),
    ...(stub.projectName === undefined || stub.projectName === '' ? {} : { projectName: stub.projectName }),
    role,
    code: stub.code ?? (key === 'expenditure' && role === undefined ? functionalClassByName(withoutNumbering(normaliseCaption(stub.caption))) : undefined),
    codeCell: stub.codeCell,
    captionCell: stub.captionCell,
    parent: undefined,
    figures: amounts.map((column) => (stub.row > headerBottom ? figureAt(sheet, stub.row, column.column, unit) : figureInHeader(sheet, stub.row, column.column, unit))),
  };
}

const EXPENDITURE_ROLES = new Set(['closing-balance', 'surplus-distribution', 'basic', 'project', 'upper-level-remittance', 'operating-expenditure', 'subsidiary-subsidy']);

function roleOf(stub: Stub, key: TableList['key'], layout: Layout | undefined): string | undefined {
  if (stub.code !== undefined) return undefined;
  const role = lineRole(stub.caption);
  if (role === undefined) return stub.caption === '' ? undefined : layout?.shape === 'projects' && stub.projectName !== undefined ? 'project-line' : undefined;
  // Sources of money are fixed lines of the revenue side only; elsewhere the words name something else.
  if (key === 'revenue' || ['total', 'year-total', 'personnel-total', 'public-total'].includes(role)) return role;
  return key === 'expenditure' && EXPENDITURE_ROLES.has(role) ? role : undefined;
}

function figureAt(sheet: SheetSnapshot, row: number, column: number, unit: MeasurementUnit): Figure {
  return readFigure({ sheet: sheet.name, row, column }, sheet.rows[row]?.[column], unit);
}

function figureInHeader(sheet: SheetSnapshot, row: number, column: number, unit: MeasurementUnit): Figure {
  const figure = figureAt(sheet, row, column, unit);
  return figure.kind === 'text' ? readFigure(figure, undefined, unit) : figure;
}

/** The three budgets printed again below 年初结转和结余 are parts of that line. Of 收入合计 and 总计 the first is the year's. */
function withOpeningRoles(lines: readonly TableLine[]): TableLine[] {
  let opening = false;
  const totals = lines.filter((line) => line.role === 'total');
  return lines.map((line) => {
    if (line.role === 'opening-balance') opening = true;
    if (line.role === 'year-total') opening = false;
    if (opening && (line.role === 'general-public' || line.role === 'government-fund' || line.role === 'state-capital')) return { ...line, role: `opening-${line.role}` };
    if (line.role === 'total' && totals.length > 1 && line !== totals.at(-1) && normaliseCaption(line.caption).endsWith("合计")) return { ...line, role: 'year-total' };
    return line;
  });
}

/** A line belongs to the longest shorter code that is printed in the same list. */
export function withParents(lines: readonly TableLine[]): TableLine[] {
  const byCode = new Map<string, number>();
  lines.forEach((line, index) => {
    if (line.code !== undefined && !byCode.has(line.code)) byCode.set(line.code, index);
  });
  return lines.map((line) => {
    if (line.code === undefined || line.code.length <= 3) return line;
    const parent = byCode.get(line.code.slice(0, -2)) ?? (line.code.length > 5 ? byCode.get(line.code.slice(0, -4)) : undefined);
    return parent === undefined ? line : { ...line, parent };
  });
}

/** Items printed downwards: no column names an item, the lines do. */
function isTurned(lanes: readonly LaneLines[]): boolean {
  return !lanes.some(({ lane }) => lane.amounts.some((column) => column.role === 'hospitality' || column.role === 'overseas'));
}

/** Each amount column of a table printed downwards becomes a line, each item a column. */
function turnedLists({ sheet, unit }: AssembleInput, { lane, stubs }: LaneLines): TableList[] {
  const items = stubs.map((stub) => ({ stub, role: itemRole(stub.caption) ?? 'unknown' })).filter((item) => item.stub.caption !== '');
  const firstTotal = items.findIndex((item) => item.role === 'total');
  const columns = items.map(({ stub, role }, index): TableColumn => ({
    // A second 合计 below the first is the total of something else.
    role: role === 'total' && index !== firstTotal ? 'unknown' : role,
    at: stub.row,
    header: [stub.caption],
    ofWhich: false,
    name: withoutBlanks(stub.caption),
  }));
  const measures: (Measure | undefined)[] = [...new Set(lane.amounts.map((column) => column.measure))];
  return measures.map((measure) => ({
    key: 'main',
    measure,
    classification: undefined,
    columns,
    turned: true,
    lines: lane.amounts
      .filter((column) => column.measure === measure)
      .map((column) => ({
        at: column.column,
        caption: column.path.at(-1)?.text ?? '',
        name: withoutBlanks(column.path.at(-1)?.text ?? ''),
        role: column.ofWhich ? 'of-which' : column.role,
        code: undefined,
        codeCell: undefined,
        captionCell: undefined,
        parent: undefined,
        figures: items.map(({ stub }) => figureAt(sheet, stub.row, column.column, unit)),
      })),
  }));
}
