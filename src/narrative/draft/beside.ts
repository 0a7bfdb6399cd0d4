import type { DraftMessages } from '../../messages/zh/draft';
import type { DisclosureTable } from '../../model/table';
import { isOfFinal, yearOf } from './material';
import { isSameOrganisation, organisationOf } from './organisation';

/** Why a workbook is not the one that a draft can be written beside. */
export type Unfit =
  | { readonly why: 'no-tables' }
  | { readonly why: 'organisation'; readonly found: string; readonly wanted: string }
  | { readonly why: 'year'; readonly found: number; readonly wanted: number }
  | { readonly why: 'kind'; readonly isFinal: boolean };

/**
 * Whether a workbook is last year's of the same organisation and kind (上年公开表), or for a final account the budget
 * of its year. What neither workbook says cannot tell against it.
 *
 * @returns undefined where it fits, else why not
 */
export function unfit(
  tables: readonly DisclosureTable[],
  beside: readonly DisclosureTable[],
  as: 'last-year' | 'budget',
): Unfit | undefined {
  if (beside.length === 0) return { why: 'no-tables' };
  const isFinal = isOfFinal(beside);
  if (isFinal !== (as === 'last-year' && isOfFinal(tables))) return { why: 'kind', isFinal };
  const [wanted, found] = [organisationOf(tables), organisationOf(beside)];
  if (wanted !== undefined && found !== undefined && !isSameOrganisation(wanted, found))
    return { why: 'organisation', found, wanted };
  const [year, other] = [yearOf(tables), yearOf(beside)];
  const due = year === undefined ? undefined : as === 'budget' ? year : year - 1;
  return due !== undefined && other !== undefined && other !== due
    ? { why: 'year', found: other, wanted: due }
    : undefined;
}

/** Says in one sentence why a workbook was not used. */
export function whyUnfit(reason: Unfit, file: string, words: DraftMessages): string {
  switch (reason.why) {
    case 'no-tables':
      return words.noTables(file);
    case 'organisation':
      return words.otherOrganisation(file, reason.found, reason.wanted);
    case 'year':
      return words.otherYear(file, reason.found, reason.wanted);
    case 'kind':
      return words.otherKind(file, reason.isFinal);
  }
}
