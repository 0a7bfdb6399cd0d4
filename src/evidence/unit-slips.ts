import type { Amount } from '../core/amount';
import { amountAt, spotOf, WHOLE, type TieList } from './tie-lists';
import type { UnitSlip } from './figure-tie';
import type { EvidenceTable } from './evidence-table';

/** Powers of ten between the units in use: 元, 千元, 万元, 百万元, 亿元. */
const POWERS = [4, -4, 3, -3, 8, -8];
const LEAST_AGREEING = 2;

/**
 * Tables whose figures are those of other tables times a power of ten: the unit beside their title is wrong, or none
 * is stated. Of two tables that contradict each other the one that agrees with fewer others is named. Cost: linear in
 * the figures, each of which is looked up once.
 *
 * @param lists the tie lists of the tables that take part
 */
export function unitSlips(tables: readonly EvidenceTable[], lists: readonly TieList[]): UnitSlip[] {
  const named: Named = new Map();
  const figuresOf = new Map<number, Shown[]>();
  for (const list of lists) {
    const table = tables[list.table];
    if (table === undefined) continue;
    let own = figuresOf.get(list.table);
    if (own === undefined) figuresOf.set(list.table, (own = []));
    for (const [key, at] of list.places) {
      const amount = amountAt(table, spotOf(list, at));
      if (amount !== 0n && (key !== WHOLE || list.direction === 'column'))
        own.push(enter(named, key, amount, list.table));
    }
  }
  const found: UnitSlip[] = [];
  for (const [table, own] of [...figuresOf].sort(([one], [other]) => one - other)) {
    const slip = slipOf(table, own);
    if (slip !== undefined) found.push(slip);
  }
  // Tables that contradict each other are both found; the one with fewer tables on its side is wrong.
  const slips = new Map(found.map((slip) => [slip.table, slip]));
  return found.filter((slip) =>
    slip.partners.every((partner) => {
      const rival = slips.get(partner);
      return (
        rival?.power !== -slip.power ||
        rival.partners.length < slip.partners.length ||
        (rival.partners.length === slip.partners.length && isLessSure(tables, slip, rival))
      );
    }),
  );
}

const MOST_TABLES = 40;

/** With one table on each side: the one that states no unit is the one that is wrong. */
function isLessSure(tables: readonly EvidenceTable[], slip: UnitSlip, other: UnitSlip): boolean {
  return tables[slip.table]?.isUnitStated === false || tables[other.table]?.isUnitStated !== false;
}

/** The tables that print one sequence of digits under one name, by the number of digits before them are cut. */
type Lengths = Map<number, Set<number>>;
type Named = Map<string, Map<number, Lengths>>;

/** A figure of a table, and what is printed under the same name with the same digits. */
interface Shown {
  readonly amount: Amount;
  readonly digits: number;
  readonly length: number;
  readonly alike: Lengths;
}

function enter(named: Named, key: string, amount: Amount, table: number): Shown {
  const { digits, length } = shortened(amount);
  let byDigits = named.get(key);
  if (byDigits === undefined) named.set(key, (byDigits = new Map<number, Lengths>()));
  let alike = byDigits.get(digits);
  if (alike === undefined) byDigits.set(digits, (alike = new Map<number, Set<number>>()));
  const known = alike.get(length);
  if (known === undefined) alike.set(length, new Set([table]));
  else if (known.size < MOST_TABLES) known.add(table);
  return { amount, digits, length, alike };
}

/** To six digits: a unit is wrong by thousands, and figures in a larger unit are rounded. */
function shortened(amount: Amount): { digits: number; length: number } {
  const text = String(amount);
  const sign = amount < 0n ? 1 : 0;
  let digits = Number(text.slice(0, 6 + sign));
  while (digits % 10 === 0) digits /= 10;
  return { digits, length: text.length - sign };
}

function slipOf(index: number, own: readonly Shown[]): UnitSlip | undefined {
  const plain = agreement(own, index, 0);
  // What agrees with others as it stands has the right unit.
  if (plain.figures >= LEAST_AGREEING) return undefined;
  let best: UnitSlip | undefined;
  for (const power of POWERS) {
    const { figures, partners } = agreement(own, index, power);
    if (figures < LEAST_AGREEING || figures <= plain.figures || partners.length === 0) continue;
    if (best === undefined || figures > best.agreeing)
      best = { table: index, power, agreeing: figures, contradicting: plain.figures, partners };
  }
  return best;
}

/** How many different figures other tables print `power` digits longer, and which tables print two at least. */
function agreement(own: readonly Shown[], index: number, power: number): { figures: number; partners: number[] } {
  const factor = 10n ** BigInt(Math.abs(power));
  const figures = new Set<string>();
  const counts = new Map<number, Set<string>>();
  for (const { amount, digits, length, alike } of own) {
    const tables = alike.get(length + power);
    if (tables === undefined || (tables.size === 1 && tables.has(index))) continue;
    if (power < 0 && amount % factor !== 0n) continue;
    if (String(amount).replace(/[-0]/g, '').length < 2) continue;
    const figure = `${digits} ${length}`;
    for (const table of tables) {
      if (table === index) continue;
      figures.add(figure);
      const known = counts.get(table);
      if (known === undefined) counts.set(table, new Set([figure]));
      else known.add(figure);
    }
  }
  const partners = [...counts].filter(([, seen]) => seen.size >= LEAST_AGREEING).map(([table]) => table);
  return { figures: figures.size, partners };
}
