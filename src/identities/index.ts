import type { Equation } from '../model/equation';
import type { NotRun } from '../model/finding';
import type { Rule } from '../model/rule';
import type { DisclosureTable, LayoutId } from '../model/table';
import { layoutOf } from '../forms/layouts';
import { applyTieOut, type Decided } from './apply-tie-out';
import { changeOfYear } from './changes';
import { crossFooting } from './cross-footing';
import { footing } from './footing';
import { governmentClasses, governmentTotal } from './government-economic';
import type { InnerIdentity } from './identity';
import type { TableSet } from './table-set';
import { equationsOfSeries, type EquationSeries } from './series';
import { saysSomething } from './terms';
import { tieOuts } from './tie-outs';

/** Sums within a table (表内勾稽). */
const inner: readonly InnerIdentity[] = [footing, crossFooting, changeOfYear, governmentClasses, governmentTotal];

/** Every identity, for the catalogue and the report. */
export const identities: readonly Rule[] = [...inner, ...tieOuts];

/** What the identities state over the tables of a workbook. */
export interface StatedIdentities {
  /** What is stated over lists, not yet spelled out. */
  readonly series: readonly EquationSeries[];
  /** What is stated figure by figure: changes from one year to the next, classes of the government's classification. */
  readonly equations: readonly Equation[];
  readonly notRun: readonly NotRun[];
  /** Tables of which a sum could not be told. */
  readonly undecided: ReadonlySet<DisclosureTable>;
}

/** Applies all identities to the tables. A workbook may hold several disclosures, one after the other. */
export function stateIdentities(tables: readonly DisclosureTable[]): StatedIdentities {
  const disclosures = disclosuresOf(tables);
  const within = stateWithin(tables, disclosures);
  const series = [...within.series];
  const notRun = [...within.notRun];
  for (const set of disclosures) {
    const decided: Decided = new Map();
    for (const tieOut of tieOuts) {
      const outcome = applyTieOut(tieOut, set, decided);
      if (outcome.kind === 'applied') series.push(outcome.tie);
      else if (outcome.kind === 'not-run') notRun.push(outcome.notRun);
    }
  }
  return { ...within, series, notRun };
}

/** The sums within tables alone. */
export function stateWithin(tables: readonly DisclosureTable[], disclosures: readonly TableSet[]): StatedIdentities {
  const series: EquationSeries[] = [];
  const equations: Equation[] = [];
  const notRun: NotRun[] = [];
  const undecided = new Set<DisclosureTable>();
  for (const table of tables) {
    for (const identity of inner) {
      const stated = identity.state(table, disclosures);
      // A long list states more than a call can take as arguments.
      for (const sum of stated.sums ?? []) series.push(sum);
      for (const equation of stated.equations ?? []) equations.push(equation);
      for (const open of stated.notRun ?? []) {
        notRun.push(open);
        undecided.add(table);
      }
    }
  }
  return { series, equations, notRun, undecided };
}

/** All equations over the tables of a workbook, spelled out; with `keepBlank` those too in which nothing is printed: they cannot be judged, but they can be solved. */
export function applyIdentities(
  tables: readonly DisclosureTable[],
  { keepBlank = false }: { readonly keepBlank?: boolean } = {},
): readonly Equation[] {
  const { series, equations } = stateIdentities(tables);
  const all = [...series.flatMap(equationsOfSeries), ...equations];
  return keepBlank ? all : all.filter(saysSomething);
}

/**
 * A layout that occurs again starts the next disclosure (部门 and 单位 in one file). Where their tables alternate, the
 * organisation tells which disclosure a table belongs to.
 */
export function disclosuresOf(tables: readonly DisclosureTable[]): TableSet[] {
  const sets: { readonly tables: Map<LayoutId, DisclosureTable>; readonly organisations: Set<string> }[] = [];
  for (const table of tables) {
    if (
      table.layout === 'unknown' ||
      yields(table, tables) ||
      layoutOf(table.layout)?.oneBudget?.test(table.title) === true
    )
      continue;
    const organisation = organisationOf(table);
    const open = sets.filter((each) => !each.tables.has(table.layout));
    const own = organisation === undefined ? undefined : open.findLast((each) => each.organisations.has(organisation));
    const last = sets.at(-1);
    let set = own ?? (last !== undefined && open.includes(last) ? last : undefined);
    if (set === undefined) sets.push((set = { tables: new Map(), organisations: new Set() }));
    set.tables.set(table.layout, table);
    if (organisation !== undefined) set.organisations.add(organisation);
  }
  return sets.map((each) => each.tables);
}

function organisationOf({ organisation }: DisclosureTable): string | undefined {
  return organisation?.normalize('NFKC').replace(/\s+/g, '');
}

function isOfSame(one: DisclosureTable, other: DisclosureTable): boolean {
  const [first, second] = [organisationOf(one), organisationOf(other)];
  return first === undefined || second === undefined || first === second;
}

/** 财政拨款基本支出表 beside 一般公共预算基本支出表: of two tables of one form only the narrower one is tied to others. */
function yields(table: DisclosureTable, tables: readonly DisclosureTable[]): boolean {
  const isWide = ({ layout, title }: DisclosureTable): boolean => layoutOf(layout)?.widerScope?.test(title) === true;
  return (
    isWide(table) && tables.some((other) => other.layout === table.layout && !isWide(other) && isOfSame(other, table))
  );
}
