import { ZERO } from '../core/amount';
import type { NotRun } from '../model/finding';
import type { Amount } from '../core/amount';
import type { Figure } from '../core/figure';
import { oncePer } from '../core/once-per';
import type { LayoutId, TableList } from '../model/table';
import { layoutOf } from '../forms/layouts';
import { codeIndexOf } from './code-index';
import type { Condition, Selector, TieOut } from './identity';
import { placeOf } from './places';
import type { TableSet } from './table-set';
import { isProven, tallyOfTie, type Tie, type TiePlace } from './tie';

export type TieOutOutcome =
  | { readonly kind: 'applied'; readonly tie: Tie }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'not-run'; readonly notRun: NotRun };

/** What has been decided of conditions for one disclosure: several tie-outs share each. */
export type Decided = Map<Condition, 'yes' | 'no' | 'unknown'>;

const NOT_APPLICABLE: TieOutOutcome = { kind: 'not-applicable' };

/** What a figure amounts to; undefined where that is not known, so that a condition on it is not decided. */
export type ReadAmount = (figure: Figure) => Amount | undefined;

const asPrinted: ReadAmount = ({ amount }) => amount;

/**
 * Applies one identity to the tables of a disclosure. Adding an identity is adding data; this is the only mechanism.
 *
 * @param read what figures amount to where a condition asks; what is printed unless told
 */
export function applyTieOut(
  tieOut: TieOut,
  tables: TableSet,
  decided: Decided,
  read: ReadAmount = asPrinted,
): TieOutOutcome {
  const layouts = layoutsOf(tieOut);
  let found = 0;
  for (const layout of layouts) if (tables.has(layout)) found++;
  if (found === 0) return NOT_APPLICABLE;
  if (layouts.some((layout) => !tables.has(layout) && layoutOf(layout)?.isLocal === true)) return NOT_APPLICABLE;
  if (found < layouts.length)
    return {
      kind: 'not-run',
      notRun: missingTables(
        tieOut,
        layouts.filter((layout) => !tables.has(layout)),
      ),
    };
  for (const condition of tieOut.when ?? []) {
    const answer = decided.get(condition) ?? conditionHolds(condition, tables, read);
    decided.set(condition, answer);
    if (answer === 'unknown') return { kind: 'not-run', notRun: conditionUnknown(tieOut) };
    if (answer === 'no') return NOT_APPLICABLE;
  }
  return tieOut.each === undefined ? single(tieOut, tables) : byCode(tieOut, tables);
}

const layoutsOf = oncePer(({ left, right }: TieOut): readonly LayoutId[] => [
  ...new Set([...left, ...right].map(({ layout }) => layout)),
]);

function single(tieOut: TieOut, tables: TableSet): TieOutOutcome {
  const left = fixedPlaces(tieOut.left, tables);
  const right = left === undefined ? undefined : fixedPlaces(tieOut.right, tables);
  // A form without that column or line has nothing to tie.
  return left === undefined || right === undefined ? NOT_APPLICABLE : tieOf(tieOut, left, right);
}

function byCode(tieOut: TieOut, tables: TableSet): TieOutOutcome {
  const left = codedPlaces(tieOut.left, tables);
  const right = left === undefined ? undefined : codedPlaces(tieOut.right, tables);
  if (left === undefined || right === undefined) return NOT_APPLICABLE;
  const outcome = tieOf(tieOut, left, right);
  if (tieOut.proven !== true || outcome.kind !== 'applied' || isProven(outcome.tie)) return outcome;
  return tallyOfTie(outcome.tie).equations === 0 ? NOT_APPLICABLE : { kind: 'not-run', notRun: scopeUnproven(tieOut) };
}

function tieOf(
  { id, kind, strength, relation, each, proven }: TieOut,
  left: readonly TiePlace[],
  right: readonly TiePlace[],
): TieOutOutcome {
  return {
    kind: 'applied',
    tie: {
      kind: 'tie',
      identity: id,
      each,
      equation: { kind, strength, relation },
      left,
      right,
      inBoth: proven === true,
    },
  };
}

