import { decimalsOfFen, stepOf, ZERO, type MeasurementUnit } from '../core/amount';
import type { CellRange } from '../core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { isMoney, type ColumnRole, type StubRole } from '../model/roles';
import type { Classification, DisclosureTable, UnrecognisedRegion } from '../model/table';
import type { Layout } from '../forms/layouts/layout';
import { assembleLists } from './assemble';
import { joinContinued, type ReadTable } from './continued';
import { chooseLayout } from './choose-layout';
import { lanesOf, withoutProjects, type Lane } from './columns';
import { withoutFootRows } from './foot-rows';
import { gridOf, holds, type Grid, type RowView } from './grid';
import { correct, type LayoutCorrection, type LayoutRule } from './corrections';
import { readHeader, type HeaderColumn } from './header';
import { tableLabels } from './labels';
import { withGroups } from './grouped-stubs';
import { readStubs, type LaneLines } from './lines';
import { normaliseCaption } from '../core/captions';
import { isTotalInHeader, markFigures, viewRow } from './rows';
import { isByUnit, rolesOf, shapesOf } from './shapes';
import { partsOfBand } from './side-by-side';
import { segmentsOf, type Segment } from './segments';
import { withYears } from './year';
import { readSurroundings, type Surroundings } from './surroundings';

/** What a reviewer has said of a table. */
export type AssignedLayout = LayoutCorrection;

export interface Recognition {
  readonly tables: readonly DisclosureTable[];
  readonly unrecognised: readonly UnrecognisedRegion[];
}

/** Finds the disclosure tables of a workbook: by the structure of their headers first, by their words second. */
export function recognise(
  snapshot: WorkbookSnapshot,
  assigned: readonly LayoutCorrection[] = [],
  rules: readonly LayoutRule[] = [],
): Recognition {
  const tables: DisclosureTable[] = [];
  const unrecognised: UnrecognisedRegion[] = [];
  const read: ReadTable[] = [];
  // A hidden sheet may hold an old copy: wherever the first table of a kind counts, it is one that readers see.
  const isHidden = ({ visibility }: SheetSnapshot): number => Number(visibility !== 'visible');
  for (const sheet of snapshot.sheets.toSorted((one, other) => isHidden(one) - isHidden(other))) {
    if (sheet.rowCount === 0) continue;
    const grid = gridOf(sheet);
    const found = segmentsOf(grid).flatMap((segment) => readSegment(grid, segment, assigned, rules));
    if (found.length === 0)
      unrecognised.push({ sheet: sheet.name, range: wholeSheet(sheet), hasHeader: false, why: NO_HEADER });
    read.push(...found);
  }
  for (const { table, choice } of joinContinued(read)) {
    if (choice.kind === 'unknown')
      unrecognised.push({ sheet: table.sheet, range: table.range, hasHeader: true, why: choice.why });
    if (choice.kind === 'known' || hasStructure(table)) tables.push(table);
  }
  return { tables: finish(withYears(tables, snapshot)), unrecognised };
}

const NO_HEADER = {
  zh: '没有找到公开表的表头（如“科目编码”“项目”“合计”），按文字或封面处理。',
  en: 'No header of a disclosure table was found (such as 科目编码, 项目, 合计); taken for text or a cover.',
};

function wholeSheet(sheet: SheetSnapshot): CellRange {
  return { top: 0, left: 0, bottom: Math.max(0, sheet.rowCount - 1), right: Math.max(0, sheet.columnCount - 1) };
}

function readSegment(
  grid: Grid,
  segment: Segment,
  assigned: readonly LayoutCorrection[],
  rules: readonly LayoutRule[],
): ReadTable[] {
  const { sheet } = grid;
  const last = viewRow(grid, segment.header.bottom);
  const lines = isTotalInHeader(last) ? [last.row, ...segment.body] : segment.body;
  const columns = extent(grid, segment, lines);
  const band = { top: segment.header.top, bottom: segment.header.bottom, ...columns };
  const figureColumns = new Set<number>();
  for (const row of lines) markFigures(sheet, row, figureColumns);
  const header = headerText(grid, segment);
  const surroundings = readSurroundings(sheet, segment);
  const rows = { top: segment.header.top, bottom: lines.at(-1) ?? segment.header.bottom };
  const said = correct(
    {
      sheet: sheet.name,
      rows,
      title: surroundings.title,
      organisation: surroundings.organisation,
      header: readHeader(grid, band, lines),
    },
    assigned,
    rules,
  );
  const cut = withoutProjects(
    lanesOf(said.header, (column) => figureColumns.has(column)),
    surroundings.title,
  );
  if (cut.length === 0) return [];
  const printed = lines === segment.body && hasTotalInStub(last, segment, cut) ? [last.row, ...lines] : lines;
  const body = withoutFootRows(grid, printed, cut);
  const read = cut.map((lane, index) => ({
    lane,
    stubs: withGroups(grid, lane, readStubs(grid, lane, body, index === 0)),
  }));
  return partsOfBand(read, surroundings.title).map(({ lanes, title }) => {
    const own = title === '' ? surroundings : { ...surroundings, title };
    const classification = classificationOf(lanes, header, own.title);
    const evidence = {
      lanes: lanes.map(({ lane }) => lane),
      shapes: shapesOf(lanes, classification, own.title),
      roles: rolesOf(lanes),
      title: own.title === '' ? own.context : own.title,
      groups: lanes.flatMap(({ lane }) => lane.groups),
      sheetName: sheet.name,
      isFinal: isFinal(surroundings.title, header, sheet.name),
    };
    const choice = chooseLayout(evidence, said.layout);
    const layout = choice.kind === 'known' ? choice.layout : undefined;
    const across = title === '' ? columns : columnsOf(lanes);
    return {
      choice,
      table: {
        ...tableOf(grid, segment, body, across, lanes, own, layout, classification),
        headers: headersOf(
          said.header.filter(({ column }) => column >= across.left && column <= across.right),
          lanes.map(({ lane }) => lane),
        ),
      },
    };
  });
}

