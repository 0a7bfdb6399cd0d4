import type { Amount } from '../core/amount';
import { amountAt, spotOf, tieListsOf, WHOLE, type TieList } from './tie-lists';
import type { UnitSlip } from './figure-tie';
import type { EvidenceTable } from './evidence-table';

/** Powers of ten between the units in use: 元, 千元, 万元, 百万元, 亿元. */
const POWERS = [4, -4, 3, -3, 8, -8];
const LEAST_AGREEING = 2;

/**
 * Tables whose figures are those of other tables times a power of ten: the unit beside their title is wrong, or none
 * is stated. Of two tables that contradict each other the one that agrees with fewer others is named.
 */
export function unitSlips(tables: readonly EvidenceTable[]): UnitSlip[] {
  const lists = tables.flatMap((table, index) => (table.isHidden ? [] : tieListsOf(table, index)));
  const byFigure = new Map<string, Set<number>>();
  const eachFigure = function* (list: TieList): Generator<[string, Amount]> {
    const table = tables[list.table];
    if (table !== undefined)
      for (const [key, at] of list.places) {
        const amount = amountAt(table, spotOf(list, at));
        if (amount !== 0n && (key !== WHOLE || list.direction === 'column')) yield [key, amount];
      }
  };
  for (const list of lists)
    for (const [key, amount] of eachFigure(list)) {
      const figure = `${key} ${shortened(amount)}`;
      const known = byFigure.get(figure);
      if (known === undefined) byFigure.set(figure, new Set([list.table]));
      else if (known.size < MOST_TABLES) known.add(list.table);
    }
  const found: UnitSlip[] = [];
  for (const index of tables.keys()) {
    const own = lists.filter((list) => list.table === index);
    if (own.length === 0) continue;
    const plain = agreement(own, index, eachFigure, byFigure, 0);
    // What agrees with others as it stands has the right unit.
    if (plain.figures >= LEAST_AGREEING) continue;
    let best: UnitSlip | undefined;
    for (const power of POWERS) {
      const { figures, partners } = agreement(own, index, eachFigure, byFigure, power);
      if (figures < LEAST_AGREEING || figures <= plain.figures || partners.length === 0) continue;
      if (best === undefined || figures > best.agreeing)
        best = { table: index, power, agreeing: figures, contradicting: plain.figures, partners };
    }
    if (best !== undefined) found.push(best);
  }
  // Tables that contradict each other are both found; the one with fewer tables on its side is wrong.
  return found.filter((slip) => {
    const rivals = found.filter((other) => other.power === -slip.power && slip.partners.includes(other.table));
    return rivals.every(
      (other) =>
        other.partners.length < slip.partners.length ||
        (other.partners.length === slip.partners.length && isLessSure(tables, slip, other)),
    );
  });
}

const MOST_TABLES = 40;

/** With one table on each side: the one that states no unit is the one that is wrong. */
function isLessSure(tables: readonly EvidenceTable[], slip: UnitSlip, other: UnitSlip): boolean {
  return tables[slip.table]?.isUnitStated === false || tables[other.table]?.isUnitStated !== false;
}

/** To six digits: a unit is wrong by thousands, and figures in a larger unit are rounded. */
function shortened(amount: Amount): string {
  const text = String(amount);
  const digits = text.startsWith('-') ? 7 : 6;
  return `${text.slice(0, digits).replace(/0+$/, '')} ${text.length}`;
}

function agreement(
  own: readonly TieList[],
  index: number,
  eachFigure: (list: TieList) => Generator<[string, Amount]>,
  byFigure: ReadonlyMap<string, ReadonlySet<number>>,
  power: number,
): { figures: number; partners: number[] } {
  const factor = 10n ** BigInt(Math.abs(power));
  const figures = new Set<string>();
  const counts = new Map<number, Set<string>>();
  for (const list of own)
    for (const [key, amount] of eachFigure(list)) {
      if (power < 0 && amount % factor !== 0n) continue;
      const scaled = (power < 0 ? amount / factor : amount * factor) as Amount;
      if (String(scaled).replace(/[-0]/g, '').length < 2) continue;
      const text = shortened(scaled);
      for (const table of byFigure.get(`${key} ${text}`) ?? []) {
        if (table === index) continue;
        figures.add(text);
        const known = counts.get(table);
        if (known === undefined) counts.set(table, new Set([text]));
        else known.add(text);
      }
    }
  const partners = [...counts].filter(([, texts]) => texts.size >= LEAST_AGREEING).map(([table]) => table);
  return { figures: figures.size, partners };
}
