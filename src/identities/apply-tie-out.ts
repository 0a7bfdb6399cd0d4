import type { Equation, Term } from '../core/equation';
import { ZERO } from '../core/amount';
import { isPrinted } from '../core/figure';
import type { NotRun } from '../core/finding';
import type { DisclosureTable, LayoutId, TableLine, TableList } from '../core/table';
import { layoutOf } from '../layouts';
import type { Selector, TieOut } from './identity';
import { equationOf, termAt } from './terms';

/** The tables of one disclosure by layout. */
export type TableSet = ReadonlyMap<LayoutId, DisclosureTable>;

export type TieOutOutcome =
  | { readonly kind: 'applied'; readonly equations: readonly Equation[] }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'not-run'; readonly notRun: NotRun };

/** Applies one identity to the tables of a disclosure. Adding an identity is adding data; this is the only mechanism. */
export function applyTieOut(tieOut: TieOut, tables: TableSet): TieOutOutcome {
  const layouts = new Set([...tieOut.left, ...tieOut.right].map((selector) => selector.layout));
  const missing = [...layouts].filter((layout) => !tables.has(layout));
  if (missing.length === layouts.size) return { kind: 'not-applicable' };
  if (missing.length > 0) return { kind: 'not-run', notRun: missingTables(tieOut, missing) };
  for (const condition of tieOut.when ?? []) {
    const decided = conditionHolds(condition.zero, tables);
    if (decided === 'unknown') return { kind: 'not-run', notRun: conditionUnknown(tieOut) };
    if (decided === 'no') return { kind: 'not-applicable' };
  }
  const equations = tieOut.each === undefined ? single(tieOut, tables) : each(tieOut, tables, tieOut.each);
  return equations === undefined ? { kind: 'not-applicable' } : { kind: 'applied', equations };
}

function single(tieOut: TieOut, tables: TableSet): Equation[] | undefined {
  const left = tieOut.left.map((selector) => fixedTerms(selector, tables));
  const right = tieOut.right.map((selector) => fixedTerms(selector, tables));
  const byCode = (selector: Selector | undefined): boolean => selector !== undefined && selector.line !== 'each' && 'codes' in selector.line;
  const lacks = (terms: readonly (readonly Term[] | undefined)[], selectors: readonly Selector[]): boolean =>
    terms.some((each, index) => each === undefined || (each.length === 0 && !byCode(selectors[index])));
  // A form without that column or line has nothing to tie; codes that are not printed are noughts.
  if (lacks(left, tieOut.left) || lacks(right, tieOut.right)) return undefined;
  return [
    equationOf({
      id: `${tieOut.id}:${tableOf(tieOut.left, tables)}:${tableOf(tieOut.right, tables)}`,
      identity: tieOut.id,
      kind: tieOut.kind,
      strength: tieOut.strength,
      relation: tieOut.relation,
      left: left.flatMap((terms) => terms ?? []),
      right: right.flatMap((terms) => terms ?? []),
    }),
  ];
}

function tableOf(selectors: readonly Selector[], tables: TableSet): string {
  return selectors.map((selector) => tables.get(selector.layout)?.id ?? '').join('+');
}

/** The column of a list that a selector speaks of. */
export interface Place {
  readonly table: DisclosureTable;
  readonly list: TableList;
  readonly column: number;
}

export function placeOf(selector: Selector, tables: TableSet): Place | undefined {
  const table = tables.get(selector.layout);
  const list = table?.lists.find((each) => (selector.list === undefined || each.key === selector.list) && (selector.measure === undefined ? each.measure !== 'last-year' : each.measure === undefined || each.measure === selector.measure));
  if (table === undefined || list === undefined) return undefined;
  for (const role of selector.column) {
    const column = list.columns.findIndex((each) => each.role === role && !each.ofWhich);
    if (column >= 0) return { table, list, column };
  }
  return undefined;
}

function fixedTerms(selector: Selector, tables: TableSet): Term[] | undefined {
  const place = placeOf(selector, tables);
  if (place === undefined || selector.line === 'each') return undefined;
  const { table, list, column } = place;
  const wanted = selector.line;
  const lines = 'codes' in wanted ? wanted.codes.flatMap((code) => indexOf(list).byCode.get(code) ?? []).filter((line) => wanted.named.test(line.caption)) : firstOfRole(list, wanted.roles);
  return lines.map((line) => termAt(table, list, line, column)).filter((term) => term !== undefined);
}

function firstOfRole(list: TableList, roles: readonly string[]): TableLine[] {
  for (const role of roles) {
    const line = list.lines.find((each) => each.role === role);
    if (line !== undefined) return [line];
  }
  return [];
}

