import type { EvidenceLine } from './evidence-table';
import type { Scale } from './scale';

/**
 * Quantities and unit prices give themselves away: line by line their product is the amount beside them.
 * @returns the quantity and price columns of a list.
 */
export function productColumns(scale: Scale, lines: readonly EvidenceLine[], amounts: readonly number[]): number[] {
  const found: number[] = [];
  const sample = lines.filter((line) => line.hasAmounts && !line.isTotal).slice(0, MOST_LINES);
  for (let at = 0; at + 2 < amounts.length; at++) {
    const [first, second, third] = amounts.slice(at, at + 3);
    if (first === undefined || second === undefined || third === undefined) continue;
    if (isProduct(scale, sample, first, second, third)) found.push(first, second);
  }
  return found;
}

const MOST_LINES = 200;

function isProduct(
  { figures }: Scale,
  lines: readonly EvidenceLine[],
  first: number,
  second: number,
  third: number,
): boolean {
  let agree = 0;
  let differ = 0;
  const factors = new Map<number, number>();
  for (const { row } of lines) {
    const one = figures.at(row, first)?.steps ?? 0;
    const other = figures.at(row, second)?.steps ?? 0;
    const product = figures.at(row, third)?.steps ?? 0;
    if (one === 0 || other === 0 || product === 0) continue;
    const power = Math.log10(Math.abs(product / (one * other)));
    const whole = Math.round(power);
    // A quantity of one proves nothing: then price and amount are simply the same.
    if (Math.abs(power - whole) > 0.002) differ++;
    else if (/^-?[1]0*$/.test(String(one)) || /^-?[1]0*$/.test(String(other))) continue;
    else {
      agree++;
      factors.set(whole, (factors.get(whole) ?? 0) + 1);
    }
  }
  return agree >= 2 && factors.size === 1 && differ <= 0.2 * agree;
}
