import type { CellRange } from '../core/cell';
import { readFigure } from '../core/figure';
import { groupBy } from '../core/group-by';
import type { SheetSnapshot } from '../core/snapshot';
import type { Evidence, EvidenceTable, Law, Spot } from '../evidence';
import { places, spotsOf } from '../evidence';
import type { Term } from '../model/equation';
import { unitOf, type DisclosureTable } from '../model/table';
import { figureLocatorOf } from './figure-locator';
import { tableFromEvidence } from './table-from-evidence';

/** A table as evidence reads it, with the recognised tables that hold its figures. */
export interface LinkedEvidence {
  readonly evidence: EvidenceTable;
  /** Never empty: where nothing was recognised, a table of unknown kind is made of what evidence read. */
  readonly tables: readonly DisclosureTable[];
  /** Figures of its laws that stand in no list of those tables, by `row column` of the sheet. */
  readonly extras: ReadonlyMap<string, Term>;
}

/** The tables of a workbook, those of unknown kind that only evidence found among them, and what evidence says of them. */
export interface LinkedTables {
  readonly tables: readonly DisclosureTable[];
  readonly linked: readonly LinkedEvidence[];
}

/** Ties what evidence read of each sheet to the tables that were recognised there. */
export function linkEvidence(
  sheets: readonly SheetSnapshot[],
  recognised: readonly DisclosureTable[],
  { tables: evidence, ties }: Evidence,
): LinkedTables {
  const bySheet = groupBy(recognised, ({ sheet }) => sheet);
  const sheetOf = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const tied = new Set(ties.flatMap(({ left, right }) => [left.table, right.table]));
  const added: DisclosureTable[] = [];
  const linked = evidence.flatMap((each, index): LinkedEvidence[] => {
    const sheet = sheetOf.get(each.sheet);
    if (sheet === undefined) return [];
    const near = (bySheet.get(each.sheet) ?? []).filter(({ range }) => overlap(range, each.range));
    const holding = near.filter((table) => sharesFigures(table, each));
    if (holding.length > 0) return [{ evidence: each, tables: holding, extras: extrasOf(sheet, each, holding) }];
    // Numbers that neither add up nor stand elsewhere may be anything: a list of telephones, a sentence with figures.
    if (near.length > 0 || (each.laws.length + each.refuted.length === 0 && !tied.has(index))) return [];
    const own = tableFromEvidence(sheet, each, recognised, added.length);
    added.push(own);
    return [{ evidence: each, tables: [own], extras: new Map() }];
  });
  return { tables: added.length === 0 ? recognised : [...recognised, ...added], linked };
}

function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function sharesFigures(table: DisclosureTable, { figures, plane }: EvidenceTable): boolean {
  const locator = figureLocatorOf(table);
  for (const { row, column } of figures.entries()) {
    const cell = plane.cell(row, column);
    if (locator.holds(cell.row, cell.column)) return true;
  }
  return false;
}

/** Terms for the cells of laws that no recognised list holds: a column that recognition set aside, a line it skipped. */
function extrasOf(
  sheet: SheetSnapshot,
  evidence: EvidenceTable,
  tables: readonly DisclosureTable[],
): ReadonlyMap<string, Term> {
  const extras = new Map<string, Term>();
  const [table] = tables;
  if (table === undefined) return extras;
  const locators = tables.map(figureLocatorOf);
  const nameOf = namesOf(evidence);
  const add = (spot: Spot): void => {
    const entry = evidence.figures.at(spot.row, spot.column);
    if (entry === undefined) return;
    const { row, column } = evidence.plane.cell(spot.row, spot.column);
    if (locators.some((locator) => locator.holds(row, column))) return;
    const key = `${row} ${column}`;
    if (extras.has(key)) return;
    const figure = readFigure({ sheet: sheet.name, row, column }, sheet.rows[row]?.[column], unitOf(table));
    extras.set(key, { figure, table, sign: 1, ...nameOf(spot), isAlone: false });
  };
  for (const law of evidence.laws) eachCell(law, add);
  return extras;
}

function eachCell(law: Law, visit: (spot: Spot) => void): void {
  for (const place of places(law)) for (const spot of spotsOf(place)) visit(spot);
}

/** How evidence calls the line and the column of a place; the lines are looked up once one is asked for. */
function namesOf({ lists, columns }: EvidenceTable): (spot: Spot) => Pick<Term, 'lineName' | 'columnName'> {
  const labels = new Map<number, ReadonlyMap<number, string>>();
  const listOf = new Map(lists.flatMap((list) => list.amounts.map((column) => [column, list] as const)));
  const pathOf = new Map(columns.map(({ column, path }) => [column, path]));
  return ({ row, column }) => {
    const list = listOf.get(column);
    let ofList = list === undefined ? undefined : labels.get(list.index);
    if (list !== undefined && ofList === undefined) {
      ofList = new Map(list.lines.map((line) => [line.row, line.label]));
      labels.set(list.index, ofList);
    }
    return { lineName: ofList?.get(row) ?? '', columnName: pathOf.get(column)?.at(-1)?.text ?? '' };
  };
}
