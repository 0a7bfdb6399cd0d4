import type { Law, Plane } from '../evidence';
import { tallyOfLaw, type LawSums, type Spot } from './law-sums';
import type { DisclosureTable, TableList } from '../model/table';
import { figureLocatorOf } from './figure-locator';
import type { LinkedEvidence } from './linked-evidence';

/** A law broken in more than this share of its places raises nothing: it is not understood. */
const MOST_BROKEN = 0.25;
/** Below this sureness (log10) a law that is broken somewhere is a mere note. */
const LEAST_SURE = 0;
const SURE = 1;
/** From this sureness on a law is believed in a form whose sums are known otherwise. */
export const BELIEVED = 3;

/**
 * The laws of a table in rows and columns of its sheet, as equations to be judged. Of a law that is not sure enough, or
 * broken in too many places to be understood, only the places that hold are kept: they cover their figures.
 *
 * @param states whether identities add up a list, so that a law has little to say of it
 * @param pool log10 by which the record of a kind of law elsewhere in the workbook makes this one more or less sure
 */
export function lawsOnSheet(
  { evidence, tables, extras }: LinkedEvidence,
  pool: (law: Law) => number,
  states: StatesSums,
): LawSums[] {
  const knownForm = tables.every(({ layout }) => layout !== 'unknown');
  // That both sides of a known form balance is an identity, which knows in which columns.
  const laws = evidence.laws.filter(({ kind }) => kind !== 'balance' || !knownForm);
  return laws.flatMap((law, index): LawSums[] => {
    const placed = onSheet(law, evidence.plane, evidence.isExchanged);
    const isKnown = knownForm && isStated(placed, tables, states);
    const sureness = law.record.score + pool(law);
    const { held, trivial, violated } = law.record;
    const isUnderstood = violated <= Math.max(2, MOST_BROKEN * (held + trivial));
    // A known form's own sums are stated by identities: what is read besides them must be well proven. What holds
    // nowhere is told from no reading at all by its words alone: those must be sure.
    const least = isKnown ? BELIEVED : held + trivial === 0 ? SURE : LEAST_SURE;
    const stated: LawSums = {
      kind: 'law',
      identity: 'evidence-sum',
      sheet: evidence.sheet,
      tables,
      extras,
      which: `${law.kind}${index}`,
      raises: violated === 0 || (sureness >= least && isUnderstood),
      proof: { holding: held, places: law.direction === 'down' ? 'columns' : 'lines', sureness },
      ...placed,
    };
    return isKnown && stated.raises && violated > 0 ? partedByRecord(stated) : [stated];
  });
}

/** So many other places prove a total that stands in one column alone. */
const PROVEN = 3;

/** Whether identities state sums of a list down its lines, or across its columns. */
export type StatesSums = (list: TableList, direction: 'down' | 'across') => boolean;

/**
 * Whether identities state the sums of the list that a law speaks of, along its direction. A third list beside the two
 * sides of a form (支出用途) is one that no layout knows, and a list of purchases one that none adds up.
 */
function isStated(
  { direction, sums, over }: Pick<LawSums, 'direction' | 'sums' | 'over'>,
  tables: readonly DisclosureTable[],
  states: StatesSums,
): boolean {
  const [sum] = sums;
  const [at] = over;
  if (sum === undefined || at === undefined) return true;
  const [row, column] = direction === 'down' ? [sum.total, at] : [at, sum.total];
  return tables.some((table) => {
    const list = figureLocatorOf(table).placeAt(row, column)?.list;
    if (list === undefined) return false;
    const isBeside = list.key === 'main' && table.lists.some(({ key }) => key !== 'main');
    return !isBeside && states(list, list.turned ? TURNED[direction] : direction);
  });
}

const TURNED = { down: 'across', across: 'down' } as const;

/**
 * In a known form a total that identities do not state is believed only where it holds in one place at least, or, printed
 * once, where many others of its kind hold: 其中：（1） above （2） looks like a heading above its part. The other totals of the law are not touched.
 */
function partedByRecord(law: LawSums): LawSums[] {
  const doubtful = law.sums.filter((sum) => {
    const { equations, holding } = tallyOfLaw({ ...law, sums: [sum], spelt: [] });
    return holding === 0 && (equations > 1 || law.proof.holding < PROVEN);
  });
  if (doubtful.length === 0) return [law];
  const sure = law.sums.filter((sum) => !doubtful.includes(sum));
  return [
    { ...law, sums: sure },
    { ...law, which: `${law.which}?`, sums: doubtful, spelt: [], raises: false },
  ];
}

function onSheet(
  { direction, sums, over, spelt }: Law,
  plane: Plane,
  isExchanged: boolean,
): Pick<LawSums, 'direction' | 'sums' | 'over' | 'spelt'> {
  if (!isExchanged) return { direction, sums, over, spelt };
  const spot = ({ row, column }: Spot): Spot => {
    const cell = plane.cell(row, column);
    return { row: cell.row, column: cell.column };
  };
  const [anyTotal = 0] = sums.map(({ total }) => total);
  const [anyOver = 0] = over;
  const place = (at: number, along: 'total' | 'over'): number => {
    const [inSum, across] = along === 'total' ? [at, anyOver] : [anyTotal, at];
    const cell = direction === 'down' ? plane.cell(inSum, across) : plane.cell(across, inSum);
    // What runs down in the plane runs across the sheet.
    return (direction === 'down') === (along === 'total') ? cell.column : cell.row;
  };
  return {
    direction: direction === 'down' ? 'across' : 'down',
    sums: sums.map(({ total, parts, minus }) => ({
      total: place(total, 'total'),
      parts: parts.map((part) => place(part, 'total')),
      ...(minus === undefined ? {} : { minus: minus.map((part) => place(part, 'total')) }),
    })),
    over: over.map((at) => place(at, 'over')),
    spelt: spelt.map(({ total, parts, minus }) => ({
      total: spot(total),
      parts: parts.map(spot),
      ...(minus === undefined ? {} : { minus: minus.map(spot) }),
    })),
  };
}
