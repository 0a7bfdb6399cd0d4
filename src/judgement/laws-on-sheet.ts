import type { Law, Plane } from '../evidence';
import type { LawSums, Spot } from './law-sums';
import type { LinkedEvidence } from './linked-evidence';

/** A law broken in more than this share of its places raises nothing: it is not understood. */
const MOST_BROKEN = 0.25;
/** Below this sureness (log10) a law that is broken somewhere is a mere note. */
const LEAST_SURE = 0;
const SURE = 1;

/**
 * The laws of a table in rows and columns of its sheet, as equations to be judged. Of a law that is not sure enough, or
 * broken in too many places to be understood, only the places that hold are kept: they cover their figures.
 *
 * @param pool log10 by which the record of a kind of law elsewhere in the workbook makes this one more or less sure
 */
export function lawsOnSheet({ evidence, tables, extras }: LinkedEvidence, pool: (law: Law) => number): LawSums[] {
  // That both sides of a known form balance is an identity, which knows in which columns.
  const isKnown = tables.every(({ layout }) => layout !== 'unknown');
  const laws = evidence.laws.filter(({ kind }) => kind !== 'balance' || !isKnown);
  return laws.map((law, index): LawSums => {
    const sureness = law.record.score + pool(law);
    const { held, trivial, violated } = law.record;
    const isUnderstood = violated <= Math.max(2, MOST_BROKEN * (held + trivial));
    // What holds nowhere is told from no reading at all by its words alone: those must be sure.
    const least = held + trivial === 0 ? SURE : LEAST_SURE;
    return {
      kind: 'law',
      identity: 'evidence-sum',
      sheet: evidence.sheet,
      tables,
      extras,
      which: `${law.kind}${index}`,
      raises: violated === 0 || (sureness >= least && isUnderstood),
      proof: { holding: held, places: law.direction === 'down' ? 'columns' : 'lines', sureness },
      ...onSheet(law, evidence.plane, evidence.isExchanged),
    };
  });
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
