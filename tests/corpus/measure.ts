import type { Finding } from '../../src/model/finding';
import type { DisclosureTable } from '../../src/model/table';
import type { Review } from '../../src/review';
import type { CorpusCase, ExpectedEntry } from './case-file';
import { speaksOf } from './match';

export interface MatchedEntry {
  readonly entry: ExpectedEntry;
  /** All findings that speak of it. */
  readonly findings: readonly Finding[];
  /** An error must be found as an error or a warning, anything else as anything. */
  readonly isFound: boolean;
}

/** How a review of one case compares with what is known about it. */
export interface CaseMeasure {
  readonly of: CorpusCase;
  readonly review: Review;
  /** Sheets of the case that hold tables, and the tables recognised on them. */
  readonly sheets: readonly { readonly name: string; readonly tables: readonly DisclosureTable[] }[];
  readonly recognised: number;
  readonly entries: readonly MatchedEntry[];
  /** Expected as rounding, yet shown as an error. */
  readonly roundingAsError: readonly MatchedEntry[];
  /** Errors that nothing expected explains. */
  readonly unexpected: readonly Finding[];
  readonly equations: number;
  readonly holding: number;
}

export function measureCase(of: CorpusCase, review: Review): CaseMeasure {
  const sheets = of.sheets.map(({ name }) => ({
    name,
    // Excel cuts the name of a sheet at 31 letters.
    tables: review.tables.filter(({ sheet, layout }) => sheet === name.slice(0, 31) && layout !== 'unknown'),
  }));
  const entries = of.expected.map((entry): MatchedEntry => {
    const findings = review.findings.filter((finding) => speaksOf(finding, entry));
    return {
      entry,
      findings,
      isFound: findings.some(({ severity }) => entry.severity !== 'error' || severity !== 'notice'),
    };
  });
  const explained = new Set(entries.flatMap(({ findings }) => findings));
  return {
    of,
    review,
    sheets,
    recognised: sheets.filter(({ tables }) => tables.length > 0).length,
    entries,
    roundingAsError: entries.filter(
      ({ entry, findings }) => entry.severity === 'rounding' && findings.some(({ severity }) => severity === 'error'),
    ),
    unexpected: review.findings.filter((finding) => finding.severity === 'error' && !explained.has(finding)),
    equations: review.counts.equations,
    holding: review.verdicts.holds,
  };
}
