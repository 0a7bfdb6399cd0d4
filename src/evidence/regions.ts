import type { SheetSnapshot } from '../core/snapshot';
import { planeOf, type Plane } from './plane';

/** A title of its own in the middle of a sheet begins another region. */
const TITLE = /^(?:公开|附)?表[一二三四五六七八九十\d]+$|^.{5,69}表(?:\(.*\))?$/;

/** The regions of a sheet, one below the other: each begins with its title. Linear in the filled cells. */
export function regionsOf(sheet: SheetSnapshot): Plane[] {
  const whole = planeOf(sheet, 0, sheet.rowCount - 1);
  const [first] = whole.rows;
  if (first?.[0] === undefined) return [];
  const cuts = [first[0].row];
  let hasFigures = false;
  for (const cells of whole.rows) {
    const [only] = cells;
    if (only === undefined) continue;
    if (cells.length === 1 && !only.isNumber) {
      if (hasFigures && TITLE.test(only.text)) {
        cuts.push(only.row);
        hasFigures = false;
      }
    } else if (cells.some((cell) => cell.isNumber)) hasFigures = true;
  }
  if (cuts.length === 1) return [whole];
  return cuts.map((cut, place) => planeOf(sheet, cut, (cuts[place + 1] ?? sheet.rowCount) - 1));
}
