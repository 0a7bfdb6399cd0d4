import { cellKey } from '../core/cell';
import type { Review } from '../review';
import type { Mark, MarkSeverity } from '../port/workbook-port';
import type { Locale } from './host';

const RANK: Readonly<Record<MarkSeverity, number>> = { suspect: 0, error: 1, warning: 2, notice: 3 };

/** One mark for each cell that a finding points at, with everything that is said about it. */
export function marksOf(review: Review, locale: Locale): Mark[] {
  const marks = new Map<string, Mark>();
  const put = (mark: Mark) => {
    const key = cellKey(mark.cell);
    const known = marks.get(key);
    if (known === undefined) return marks.set(key, mark);
    const severity = RANK[mark.severity] < RANK[known.severity] ? mark.severity : known.severity;
    const message = known.message.includes(mark.message) ? known.message : `${known.message}\n${mark.message}`;
    return marks.set(key, { cell: known.cell, severity, message });
  };
  for (const finding of review.findings) {
    const [first] = finding.cells;
    if (first !== undefined) put({ cell: place(first), severity: finding.severity, message: finding.message[locale] });
  }
  for (const group of review.groups) {
    const [suspect] = group.suspects;
    if (suspect !== undefined && group.severity === 'error')
      put({ cell: place(suspect), severity: 'suspect', message: suspect.why[locale] });
  }
  return [...marks.values()];
}

function place({ sheet, row, column }: Mark['cell']): Mark['cell'] {
  return { sheet, row, column };
}
