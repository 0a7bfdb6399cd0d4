import type { MeasurementUnit } from '../core/amount';
import { readFigure, type Figure } from '../core/figure';
import type { SheetSnapshot } from '../core/snapshot';
import { isEconomicClass, type ColumnRole, type LineRole } from '../model/roles';
import type { Classification, Measure, TableColumn, TableLine, TableList } from '../model/table';
import { functionalClassByName } from '../forms/classification/codes';
import type { Layout } from '../forms/layouts/layout';
import type { AmountColumn, Lane } from './columns';
import { headerWord } from '../forms/words/column-words';
import { holds } from './grid';
import { isThreePublicItem, itemsOf, procurementItems } from './items';
import { itemRole, lineRole, procurementRole } from '../forms/words/line-words';
import type { LaneLines, Stub } from './lines';
import { withSharedFeet } from './shared-feet';
import { normaliseCaption, withoutNumbering } from '../core/captions';
import { parentsOf } from './parents';
import { numberedParts } from './numbered-parts';
import { withOpeningRoles, withoutPartsOfBudget, withYearTotal } from './roles-in-place';

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
  if (layout?.shape === 'two-sided' || (lanes.length > 1 && layout?.otherShapes?.includes('two-sided') === true))
    return twoSided(input);
  if ((layout?.shape === 'items' || (layout?.shape === 'procurement' && !isByArticle(lanes))) && isTurned(lanes))
    return besideEachOther(lanes).flatMap((beside) => turnedLists(input, beside));
  if (layout?.lineSums !== undefined && isDownwards(lanes))
    return lanes.flatMap((lane) =>
      listsOf(input, lane, layout.requires.includes('project') ? 'expenditure' : 'revenue'),
    );
  if (layout?.shape === 'economic' && lanes.length > 1) return [mergedList(input)];
  return lanes.flatMap((lane, index) => listsOf(input, lane, 'main', index === 0 ? undefined : 'beside'));
}

function twoSided(input: AssembleInput): TableList[] {
  const [revenue, ...rest] = withSharedFeet(input.lanes);
  const lists = revenue === undefined ? [] : listsOf(input, revenue, 'revenue');
  // Of several lists on the right the one by class is the expenditure; another (支出用途) repeats it by another classification.
  const byClass = rest.toSorted((one, other) => Number(isByClass(other)) - Number(isByClass(one)));
  byClass.forEach((lane, index) => lists.push(...listsOf(input, lane, index === 0 ? 'expenditure' : 'main')));
  return lists;
}

/** Several lines name classes; 其他支出 alone is a class of either classification. */
function isByClass({ stubs }: LaneLines): boolean {
  const names = (caption: string): boolean =>
    functionalClassByName(withoutNumbering(normaliseCaption(caption))) !== undefined;
  return stubs.filter(({ code, caption }) => code?.startsWith('2') ?? names(caption)).length > 1;
}

function listsOf(
  input: AssembleInput,
  { lane, stubs: printed }: LaneLines,
  key: TableList['key'],
  beside?: 'beside',
): TableList[] {
  const measures: (Measure | undefined)[] = [...new Set(lane.amounts.map((column) => column.measure))];
  const stubs =
    input.layout?.shape === 'items' ? printed.filter(({ row }) => !isOfCounts(input.sheet, lane, row)) : printed;
  const said = whatStubsSay(stubs, key, input.layout);
  return measures.map((measure) => {
    const amounts = lane.amounts.filter((column) => column.measure === measure);
    return {
      key,
      measure,
      classification:
        key === 'revenue' || beside !== undefined
          ? undefined
          : (input.classification ?? (key === 'expenditure' ? 'functional' : undefined)),
      columns: amounts.map(tableColumn),
      lines: stubs.map((stub, index) => lineOf(input, stub, said, index, amounts)),
      turned: false,
    };
  });
}

/** Below the money of a 三公 table printed across may stand how many cars, visits and guests there were. */
function isOfCounts({ rows }: SheetSnapshot, { stub }: Lane, row: number): boolean {
  const first = rows[row]?.find(holds);
  if (first?.kind !== 'text') return false;
  // Where nothing names the lines a row of words is a heading: 相关统计数.
  return itemRole(first.text) === 'count' || (stub.length === 0 && /\p{Script=Han}{3,}/u.test(first.text));
}

