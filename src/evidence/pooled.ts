import type { EvidenceTable } from './evidence-table';
import type { Law } from './law';

/** Laws of a kind stand or fall together in one workbook: a kind's record elsewhere moves a law by up to 1. */
export function pooled(tables: readonly EvidenceTable[]): (law: Law) => number {
  const records = new Map<string, { held: number; violated: number }>();
  const kindOf = (law: Law): string => `${law.kind} ${law.hypothesis.split(':')[0] ?? ''}`;
  for (const table of tables)
    for (const law of [...table.laws, ...table.refuted]) {
      const known = records.get(kindOf(law)) ?? { held: 0, violated: 0 };
      records.set(kindOf(law), { held: known.held + law.record.held, violated: known.violated + law.record.violated });
    }
  return (law) => {
    const { held = 0, violated = 0 } = records.get(kindOf(law)) ?? {};
    const others = held - law.record.held;
    const against = violated - law.record.violated;
    if (others + against <= 4) return 0;
    return Math.max(-1, Math.min(1, Math.log10(Math.max(others, 0.5) / Math.max(against, 1) / 3)));
  };
}
