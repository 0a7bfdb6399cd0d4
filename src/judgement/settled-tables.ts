import { groupBy } from '../core/group-by';
import type { Figure } from '../core/figure';
import type { SheetSnapshot } from '../core/snapshot';
import { figuresInTies, reachOfSums, tallyOf, type Reach } from '../identities/series';
import type { StatedIdentities } from '../identities';
import type { Tie } from '../identities/tie';
import { judge } from '../model/judge';
import { saysSomething } from '../identities/terms';
import { isMoney } from '../model/roles';
import { termsOf } from '../model/equation';
import type { DisclosureTable, TableList } from '../model/table';
import { holdsNumbersBeyond } from './numbers-beyond';

/** What identities leave open about the recognised tables of a workbook. */
export interface Settled {
  /** Sheets of which evidence could change nothing: every figure of theirs stands fast. */
  readonly sheets: ReadonlySet<string>;
  /** Of those, the sheets of which every table agrees with another one by an identity. */
  readonly tied: ReadonlySet<string>;
}

/**
 * Tells the sheets about which identities leave nothing open. A sheet is settled where it is visible, all its tables
 * are recognised and hold all its numbers with a decimal point, every identity over them was run and holds to the last
 * digit, and every figure stands in two equations that cross: a sum down and a sum across, or one sum and a copy in
 * another table. A wrong figure breaks one of them, and so does a shifted column; the sheet is then open and read.
 *
 * What is lost by leaving settled sheets unread: nothing but several mistakes in one table that cancel each other in
 * every line, in every column and in every other table that an identity compares it with.
 *
 * Cost: linear in the figures.
 */
export function settledSheets(
  sheets: readonly SheetSnapshot[],
  tables: readonly DisclosureTable[],
  stated: StatedIdentities,
): Settled {
  const open = new Set<DisclosureTable>(stated.undecided);
  const tied = new Set<DisclosureTable>();
  const standing: Tie[] = [];
  for (const series of stated.series) {
    const { equations, holding } = tallyOf(series);
    if (series.kind === 'sum') {
      if (holding < equations) open.add(series.table);
      continue;
    }
    const places = [...series.left, ...series.right];
    if (holding < equations) for (const { table } of places) open.add(table);
    else if (holding > 0 && series.equation.relation === '=') {
      if (places.some(({ table }) => table !== places[0]?.table)) for (const { table } of places) tied.add(table);
      standing.push(series);
    }
  }
  for (const equation of stated.equations)
    if (saysSomething(equation) && judge(equation).verdict.kind !== 'holds')
      for (const { table } of termsOf(equation)) open.add(table);
  const copied = figuresInTies(standing);
  const reaches = reachOfSums(stated.series);
  const bySheet = groupBy(tables, ({ sheet }) => sheet);
  const settled = new Set<string>();
  const agreeing = new Set<string>();
  for (const sheet of sheets) {
    const own = bySheet.get(sheet.name);
    if (own === undefined || sheet.visibility !== 'visible') continue;
    if (own.some((table) => open.has(table) || !standsFast(table, reaches, copied))) continue;
    if (holdsNumbersBeyond(sheet, own)) continue;
    settled.add(sheet.name);
    if (own.every((table) => tied.has(table))) agreeing.add(sheet.name);
  }
  return { sheets: settled, tied: agreeing };
}

/** Whether every figure of a table stands in equations that cross. */
function standsFast(
  table: DisclosureTable,
  reaches: ReadonlyMap<TableList, Reach>,
  copied: ReadonlySet<Figure>,
): boolean {
  if (table.layout === 'unknown') return false;
  for (const list of table.lists) {
    const reach = reaches.get(list);
    const money = list.columns.map(({ role }) => isMoney(role));
    for (let row = 0; row < list.lines.length; row++) {
      const line = list.lines[row];
      if (line === undefined || line.role === 'ratio') continue;
      for (let column = 0; column < money.length; column++) {
        const figure = line.figures[column];
        if (figure === undefined || money[column] !== true || figure.kind === 'blank' || figure.kind === 'dash')
          continue;
        if (figure.kind !== 'printed') return false;
        let equations = 0;
        if (reach?.across(column) === true) equations++;
        if (reach?.down(row, column) === true) equations++;
        if (equations < 2 && copied.has(figure)) equations++;
        if (equations < (figure.amount === 0n ? 1 : 2)) return false;
      }
    }
  }
  return true;
}
