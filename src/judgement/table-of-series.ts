import type { RelationSeries } from './relation-series';

/** Id of the table that a relation is told under: of those it speaks of the first, whose total or copy it is. */
export function tableOfSeries(series: RelationSeries): string | undefined {
  if (series.kind === 'sum') return series.table.id;
  if (series.kind === 'law') return series.tables[0]?.id;
  return series.left[0]?.table.id ?? series.right[0]?.table.id;
}
