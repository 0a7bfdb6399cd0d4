import type { Finding } from '../model/finding';
import type { Bilingual } from '../core/bilingual';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';

/** Everything a check may look at. */
export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly DisclosureTable[];
}

/** No findings of a check that ran means that what it looks for is in order. */
export type CheckResult =
  | { readonly kind: 'ran'; readonly findings: readonly Finding[] }
  /** There is nothing in this workbook that it could be about. */
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'not-run'; readonly reason: Bilingual };

/** What no equation can express: codes and names, units, titles, notes. */
export interface Check {
  /** Its file's name. */
  readonly id: string;
  readonly title: Bilingual;
  /** Where the rule is laid down, or that it is custom. */
  readonly basis: Bilingual;
  run(input: CheckInput): CheckResult;
}
