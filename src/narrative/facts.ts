import type { Scope } from './scope';
import { cellOf } from '../core/cell';
import { sum, type Amount, type MeasurementUnit } from '../core/amount';
import type { Figure } from '../core/figure';
import type { FindingCell } from '../model/finding';
import { isAmount, isEconomicClass, type ColumnRole } from '../model/roles';
import {
  isFinal,
  unitOf,
  type LayoutId,
  type DisclosureTable,
  type Measure,
  type TableLine,
  type TableList,
} from '../model/table';
import { entry, functionalClassByName, isPersonnelCode } from '../forms/classification/codes';
import { isOfOneBudgetOnly, layouts } from '../forms/layouts';
import { comparable, stem } from './captions';
import { say } from './say';
import { economicCodeOf, type FactKey } from './grammar/facts';
import { SOURCES, type Source } from './fact-sources';
import type { FunctionalPath, Subject } from './narrative';

/** A figure of the tables that a statement of the text can be held against. */
export interface Fact {
  readonly amount: Amount;
  readonly table: DisclosureTable;
  readonly unit: MeasurementUnit;
  readonly step: Amount;
  /** Name of the line, and where it stands. */
  readonly caption: string;
  readonly label: string;
  readonly labelEn: string;
  readonly code: string | undefined;
  readonly cells: readonly FindingCell[];
}

/** The tables, by what they say. */
export interface Facts {
  readonly tables: readonly DisclosureTable[];
  readonly table: (layout: LayoutId) => DisclosureTable | undefined;
  /** The tables' figures for a subject, the most fitting first; none where the tables do not speak of it. */
  readonly of: (subject: Subject, scope: Scope | undefined, measure?: Measure) => readonly Fact[];
  /** Lines of the 基本支出表 with the subject's caption, or with the economic code that it stands for. */
  readonly economic: (subject: Subject) => readonly Fact[];
  readonly fact: (fact: FactKey, scope: Scope | undefined, measure?: Measure) => readonly Fact[];
  /** All lines that have a caption, for names that are written wrongly. */
  readonly lines: (kind: 'functional' | 'economic' | 'project', scope: Scope | undefined) => readonly Fact[];
  /** Lines of the 基本支出表 with their amount in one of its columns. */
  readonly linesIn: (column: 'personnel' | 'public') => readonly Fact[];
  readonly nameOf: (code: string) => string | undefined;
}

/** Tables that list expenditure by function in a scope: those of that scope before those that show it too, items before classes. */
const inScopeOf = (scope: Scope): readonly LayoutId[] =>
  layouts
    .filter(({ kind, scopes }) => kind === 'budget' && scopes?.includes(scope) === true)
    .toSorted(
      (one, other) =>
        Number(one.scopes?.[0] !== scope) - Number(other.scopes?.[0] !== scope) ||
        Number(one.shape === 'two-sided') - Number(other.shape === 'two-sided'),
    )
    .map(({ id }) => id);

const BY_SCOPE: Readonly<Record<Scope, readonly LayoutId[]>> = {
  all: inScopeOf('all'),
  fiscal: inScopeOf('fiscal'),
  'general-public': inScopeOf('general-public'),
  'government-fund': inScopeOf('government-fund'),
  'state-capital': inScopeOf('state-capital'),
};