/** Two lists of economic codes side by side are one list; the sub-totals at their feet are lines of it. */
function mergedList(input: AssembleInput): TableList {
  const withAmounts = withLostCaptions(input.lanes).flatMap(({ lane, stubs }) => {
    const [amount] = lane.amounts;
    return amount === undefined ? [] : stubs.map((stub) => ({ stub, amounts: [amount] }));
  });
  const stubs = withAmounts.map(({ stub }) => stub);
  const codes = stubs.map((stub) => stub.code);
  const said = {
    roles: stubs.map((stub) => roleOf(stub, 'main', input.layout)),
    codes,
    parents: parentsOf(codes, () => false),
  };
  const lines = withAmounts.map(({ stub, amounts }, index) => lineOf(input, stub, said, index, amounts));
  const [first] = input.lanes;
  return {
    key: 'main',
    measure: undefined,
    classification: input.classification,
    columns: (first?.lane.amounts.slice(0, 1) ?? []).map((column) => ({ ...tableColumn(column), role: 'total' })),
    lines,
    turned: false,
  };
}

/** 公用经费合计 at the foot of several lists, its merge lost: the caption stands in one of them, the amount in a later one. */
function withLostCaptions(lanes: readonly LaneLines[]): readonly LaneLines[] {
  const moved = new Map<Stub, Stub>();
  const captions = new Map<number, Stub>();
  for (const { stubs } of lanes) {
    for (const stub of stubs) {
      const left = captions.get(stub.row);
      if (
        stub.code === undefined &&
        stub.caption === '' &&
        stub.hasAmount &&
        left !== undefined &&
        !left.hasAmount &&
        left.code === undefined
      )
        moved.set(left, stub);
      else captions.set(stub.row, stub);
    }
  }
  if (moved.size === 0) return lanes;
  const captionOf = new Map([...moved].map(([left, stub]) => [stub, left]));
  return lanes.map(({ lane, stubs }) => ({
    lane,
    stubs: stubs
      .filter((stub) => !moved.has(stub))
      .map((stub) => {
        const left = captionOf.get(stub);
        return left === undefined ? stub : { ...stub, caption: left.caption, captionCell: left.captionCell };
      }),
  }));
}

function tableColumn(column: AmountColumn): TableColumn {
  const header = column.path.map((node) => node.text);
  return {
    role: column.role,
    at: column.column,
    header,
    ofWhich: column.ofWhich,
    name: columnName(header, column.role),
  };
}

/** 小计 and 合计 below a group say nothing without it. */
function columnName(header: readonly string[], role: ColumnRole): string {
  const head = withoutBlanks(header.at(-1) ?? '');
  const above = withoutBlanks(header.at(-2) ?? '');
  return /^(?:小计|合计|预算数|决算数)$/.test(head) && above !== '' && role !== 'total' ? `${above}${head}` : head;
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}

/** What the stubs of a list say, each beside the others of it. */
interface SaidByStubs {
  readonly roles: readonly (LineRole | undefined)[];
  readonly codes: readonly (string | undefined)[];
  readonly parents: readonly (number | undefined)[];
}

function whatStubsSay(stubs: readonly Stub[], key: TableList['key'], layout: Layout | undefined): SaidByStubs {
  const roles = withYearTotal(
    stubs,
    key,
    withoutPartsOfBudget(
      stubs,
      withOpeningRoles(
        stubs,
        stubs.map((stub) => roleOf(stub, key, layout)),
      ),
    ),
  );
  const parts = [...(key === 'main' ? [] : numberedParts(stubs, key, roles))];
  stubs.forEach(({ partOfRow }, index) => {
    if (partOfRow !== undefined) parts[index] = stubs.findIndex(({ row }) => row === partOfRow);
  });
  const codes = stubs.map(
    (stub, index) =>
      stub.code ??
      (key === 'expenditure' && roles[index] === undefined && parts[index] === undefined
        ? functionalClassByName(withoutNumbering(normaliseCaption(stub.caption)))
        : undefined),
  );
  const parents = parentsOf(
    codes,
    (index) => codes[index] === undefined && roles[index] === undefined && stubs[index]?.caption !== '',
  );
  // Below a kind of expenditure the lines are economic classes.
  const classes =
    key === 'expenditure'
      ? roles.map(
          (role, index) =>
            role ?? (parts[index] === undefined ? undefined : economicClass(stubs[index]?.caption ?? '')),
        )
      : roles;
  return {
    roles: classes,
    codes,
    parents: parts.length === 0 ? parents : codes.map((_, index) => parts[index] ?? parents[index]),
  };
}

function economicClass(caption: string): LineRole | undefined {
  const word = headerWord(withoutNumbering(normaliseCaption(caption)));
  return word?.kind === 'amount' && isEconomicClass(word.role) ? word.role : undefined;
}

function lineOf(
  { sheet, unit, headerBottom }: AssembleInput,
  stub: Stub,
  said: SaidByStubs,
  index: number,
  amounts: readonly AmountColumn[],
): TableLine {
  const { row, caption, captionCell, codeCell } = stub;
  const figures = (stub.amountsAt ?? amounts.map(({ column }) => column)).map((column) =>
    row > headerBottom ? figureAt(sheet, row, column, unit) : figureInHeader(sheet, row, column, unit),
  );
  const projectName = stub.projectName === '' ? undefined : stub.projectName;
  return {
    at: row,
    caption,
    projectName,
    role: said.roles[index],
    code: said.codes[index],
    codeCell,
    captionCell,
    parent: said.parents[index],
    figures,
  };
}

