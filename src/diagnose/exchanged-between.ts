import type { Bilingual } from '../core/bilingual';
import type { DisclosureTable, TableLine } from '../model/table';
import type { Disputed } from './diagnosis';
import { bilingual } from './explain';
import type { Place } from './place';
import { printedElsewhere } from './printed-elsewhere';
import type { Row, System, Unknown } from './system';

/** Two lines that one table prints the other way round than another. */
export interface Exchange {
  /** Of each table the two lines, and how many other tables and tendencies side with it. */
  readonly sides: readonly [ExchangeSide, ExchangeSide];
}

export interface ExchangeSide {
  readonly table: DisclosureTable;
  readonly lines: readonly [TableLine, TableLine];
  readonly figures: readonly Unknown[];
  readonly support: number;
}

/**
 * Rows in which two tables contradict one another because one of them prints two lines of one parent exchanged: the sums
 * of both hold. Undefined where it is not that alone. Which table is wrong the others decide, by what they print of the
 * same lines, and tendencies such as 2080505 beside 30108.
 */
export function exchangeBetween(system: System, indexes: readonly number[]): Exchange | undefined {
  const rows = indexes.flatMap((index) => system.rows[index] ?? []);
  const [first] = rows;
  const [one, other] = (first === undefined ? undefined : pairOf(system, first)) ?? [];
  if (one === undefined || other === undefined) return undefined;
  const second = oppositeOf(one.place, other);
  const opposite = second === undefined ? undefined : lineLike(other.place, second);
  if (second === undefined || opposite === undefined) return undefined;
  const left: readonly [TableLine, TableLine] = [one.place.line, second];
  const right: readonly [TableLine, TableLine] = [other.place.line, opposite];
  const lines = new Set([...left, ...right]);
  const isOfThem = (row: Row): boolean => pairOf(system, row)?.every(({ place }) => lines.has(place.line)) === true;
  if (!rows.every(isOfThem)) return undefined;
  const pair = [one.place, other.place] as const;
  return { sides: [sideOf(system, pair[0], left, pair[1]), sideOf(system, pair[1], right, pair[0])] };
}

interface Placed extends Unknown {
  readonly place: Place;
}

/** The two figures of a row that compares a line of one table with the same line of another. */
function pairOf(system: System, { terms }: Row): readonly [Placed, Placed] | undefined {
  const [one, other, ...more] = terms.map(({ unknown }) => system.unknowns[unknown]);
  return more.length === 0 && isPlaced(one) && isPlaced(other) && one.table !== other.table ? [one, other] : undefined;
}

function isPlaced(unknown: Unknown | undefined): unknown is Placed {
  return unknown?.place?.line.code !== undefined && unknown.amount !== 0n;
}

/** The line beside it that prints what the other table has here, and of which that table prints what stands here. */
function oppositeOf(place: Place, other: Placed): TableLine | undefined {
  const { list, line, columnIndex } = place;
  const own = line.figures[columnIndex]?.amount;
  const found = list.lines.filter(
    (each) =>
      each !== line &&
      each.code !== undefined &&
      each.parent === line.parent &&
      each.figures[columnIndex]?.amount === other.amount &&
      lineLike(other.place, each)?.figures[other.place.columnIndex]?.amount === own,
  );
  return found.length === 1 && own !== other.amount ? found[0] : undefined;
}

function lineLike({ list }: Place, { code }: TableLine): TableLine | undefined {
  const found = list.lines.filter((line) => line.code === code);
  return found.length === 1 ? found[0] : undefined;
}

function sideOf(system: System, place: Place, lines: ExchangeSide['lines'], rival: Place): ExchangeSide {
  const figures = lines.flatMap((line) =>
    line.figures.flatMap((figure, column) => {
      const unknown = system.unknowns[system.indexOf.get(figure) ?? -1];
      const differs = lines[0].figures[column]?.amount !== lines[1].figures[column]?.amount;
      return unknown !== undefined && differs ? [unknown] : [];
    }),
  );
  return { table: place.table, lines, figures, support: witnesses(system, place, lines, rival) };
}

/** Tables besides the two that print a line as it stands here, and tendencies that hold of it. */
function witnesses(system: System, place: Place, lines: ExchangeSide['lines'], rival: Place): number {
  const own = place.line.figures[place.columnIndex]?.amount ?? 0n;
  const others = system.tables.filter((table) => table !== place.table && table !== rival.table);
  const elsewhere = printedElsewhere(others, place);
  let support = elsewhere.has(own) ? 1 : 0;
  for (const line of lines) {
    for (const figure of line.figures) {
      for (const { row } of system.unknowns[system.indexOf.get(figure) ?? -1]?.hints ?? []) {
        const hint = system.hints[row];
        if (hint !== undefined) support += hint.violated ? -1 : 1;
      }
    }
  }
  return support;
}

/** What is said of it: the lines of the table with fewer witnesses are in doubt, or of both where neither has more. */
export function saidOfExchange({ sides: [one, other] }: Exchange): {
  readonly headline: Bilingual;
  readonly disputed: readonly Disputed[];
} {
  const isClear = one.support !== other.support;
  const [doubted, rival] = other.support < one.support ? [other, one] : [one, other];
  const why = bilingual((messages) => (isClear ? messages.exchangedCell : messages.disputedCell));
  const headline = bilingual((messages, language) => {
    const label = ({ table }: ExchangeSide): string => (language === 'zh' ? table.label : table.labelEn);
    const [first, second] = doubted.lines.map(({ caption }) => messages.line(caption.replace(/\s+/g, '')));
    return messages.exchangedBetween(label(doubted), label(rival), [first ?? '', second ?? ''], isClear);
  });
  const figures = isClear ? doubted.figures : [...doubted.figures, ...rival.figures];
  return { headline, disputed: figures.flatMap(({ figure }) => (figure === undefined ? [] : [{ figure, why }])) };
}
