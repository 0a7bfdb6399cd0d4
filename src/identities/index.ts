import type { Equation } from '../model/equation';
import type { NotRun } from '../model/finding';
import type { DisclosureTable, LayoutId } from '../model/table';
import { layoutOf } from '../forms/layouts';
import { applyTieOut, type Decided } from './apply-tie-out';
import { changeOfYear, changes } from './changes';
import { crossFooting } from './cross-footing';
import { footing } from './footing';
import { governmentClasses, governmentEconomic, governmentTotal, isByGovernmentClass } from './government-economic';
import type { IdentityDescription } from './identity';
import type { TableSet } from './places';
import { equationsOfSeries, type EquationSeries } from './series';
import { structuralSums } from './structural-sums';
import { saysSomething } from './terms';
import { tieOuts } from './tie-outs';

const STRUCTURE = {
  zh: '表内结构：合计等于所列各项之和',
  en: 'Structure of the table: a total is the sum of what it lists',
};

/** Sums within a table. */
const inner: readonly IdentityDescription[] = [
  {
    id: 'footing',
    title: {
      zh: '表内纵向勾稽：合计 = 各行之和，上级科目 = 下级科目之和',
      en: 'Footing: a total is the sum of its lines, a code the sum of its sub-codes',
    },
    basis: STRUCTURE,
    strength: 'hard',
    severity: 'error',
  },
  {
    id: 'cross-footing',
    title: {
      zh: '表内横向勾稽：合计 = 各栏之和',
      en: 'Cross-footing: in every line the total is the sum of its columns',
    },
    basis: STRUCTURE,
    strength: 'hard',
    severity: 'error',
  },
  {
    id: 'structural-sum',
    title: {
      zh: '未识别表种的自身结构：合计 = 各行（各栏）之和',
      en: 'A table of unknown kind: the sums that its own lines and headers state',
    },
    basis: {
      zh: '只核对该表多数行（栏）自身遵守的合计关系',
      en: 'Only sums that most of its lines or columns keep are checked',
    },
    strength: 'soft',
    severity: 'warning',
  },
  changeOfYear,
  ...governmentEconomic,
];

/** Every identity, for the catalogue and the report. */
export const identities: readonly IdentityDescription[] = [...inner, ...tieOuts];

/** What the identities state over the tables of a workbook. */
export interface StatedIdentities {
  /** What is stated over lists, not yet spelled out. */
  readonly series: readonly EquationSeries[];
  /** The sums of tables of unknown kind, and the changes from one year to the next. */
  readonly equations: readonly Equation[];
  readonly notRun: readonly NotRun[];
}

/** Applies all identities to the tables. A workbook may hold several disclosures, one after the other. */
export function stateIdentities(tables: readonly DisclosureTable[]): StatedIdentities {
  const series: EquationSeries[] = [];
  const equations: Equation[] = [];
  const notRun: NotRun[] = [];
  for (const table of tables) {
    if (table.layout === 'unknown')
      equations.push(...structuralSums(table, !isByGovernmentClass(table)), ...governmentClasses(table));
    else {
      for (const stated of [footing(table), crossFooting(table)]) {
        series.push(...stated.sums);
        notRun.push(...stated.notRun);
      }
    }
    equations.push(...changes(table));
  }
  const sets = disclosuresOf(tables);
  equations.push(...tables.flatMap((table) => governmentTotal(table, sets)));
  for (const set of sets) {
    const decided: Decided = new Map();
    for (const tieOut of tieOuts) {
      const outcome = applyTieOut(tieOut, set, decided);
      if (outcome.kind === 'applied') series.push(outcome.tie);
      else if (outcome.kind === 'not-run') notRun.push(outcome.notRun);
    }
  }
  return { series, equations, notRun };
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