export function factsOf(tables: readonly DisclosureTable[]): Facts {
  // Final accounts print a fact in the table that is called as that of the budget.
  const found = new Map<string, DisclosureTable[]>();
  for (const table of tables) {
    if (isOfOneBudgetOnly(table)) continue;
    const layout = table.layout.replace(/^final-/, '');
    found.set(layout, [...(found.get(layout) ?? []), table]);
  }
  const byLayout = (layout: LayoutId): readonly DisclosureTable[] => found.get(layout) ?? [];

  // A text speaks of the same few figures again and again.
  const known = new Map<string, readonly Fact[]>();
  const once = (key: string, find: () => readonly Fact[]): readonly Fact[] => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find();
    known.set(key, found);
    return found;
  };

  const fact = (key: FactKey, scope: Scope | undefined, measure?: Measure): readonly Fact[] =>
    once(`${key} ${scope ?? ''} ${measure ?? ''}`, () =>
      (SOURCES[inScope(key, scope)] ?? [])
        .filter((source) => scope === undefined || source.scope === undefined || source.scope.includes(scope))
        .flatMap((source) => byLayout(source.layout).flatMap((table) => fromSource(table, source, measure))),
    );

  const functional = ({ path }: Subject, scope: Scope | undefined): readonly Fact[] =>
    path === undefined
      ? []
      : once(`${path.code ?? ''} ${scope ?? ''} ${path.names.join('\n')}`, () => functionalFacts(path, scope));

  const functionalFacts = (path: FunctionalPath, scope: Scope | undefined): readonly Fact[] => {
    const layouts =
      scope === undefined
        ? [...BY_SCOPE['general-public'], ...BY_SCOPE.all, ...BY_SCOPE['government-fund']]
        : BY_SCOPE[scope];
    return layouts.flatMap((layout) =>
      byLayout(layout).flatMap((table) => {
        const list = expenditureList(table);
        if (list === undefined) return [];
        const named = path.code === undefined ? byName(list, path.names) : [];
        const code = path.code ?? (path.names.length === 1 ? functionalClassByName(path.names[0] ?? '') : undefined);
        const found = named.length > 0 || code === undefined ? named : byCode(list, code);
        const sum = summed(table, list, roleIn(layout, scope), found, path.names.at(-1) ?? '');
        return code === undefined || found.some((line) => line.code === code)
          ? sum
          : sum.map((each) => asClass(each, code));
      }),
    );
  };

  const economic = (subject: Subject): readonly Fact[] =>
    byLayout('basic-expenditure').flatMap((table) =>
      table.lists.flatMap((list) => {
        const code = subject.fact === undefined ? undefined : economicCodeOf(subject.fact);
        const exact = list.lines.filter(
          (line) =>
            line.role === undefined &&
            (code === undefined ? comparable(line.caption) === comparable(subject.caption) : line.code === code),
        );
        const near =
          exact.length > 0 || code !== undefined
            ? exact
            : list.lines.filter((line) => line.role === undefined && stem(line.caption) === stem(subject.caption));
        const lines =
          near.length === 0 && code?.length === 3
            ? list.lines.filter((line) => line.code?.startsWith(code) === true)
            : near;
        return summed(table, list, 'total', lines, subject.caption);
      }),
    );

  const projects = (caption: string): readonly Fact[] =>
    byLayout('project-expenditure').flatMap((table) =>
      table.lists.flatMap((list) =>
        summed(
          table,
          list,
          'total',
          list.lines.filter((line) => comparable(projectOf(line)) === comparable(caption)),
          caption,
        ),
      ),
    );

  return {
    tables,
    table: (layout) => byLayout(layout)[0],
    fact,
    economic,
    of(subject, scope, measure) {
      if (subject.fact === 'one-project') return projects(subject.caption);
      if (isEconomicClass(subject.fact)) return economic(subject);
      if (subject.fact !== undefined) return fact(subject.fact, scope, measure);
      if (subject.path !== undefined) return functional(subject, scope);
      const named = { ...subject, path: { code: undefined, names: [subject.caption], depth: 1 } };
      return [...functional(named, scope), ...economic(subject), ...projects(subject.caption)];
    },
    lines(kind, scope) {
      if (kind === 'functional') {
        return BY_SCOPE[scope ?? 'general-public'].flatMap((layout) =>
          byLayout(layout).flatMap((table) => {
            const list = expenditureList(table);
            return [...linesOf(table, list, roleIn(layout, scope)), ...classesOf(table, list)];
          }),
        );
      }
      if (kind === 'economic')
        return byLayout('basic-expenditure').flatMap((table) => table.lists.flatMap((list) => linesOf(table, list)));
      return byLayout('project-expenditure').flatMap((table) =>
        table.lists.flatMap((list) =>
          list.lines
            .filter((line) => projectOf(line) !== '')
            .flatMap((line) => summed(table, list, 'total', [line], line.caption)),
        ),
      );
    },
    linesIn: (column) =>
      byLayout('basic-expenditure').flatMap((table) =>
        table.lists.flatMap((list) => {
          // Where no column parts 人员经费 and 公用经费, the classes do.
          const isDivided = list.columns.some(({ role }) => role === column);
          const lines = list.lines.filter(
            ({ role, code }) =>
              role === undefined &&
              code?.length !== 3 &&
              (isDivided || (code !== undefined && isPersonnelCode(code) === (column === 'personnel'))),
          );
          return lines.flatMap((line) => summed(table, list, column, [line], line.caption));
        }),
      ),
    nameOf(code) {
      const lists = NAMING.flatMap((layout) => byLayout(layout).flatMap((table) => table.lists));
      const printed = lists.flatMap(({ lines }) => lines).find((line) => line.code === code && line.caption !== '');
      return printed === undefined ? entry(code)?.name : printed.caption.replace(/^\d{3}\s*/, '');
    },
  };
}

