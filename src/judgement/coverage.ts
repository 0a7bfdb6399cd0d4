import { isPrinted, type Figure } from '../core/figure';
import type { SheetSnapshot } from '../core/snapshot';
import type { EvidenceTable } from '../evidence';
import { reachOfSums, type EquationSeries, type Reach } from '../identities/series';
import type { AsideReason, OpenReason, TableCoverage } from '../model/coverage';
import { isMoney } from '../model/roles';
import type { DisclosureTable, TableList } from '../model/table';
import type { Judged } from '.';
import { CellGroups } from './cell-groups';
import { figuresBeyondLists } from './figures-beyond-lists';
import { figuresInEquations } from './figures-in-equations';
import type { LinkedEvidence } from './linked-evidence';
import { setAsideIn, uncheckedIn, type Unchecked } from './set-aside';
import { LEAST_NUMBERS, unreadRegions } from './unread-numbers';

/**
 * Counts the amounts that a workbook prints, table by table, and those that stand in no equation: also where no form
 * knows the table, and where nothing could be read as one.
 *
 * @param sheets all sheets of the workbook but those that are text
 * @returns recognised tables first, then regions that are no table of the review; only such as print something
 */
export function coverageOf(
  sheets: readonly SheetSnapshot[],
  { tables, linked, evidence, judgement }: Judged,
): TableCoverage[] {
  const stated = judgement.series.filter((each): each is EquationSeries => each.kind !== 'law');
  const reaches = reachOfSums(stated);
  // Nearly all figures stand in a sum that an identity states; only the rest are looked for elsewhere.
  let tied: ReadonlySet<Figure> | undefined;
  const isTied = (figure: Figure): boolean => (tied ??= figuresInEquations(judgement)).has(figure);
  const names = new Set(sheets.map(({ name }) => name));
  const known = new Set(linked.map((each) => each.evidence));
  const ofTables = tables.map((table) =>
    coverageOfTable(
      table,
      linked.filter((each) => each.tables.includes(table)),
      reaches,
      isTied,
    ),
  );
  // A number above a title (3.11, 第 2 页) is a region of its own to evidence, and no table that was missed.
  const others = evidence
    .filter((each) => !known.has(each) && names.has(each.sheet))
    .map(coverageOfRegion)
    .filter(({ figures, aside }) => figures >= LEAST_NUMBERS || aside.length > 0);
  return [...ofTables, ...others, ...unreadRegions(sheets, [...tables, ...evidence])].filter(
    ({ figures, aside }) => figures + aside.length > 0,
  );
}

function coverageOfTable(
  table: DisclosureTable,
  linked: readonly LinkedEvidence[],
  reaches: ReadonlyMap<TableList, Reach>,
  isTied: (figure: Figure) => boolean,
): TableCoverage {
  const open = new CellGroups<OpenReason>();
  const aside = new CellGroups<AsideReason>();
  let says: Unchecked | undefined;
  const unchecked = (): Unchecked => (says ??= uncheckedIn(linked.map((each) => each.evidence)));
  let inEquations = 0;
  let left = 0;
  const enter = (figure: Figure, noMoney: AsideReason | undefined): void => {
    if (isTied(figure)) {
      inEquations++;
      return;
    }
    if (unchecked().isCode(figure)) return;
    const why = noMoney ?? unchecked().asideAt(figure);
    if (why !== undefined) aside.add(why, figure);
    else {
      left++;
      open.add(unchecked().isRefuted(figure) ? 'refuted' : 'no-relation', figure);
    }
  };
  for (const list of table.lists) {
    const reach = reaches.get(list);
    for (const [row, { figures, role }] of list.lines.entries())
      for (const [column, figure] of figures.entries()) {
        if (!isPrinted(figure)) continue;
        if (reach !== undefined && (reach.across(column) || reach.down(row, column))) inEquations++;
        else enter(figure, noMoneyOf(list.columns[column]?.role) ?? noMoneyOf(role));
      }
  }
  for (const each of linked) {
    // A table that evidence divides among several is counted with the first of them.
    if (each.tables[0] !== table) continue;
    const { figures, asides } = figuresBeyondLists(each);
    for (const { cell, figure } of figures) {
      if (figure !== undefined && isTied(figure)) inEquations++;
      else {
        left++;
        open.add(unchecked().isRefuted(cell) ? 'refuted' : 'no-relation', cell);
      }
    }
    for (const { cell, why } of asides) aside.add(why, cell);
  }
  const { id, title, sheet, range } = table;
  return {
    table: id,
    title,
    sheet,
    range,
    figures: inEquations + left,
    inEquations,
    open: open.groups(),
    aside: aside.groups(),
  };
}

/** A region that evidence reads as a table, and that neither adds up nor repeats anything. */
function coverageOfRegion(evidence: EvidenceTable): TableCoverage {
  const open = new CellGroups<OpenReason>();
  const aside = new CellGroups<AsideReason>();
  const unchecked = uncheckedIn([evidence]);
  const isPlain = isPlainNumbers(evidence);
  let figures = 0;
  for (const { row, column } of evidence.figures.entries()) {
    const cell = evidence.plane.cell(row, column);
    if (unchecked.asideAt(cell) !== undefined) continue;
    if (isPlain) {
      aside.add('attribute', cell);
      continue;
    }
    figures++;
    open.add(evidence.isHidden ? 'hidden' : unchecked.isRefuted(cell) ? 'refuted' : 'no-relation', cell);
  }
  for (const { cell, why } of setAsideIn(evidence)) aside.add(why, cell);
  const { title, sheet, range } = evidence;
  return { table: undefined, title, sheet, range, figures, inEquations: 0, open: open.groups(), aside: aside.groups() };
}

const MONEY = /[额费款元]|收入|支出|[预决]算|经费|资金/;

/** One column of whole numbers without unit or word of money: dates, telephones, pages. */
function isPlainNumbers({ title, isUnitStated, lists, columns, figures, plane }: EvidenceTable): boolean {
  const amounts = new Set(lists.flatMap((list) => list.amounts));
  if (isUnitStated || amounts.size > 1 || MONEY.test(title)) return false;
  if (columns.some(({ column, path }) => amounts.has(column) && path.some(({ text }) => MONEY.test(text))))
    return false;
  for (const { row, column } of figures.entries())
    if (/[.,]/.test(plane.at(row, column)?.content.text ?? '.')) return false;
  return true;
}

/** Columns and lines whose words say that they hold no money. */
function noMoneyOf(role: Parameters<typeof isMoney>[0] | undefined): AsideReason | undefined {
  if (role === undefined || isMoney(role)) return undefined;
  return role === 'ratio' ? 'ratio' : 'count';
}
