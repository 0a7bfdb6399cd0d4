import { amountsOn } from '../amounts';
import type { SheetSnapshot } from '../engine';
import { withoutFormula } from '../rewrite';

const TOTAL = /^(?:合计|总计)$/;

/**
 * The total row of a table at its other end. Only where a sheet has one row called 合计 or 总计, at one end of its lines, and
 * nothing else is told in that row: in the others a total belongs to a part or to one of two sides.
 */
export function moveTotals(sheet: SheetSnapshot, to: 'first' | 'last'): SheetSnapshot {
  const lines = [...new Set(amountsOn(sheet).map(({ row }) => row))];
  const total = soleTotal(sheet);
  const first = lines[0];
  const last = lines.at(-1);
  if (total === undefined || first === undefined || last === undefined || first === last) return sheet;
  if (total !== (to === 'first' ? last : first)) return sheet;
  if (sheet.merges.some(({ top, bottom }) => top !== bottom && bottom >= first && top <= last)) return sheet;
  // Blank rows are holes of the array, which map would leave holes.
  const order = [...sheet.rows.keys()];
  order.splice(total, 1);
  order.splice(to === 'first' ? first : last, 0, total);
  const newPlace = new Map(order.map((row, at) => [row, at]));
  const placed = (row: number): number => newPlace.get(row) ?? row;
  return {
    ...sheet,
    rows: order.map((row) => sheet.rows[row]?.map(withoutFormula)),
    merges: sheet.merges.map((merge) =>
      merge.top === merge.bottom ? { ...merge, top: placed(merge.top), bottom: placed(merge.bottom) } : merge,
    ),
    hiddenRows: new Set([...sheet.hiddenRows].map(placed)),
  };
}

/** The only row of the sheet that holds the word and, besides it, nothing but figures. */
function soleTotal({ rows }: SheetSnapshot): number | undefined {
  const totals = rows.flatMap((row, at) => {
    const words = (row ?? []).flatMap((content) => {
      const text = content?.text.replace(/\s/g, '') ?? '';
      return /\p{Script=Han}/u.test(text) ? [text] : [];
    });
    return words.length === 1 && TOTAL.test(words[0] ?? '') ? [at] : [];
  });
  return totals.length === 1 ? totals[0] : undefined;
}
