import type { ColumnRole } from '../model/roles';
import type { Measure } from '../model/table';
import type { HeaderColumn, HeaderNode } from './header';
import { openingOf } from '../forms/layouts/sums';
import { isSide, namesClassification } from '../forms/words/column-words';

/** A column as its header words say, before the table's kind is known. */
export type ReadColumn =
  | { readonly kind: 'code-part'; readonly part: 0 | 1 | 2; readonly column: number }
  | {
      readonly kind: 'code' | 'caption' | 'unit-name' | 'project-name' | 'ordinal' | 'remark';
      readonly column: number;
      readonly ofUnits?: true;
    }
  | AmountColumn;

export interface AmountColumn {
  readonly kind: 'amount';
  readonly column: number;
  readonly role: ColumnRole;
  readonly measure: Measure | undefined;
  /** The year that its header names, beside 预算数 or 执行数, or a total. */
  readonly year: number | undefined;
  readonly ofWhich: boolean;
  readonly path: readonly HeaderNode[];
}

/** A stub and the amount columns to its right. Two-sided tables have two of them. */
export interface Lane {
  readonly stub: readonly Exclude<ReadColumn, AmountColumn>[];
  readonly amounts: readonly AmountColumn[];
  /** Header cells over all amounts of the lane, and over its stub: they say which table, or which side, this is. */
  readonly groups: readonly string[];
}

/** Reads each column's header and cuts the columns into lanes: a stub after amounts starts the next lane. */
export function lanesOf(header: readonly HeaderColumn[], hasFigures: (column: number) => boolean): Lane[] {
  let unitName: number | undefined;
  const lanes: { stub: Exclude<ReadColumn, AmountColumn>[]; columns: HeaderColumn[] }[] = [];
  for (const column of header) {
    const stub = stubColumn(column, hasFigures);
    const last = lanes.at(-1);
    if (stub?.kind === 'unit-name') unitName ??= stub.column;
    if (
      stub !== undefined &&
      stub.kind !== 'remark' &&
      stub.kind !== 'unit-name' &&
      (last === undefined || last.columns.length > 0)
    ) {
      // An ordinal or a remark between amounts belongs to no new lane.
      if (last !== undefined && stub.kind === 'ordinal') last.stub.push(stub);
      else lanes.push({ stub: [stub], columns: [] });
    } else if (stub !== undefined)
      last?.stub.push(stub.kind === 'unit-name' ? { kind: 'remark', column: stub.column } : stub);
    else if (last === undefined) {
      if (column.path.length > 0 || column.said !== undefined)
        lanes.push({
          stub: unitName === undefined ? [] : [{ kind: 'unit-name', column: unitName }],
          columns: [column],
        });
    } else if (column.path.length > 0 || column.said !== undefined || hasFigures(column.column))
      last.columns.push(column);
    else if (last.columns.length === 0) last.stub.push(...moreNames(last.stub.at(-1), column));
  }
  return lanes.filter((lane) => lane.columns.length > 0).map((lane) => readLane(lane.stub, lane.columns));
}

/** A column without a header and figures right of the names goes on with them: 其他资金 | 小计 below 项目名称. */
function moreNames(
  left: Exclude<ReadColumn, AmountColumn> | undefined,
  { column }: HeaderColumn,
): Exclude<ReadColumn, AmountColumn>[] {
  return (left?.kind === 'caption' || left?.kind === 'project-name') && left.column === column - 1
    ? [{ kind: left.kind, column }]
    : [];
}

/** 项目名称 names the lines of a table with two sides, or of one side printed downwards, as 项目 does: they are no projects. */
export function withoutProjects(lanes: readonly Lane[], title: string): readonly Lane[] {
  if (/项目|专项/.test(title)) return lanes;
  const isNamed = ({ stub }: Lane): boolean => stub.some(({ kind }) => kind === 'caption' || kind === 'project-name');
  const isPlain = ({ stub, amounts }: Lane): boolean =>
    stub.every(({ kind }) => kind === 'project-name' || kind === 'ordinal') &&
    amounts.every(({ role }) => role === 'total');
  const [first] = lanes;
  const isOneSide = lanes.length === 1 && first !== undefined && isPlain(first) && /收入|支出/.test(title);
  if (!isOneSide && !(lanes.length > 1 && lanes.every(isNamed))) return lanes;
  return lanes.map((lane) => ({
    ...lane,
    stub: lane.stub.map((stub) => (stub.kind === 'project-name' ? { ...stub, kind: 'caption' } : stub)),
  }));
}

