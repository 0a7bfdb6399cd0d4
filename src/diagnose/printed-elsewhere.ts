import { ZERO } from '../core/amount';
import { oncePer } from '../core/once-per';
import { normaliseCaption, withoutNumbering } from '../core/captions';
import type { Figure } from '../core/figure';
import { isTotal, type DisclosureTable } from '../model/table';
import type { Place } from './place';

/** Figures of one table that stand under one name. */
interface Spot {
  readonly table: DisclosureTable;
  readonly figures: readonly Figure[];
}

/** A name that stands on more lines than this (in a list of hundreds of projects) tells nothing. */
const MOST_SPOTS = 40;

/**
 * The amounts that other tables print under the name of a figure, each with one such table. The name is the code of the
 * line, its words, or, of a total, the words of its column. Names are indexed once by line.
 */
export function printedElsewhere(
  tables: readonly DisclosureTable[],
  place: Place,
): ReadonlyMap<bigint, DisclosureTable> {
  const known = elsewhereOf(tables);
  let amounts = known.get(place);
  if (amounts === undefined) known.set(place, (amounts = amountsElsewhere(tables, place)));
  return amounts;
}

const elsewhereOf = oncePer(
  (_: readonly DisclosureTable[]) => new WeakMap<Place, ReadonlyMap<bigint, DisclosureTable>>(),
);

function amountsElsewhere(tables: readonly DisclosureTable[], place: Place): ReadonlyMap<bigint, DisclosureTable> {
  const spots = spotsOf(tables);
  const amounts = new Map<bigint, DisclosureTable>();
  for (const name of namesOf(place)) {
    const named = spots.get(name) ?? [];
    if (named.length > MOST_SPOTS) continue;
    for (const { table, figures } of named)
      if (table !== place.table)
        for (const { amount = ZERO } of figures) if (amount !== ZERO) amounts.set(amount, table);
  }
  return amounts;
}

const spotsOf = oncePer((tables: readonly DisclosureTable[]): ReadonlyMap<string, readonly Spot[]> => {
  const spots = new Map<string, Spot[]>();
  const add = (name: string, spot: Spot): void => {
    const known = spots.get(name);
    if (known === undefined) spots.set(name, [spot]);
    else if (known.length <= MOST_SPOTS) known.push(spot);
  };
  for (const table of tables) {
    for (const list of table.lists) {
      for (const line of list.lines) {
        for (const name of lineNames(line)) add(name, { table, figures: line.figures });
        if (!isTotal(line) && list.lines.length > 1) continue;
        for (const [index, column] of list.columns.entries()) {
          const figure = line.figures[index];
          const name = columnName(column);
          if (figure !== undefined && name !== undefined) add(name, { table, figures: [figure] });
        }
      }
    }
  }
  return spots;
});

function namesOf({ line, list, column }: Place): readonly string[] {
  if (!isTotal(line) && list.lines.length > 1) return lineNames(line);
  const name = columnName(column);
  return name === undefined ? lineNames(line) : [...lineNames(line), name];
}

/** Headers that say what kind of figure stands below, and not of what. */
const GENERIC = /^(?:金额|合计|总计|小计|.*[预决]算数|.*数|本年.*|上年.*)$/;

function columnName({ header }: Place['column']): string | undefined {
  const words = wordsOf(header.at(-1) ?? '');
  return words === '' || GENERIC.test(words) ? undefined : words;
}

/** Total lines are called alike in every table. */
function lineNames(line: Place['line']): readonly string[] {
  if (isTotal(line)) return [];
  const { code, caption } = line;
  const words = wordsOf(caption);
  return [...(code === undefined ? [] : [code]), ...(words === '' ? [] : [words])];
}

/** Without numbering, and without a code that stands in the same cell. */
const wordsOf = (text: string): string => withoutNumbering(normaliseCaption(text)).replace(/^\d{3,7}(?=\D)/, '');