const EXPENDITURE_ROLES = new Set<LineRole>([
  'closing-balance',
  'surplus-distribution',
  'basic',
  'project',
  'upper-level-remittance',
  'operating-expenditure',
  'subsidiary-subsidy',
  'contingency',
]);

/** Lines whose words say the same in any list. */
const ANYWHERE = new Set<LineRole>(['total', 'year-total', 'personnel-total', 'public-total', 'change', 'ratio']);

function roleOf(stub: Stub, key: TableList['key'], layout: Layout | undefined): LineRole | undefined {
  if (stub.code !== undefined) return undefined;
  const role = lineRole(stub.caption);
  if (role === undefined)
    return stub.caption === ''
      ? undefined
      : layout?.shape === 'projects' && stub.projectName !== undefined
        ? 'project-line'
        : undefined;
  // Sources of money are fixed lines of the revenue side only; elsewhere the words name something else.
  if (key === 'revenue' || ANYWHERE.has(role)) return role;
  return key === 'expenditure' && EXPENDITURE_ROLES.has(role) ? role : undefined;
}

function figureAt(sheet: SheetSnapshot, row: number, column: number, unit: MeasurementUnit): Figure {
  return readFigure({ sheet: sheet.name, row, column }, sheet.rows[row]?.[column], unit);
}

function figureInHeader(sheet: SheetSnapshot, row: number, column: number, unit: MeasurementUnit): Figure {
  const figure = figureAt(sheet, row, column, unit);
  return figure.kind === 'text' ? readFigure(figure, undefined, unit) : figure;
}

/** 收入总表 or 支出总表 in one column, its sources or kinds of expenditure printed downwards as in 收支总表. */
export function isDownwards([only, ...others]: readonly LaneLines[]): boolean {
  if (
    only === undefined ||
    others.length > 0 ||
    only.stubs.length > 40 ||
    only.lane.stub.every(({ kind }) => kind !== 'caption')
  )
    return false;
  return (
    only.lane.amounts.every(({ role }) => role === 'total' || role === 'ratio' || role === 'change') &&
    only.stubs.every(({ code }) => code === undefined)
  );
}

/** Items printed downwards: no column names an item, the lines do. */
function isTurned(lanes: readonly LaneLines[]): boolean {
  return !lanes.some(({ lane }) =>
    lane.amounts.some(
      (column) => column.role === 'hospitality' || column.role === 'overseas' || column.role === 'goods',
    ),
  );
}

const KINDS_OF_PURCHASES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>(['goods', 'works', 'services']);

/** 政府采购 listed by project or by article, and not by kind. */
function isByArticle(lanes: readonly LaneLines[]): boolean {
  return lanes.every(({ stubs }) => stubs.every(({ caption }) => !KINDS_OF_PURCHASES.has(procurementRole(caption))));
}

/** Lanes that go on with the items of the first, in as many columns, are one table with it. */
function besideEachOther(lanes: readonly LaneLines[]): readonly (readonly LaneLines[])[] {
  const [first, ...others] = lanes;
  if (first === undefined) return [];
  const goesOn = ({ lane, stubs }: LaneLines): boolean =>
    lane.amounts.length === first.lane.amounts.length && stubs.some(({ caption }) => isThreePublicItem(caption));
  return others.length > 0 && others.every(goesOn) ? [lanes] : lanes.map((lane) => [lane]);
}

/** Each amount column of a table printed downwards becomes a line, each item a column. */
function turnedLists({ sheet, unit, layout }: AssembleInput, beside: readonly LaneLines[]): TableList[] {
  const [{ lane } = { lane: undefined }] = beside;
  if (lane === undefined) return [];
  const laneOf = new Map(beside.flatMap((each) => each.stubs.map((stub) => [stub, each.lane] as const)));
  const read = layout?.shape === 'procurement' ? procurementItems : itemsOf;
  const items = read([...laneOf.keys()], (stub) =>
    (laneOf.get(stub) ?? lane).amounts.map(({ column }) => figureAt(sheet, stub.row, column, unit)),
  );
  const columns = items.map(({ stub, role }): TableColumn => ({
    role,
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
    lines: lane.amounts.flatMap((column, index): TableLine[] => {
      if (column.measure !== measure) return [];
      const caption = column.path.at(-1)?.text ?? '';
      const role = column.ofWhich ? 'of-which' : column.role;
      const figures = items.flatMap((item) => item.figures[index] ?? []);
      return [
        {
          at: column.column,
          caption,
          projectName: undefined,
          role,
          code: undefined,
          codeCell: undefined,
          captionCell: undefined,
          parent: undefined,
          figures,
        },
      ];
    }),
  }));
}