/** What tie-outs ask of a list again and again. */
interface ListIndex {
  /** Lines of a code: its own where printed, else the highest ones below it. */
  readonly byCode: ReadonlyMap<string, readonly TableLine[]>;
  /** Lines that others are part of. */
  readonly parents: ReadonlySet<TableLine>;
  readonly codes: readonly string[];
  readonly classes: readonly string[];
  /** Entries without any code cannot be told apart: the sides do not speak of the same lines. */
  readonly isUncoded: boolean;
}

const indexes = new WeakMap<TableList, ListIndex>();

function indexOf(list: TableList): ListIndex {
  let index = indexes.get(list);
  if (index === undefined) indexes.set(list, (index = makeIndex(list)));
  return index;
}

function makeIndex(list: TableList): ListIndex {
  const own = new Map<string, TableLine[]>();
  const below = new Map<string, TableLine[]>();
  const parents = new Set<TableLine>();
  const into = (map: Map<string, TableLine[]>, code: string, line: TableLine): void => {
    const lines = map.get(code);
    if (lines === undefined) map.set(code, [line]);
    else lines.push(line);
  };
  for (const line of list.lines) {
    if (line.code === undefined) continue;
    into(own, line.code, line);
    const parent = line.parent === undefined ? undefined : list.lines[line.parent];
    if (parent !== undefined) parents.add(parent);
    for (const length of [3, 5]) {
      const prefix = line.code.slice(0, length);
      if (prefix.length === length && line.code.length > length && parent?.code?.startsWith(prefix) !== true) into(below, prefix, line);
    }
  }
  const codes = [...own.keys()];
  for (const [code, lines] of below) if (!own.has(code)) own.set(code, lines);
  const isUncoded = list.lines.some((line) => line.code === undefined && (line.role === undefined || line.role === 'project-line') && line.figures.some(isPrinted));
  return { byCode: own, parents, codes, classes: [...new Set(codes.map((code) => code.slice(0, 3)))], isUncoded };
}

function each(tieOut: TieOut, tables: TableSet, by: 'class' | 'code'): Equation[] | undefined {
  const sides: { readonly place: Place; readonly index: ListIndex }[] = [];
  for (const selector of [...tieOut.left, ...tieOut.right]) {
    const place = placeOf(selector, tables);
    if (place === undefined) return undefined;
    const index = indexOf(place.list);
    if (index.isUncoded) return undefined;
    sides.push({ place, index });
  }
  const codes = new Set(sides.flatMap(({ index }) => (by === 'class' ? index.classes : index.codes)));
  const where = `${tieOut.id}:${tableOf(tieOut.left, tables)}:${tableOf(tieOut.right, tables)}`;
  const equations: Equation[] = [];
  for (const code of [...codes].sort()) {
    if (by === 'code' && sides.some(({ index }) => !index.byCode.has(code) && printsOnlyAbove(index, code))) continue;
    const left: Term[] = [];
    const right: Term[] = [];
    sides.forEach(({ place, index }, at) => {
      for (const line of index.byCode.get(code) ?? []) {
        const term = termAt(place.table, place.list, line, place.column);
        if (term !== undefined) (at < tieOut.left.length ? left : right).push(term);
      }
    });
    const kind = tieOut.kind === 'copy' && left.length <= 1 && right.length <= 1 ? { kind: 'copy' as const } : {};
    equations.push(equationOf({ id: `${where}:${code}`, identity: tieOut.id, strength: tieOut.strength, relation: tieOut.relation, left, right, ...kind }));
  }
  return equations;
}

/** One side shows 款 where the other shows 项. */
function printsOnlyAbove({ byCode, parents }: ListIndex, code: string): boolean {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const above = byCode.get(code.slice(0, length));
    if (above !== undefined) return above.some((line) => line.code === code.slice(0, length) && !parents.has(line));
  }
  return false;
}

function conditionHolds(selectors: readonly Selector[], tables: TableSet): 'yes' | 'no' | 'unknown' {
  for (const selector of selectors) {
    if (!tables.has(selector.layout)) return 'unknown';
    for (const term of fixedTerms(selector, tables) ?? []) {
      if (term.figure.amount === undefined) return 'unknown';
      if (term.figure.amount !== ZERO) return 'no';
    }
  }
  return 'yes';
}

function missingTables(tieOut: TieOut, missing: readonly LayoutId[]): NotRun {
  return {
    check: tieOut.id,
    reason: {
      zh: `没有识别到${missing.map((layout) => `《${layoutOf(layout)?.name.zh ?? layout}》`).join('、')}。`,
      en: `Not recognised: ${missing.map((layout) => layoutOf(layout)?.name.en ?? layout).join(', ')}.`,
    },
  };
}

function conditionUnknown(tieOut: TieOut): NotRun {
  const says = tieOut.when?.map((condition) => condition.says) ?? [];
  return {
    check: tieOut.id,
    reason: {
      zh: `无法确认前提“${says.map((each) => each.zh).join('；')}”。`,
      en: `Its condition cannot be confirmed: ${says.map((each) => each.en).join('; ')}.`,
    },
  };
}