/** Tables that name what they print codes of, the most telling first. */
const NAMING: readonly LayoutId[] = [
  'general-public-expenditure',
  'expenditure-summary',
  'revenue-summary',
  'revenue-expenditure-summary',
  'basic-expenditure',
];

/** 项目名称 of a line of the project table; '' for lines that are none. */
function projectOf(line: TableLine): string {
  if (line.role !== undefined && line.role !== 'project-line') return '';
  return line.projectName ?? '';
}

/** In a passage about the 财政拨款, 收入预算 and 支出预算 are those of the 财政拨款. */
export function inScope(fact: FactKey, scope: Scope | undefined): FactKey {
  if (scope !== 'fiscal') return fact;
  return fact === 'revenue' ? 'fiscal-appropriation' : fact === 'expenditure' ? 'fiscal-expenditure' : fact;
}

export function expenditureList(table: DisclosureTable): TableList | undefined {
  return table.lists.find(({ key }) => key === 'expenditure') ?? table.lists.find(({ key }) => key === 'main');
}

/** Of the 财政拨款收支总表 only one column speaks of the 一般公共预算. */
function roleIn(layout: LayoutId, scope: Scope | undefined): ColumnRole {
  return layout === 'fiscal-appropriation-summary' && scope === 'general-public' ? 'general-public' : 'total';
}

function linesOf(table: DisclosureTable, list: TableList | undefined, role: ColumnRole = 'total'): readonly Fact[] {
  if (list === undefined) return [];
  return list.lines
    .filter((line) => line.role === undefined && line.caption !== '')
    .flatMap((line) => summed(table, list, role, [line], line.caption));
}

/** The classes of a table that prints items only, each the sum of its items. */
function classesOf(table: DisclosureTable, list: TableList | undefined): readonly Fact[] {
  if (list === undefined || list.lines.some(({ code }) => code?.length === 3)) return [];
  const codes = new Set(list.lines.flatMap(({ code }) => (code?.length === 7 ? [code.slice(0, 3)] : [])));
  return [...codes].flatMap((code) =>
    summed(table, list, 'total', byCode(list, code), code).map((fact) => asClass(fact, code)),
  );
}

/** A sum of items under the name of their class or section. */
function asClass(fact: Fact, code: string): Fact {
  const name = entry(code)?.name ?? code;
  const sum = say((m) => m.classTotal);
  return {
    ...fact,
    code,
    caption: name,
    label: `${fact.table.label}“${name}”${sum.zh}`,
    labelEn: `${fact.table.labelEn}, “${name}”${sum.en}`,
  };
}

function byCode(list: TableList, code: string): readonly TableLine[] {
  const exact = list.lines.filter((line) => line.code === code);
  if (exact.length > 0) return exact;
  // Tables of items only: a class is the sum of its items.
  return list.lines.filter(({ code: own }) => own?.length === 7 && own.startsWith(code));
}

function byName(list: TableList, names: readonly string[]): readonly TableLine[] {
  const last = names.at(-1) ?? '';
  const lines = list.lines.filter((line) => line.role === undefined);
  const named = lines.filter((line) => comparable(line.caption) === comparable(last));
  const found = named.length > 0 ? named : lines.filter((line) => stem(line.caption) === stem(last));
  const above = names.at(-2);
  if (above !== undefined) {
    // The same item name stands under many sections; a wrong section is no match.
    const inside = found.filter((line) => stem(sectionName(list, line)) === stem(above));
    const deepest = Math.max(0, ...inside.map((line) => line.code?.length ?? 0));
    if (inside.length > 0) return inside.filter((line) => (line.code?.length ?? 0) === deepest);
    return found.length === 1 ? found : [];
  }
  const classes = found.filter((line) => line.code?.length === 3);
  if (classes.length > 0) return classes.slice(0, 1);
  if (found.length === 0 || found.length > 1) return found.length > 1 ? found.slice(0, 1) : [];
  return found;
}