/** The places of one side; undefined where a selector finds no column, or not its fixed line. Codes that are not printed are noughts. */
function fixedPlaces(selectors: readonly Selector[], tables: TableSet): readonly TiePlace[] | undefined {
  const places: TiePlace[] = [];
  for (const selector of selectors) {
    const place = placeOf(selector, tables);
    if (place === undefined || selector.line === 'each') return undefined;
    const lines = fixedLines(selector.line, place.list);
    if (lines.length === 0 && !('codes' in selector.line)) return undefined;
    places.push({ table: place.table, list: place.list, column: place.column, lines });
  }
  return places;
}

function fixedLines(wanted: Exclude<Selector['line'], 'each'>, list: TableList): readonly number[] {
  if ('codes' in wanted) {
    const { byCode: lines } = codeIndexOf(list);
    return wanted.codes
      .flatMap((code) => lines.get(code) ?? [])
      .filter((line) => wanted.named.test(list.lines[line]?.caption ?? ''));
  }
  for (const role of wanted.roles) {
    const line = list.lines.findIndex((each) => each.role === role);
    if (line >= 0) return [line];
  }
  return [];
}

function codedPlaces(selectors: readonly Selector[], tables: TableSet): readonly TiePlace[] | undefined {
  const places: TiePlace[] = [];
  for (const selector of selectors) {
    const place = placeOf(selector, tables);
    if (place === undefined || codeIndexOf(place.list).isUncoded) return undefined;
    places.push({ table: place.table, list: place.list, column: place.column, lines: undefined });
  }
  return places;
}

type Answer = 'yes' | 'no' | 'unknown';

/** Its parts are asked in turn; the first that is not met, or cannot be told, decides. */
function conditionHolds(
  { zero = [], some = [], printed = [], unless = [] }: Condition,
  tables: TableSet,
  read: ReadAmount,
): Answer {
  if (unless.length > 0 && unless.every((selector) => isOnForm(selector, tables))) return 'yes';
  if (printed.some(({ layout }) => !tables.has(layout))) return 'unknown';
  if (!printed.every((selector) => isOnForm(selector, tables))) return 'no';
  const isMoved = some.length === 0 ? 'yes' : anyMoney(some, tables, read);
  if (isMoved !== 'yes') return isMoved;
  const isLeft = anyMoney(zero, tables, read);
  return isLeft === 'unknown' ? 'unknown' : isLeft === 'yes' ? 'no' : 'yes';
}

/** Whether a figure that selectors choose is not nought; unknown from the first table that is missing, or figure that cannot be read. */
function anyMoney(selectors: readonly Selector[], tables: TableSet, read: ReadAmount): Answer {
  for (const selector of selectors) {
    if (!tables.has(selector.layout)) return 'unknown';
    const place = placeOf(selector, tables);
    if (place === undefined || selector.line === 'each') continue;
    for (const line of fixedLines(selector.line, place.list)) {
      const figure = place.list.lines[line]?.figures[place.column];
      if (figure === undefined) continue;
      const amount = read(figure);
      if (amount === undefined) return 'unknown';
      if (amount !== ZERO) return 'yes';
    }
  }
  return 'no';
}

function isOnForm(selector: Selector, tables: TableSet): boolean {
  const place = placeOf(selector, tables);
  if (place === undefined) return false;
  return selector.line === 'each' || fixedLines(selector.line, place.list).length > 0;
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

function scopeUnproven({ id }: TieOut): NotRun {
  return {
    check: id,
    reason: {
      zh: '两表相同科目多数金额不同，或相同科目太少，口径可能不同，未逐项核对。',
      en: 'The two tables differ in most codes, or share too few: their scope may differ, so items were not compared.',
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
