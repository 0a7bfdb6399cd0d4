import type { WorkbookSnapshot } from '../core/snapshot';
import { unitOf, type DisclosureTable } from '../model/table';
import { formatAmount, subtract } from '../core/amount';
import { applyIdentities, disclosuresOf } from '../identities';
import { decimalsFor } from './amounts';
import { balancesOf } from './balance';
import { changeEntries } from './changes';
import { dependingEntries, figureEntry, lineEntry, type EntryContext } from './entries';
import type { FillEntry, FillOptions, FillPlan, FillTable, ThreePublicPart } from './fill-plan';
import { groundOf, type Ground } from './ground';
import { snapshotOfPlain } from './forms/sheet-snapshot';
import { missingLines, withCells, type MissingLines } from './missing-lines';
import { declaredTables, missingTables } from './missing-tables';
import { contradictionNotes, openCells, remarksOf } from './notes';
import { numberFormats } from './number-formats';
import { derivedPlaces } from './places';
import { solve, type Solution } from './solve';
import { itemOfIdentity } from './three-public';

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
  const ground = lines.cells.length === 0 ? first : groundOf(whole, options);
  const solution = solveGround(ground, lines, options);
  const entries = entriesFor(complete, whole, ground, lines, solution, options);
  const added = new Set(newTables.map(({ sheet }) => sheet.name));
  const tables = ground.tables.map((table) => fillTable(table, ground, entries, solution, added));
  const written = new Set(entries.map(({ cell }) => cell.sheet));
  return {
    tables,
    undetermined: openCells(solution),
    contradictions: contradictionNotes(solution),
    remarks: remarksOf(solution, lines),
    protectedSheets: snapshot.sheets
      .filter(({ name, isProtected }) => isProtected && written.has(name))
      .map(({ name }) => name),
    threePublic: threePublicParts(solution),
    newTables: declaredTables(newTables, solution),
  };
}

function solveGround({ tables, base }: Ground, lines: MissingLines, options: FillOptions): Solution {
  const equations = applyIdentities(tables, { keepBlank: true });
  const unfilled = new Set(lines.unfilled.map(({ id }) => id));
  const known = equations.filter(({ id }) => !id.split(/[:+]/).some((part) => unfilled.has(part)));
  return solve(balancesOf(known, options.projects ?? {}, new Set(options.without)), derivedPlaces(tables, base, known));
}

function entriesFor(
  before: WorkbookSnapshot,
  whole: WorkbookSnapshot,
  ground: Ground,
  lines: MissingLines,
  solution: Solution,
  options: FillOptions,
): FillEntry[] {
  const isWanted = (table: DisclosureTable): boolean => options.only === undefined || options.only.includes(table.id);
  const sheets = new Map(whole.sheets.map((sheet) => [sheet.name, sheet]));
  const wanted = [...solution.solved].filter(
    ([, { term, amount, conflict }]) =>
      isWanted(term.table) &&
      (conflict || (term.figure.kind !== 'printed' && (amount !== 0n || options.zeros === true))),
  );
  const context: EntryContext = {
    before: new Map(before.sheets.map((sheet) => [sheet.name, sheet])),
    sheets,
    disclosures: disclosuresOf(ground.tables),
    written: new Set(wanted.map(([key]) => key)),
    solved: solution.solved,
    formats: numberFormats(whole, ground.tables),
    options,
  };
  const stubs = lines.cells.filter(({ table }) => isWanted(table)).map((stub) => lineEntry(stub, context));
  const figures = wanted.map(([, solved]) => figureEntry(solved, context));
  // A nought is worth writing only as a formula that may one day be more.
  const worth = figures.filter(
    (entry, place) => wanted[place]?.[1].amount !== 0n || entry.formula !== undefined || entry.conflict,
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

function threePublicParts({ solved }: Solution): ThreePublicPart[] {
  return [...solved.values()].flatMap(({ term, amount, constant, balances }): ThreePublicPart[] => {
    const item = balances.map(({ equation }) => itemOfIdentity(equation.identity)).find((each) => each !== undefined);
    if (item === undefined) return [];
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
  });
}
