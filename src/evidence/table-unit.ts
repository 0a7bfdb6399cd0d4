import type { MeasurementUnit } from '../core/amount';
import type { PlaneCell } from './plane';

const UNITS: readonly MeasurementUnit[] = ['百万元', '千元', '万元', '亿元'];

/** The unit that titles and captions state; 元 with `isStated` false where they state none. */
export function unitOf(
  rows: readonly (readonly PlaneCell[])[],
  bottom: number,
): { readonly unit: MeasurementUnit; readonly isStated: boolean } {
  let text = '';
  for (const cells of rows) {
    const [first] = cells;
    if (first === undefined || first.row > bottom) break;
    for (const cell of cells) if (!cell.isNumber) text += ` ${cell.text}`;
  }
  const labelled = /(?:金额)?单位[:：]?(?:人民币)?(百万元|千元|万元|亿元|元)/.exec(text)?.[1];
  const unit =
    UNITS.find((each) => each === labelled) ?? (labelled === '元' ? '元' : UNITS.find((each) => text.includes(each)));
  if (unit !== undefined) return { unit, isStated: true };
  return { unit: '元', isStated: /\(元\)|单位[:：]/.test(text) };
}
