import { address } from '../../core/cell';
import { labelOf, termsOf } from '../../model/equation';
import type { Finding, Severity } from '../../model/finding';
import type { Review } from '../../review';
import type { Locale } from '../../app/host';

/** Two tables of the tie-out map, by id. */
export type TablePair = readonly [string, string];

export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Id of a table that the finding must touch. */
  readonly table: string | undefined;
  /** Id of the check or identity. */
  readonly check: string | undefined;
  readonly text: string;
  readonly between: TablePair | undefined;
}

export const NO_FILTER: FindingFilter = {
  severities: new Set(),
  table: undefined,
  check: undefined,
  text: '',
  between: undefined,
};

export function isFiltering(filter: FindingFilter): boolean {
  return (
    filter.severities.size > 0 ||
    filter.table !== undefined ||
    filter.check !== undefined ||
    filter.text.trim() !== '' ||
    filter.between !== undefined
  );
}

/** Ids of the tables that a finding touches: its own and those of its equation. */
export function tablesOf(finding: Finding): ReadonlySet<string> {
  const ids = new Set(
    finding.judged === undefined ? [] : termsOf(finding.judged.equation).map(({ table }) => table.id),
  );
  if (finding.table !== undefined) ids.add(finding.table.id);
  return ids;
}

/** The findings that pass every part of the filter; no severity chosen means all. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  locale: Locale,
): readonly Finding[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return findings.filter((finding) => {
    if (filter.severities.size > 0 && !filter.severities.has(finding.severity)) return false;
    if (filter.check !== undefined && finding.check !== filter.check) return false;
    const tables = tablesOf(finding);
    if (filter.table !== undefined && !tables.has(filter.table)) return false;
    if (filter.between !== undefined && !(tables.has(filter.between[0]) && tables.has(filter.between[1]))) return false;
    if (words.length === 0) return true;
    const text = searchText(finding, locale);
    return words.every((word) => text.includes(word));
  });
}

function searchText(finding: Finding, locale: Locale): string {
  const places = finding.cells.map(
    (cell) => `${cell.sheet} ${address(cell)} ${cell.text} ${cell.text.replaceAll(',', '')}`,
  );
  const labels =
    finding.judged === undefined ? [] : termsOf(finding.judged.equation).map((term) => labelOf(term)[locale]);
  return [
    finding.message[locale],
    finding.table?.label ?? '',
    finding.stated ?? '',
    finding.expected ?? '',
    ...places,
    ...labels,
  ]
    .join(' ')
    .toLowerCase();
}

/** The checks that have findings, with their titles, for the filter. */
export function kindsOf(review: Review, locale: Locale): readonly { readonly id: string; readonly title: string }[] {
  const titles = new Map(review.outcomes.map(({ check, title }) => [check, title[locale]]));
  const ids = [...new Set(review.findings.map(({ check }) => check))];
  return ids.map((id) => ({ id, title: titles.get(id) ?? id }));
}
