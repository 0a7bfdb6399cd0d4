import type { Equation, Term } from '../core/equation';
import { ZERO } from '../core/amount';
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
  const lines = 'codes' in wanted ? wanted.codes.flatMap((code) => linesOfCode(list, code)).filter((line) => wanted.named.test(line.caption)) : firstOfRole(list, wanted.roles);
  return lines.map((line) => termAt(table, list, line, column)).filter((term) => term !== undefined);
}

function firstOfRole(list: TableList, roles: readonly string[]): TableLine[] {
  for (const role of roles) {
    const line = list.lines.find((each) => each.role === role);
    if (line !== undefined) return [line];
  }
  return [];
}

/** The lines of a code: its own where printed, else the highest ones below it. */
function linesOfCode(list: TableList, code: string): TableLine[] {
  const own = list.lines.filter((line) => line.code === code);
  if (own.length > 0) return own;
  return list.lines.filter((line) => {
    if (line.code?.startsWith(code) !== true) return false;
    const parent = line.parent === undefined ? undefined : list.lines[line.parent];
    return parent?.code?.startsWith(code) !== true;
  });
}

/** Lines by every prefix of their code, so that each code is looked up once. */
function indexByCode(list: TableList): ReadonlyMap<string, TableLine[]> {
  const own = new Map<string, TableLine[]>();
  const below = new Map<string, TableLine[]>();
  const into = (map: Map<string, TableLine[]>, code: string, line: TableLine): void => {
    const lines = map.get(code);
    if (lines === undefined) map.set(code, [line]);
    else lines.push(line);
  };
  for (const line of list.lines) {
    if (line.code === undefined) continue;
    into(own, line.code, line);
    const parentCode = line.parent === undefined ? undefined : list.lines[line.parent]?.code;
    for (const length of [3, 5]) {
      const prefix = line.code.slice(0, length);
      if (prefix.length === length && line.code.length > length && parentCode?.startsWith(prefix) !== true) into(below, prefix, line);
    }
  }
  for (const [code, lines] of below) if (!own.has(code)) own.set(code, lines);
  return own;
}

function each(tieOut: TieOut, tables: TableSet, by: 'class' | 'code'): Equation[] | undefined {
  const sides = [...tieOut.left, ...tieOut.right].map((selector) => {
    const place = placeOf(selector, tables);
    return place === undefined ? undefined : { place, lines: indexByCode(place.list) };
  });
  if (sides.some((side) => side === undefined)) return undefined;
  const known = sides.filter((side) => side !== undefined);
  if (known.some((side) => isUncoded(side.place.list))) return undefined;
  const codes = new Set<string>();
  for (const side of known) {
    for (const line of side.place.list.lines) {
      if (line.code !== undefined) codes.add(by === 'class' ? line.code.slice(0, 3) : line.code);
    }
  }
  const equations: Equation[] = [];
  for (const code of [...codes].sort()) {
    if (by === 'code' && known.some((side) => !side.lines.has(code) && printsOnlyAbove(side, code))) continue;
    const terms = known.map((side) => (side.lines.get(code) ?? []).map((line) => termAt(side.place.table, side.place.list, line, side.place.column)).filter((term) => term !== undefined));
    const left = terms.slice(0, tieOut.left.length).flat();
    const right = terms.slice(tieOut.left.length).flat();
    const kind = tieOut.kind === 'copy' && left.length <= 1 && right.length <= 1 ? { kind: 'copy' as const } : {};
    equations.push(equationOf({ id: `${tieOut.id}:${tableOf(tieOut.left, tables)}:${tableOf(tieOut.right, tables)}:${code}`, identity: tieOut.id, strength: tieOut.strength, relation: tieOut.relation, left, right, ...kind }));
  }
  return equations;
}

/** Entries without any code cannot be told apart: the sides do not speak of the same lines. */
function isUncoded(list: TableList): boolean {
  return list.lines.some((line) => line.code === undefined && line.role === undefined && line.figures.some((figure) => figure.reading.kind === 'printed'));
}

/** One side shows 款 where the other shows 项. */
function printsOnlyAbove(side: { readonly lines: ReadonlyMap<string, TableLine[]>; readonly place: Place }, code: string): boolean {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const above = side.lines.get(code.slice(0, length));
    if (above === undefined) continue;
    return above.some((line) => line.code === code.slice(0, length) && !hasChildren(side.place.list, line));
  }
  return false;
}

function hasChildren(list: TableList, line: TableLine): boolean {
  const index = list.lines.indexOf(line);
  return list.lines.some((each) => each.parent === index);
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