/** The columns of a table that shares its rows with another. */
function columnsOf(lanes: readonly LaneLines[]): { left: number; right: number } {
  const columns = lanes.flatMap(({ lane }) => [...lane.stub, ...lane.amounts]).map(({ column }) => column);
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

const PART_ROLES = ['code-class', 'code-section', 'code-item'] as const satisfies readonly StubRole[];

/** What each column was taken for, so that a reviewer can see and correct it. */
function headersOf(header: readonly HeaderColumn[], lanes: readonly Lane[]): NonNullable<DisclosureTable['headers']> {
  const roles: (StubRole | ColumnRole)[] = [];
  for (const lane of lanes) {
    for (const stub of lane.stub)
      roles[stub.column] =
        stub.kind === 'code-part'
          ? PART_ROLES[stub.part]
          : stub.kind === 'remark' || stub.kind === 'ordinal'
            ? 'ignored'
            : stub.kind === 'unit-name'
              ? 'caption'
              : stub.kind;
    for (const amount of lane.amounts) roles[amount.column] = amount.role;
  }
  return header.map(({ column, path }) => ({
    column,
    words: path.map((node) => node.text).join('/'),
    role: roles[column] ?? 'ignored',
  }));
}

/** 合计 below the codes, beside the last row of header words: the total line stands in the header. */
function hasTotalInStub(last: RowView, segment: Segment, lanes: readonly Lane[]): boolean {
  const [first] = last.cells;
  return (
    first !== undefined &&
    segment.header.bottom > segment.header.top &&
    /^合计$/.test(normaliseCaption(first.text)) &&
    lanes.some((lane) => lane.stub.some((stub) => stub.column === first.column))
  );
}

/** Rows of a table whose extent is looked at: a long one is not wider further down. */
const TELLING_ROWS = 2000;

function extent(grid: Grid, segment: Segment, body: readonly number[]): { left: number; right: number } {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  const widen = (row: number): void => {
    const cells = grid.sheet.rows[row];
    if (cells === undefined) return;
    let last = cells.length - 1;
    while (last >= 0 && !holds(cells[last])) last--;
    if (last < 0) return;
    let first = 0;
    while (first < left && !holds(cells[first])) first++;
    left = first;
    right = Math.max(right, last);
  };
  for (let row = segment.header.top; row <= segment.header.bottom; row++) widen(row);
  for (const row of body.slice(0, TELLING_ROWS)) widen(row);
  return { left, right };
}

function headerText(grid: Grid, segment: Segment): string {
  const texts: string[] = [];
  for (let row = segment.header.top; row <= segment.header.bottom; row++)
    texts.push(...viewRow(grid, row).cells.map((cell) => cell.text));
  return normaliseCaption(texts.join(' '));
}

/** The header says which classification the codes belong to; where it does not, the codes do: economic ones start with 3. */
function classificationOf(lanes: readonly LaneLines[], header: string, title: string): Classification | undefined {
  let codes = 0;
  let economic = 0;
  for (const { stubs } of lanes) {
    for (const { code } of stubs) {
      if (code === undefined) continue;
      codes++;
      if (code.startsWith('3')) economic++;
    }
  }
  if (economic * 2 > codes) return 'economic';
  if (header.includes('经济分类')) return 'economic';
  if (codes > 0 || /功能分类|类.*款.*项/.test(header)) return 'functional';
  return lanes.some(({ lane }) => lane.stub.some((stub) => stub.kind === 'code' || stub.kind === 'code-part'))
    ? title.includes('经济')
      ? 'economic'
      : 'functional'
    : undefined;
}

function isFinal(title: string, header: string, sheetName: string): boolean {
  if (title.includes('决算')) return true;
  if (title.replace(/一般公共预算|政府性基金预算|国有资本经营预算/g, '').includes('预算')) return false;
  return (header.includes('决算') && !plansLater(header)) || sheetName.includes('决算');
}

/** 2023年决算数 beside 2025年预算数 is the past of a budget. */
function plansLater(header: string): boolean {
  const years = [...header.matchAll(/(20\d\d)年(?:度)?(?:年初)?(预算|决算)/g)].map(([, year, measure]) => ({
    year: Number(year),
    measure,
  }));
  const latest = Math.max(...years.map(({ year }) => year));
  return years.length > 1 && years.every(({ year, measure }) => year < latest || measure === '预算');
}

function tableOf(
  grid: Grid,
  segment: Segment,
  body: readonly number[],
  columns: { left: number; right: number },
  lanes: readonly LaneLines[],
  surroundings: Surroundings,
  layout: Layout | undefined,
  classification: Classification | undefined,
): DisclosureTable {
  const { sheet } = grid;
  const unit = surroundings.unit;
  const lists = assembleLists({
    sheet,
    lanes,
    unit: unit ?? '元',
    layout,
    classification,
    headerBottom: segment.header.bottom,
  });
  return {
    id: '',
    layout: layout?.id ?? 'unknown',
    title: surroundings.title,
    label: surroundings.number ?? '',
    labelEn: '',
    sheet: sheet.name,
    range: { top: segment.header.top, bottom: body.at(-1) ?? segment.header.bottom, ...columns },
    headerRows: segment.header,
    unit,
    unitCell: surroundings.unitCell,
    year: surroundings.year,
    yearFrom: surroundings.yearFrom,
    organisation: surroundings.organisation,
    step: ZERO,
    decimals: 0,
    lists: lists.map((list) =>
      list.lines.length === 1 &&
      (list.lines[0]?.caption === '' || lanes.some(({ lane }) => isByUnit(lane))) &&
      !list.turned
        ? { ...list, lines: list.lines.map((line) => ({ ...line, role: 'total' })) }
        : list,
    ),
    notes: surroundings.notes,
    emptyDeclaration: surroundings.emptyDeclaration,
  };
}

/** A table of unknown kind is worth checking when it has a total and figures. */
function hasStructure(table: DisclosureTable): boolean {
  return table.lists.some(
    (list) =>
      list.lines.length > 1 &&
      list.lines.some((line) => line.role === 'total') &&
      list.lines.some((line) => line.figures.some((figure) => figure.kind === 'printed')),
  );
}

/** Gives each table its id, its name in sentences, and the finest step that tables in its unit are printed with. */
function finish(tables: readonly DisclosureTable[]): DisclosureTable[] {
  const decimals = new Map<MeasurementUnit | undefined, number>();
  for (const unit of new Set(tables.map((table) => table.unit)))
    decimals.set(unit, finestDecimals(tables.filter((table) => table.unit === unit)));
  const seen = new Map<string, number>();
  const labels = tableLabels(tables);
  return tables.map((table, index) => {
    const count = (seen.get(table.layout) ?? 0) + 1;
    seen.set(table.layout, count);
    // Nothing is published finer than to the fen; what unrounded General cells show beyond it is noise.
    const places = Math.min(decimals.get(table.unit) ?? 0, decimalsOfFen(table.unit ?? '元'));
    return {
      ...table,
      id: count === 1 ? table.layout : `${table.layout}#${count}`,
      label: labels[index]?.zh ?? table.label,
      labelEn: labels[index]?.en ?? table.label,
      decimals: places,
      step: stepOf(places, table.unit ?? '元'),
    };
  });
}

/**
 * Trailing noughts are dropped in print, so the finest amount shows the step; a single one may be a slip. Rates and
 * counts are printed with decimals of their own, and a column that was not understood (增幅) may hold either.
 */
function finestDecimals(tables: readonly DisclosureTable[]): number {
  const understood: number[] = [];
  const others: number[] = [];
  for (const table of tables) {
    for (const list of table.lists) {
      for (const line of list.lines) {
        if (line.role !== undefined && !isMoney(line.role)) continue;
        for (const [at, { decimals }] of line.figures.entries()) {
          const role = list.columns[at]?.role ?? 'unknown';
          if (decimals === undefined || !isMoney(role)) continue;
          const counts = role === 'unknown' ? others : understood;
          counts[decimals] = (counts[decimals] ?? 0) + 1;
        }
      }
    }
  }
  return finestOf(understood.length > 0 ? understood : others);
}

/** The most decimals that two figures show, or the only one. */
function finestOf(counts: readonly number[]): number {
  const figures = counts.reduce((total, count) => total + count, 0);
  let places = counts.length - 1;
  let finer = 0;
  for (; places > 0; places--) {
    finer += counts[places] ?? 0;
    if (finer >= Math.min(2, figures)) break;
  }
  return Math.max(0, places);
}
