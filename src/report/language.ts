import { fullAddress } from '../core/cell';
import { report as en } from '../messages/en/report';
import { report as zh } from '../messages/zh/report';
import type { Finding } from '../model/finding';
import type { Bilingual } from '../core/bilingual';
import type { DisclosureTable } from '../model/table';
import type { Subject } from './sections';

/** A language the product speaks. */
export type Language = keyof Bilingual;

export const REPORT_WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };

/** `表六 一般公共预算基本支出情况表`, the label left out where the title already says it. */
export function tableName(table: DisclosureTable, language: Language): string {
  const label = language === 'zh' ? table.label : table.labelEn;
  return label === '' || table.title.startsWith(label) ? table.title : `${label} ${table.title}`;
}

/** What a section of a report is headed by. */
export function subjectName(subject: Subject, language: Language): string {
  const words = REPORT_WORDS[language];
  if (subject === undefined) return words.otherPlaces;
  return subject === 'text' ? words.text : tableName(subject, language);
}

/** Where a finding is: its cells with what they show, the first `most` of them; of a text that stands on no sheet the words. */
export function placesOf(finding: Finding, most: number, language: Language): string {
  const { cells, statement, where } = finding;
  const words = REPORT_WORDS[language];
  const shown = cells
    .slice(0, most)
    .map((cell) => (cell.text.trim() === '' ? fullAddress(cell) : `${fullAddress(cell)} “${shortened(cell.text)}”`));
  const more = cells.length > most ? [words.moreCells(cells.length - most)] : [];
  const quote =
    statement === undefined || statement.cell !== undefined || statement.quote.trim() === ''
      ? []
      : [words.inText(shortened(statement.quote))];
  return [...(where === undefined ? [] : [where.says[language]]), ...shown, ...more, ...quote].join('  ');
}

/** Enough of a sentence to find it by. */
const LONGEST_QUOTE = 60;

function shortened(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}
