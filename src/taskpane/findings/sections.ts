import type { Finding, FindingGroup, Severity } from '../../model/finding';
import type { Review } from '../../review';

/** One headline of the list: a cause with the findings that follow from it, or a finding that stands alone. */
export type Entry =
  | { readonly kind: 'cause'; readonly group: FindingGroup; readonly findings: readonly Finding[] }
  | { readonly kind: 'single'; readonly finding: Finding };

/** The headlines of one sheet. */
export interface Section {
  /** Undefined for what is about the explanatory text alone. */
  readonly sheet: string | undefined;
  readonly entries: readonly Entry[];
  readonly count: number;
  readonly worst: Severity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

export function worst(severities: Iterable<Severity>): Severity {
  let found: Severity = 'notice';
  for (const severity of severities) if (RANK[severity] < RANK[found]) found = severity;
  return found;
}

export function findingsOf(entry: Entry): readonly Finding[] {
  return entry.kind === 'cause' ? entry.findings : [entry.finding];
}

/** Findings under their headline and sheet, the most severe first; sheets alike in that as they stand in the workbook. */
export function sectionsOf(
  review: Review,
  findings: readonly Finding[],
  sheets: readonly string[],
): readonly Section[] {
  const groups = new Map(review.groups.map((group) => [group.id, group]));
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.group !== undefined) grouped.set(finding.group, [...(grouped.get(finding.group) ?? []), finding]);
  }
  const bySheet = new Map<string | undefined, Entry[]>();
  const done = new Set<string>();
  for (const finding of findings) {
    const group = finding.group === undefined ? undefined : groups.get(finding.group);
    if (group !== undefined && done.has(group.id)) continue;
    if (group !== undefined) done.add(group.id);
    const entry = entryOf(finding, group, group === undefined ? [] : (grouped.get(group.id) ?? []));
    const sheet = sheetOf(entry);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), entry]);
  }
  const order = (sheet: string | undefined) => (sheet === undefined ? sheets.length : sheets.indexOf(sheet));
  return [...bySheet]
    .map(([sheet, entries]) => {
      const sorted = [...entries].sort((left, right) => RANK[severityOf(left)] - RANK[severityOf(right)]);
      const all = sorted.flatMap(findingsOf);
      return { sheet, entries: sorted, count: all.length, worst: worst(all.map(({ severity }) => severity)) };
    })
    .sort((left, right) => RANK[left.worst] - RANK[right.worst] || order(left.sheet) - order(right.sheet));
}

function entryOf(finding: Finding, group: FindingGroup | undefined, members: readonly Finding[]): Entry {
  if (group === undefined) return { kind: 'single', finding };
  if (group.findings.length > 1) return { kind: 'cause', group, findings: members };
  return {
    kind: 'single',
    finding: finding.suspects === undefined ? { ...finding, suspects: group.suspects } : finding,
  };
}

function severityOf(entry: Entry): Severity {
  return entry.kind === 'cause' ? worst(entry.findings.map(({ severity }) => severity)) : entry.finding.severity;
}

function sheetOf(entry: Entry): string | undefined {
  if (entry.kind === 'single') return entry.finding.cells[0]?.sheet;
  return entry.group.suspects[0]?.sheet ?? entry.findings[0]?.cells[0]?.sheet;
}

/** Findings in the order in which they stand on the screen, for previous and next. */
export function inOrder(sections: readonly Section[]): readonly Finding[] {
  return sections.flatMap(({ entries }) => entries.flatMap(findingsOf));
}
