import type { Scope } from './scope';
import { isEconomicClass } from '../model/roles';
import type { LayoutId, DisclosureTable, Measure } from '../model/table';
import { entry, functionalClassByName, isPersonnelCode } from '../forms/classification/codes';
import { isOfOneBudgetOnly, layouts } from '../forms/layouts';
import { comparable, stem } from './captions';
import { economicCodeOf, type FactKey } from './grammar/facts';
import {
  asClass,
  byCode,
  byName,
  classesOf,
  expenditureList,
  fromSource,
  linesOf,
  projectOf,
  roleIn,
  summed,
  type Fact,
} from './fact-lines';
import { SOURCES } from './fact-sources';
import type { FunctionalPath, Subject } from './narrative';

export type { Fact } from './fact-lines';

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
    const layout = calledAs(table.layout);
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

/** The table of the budget that one of the final accounts continues. */
function calledAs(layout: LayoutId): string {
  const name = layout.replace(/^final-/, '');
  return name === 'government-fund' || name === 'state-capital' ? `${name}-expenditure` : name;
}

/** Tables that name what they print codes of, the most telling first. */
const NAMING: readonly LayoutId[] = [
  'general-public-expenditure',
  'expenditure-summary',
  'revenue-summary',
  'revenue-expenditure-summary',
  'basic-expenditure',
];

/** In a passage about the 财政拨款, 收入预算 and 支出预算 are those of the 财政拨款. */
export function inScope(fact: FactKey, scope: Scope | undefined): FactKey {
  if (scope !== 'fiscal') return fact;
  return fact === 'revenue' ? 'fiscal-appropriation' : fact === 'expenditure' ? 'fiscal-expenditure' : fact;
}