/** Name of the 款 that an item belongs to, from the table or from the classification. */
function sectionName(list: TableList, line: TableLine): string {
  const parent = line.parent === undefined ? undefined : list.lines[line.parent];
  if (parent !== undefined) return parent.caption;
  return line.code === undefined ? '' : (entry(line.code.slice(0, 5))?.name ?? '');
}

function fromSource(table: DisclosureTable, source: Source, measure: Measure | undefined): readonly Fact[] {
  const lists = table.lists.filter((list) => list.key === source.list);
  const wanted = lists.filter((list) => list.measure === (measure ?? (isFinal(table) ? 'final' : 'budget')));
  const list =
    wanted[0] ?? lists.find((each) => each.measure === undefined) ?? (measure === undefined ? lists[0] : undefined);
  if (list === undefined) return [];
  const line = source.line === undefined ? totalLine(list) : list.lines.find((each) => each.role === source.line);
  const column = list.columns.findIndex(({ role }) => role === source.column);
  const at = column < 0 && source.column === 'total' ? firstAmount(list) : column;
  if (at < 0) return [];
  if (line === undefined) return source.line === undefined ? addedUp(table, list, at, source) : [];
  const figure = line.figures[at];
  if (figure?.amount === undefined) return [];
  if (figure.kind === 'blank' && source.line === undefined && source.adds !== false) {
    const added = addedUp(table, list, at, source);
    if (added.some(({ amount }) => amount !== 0n)) return added;
  }
  return [factAt(table, list, at, [line], [figure], line.caption)];
}

function totalLine(list: TableList): TableLine | undefined {
  return list.lines.find(({ role }) => role === 'total') ?? (list.lines.length === 1 ? list.lines[0] : undefined);
}

/** A total that the table does not print is the sum of its top lines. */
function addedUp(table: DisclosureTable, list: TableList, at: number, source: Source): readonly Fact[] {
  const lines = list.lines.filter((line) => line.role === undefined && line.parent === undefined);
  const figures = lines.map((line) => line.figures[at]).filter((figure) => figure !== undefined);
  if (figures.length === 0 || source.line !== undefined) return [];
  return [factAt(table, list, at, lines, figures, '合计')];
}

function firstAmount(list: TableList): number {
  return list.columns.findIndex(({ role }) => isAmount(role));
}

function summed(
  table: DisclosureTable,
  list: TableList,
  role: ColumnRole,
  lines: readonly TableLine[],
  caption: string,
): readonly Fact[] {
  if (lines.length === 0) return [];
  const column = list.columns.findIndex((each) => each.role === role);
  const at = column < 0 ? firstAmount(list) : column;
  const figures = lines.map((line) => line.figures[at]).filter((figure) => figure !== undefined);
  if (at < 0 || figures.length === 0) return [];
  return [factAt(table, list, at, lines, figures, lines[0]?.projectName ?? lines[0]?.caption ?? caption)];
}

function factAt(
  table: DisclosureTable,
  list: TableList,
  at: number,
  lines: readonly TableLine[],
  figures: readonly Figure[],
  caption: string,
): Fact {
  const name = comparable(caption) || caption;
  const column = list.columns[at];
  const header = column?.header.at(-1)?.replace(/\s/g, '') ?? '';
  const words = name === '' ? `“${header}”` : header === '' || header === name ? `“${name}”` : `“${name}”${header}`;
  return {
    amount: sum(figures.map(({ amount }) => amount ?? (0n as Amount))),
    table,
    unit: unitOf(table),
    step: table.step,
    caption: name,
    label: `${table.label}${words}`,
    labelEn: `${table.labelEn}, ${words}`,
    code: lines.length === 1 ? lines[0]?.code : undefined,
    cells: figures.map((figure) => ({ ...cellOf(figure), text: figure.text })),
  };
}
