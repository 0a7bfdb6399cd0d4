import type { Equation, Term } from '../core/equation';
import { ZERO } from '../core/amount';
import type { NotRun } from '../core/finding';
import type { LayoutId, TableLine, TableList } from '../core/table';
import { layoutOf } from '../layouts';
import { codeIndexOf } from './code-index';
import type { CodeTie } from './code-tie';
import type { Condition, Selector, TieOut } from './identity';
import { placeOf, type Place, type TableSet } from './places';
import { equationOf, termAt } from './terms';

export type TieOutOutcome =
  | { readonly kind: 'equation'; readonly equation: Equation }
  | { readonly kind: 'series'; readonly series: CodeTie }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'not-run'; readonly notRun: NotRun };

/** What has been decided of conditions for one disclosure: several tie-outs share each. */
export type Decided = Map<Condition, 'yes' | 'no' | 'unknown'>;

const NOT_APPLICABLE: TieOutOutcome = { kind: 'not-applicable' };

/** Applies one identity to the tables of a disclosure. Adding an identity is adding data; this is the only mechanism. */
export function applyTieOut(tieOut: TieOut, tables: TableSet, decided: Decided): TieOutOutcome {
  const layouts = layoutsOf(tieOut);
  let found = 0;
  for (const layout of layouts) if (tables.has(layout)) found++;
  if (found === 0) return NOT_APPLICABLE;
  if (found < layouts.length) return { kind: 'not-run', notRun: missingTables(tieOut, layouts.filter((layout) => !tables.has(layout))) };
  for (const condition of tieOut.when ?? []) {
    const answer = decided.get(condition) ?? conditionHolds(condition.zero, tables);
    decided.set(condition, answer);
    if (answer === 'unknown') return { kind: 'not-run', notRun: conditionUnknown(tieOut) };
    if (answer === 'no') return NOT_APPLICABLE;
  }
  return tieOut.each === undefined ? single(tieOut, tables) : byCode(tieOut, tables, tieOut.each);
}

const layoutsKnown = new Map<TieOut, readonly LayoutId[]>();

function layoutsOf(tieOut: TieOut): readonly LayoutId[] {
  let layouts = layoutsKnown.get(tieOut);
  if (layouts === undefined) layoutsKnown.set(tieOut, (layouts = [...new Set([...tieOut.left, ...tieOut.right].map(({ layout }) => layout))]));
  return layouts;
}

function single(tieOut: TieOut, tables: TableSet): TieOutOutcome {
  const left = termsOfAll(tieOut.left, tables);
  const right = left === undefined ? undefined : termsOfAll(tieOut.right, tables);
  // A form without that column or line has nothing to tie.
  if (left === undefined || right === undefined) return NOT_APPLICABLE;
  const { id, kind, strength, relation } = tieOut;
  return { kind: 'equation', equation: equationOf({ id: whereOf(tieOut, tables), identity: id, kind, strength, relation, left, right }) };
}

/** The terms of one side; undefined where a selector finds no column, or not its fixed line. Codes that are not printed are noughts. */
function termsOfAll(selectors: readonly Selector[], tables: TableSet): readonly Term[] | undefined {
  const all: Term[] = [];
  for (const selector of selectors) {
    const terms = fixedTerms(selector, tables);
    if (terms === undefined || (terms.length === 0 && (selector.line === 'each' || !('codes' in selector.line)))) return undefined;
    all.push(...terms);
  }
  return all;
}

/** Head of the ids of a tie-out's equations: identity and tables. */
function whereOf({ id, left, right }: TieOut, tables: TableSet): string {
  const names = (selectors: readonly Selector[]): string => selectors.map(({ layout }) => tables.get(layout)?.id ?? '').join('+');
  return `${id}:${names(left)}:${names(right)}`;
}

function fixedTerms(selector: Selector, tables: TableSet): Term[] | undefined {
  const place = placeOf(selector, tables);
  if (place === undefined || selector.line === 'each') return undefined;
  const { table, list, column } = place;
  const terms: Term[] = [];
  for (const line of fixedLines(selector.line, list)) {
    const term = termAt(table, list, line, column);
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

function fixedLines(wanted: Exclude<Selector['line'], 'each'>, list: TableList): readonly TableLine[] {
  if ('codes' in wanted) {
    const index = codeIndexOf(list);
    return wanted.codes.flatMap((code) => index.byCode.get(code) ?? []).flatMap((line) => list.lines[line] ?? []).filter(({ caption }) => wanted.named.test(caption));
  }
  for (const role of wanted.roles) {
    const line = list.lines.find((each) => each.role === role);
    if (line !== undefined) return [line];
  }
  return [];
}

function byCode(tieOut: TieOut, tables: TableSet, by: 'class' | 'code'): TieOutOutcome {
  const left = codedPlaces(tieOut.left, tables);
  const right = left === undefined ? undefined : codedPlaces(tieOut.right, tables);
  if (left === undefined || right === undefined) return NOT_APPLICABLE;
  const { id, kind, strength, relation } = tieOut;
  return { kind: 'series', series: { kind: 'tie', identity: id, where: whereOf(tieOut, tables), by, equation: { kind, strength, relation }, left, right } };
}

function codedPlaces(selectors: readonly Selector[], tables: TableSet): readonly Place[] | undefined {
  const places: Place[] = [];
  for (const selector of selectors) {
    const place = placeOf(selector, tables);
    if (place === undefined || codeIndexOf(place.list).isUncoded) return undefined;
    places.push(place);
  }
  return places;
}

function conditionHolds(selectors: readonly Selector[], tables: TableSet): 'yes' | 'no' | 'unknown' {
  for (const selector of selectors) {
    if (!tables.has(selector.layout)) return 'unknown';
    const place = placeOf(selector, tables);
    if (place === undefined || selector.line === 'each') continue;
    for (const line of fixedLines(selector.line, place.list)) {
      const figure = line.figures[place.column];
      if (figure === undefined) continue;
      if (figure.amount === undefined) return 'unknown';
      if (figure.amount !== ZERO) return 'no';
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
