import type { EvidenceList } from './evidence-table';
import type { PlainTable } from './read-table';
import { weighLaw } from './weigh';

/** No word says which line is the total: a line without label, or the first or last line if the figures prove it. */
export function unwordedTotal(
  table: PlainTable,
  list: EvidenceList,
  tops: number[],
): { tops: number[]; totals: number[] } {
  const { lines } = list;
  if (tops.length < 3) return { tops, totals: [] };
  for (const place of [lines.length - 1, 0]) {
    const line = lines[place];
    if (line?.texts.length === 0 && line.hasAmounts)
      return { tops: tops.filter((top) => top !== place), totals: [place] };
  }
  for (const place of [tops[0], tops[tops.length - 1]]) {
    const line = place === undefined ? undefined : lines[place];
    if (place === undefined || line?.hasAmounts !== true) continue;
    const rest = tops.filter((top) => top !== place);
    const sums = [{ total: line.row, parts: rest.map((top) => lines[top]?.row ?? 0) }];
    const law = weighLaw(table.scale, {
      kind: 'total',
      direction: 'down',
      list: list.index,
      hypothesis: '?',
      prior: -1,
      sums,
      over: list.amounts,
    });
    if (
      law !== undefined &&
      law.record.score >= 2.5 &&
      law.record.held >= 1 &&
      law.record.violated <= 0.34 * law.record.held
    )
      return { tops: rest, totals: [place] };
  }
  return { tops, totals: [] };
}
