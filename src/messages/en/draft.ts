import type { DraftMessages } from '../zh/draft';

/** What is said of a workbook that a draft cannot be written beside, for the pane and the command line. */
export const draft: DraftMessages = {
  compared: (file, year, tables) =>
    `Last year’s figures are from “${file}” (${year ?? 'year unknown'}, ${tables} ${tables === 1 ? 'table' : 'tables'}).`,
  noTables: (file) => `No disclosure tables were recognised in “${file}”, so it was not used.`,
  otherOrganisation: (file, found, wanted) =>
    `The tables of “${file}” are those of ${found}, not of ${wanted}, so they were not used.`,
  otherYear: (file, found, wanted) =>
    `The tables of “${file}” are of ${found}, not of ${wanted}, so they were not used.`,
  otherKind: (file, isFinal) =>
    `“${file}” holds ${isFinal ? 'final accounts' : 'a budget'}, not ${isFinal ? 'a budget' : 'final accounts'}, so it was not used.`,
};