function stubColumn(
  column: HeaderColumn,
  hasFigures: (column: number) => boolean,
): Exclude<ReadColumn, AmountColumn> | undefined {
  const words = column.said === undefined ? column.path.toReversed().map((node) => node.word) : [column.said];
  for (const word of words) {
    if (word === undefined) continue;
    switch (word.kind) {
      case 'code-part':
        return { kind: 'code-part', part: word.part, column: column.column };
      case 'code':
      case 'ordinal':
      case 'remark':
      case 'unit-name':
      case 'project-name':
        return { kind: word.kind, column: column.column };
      case 'caption':
        // 项目 also stands as a group over amounts: only a column without figures of its own is a caption.
        return { kind: 'caption', column: column.column, ...(word.ofUnits === true ? { ofUnits: true } : {}) };
      case 'amount':
      case 'measure':
        return undefined;
      case 'total':
        // 合计 below 科目名称 is the total row standing in the header.
        if (
          !hasFigures(column.column) &&
          column.path.some((each) => each.word?.kind === 'caption' || each.word?.kind === 'code')
        )
          continue;
        return undefined;
      case 'group':
        continue;
    }
  }
  // 收入, 支出 and 按功能分类 stand over captions where 项目 is left out.
  const lowest = column.path.at(-1)?.text ?? '';
  return (isSide(lowest) || namesClassification(lowest)) && !hasFigures(column.column)
    ? { kind: 'caption', column: column.column }
    : undefined;
}

function readLane(stub: Lane['stub'], columns: readonly HeaderColumn[]): Lane {
  const amounts = columns.map((column) => column.column);
  const shared = commonNodes(columns);
  const read = columns.map((column) => readAmount(column, shared));
  const stubGroups = new Set<string>();
  for (const node of shared) stubGroups.add(node.text);
  return {
    stub,
    amounts: withGrandTotals(withMeasures(withTotal(read))),
    groups: amounts.length === 0 ? [] : [...stubGroups],
  };
}

/** Header cells that stand over every amount column say nothing about a single one. */
function commonNodes(columns: readonly HeaderColumn[]): ReadonlySet<HeaderNode> {
  const [first, ...rest] = columns;
  const common = (first?.path ?? []).filter((node) => rest.every((column) => column.path.includes(node)));
  return new Set(columns.length > 1 ? common : common.slice(0, -1));
}

type RolesBelow = Partial<Readonly<Record<ColumnRole, ColumnRole>>>;

/** Printed again below 上年结转 the three budgets name where the money of earlier years came from. */
const OF_CARRY_OVER: RolesBelow = {
  'general-public': openingOf('general-public'),
  'government-fund': openingOf('government-fund'),
  'state-capital': openingOf('state-capital'),
};

/** Basic and project money is printed below each balance, and below 本年收入, before it is below 本年支出. */
const ofBalance = (balance: 'opening' | 'revenue' | 'closing'): RolesBelow => ({
  basic: `${balance}-basic`,
  'basic-balance': `${balance}-basic`,
  project: `${balance}-project`,
  'project-balance': `${balance}-project`,
  'project-carried': `${balance}-project-carried`,
  'project-surplus': `${balance}-project-surplus`,
});

/** What a word names where it stands below another. */
const BELOW: Partial<Readonly<Record<ColumnRole, RolesBelow>>> = {
  'prior-carry-over': OF_CARRY_OVER,
  'opening-balance': { ...OF_CARRY_OVER, ...ofBalance('opening') },
  'year-revenue': ofBalance('revenue'),
  'closing-balance': ofBalance('closing'),
};

/** 2025年, or 2025年“三公”经费预算, over all that is of that year; a comparison names two. */
const OF_A_YEAR = /^20\d\d年(?!.*(?:20\d\d|比))/;

