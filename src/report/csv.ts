import { visible } from '../core/visible';
import { FINDING_COLUMNS, findingRows, openRows } from './finding-row';
import { REPORT_WORDS, type Language } from './language';
import type { Reviewed } from './reviewed';

/** Excel takes a file for UTF-8 only if it begins so. */
export const BYTE_ORDER_MARK = '\ufeff';

export function csvHeader(language: Language): string {
  const { columns } = REPORT_WORDS[language];
  return csvLine(FINDING_COLUMNS.map((column) => columns[column]));
}

/** One line a finding, then one for each table of which figures were not checked. */
export function reviewToCsv(reviewed: Reviewed, language: Language): string {
  return [...findingRows(reviewed, language), ...openRows(reviewed, language)]
    .map((row) => csvLine(FINDING_COLUMNS.map((column) => row[column])))
    .join('');
}

function csvLine(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/** A text of the workbook must not become a formula of the list; an amount below nought may stay one. */
function csvField(given: string): string {
  const field = visible(given);
  const harmless =
    /^[=@\t\r]/.test(field) || (/^[+-]/.test(field) && !/^[+-][\d.,]+$/.test(field)) ? `'${field}` : field;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
