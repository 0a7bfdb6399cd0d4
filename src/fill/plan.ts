import { formatAmount, subtract, ZERO } from '../core/amount';
import { cellKey } from '../core/cell';
import type { WorkbookSnapshot } from '../core/snapshot';
import { unitOf, type DisclosureTable } from '../model/table';
import { decimalsFor } from './amounts';
import { changeEntries } from './changes';
import { dependingEntries, figureEntry, lineEntry, type EntryContext } from './entries';
import type { FillEntry, FillOptions, FillPlan, FillTable, ThreePublicPart } from './fill-plan';
import { groundOf, knownGroundOf, type Ground, type KnownGround } from './ground';
import { snapshotOfPlain } from './forms/sheet-snapshot';
import { isInsideMerge, isUndecidedPlace } from './merged';
import { missingLines, withCells, type MissingLines } from './missing-lines';
import { declaredTables, missingTables } from './missing-tables';
import { contradictionNotes, remarksOf } from './notes';
import { numberFormats } from './number-formats';
import { openCells } from './open-cells';
import { solve, type Solution, type Solved } from './solve';
import { itemOfIdentity } from './three-public';
import { withoutUnsound } from './unsound';

/** Plans a fill: everything that follows from what was typed, with the formula and the reason of each figure. Pure. */
export function planFill(snapshot: WorkbookSnapshot, options: FillOptions = {}): FillPlan {
  const newTables = options.addMissing === true ? missingTables(snapshot, groundOf(snapshot, options)) : [];
  const complete = {
    ...snapshot,
    sheets: [...snapshot.sheets, ...newTables.map(({ sheet }) => snapshotOfPlain(sheet))],
  };
  const first = groundOf(complete, options);
  const lines = missingLines(complete, first.tables, first.base);
  const whole = withCells(complete, lines.cells);
  const ground = knownGroundOf(whole, options);
  const solution = solve(ground.statements, ground.known, {
    projects: options.projects ?? {},
    without: new Set(options.without),
    unfilled: new Set(lines.unfilled.map(({ id }) => id)),
  });
  const planned = entriesFor(complete, whole, ground, lines, solution, options);
  const { entries, unsound } = withoutUnsound(whole, planned, solution.amounts, options);
  const added = new Set(newTables.map(({ sheet }) => sheet.name));
  const tables = ground.tables.map((table) => fillTable(table, ground, entries, solution, added));
  const written = new Set(entries.map(({ cell }) => cell.sheet));
  const undetermined = openCells(ground.tables, solution, unsound);
  return {
    tables,
    undetermined,
    contradictions: contradictionNotes(solution),
    remarks: remarksOf(solution, lines),
    protectedSheets: snapshot.sheets
      .filter(({ name, isProtected }) => isProtected && written.has(name))
      .map(({ name }) => name),
    threePublic: threePublicParts(solution),
    newTables: declaredTables(newTables, solution, undetermined),
  };
}

function entriesFor(
  before: WorkbookSnapshot,
  whole: WorkbookSnapshot,
  ground: KnownGround,
  lines: MissingLines,
  solution: Solution,
  options: FillOptions,
): FillEntry[] {
  const isWanted = (table: DisclosureTable): boolean => options.only === undefined || options.only.includes(table.id);
  const sheets = new Map(whole.sheets.map((sheet) => [sheet.name, sheet]));
  const wanted = [...solution.solved].filter(
    ([key, { term, amount, conflict }]) =>
      isWanted(term.table) &&
      !isInsideMerge(sheets.get(term.figure.sheet), term.figure) &&
      (term.figure.kind !== 'blank' || !isUndecidedPlace(sheets.get(term.figure.sheet), term.table, term.figure)) &&
      (ground.doubtful.get(key) ?? amount) === amount &&
      (conflict || (term.figure.kind !== 'printed' && (amount !== ZERO || options.zeros === true))),
  );
  const context: EntryContext = {
    before: new Map(before.sheets.map((sheet) => [sheet.name, sheet])),
    sheets,
    disclosures: ground.statements.disclosures,
    written: new Set(wanted.map(([key]) => key)),
    solved: solution.solved,
    formats: numberFormats(whole, ground.tables),
    options,
  };
  const stubs = lines.cells.filter(({ table }) => isWanted(table)).map((stub) => lineEntry(stub, context));
  const figures = wanted.map(([, solved]) => figureEntry(solved, context));
  // A nought is worth writing only as a formula that may one day be more.
  const worth = figures.filter(
    (entry, place) => wanted[place]?.[1].amount !== ZERO || entry.formula !== undefined || entry.conflict,
  );
  const changes = ground.tables.filter(isWanted).flatMap((table) => changeEntries(table, context));
  return dependingEntries([...stubs, ...worth, ...changes]);
}

function fillTable(
  table: DisclosureTable,
  { base }: Ground,
  entries: readonly FillEntry[],
  { solved }: Solution,
  added: ReadonlySet<string>,
): FillTable {
  const own = entries.filter((entry) => entry.table === table.id);
  const written = new Set(own.map(({ id }) => id));
  let zeros = 0;
  for (const [key, { term, amount }] of solved)
    if (term.table.id === table.id && amount === 0n && !written.has(key) && term.figure.kind !== 'printed') zeros++;
  return {
    id: table.id,
    layout: table.layout,
    label: { zh: table.label, en: table.labelEn },
    sheet: table.sheet,
    isBase: base.has(table),
    isNew: added.has(table.sheet),
    entries: own.sort((left, right) => left.cell.row - right.cell.row || left.cell.column - right.cell.column),
    zeros,
  };
}

/** The items that project money is asked for, and those it was answered for. */
function threePublicParts({ solved, asked, amounts }: Solution): ThreePublicPart[] {
  const open = asked.flatMap(({ identity, left, right }): ThreePublicPart[] => {
    const item = itemOfIdentity(identity);
    const [term] = left;
    if (item === undefined || term === undefined) return [];
    const basic = right.reduce((sum, { figure }) => sum + (amounts.get(cellKey(figure)) ?? 0n), 0n);
    const isKnown = right.every(({ figure }) => amounts.has(cellKey(figure)));
    return [
      {
        item,
        table: term.table.id,
        unit: unitOf(term.table),
        basic: isKnown ? formatAmount(basic as typeof ZERO, unitOf(term.table), decimalsFor(term.table)) : undefined,
        project: undefined,
      },
    ];
  });
  return [...open, ...[...solved.values()].flatMap(answeredPart)];
}

function answeredPart({ term, amount, constant, balances }: Solved): ThreePublicPart[] {
  const balance = balances.find(({ money }) => money?.isAnswered === true);
  const item = balance === undefined ? undefined : itemOfIdentity(balance.equation.identity);
  if (item === undefined || balances.length !== 1) return [];
  const unit = unitOf(term.table);
  const decimals = decimalsFor(term.table);
  return [
    {
      item,
      table: term.table.id,
      unit,
      basic: formatAmount(subtract(amount, constant), unit, decimals),
      project: formatAmount(constant, unit, decimals),
    },
  ];
}
