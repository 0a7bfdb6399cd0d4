import type { CheckOutcome, Finding, FindingGroup, Severity, Suspect } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import type { Review } from '../review';

/** A headline with what stands beneath it; a finding that shares its cause with no other is a headline of its own. */
export interface Entry {
  readonly severity: Severity;
  /** Undefined where the one finding speaks for itself. */
  readonly group: FindingGroup | undefined;
  readonly findings: readonly Finding[];
  readonly suspects: readonly Suspect[];
}

/** What the entries of a section are about: one table, the explanatory text alone, or neither. */
export type Subject = DisclosureTable | 'text' | undefined;

export interface Section {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
}

/** Findings as they are read: by table, the table of the gravest first, each cause once. */
export function sectionsOf(review: Review): readonly Section[] {
  const grouped = new Set(review.groups.flatMap(({ findings }) => findings.map(({ id }) => id)));
  const entries = [
    ...review.groups.map(entryOfGroup),
    ...review.findings.filter(({ id }) => !grouped.has(id)).map(entryOfFinding),
  ];
  entries.sort((left, right) => RANK[left.severity] - RANK[right.severity]);
  const sections = new Map<Subject, Entry[]>();
  for (const entry of entries) {
    const subject = subjectOf(entry);
    const section = sections.get(subject) ?? [];
    section.push(entry);
    sections.set(subject, section);
  }
  return [...sections].map(([subject, of]) => ({ subject, entries: of }));
}

/** The table that an entry is mostly about. */
function subjectOf({ findings }: Entry): Subject {
  // What the text says wrongly belongs to the text, whatever table it was held against.
  if (findings.length > 0 && findings.every(({ statement }) => statement !== undefined)) return 'text';
  const counts = new Map<DisclosureTable, number>();
  for (const { table } of findings) if (table !== undefined) counts.set(table, (counts.get(table) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

function entryOfGroup(group: FindingGroup): Entry {
  const [only, ...others] = group.findings;
  const speaks = only !== undefined && others.length === 0;
  return {
    severity: group.severity,
    group: speaks ? undefined : group,
    findings: group.findings,
    suspects: group.suspects.length > 0 ? group.suspects : (only?.suspects ?? []),
  };
}

function entryOfFinding(finding: Finding): Entry {
  return { severity: finding.severity, group: undefined, findings: [finding], suspects: finding.suspects ?? [] };
}

/** How many checks ended in each of the four outcomes. */
export function countOutcomes(outcomes: readonly CheckOutcome[]): Readonly<Record<CheckOutcome['outcome'], number>> {
  const counts = { holds: 0, finding: 0, 'not-applicable': 0, 'not-run': 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
}