function readAmount(column: HeaderColumn, shared: ReadonlySet<HeaderNode>): AmountColumn {
  const own = column.path.filter((node) => !shared.has(node));
  const measured = own.findLast((node) => node.word?.kind === 'measure');
  const measure = measured?.word?.kind === 'measure' ? measured.word.measure : undefined;
  let total = false;
  let role: ColumnRole | undefined;
  for (const node of own.toReversed()) {
    const word = node.word;
    if (word?.kind === 'measure') continue;
    if (word?.kind === 'total') total = true;
    else if (word?.kind === 'amount') {
      role = word.role;
      break;
    } else if (word?.kind === 'group') continue;
    else if (word === undefined && !total) break;
  }
  const leaf = own.at(-1);
  const plain = own.length === 0 || total || measure !== undefined;
  if (role !== undefined && own.length > 1) {
    for (const { word } of own) role = (word?.kind === 'amount' ? BELOW[word.role]?.[role] : undefined) ?? role;
  }
  if (column.said?.kind === 'amount') role = column.said.role;
  role ??= plain || leaf?.word?.kind === 'group' ? 'total' : 'unknown';
  const dated =
    measured ??
    own.findLast(({ word, text }) =>
      word?.kind === 'total' ? text.includes('20') : word?.kind === 'group' && OF_A_YEAR.test(text.trim()),
    );
  const year = /(20\d\d)/.exec(dated?.text.normalize('NFKC') ?? '')?.[1];
  return {
    kind: 'amount',
    column: column.column,
    role,
    measure,
    year: year === undefined ? undefined : Number(year),
    ofWhich: column.ofWhich,
    path: column.path,
  };
}

/** 本年收入合计 is the total itself where no other is printed and nothing of other years stands beside it. */
function withTotal(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const isOfYear = ({ role }: AmountColumn): boolean => role === 'year-revenue' || role === 'year-expenditure';
  const ofYear = columns.find(isOfYear);
  if (
    ofYear === undefined ||
    columns.some(
      (column) =>
        column.role === 'total' ||
        (isOfYear(column) &&
          (column.role !== ofYear.role || !column.path.some(({ text }) => text.trim().endsWith('计')))),
    )
  )
    return columns;
  return columns.map((column) => (isOfYear(column) ? { ...column, role: 'total' } : column));
}

function withGrandTotals(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const measures = new Set(columns.map(({ measure }) => measure));
  if (measures.size < 2) return withGrandTotal(columns);
  const told = new Map(
    [...measures].flatMap((measure) =>
      withGrandTotal(columns.filter((each) => each.measure === measure)).map((each) => [each.column, each] as const),
    ),
  );
  return columns.map((each) => told.get(each.column) ?? each);
}

/** Of several totals in a 三公 table one is of the 三公经费, named so or standing among its items; the other counts 会议费 and 培训费 too. */
function withGrandTotal(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const totals = columns.filter(({ role }) => role === 'total');
  const item = columns.find(({ role }) => role === 'overseas') ?? columns.find(({ role }) => role === 'hospitality');
  if (
    item === undefined ||
    totals.length < 2 ||
    !columns.some(({ role }) => role === 'meetings' || role === 'training')
  )
    return columns;
  const nearness = ({ path }: AmountColumn): number =>
    path.filter((node) => item.path.includes(node)).length + (path.at(-1)?.text.includes('三公') === true ? 1 : 0);
  const own = totals.toSorted((one, other) => nearness(other) - nearness(one));
  const [nearest, next] = own;
  if (nearest === undefined || next === undefined || nearness(nearest) === nearness(next)) return columns;
  return columns.map((column) =>
    column.role === 'total' && nearness(column) < nearness(nearest) ? { ...column, role: 'grand-total' } : column,
  );
}

/** Measures matter only where a table prints more than one of them. Of two years the later is this year's. */
function withMeasures(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const years = new Set<number>();
  for (const { year } of columns) if (year !== undefined) years.add(year);
  const latest = Math.max(...years);
  const dated =
    years.size < 2
      ? columns
      : columns.map((column) =>
          column.year !== undefined && column.year < latest ? { ...column, measure: 'last-year' as const } : column,
        );
  const measures = new Set<Measure>();
  for (const { measure } of dated) if (measure !== undefined) measures.add(measure);
  if (measures.size > 1 || years.size > 1) return dated;
  return measures.size === 0 ? dated : dated.map((column) => ({ ...column, measure: undefined }));
}
