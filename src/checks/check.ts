import type { RunnableRule } from '../model/rule';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';

/** Everything a check may look at. */
export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly DisclosureTable[];
}

/** What no equation can express: codes and names, units, titles, notes. */
export type Check = RunnableRule<CheckInput>;
